/** `escalation.claimed`: a person works on the escalation. */

import { ALIASES } from '../core/aliases.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationClaimed: EventDescriptor = {
    ...ESCALATION,
    names: ['escalation.claimed', 'escalation.assigned'],
    stepTime: ALIASES.claimedAt,
    decode: (layers, common) => decodeEscalation(layers, common, 'claimed'),
}
