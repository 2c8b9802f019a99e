/** Writes the answer of a health or setup route. */

import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import type { SetupAnswer } from './health.ts'
import { answerRoute, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

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
