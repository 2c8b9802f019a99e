/** The evidence routes: a platform request becomes data, the answer becomes a platform response. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { collectNow } from '../app/collect-now.ts'
import { handInSignIns } from '../app/import-sign-ins.ts'
import { readAutomation, readAutomations } from '../app/read-automations.ts'
import { readGraph } from '../app/read-graph.ts'
import { readRun } from '../app/read-run.ts'
import { toCanonicalJson } from '../../shared/json.ts'
import type { Parameters } from '../core/reading/parameters.ts'
import { refused, type EvidenceReply } from '../core/reading/reply.ts'
import { openCollecting } from '../glide/open-evidence.ts'
import { openAutomationReading, openGraphReading, runReading } from '../glide/reading.ts'
import { attempt } from '../../platform/edge.ts'
import { currentUserName } from '../../platform/session.ts'
import { answerRoute, jsonOf, membersOf } from '../../platform/rest-exchange.ts'

/** GET …/evidence/graph: one page of the evidence graph. */
export function getEvidenceGraph(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readGraph(parametersOf(request), openGraphReading()))
}

/** GET …/evidence/automations: what is known about each automation. */
export function listEvidenceAutomations(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readAutomations(parametersOf(request), openAutomationReading()))
}

/** GET …/evidence/automations/{id}: one automation with its chain. */
export function getEvidenceAutomation(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readAutomation(idOf(request), parametersOf(request), openAutomationReading()))
}

/** POST …/evidence/sign-ins: stores sign-ins of the identity provider. */
export function postSignIns(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => handInSignIns(jsonOf(request) || '', currentUserName(), openCollecting()))
}

/** POST …/evidence/runs: collects now. */
export function postEvidenceRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => {
        const members = membersOf(request, [])
        return members.ok
            ? collectNow(openCollecting, runReading)
            : refused(members.failure.code, members.failure.message)
    })
}

/** GET …/evidence/runs/{id}: the status of a run, and what it could not see. */
export function getEvidenceRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readRun(idOf(request), runReading))
}

/** RESTAPIRequest API: each query parameter is a list of texts. */
function parametersOf(request: RESTAPIRequest): Parameters {
    const given = request.queryParams as unknown as Readonly<Record<string, unknown>>
    return (name) => {
        const value = given[name]
        const first = Array.isArray(value) ? value[0] : value
        return first === undefined || first === null ? null : String(first)
    }
}

function idOf(request: RESTAPIRequest): string {
    return String((request.pathParams as unknown as Readonly<Record<string, unknown>>).id)
}

/**
 * Written as text, because what the platform makes of an object has its members in any order. The envelopes are the platform's own:
 * `result`, and `error` with `status`.
 */
function answer(response: RESTAPIResponse, reply: () => EvidenceReply): void {
    const where = { doing: 'answering an evidence route' }
    answerRoute(response, where, () => {
        const given = attempt(where, reply, ({ reference }) => refused('unexpected_error', '', reference))
        response.setStatus(given.status)
        response.setContentType('application/json')
        const body = given.kind === 'answered' ? { result: given.body } : { error: given.error, status: 'failure' }
        response.getStreamWriter().writeString(toCanonicalJson(body))
    })
}
