/** Reads the decision that a flow gives. */

import { ACTIONS, SEVERITIES, type Action, type Severity } from '../../../shared/names.ts'
import type { Result } from '../../../shared/result.ts'
import type { DecisionEvent } from '../../../mapping/core/event.ts'
import { openInputs, type ActionInputs, type InputFailure } from '../../../shared/action-inputs.ts'
import type { Instant } from '../../../shared/time.ts'
import { toPolicy } from '../../../shared/text.ts'

/** Reads the inputs of "Open or update violation incident". An allowed request is no violation. */
export function toViolationEvent(given: ActionInputs, now: Instant): Result<DecisionEvent, InputFailure> {
    const inputs = openInputs(given)
    const gatewayId = inputs.optional('gateway_id')
    const occurredAt = inputs.instant('occurred_at')
    const policyName = inputs.required('policy')
    const actions = (Object.keys(ACTIONS) as Action[]).filter((action) => action !== 'allow')
    return inputs.end({
        kind: 'decision',
        eventType: 'decision',
        occurredAt: occurredAt === null ? now : occurredAt,
        timeFault: null,
        gatewayIds: gatewayId === null ? [] : [gatewayId],
        environment: inputs.optional('environment', 40),
        organization: null,
        decisionId: inputs.required('decision_id'),
        action: inputs.choice('action', actions, 'block'),
        policy: toPolicy(policyName),
        policyName,
        severity: inputs.choice('severity', Object.keys(SEVERITIES) as Severity[], null),
        reason: inputs.optional('reason', 1000),
        model: inputs.optional('model'),
        provider: null,
        agent: inputs.optional('agent'),
        user: inputs.optional('user'),
        configVersion: inputs.optional('policy_version', 100),
    })
}
