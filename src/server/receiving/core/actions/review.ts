/** Reads the escalation that a flow gives: it waits for a person. */

import { ACTIONS, SEVERITIES, type Action, type Severity } from '../../../shared/names.ts'
import type { Result } from '../../../shared/result.ts'
import type { EscalationEvent } from '../../../mapping/core/event.ts'
import { openInputs, type ActionInputs, type InputFailure } from '../../../shared/action-inputs.ts'
import type { Instant } from '../../../shared/time.ts'

/** Reads the inputs of "Create compliance task". */
export function toReviewEvent(given: ActionInputs, now: Instant): Result<EscalationEvent, InputFailure> {
    const inputs = openInputs(given)
    const gatewayId = inputs.optional('gateway_id')
    return inputs.end({
        kind: 'escalation',
        change: 'created',
        eventType: 'escalation.created',
        occurredAt: now,
        timeFault: null,
        gatewayIds: gatewayId === null ? [] : [gatewayId],
        environment: inputs.optional('environment', 40),
        organization: null,
        escalationId: inputs.required('escalation_id'),
        state: 'open',
        policy: inputs.optional('policy'),
        action: inputs.choice('action', Object.keys(ACTIONS) as Action[], 'escalate'),
        severity: inputs.choice('severity', Object.keys(SEVERITIES) as Severity[], null),
        reason: inputs.optional('reason', 1000),
        model: inputs.optional('model'),
        user: inputs.optional('user'),
        decisionId: inputs.optional('decision_id'),
        configVersion: inputs.optional('policy_version', 100),
        dueAt: inputs.instant('due_at'),
        claimedBy: null,
        resolvedBy: null,
        outcome: null,
        note: null,
    })
}
