/** `escalation.resolved`: a person decided the escalation. */

import { ALIASES } from '../core/aliases.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationResolved: EventDescriptor = {
    ...ESCALATION,
    names: [
        'escalation.resolved',
        'escalation.closed',
        'escalation.approved',
        'escalation.denied',
        'escalation.rejected',
    ],
    stepTime: ALIASES.resolvedAt,
    decode: (layers, common) => decodeEscalation(layers, common, 'resolved'),
}
