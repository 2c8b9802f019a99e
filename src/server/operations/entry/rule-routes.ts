/** The routes with which administrators save mapping rules, and operators simulate them. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { JsonObject } from '../../shared/json.ts'
import { saveRule, simulateSet, type Answer } from './rules.ts'
import { answerBody, parameterOf, writeAnswer, type BodyRoute, writeError } from '../../platform/rest-exchange.ts'

/** What a simulation takes. */
const SIMULATION = ['rule', 'add', 'remove', 'deliveries']

/** HTTP status by code. */
const STATUS = { rule_refused: 400, simulation_invalid: 400, rule_missing: 404, rule_not_stored: 409 } as const

/** POST …/mapping_rules/rules with the columns of a rule: stores it, or names every field that is wrong. */
export function createRuleRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(request, response, { doing: 'saving a mapping rule', known: 'any' }, (columns) => saveRule(columns, null))
}

/** PATCH …/mapping_rules/rules/{id} with the columns that change: stores them, or names every field that is wrong. */
export function changeRuleRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'saving a mapping rule', known: 'any' } as const
    answer(request, response, route, (columns) => saveRule(columns, parameterOf(request, 'id')))
}

/** POST …/mapping_rules/simulations: what rules change on the last deliveries; nothing is written. */
export function simulateRulesRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(request, response, { doing: 'simulating mapping rules', known: SIMULATION }, simulateSet)
}

/** The columns of a rule are checked where the rule is. */
function answer(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    route: BodyRoute,
    ask: (members: JsonObject) => Answer,
): void {
    answerBody(request, response, route, (members) => {
        const said = ask(members)
        if (said.ok) writeAnswer(response, said)
        else writeError(response, STATUS[said.code], said.code, said.message, { problems: said.problems })
    })
}
