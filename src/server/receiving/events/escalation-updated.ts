/** `escalation.updated`: the escalation changed; its status shows how. */

import type { EventDescriptor } from '../core/event-descriptor.ts'
import { decodeEscalation, ESCALATION } from './escalation.ts'

export const escalationUpdated: EventDescriptor = {
    ...ESCALATION,
    names: ['escalation.updated', 'escalation.state_changed', 'escalation.status_changed'],
    decode: (layers, common) => decodeEscalation(layers, common, 'updated'),
}
