/** The REST route with which a pipeline asks whether a version is approved, before it deploys. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { checkApproval } from '../app/actions/check-approval.ts'
import { openProcessing } from '../glide/open-receiving.ts'
import { answerRoute, parametersOf, queryOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'
import { describeParameters } from '../../shared/request-members.ts'

const BAD_REQUEST = 400
const PARAMETERS = ['config_id', 'version', 'gateway_id', 'environment', 'organization']

/** GET …/approvals?config_id=…&version=…&gateway_id=…&environment=…&organization=…: the answer and its reason; 400 for what cannot be asked. */
export function getApproval(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'answering whether a version is approved' }, () => {
        const refusal = describeParameters(parametersOf(request), PARAMETERS)
        if (refusal !== null) return writeError(response, BAD_REQUEST, 'parameter_refused', refusal)
        const given = {
            config_id: queryOf(request, 'config_id'),
            policy_version: queryOf(request, 'version'),
            gateway_id: queryOf(request, 'gateway_id'),
            environment: queryOf(request, 'environment'),
            organization: queryOf(request, 'organization'),
        }
        const { code, message, ok, outputs } = checkApproval(given, openProcessing())
        if (!ok) return writeError(response, BAD_REQUEST, code, message)
        const { approval, is_approved, number, record, state } = outputs
        writeAnswer(response, {
            approved: is_approved,
            reason: code === '' ? 'approved' : code,
            message,
            change: record === null ? null : { sys_id: record, number, state, approval },
        })
    })
}
