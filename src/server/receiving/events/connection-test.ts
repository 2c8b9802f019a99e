/** `connection.test`: the sender tries the connection. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { ok } from '../../shared/result.ts'

/** Has no names of its own: `test` or `ping` as a word in any name means it, and so does a body without a name (`core/event-type.ts`). */
export const connectionTest: EventDescriptor = {
    names: [],
    wrappers: [],
    stepTime: [],
    reads: [],
    findSubject: () => null,
    decode: (_, common) => ok({ ...common, kind: 'connection.test' }),
    rules: null,
    ignored: {
        code: 'connection_test',
        explain: () => 'A test delivery: it was received and verified, and creates no records',
    },
    documentation: { record: 'kept as a delivery: the connection works', key: '' },
}
