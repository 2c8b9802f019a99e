/** `escalation.unclaimed`: a person returned the escalation to the queue. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationUnclaimed: EventDescriptor = {
    ...ESCALATION,
    names: ['escalation.unclaimed', 'escalation.unassigned', 'escalation.released'],
    decode: (layers, common) => decodeEscalation(layers, common, 'unclaimed'),
}
