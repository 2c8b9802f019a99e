/** `unknown`: every event name that stands in no other descriptor. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { ok } from '../../shared/result.ts'
import { toLine } from '../../shared/text.ts'

export const unknown: EventDescriptor = {
    names: [],
    wrappers: [],
    stepTime: [],
    findSubject: () => null,
    decode: (_, common) => ok({ ...common, kind: 'unknown' }),
    rules: null,
    ignored: {
        code: 'event_unknown',
        explain: (eventType) => `This version has no mapping for the event type "${toLine(eventType, 100)}"`,
    },
    documentation: { record: 'kept as a delivery, ignored', key: '' },
}
