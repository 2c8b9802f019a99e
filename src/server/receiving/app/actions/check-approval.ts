/** Action and route "Check approval of policy version": texts in, an answer with a reason out; nothing is written. */

import { refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { checkApproval as check } from '../../../mapping/app/check-approval.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/**
 * | The change of the target | `is_approved` | `code` |
 * |---|---|---|
 * | lets a deployment pass now | true | '' |
 * | does not | false | why: `ApprovalReason` lists the codes |
 */
export function checkApproval(
    given: ActionInputs,
    ports: Pick<AttemptPorts, 'affectedItems' | 'clock' | 'gateways' | 'links' | 'records'>,
): ActionAnswer {
    const inputs = openInputs(given)
    const asked = inputs.end({
        configId: inputs.required('config_id'),
        version: inputs.required('policy_version', 100),
        gatewayId: inputs.optional('gateway_id'),
        environment: inputs.optional('environment'),
        organization: inputs.optional('organization'),
    })
    if (!asked.ok) return refusedInputs(asked.failure)
    const { change, message, reason } = check(asked.value, ports.clock.now(), ports)
    const isApproved = reason === 'approved'
    const outputs = {
        is_approved: isApproved,
        record: change === null ? null : change.recordId,
        number: change === null ? null : change.number,
        state: change === null ? null : change.state,
        approval: change === null ? null : change.approval,
    }
    return succeeded(outputs, message, isApproved ? '' : reason)
}
