/** `export.failed`: an export job ended without a file. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeExport, EXPORT } from './export.ts'

export const exportFailed: EventDescriptor = {
    ...EXPORT,
    names: ['export.failed', 'export.expired', 'export.cancelled'],
    decode: (layers, common) => decodeExport(layers, common, 'export.failed'),
    documentation: { record: 'an **evidence export** with the state Failed and the reason', key: '`export_id`' },
}
