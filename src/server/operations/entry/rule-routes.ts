/** The routes with which administrators save mapping rules, and operators simulate them. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { saveRule, simulateSet, type Answer } from './rules.ts'
import { answerRoute, parameterOf, toBody, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** HTTP status by code. */
const STATUS = { rule_refused: 400, simulation_invalid: 400, rule_missing: 404, rule_not_stored: 409 } as const

/** POST …/mapping_rules/rules with the columns of a rule: stores it, or names every field that is wrong. */
export function createRuleRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'saving a mapping rule', () => saveRule(toBody(request), null))
}

/** PATCH …/mapping_rules/rules/{id} with the columns that change: stores them, or names every field that is wrong. */
export function changeRuleRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'saving a mapping rule', () => saveRule(toBody(request), parameterOf(request, 'id')))
}

/** POST …/mapping_rules/simulations: what rules change on the last deliveries; nothing is written. */
export function simulateRulesRoute(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, 'simulating mapping rules', () => simulateSet(toBody(request)))
}

function answer(response: RESTAPIResponse, doing: string, ask: () => Answer): void {
    answerRoute(response, { doing }, () => {
        const said = ask()
        if (said.ok) writeAnswer(response, said)
        else writeError(response, STATUS[said.code], said.code, said.message, { problems: said.problems })
    })
}
