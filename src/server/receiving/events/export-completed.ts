/** `export.completed`: an export job ended, and its file can be fetched. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeExport, EXPORT } from './export.ts'

export const exportCompleted: EventDescriptor = {
    ...EXPORT,
    names: ['export.completed', 'export.ready'],
    decode: (layers, common) => decodeExport(layers, common, 'export.completed'),
    documentation: { record: 'an **evidence export**, ready to be fetched', key: '`export_id`' },
}
