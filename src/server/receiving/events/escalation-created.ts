/** `escalation.created`: a request waits for a person. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationCreated: EventDescriptor = {
    ...ESCALATION,
    names: ['escalation.created', 'escalation.raised', 'escalation.opened', 'escalation.queued'],
    decode: (layers, common) => decodeEscalation(layers, common, 'created'),
}
