/** Action "Get approval status of policy change": where the change stands with the people who decide it; nothing is written. */

import { refusedInputs, succeeded, type ActionAnswer, type Outputs } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs, type InputReader } from '../../../shared/action-inputs.ts'
import { TABLES, type LinkKind } from '../../../shared/names.ts'
import { isSet } from '../../../shared/record-state.ts'
import { APPROVAL_STATUSES, toApprovalStatus } from '../../../mapping/core/approval-status.ts'
import type { ApprovalQuestion, Reading } from '../../../mapping/app/check-approval.ts'
import { readChange, type ReadChange } from '../../../mapping/app/change-family.ts'
import { findVersionChange } from '../../../mapping/app/find-version-change.ts'

/** Of a change that ended before the same version was asked for again, the link has a kind of its own. */
const KINDS: readonly LinkKind[] = ['change_request', 'closed_change']

const NOTHING: Outputs = {
    approval_status: null,
    is_on_hold: false,
    record: null,
    number: null,
    state: null,
    approval: null,
}

/** Whether the app made the record for one of these kinds. */
type IsOurs = (recordId: string, kinds: readonly LinkKind[]) => boolean

/**
 * | The change | `approval_status` | `code` |
 * |---|---|---|
 * | is there | a word of `APPROVAL_STATUSES` | '' |
 * | named by itself, and the app did not make it | empty | change_not_ours |
 * | named by its version, and there is none for the target | empty | change_missing |
 * | the same, and only organizations have one | empty | organization_needed |
 * | the same without a target, and there are several | empty | target_needed |
 */
export function getApprovalStatus(given: ActionInputs, ports: Reading, isOurs: IsOurs): ActionAnswer {
    const inputs = openInputs(given)
    const record = inputs.reference('change_request')
    const version = record === null ? readVersion(inputs) : refuseVersion(inputs)
    const asked = inputs.end(version)
    if (!asked.ok) return refusedInputs(asked.failure, NOTHING)
    return record === null ? answerByVersion(asked.value, ports) : answerByRecord(record, ports, isOurs)
}

function readVersion(inputs: InputReader): ApprovalQuestion {
    return {
        configId: inputs.required('config_id'),
        version: inputs.required('policy_version', 100),
        gatewayId: inputs.optional('gateway_id'),
        environment: inputs.optional('environment'),
        organization: inputs.optional('organization'),
    }
}

/** Two questions at once may have two answers. */
function refuseVersion(inputs: InputReader): ApprovalQuestion {
    const given = ['config_id', 'policy_version', 'gateway_id', 'environment', 'organization']
    for (const input of given)
        if (inputs.optional(input) !== null)
            inputs.refuse({ code: 'input_invalid', input, expected: 'nothing, where a change is given' })
    return { configId: '', version: '', gatewayId: null, environment: null, organization: null }
}

function answerByVersion(asked: ApprovalQuestion, ports: Reading): ActionAnswer {
    const found = findVersionChange(asked, ports)
    if (found.change === null) return succeeded(NOTHING, found.message, found.reason)
    const { link, recordId } = found.change
    return answer(found.change, recordId, link.number)
}

function answerByRecord(recordId: string, { records }: Reading, isOurs: IsOurs): ActionAnswer {
    const change = isOurs(recordId, KINDS) ? readChange(TABLES.changeRequest, recordId, { records }) : null
    if (change === null) {
        const message = 'The record is no change request that this app made for a policy version.'
        return succeeded(NOTHING, message, 'change_not_ours')
    }
    const named = records.read(TABLES.changeRequest, recordId, ['number'])
    return answer(change, recordId, named === null ? null : named.number || null)
}

function answer({ columns, storedState }: ReadChange, recordId: string, number: string | null): ActionAnswer {
    const status = toApprovalStatus(columns)
    const outputs = {
        approval_status: status,
        is_on_hold: isSet(columns.on_hold),
        record: recordId,
        number,
        state: storedState,
        approval: columns.approval || null,
    }
    return succeeded(outputs, APPROVAL_STATUSES[status])
}
