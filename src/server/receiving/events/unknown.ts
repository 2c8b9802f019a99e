/** `unknown`: every event name that stands in no other descriptor. */

import { ALIASES } from '../core/aliases.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { ok } from '../../shared/result.ts'
import { toLine } from '../../shared/text.ts'

type Field = keyof typeof ALIASES

/** What a later version may map: every field but those that hold sentences. */
const SENTENCES: readonly Field[] = ['changeSummary', 'exportReason', 'note', 'reason']
const READ = (Object.keys(ALIASES) as Field[]).filter((field) => SENTENCES.indexOf(field) < 0)

export const unknown: EventDescriptor = {
    names: [],
    wrappers: [],
    stepTime: [],
    reads: READ,
    findSubject: () => null,
    decode: (_, common) => ok({ ...common, kind: 'unknown' }),
    rules: null,
    ignored: {
        code: 'event_unknown',
        explain: (eventType) => `This version has no mapping for the event type "${toLine(eventType, 100)}"`,
    },
    documentation: { record: 'kept as a delivery, ignored', key: '' },
}
