/** Writes the answer of a health or set-up route. */

import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { journal } from '../../platform/journal.ts'
import type { SetupAnswer } from './health.ts'
import { writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** The data without its `ok`, or the platform's error envelope. */
export function answerSetup(response: RESTAPIResponse, what: string, ask: () => SetupAnswer): void {
    try {
        const said = ask()
        if (!said.ok) return writeError(response, said.status, said.code, said.message)
        const { ok: _ok, ...data } = said
        // What a set-up route says is for the one who asked.
        response.setHeader('Cache-Control', 'no-store')
        writeAnswer(response, data)
    } catch (unexpected) {
        journal.error(`unexpected_error while ${what}`)
        writeError(response, 500, 'unexpected_error', 'The app met an error that nobody expected')
    }
}
