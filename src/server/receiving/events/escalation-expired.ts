/** `escalation.expired`: the escalation was not decided in time. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationExpired: EventDescriptor = {
    ...ESCALATION,
    names: ['escalation.expired', 'escalation.timed_out', 'escalation.timeout'],
    decode: (layers, common) => decodeEscalation(layers, common, 'expired'),
}
