/** Writes the answer of a health or setup route. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { SetupAnswer } from './health.ts'
import type { JsonObject } from '../../shared/json.ts'
import { answerRoute, membersOf, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** As `answerSetup`, for a route that takes a body with no other members than these. */
export function answerMembers(
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    route: { readonly doing: string; readonly known: readonly string[] },
    ask: (members: JsonObject) => SetupAnswer,
): void {
    answerSetup(response, route.doing, () => {
        const members = membersOf(request, route.known)
        return members.ok ? ask(members.value) : { ok: false, status: 400, ...members.failure }
    })
}

/** The data without its `ok`, or the platform's error envelope. */
export function answerSetup(response: RESTAPIResponse, doing: string, ask: () => SetupAnswer): void {
    answerRoute(response, { doing }, () => {
        const said = ask()
        if (!said.ok) return writeError(response, said.status, said.code, said.message)
        const { ok: _ok, ...data } = said
        // A setup route answers the person who asked, and nobody after them.
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, data)
    })
}
