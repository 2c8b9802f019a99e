/** The routes of the setup page, for administrators of the app. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { confirm, measure, nameGroup, readSetup, recheck, rotate } from './health.ts'
import { answerMembers, answerSetup } from './answer-setup.ts'
import { parameterOf } from '../../platform/rest-exchange.ts'

/** GET …/setup/state: everything that the page shows. */
export function getSetup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerSetup(response, 'reading the setup', readSetup)
}

/** POST …/setup/checks/{id}: runs one check, or `all`, with the calls that they need. */
export function postCheck(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'running health checks', known: [] }
    answerMembers(request, response, route, () => recheck(parameterOf(request, 'id')))
}

/** POST …/setup/secret with { overlap_hours }: a new webhook secret, shown this once. */
export function postSecret(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'setting the secret', known: ['overlap_hours'] }
    answerMembers(request, response, route, (members) => rotate(members.overlap_hours))
}

/** POST …/setup/groups with { property, group }: the group of a setting, by its name or sys_id. */
export function postGroup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'setting a group', known: ['property', 'group'] }
    answerMembers(request, response, route, ({ group, property }) => nameGroup(property, group))
}

/** POST …/setup/instance with { held: release | discard | keep, reason }: confirms this instance. */
export function postInstance(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const route = { doing: 'confirming the instance', known: ['held', 'reason'] }
    answerMembers(request, response, route, ({ held, reason }) => confirm(held, reason))
}

/** POST …/setup/attribution: measures which script this release names in its logs. */
export function postAttribution(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerMembers(request, response, { doing: 'measuring attribution', known: [] }, measure)
}
