/** What the script include offers about stable codes: an entry of its own, because the catalogue reads the words of every feature. */

import { answering } from '../../platform/edge.ts'
import { adviceFor } from '../core/advice.ts'

/** What a stable code means and what to do about it. */
export function explainCode(code: unknown): object {
    return answering('explaining a code', () => {
        const found = adviceFor(String(code))
        return found === null
            ? { ok: false, code: 'code_unknown', message: `The app has no code "${String(code)}"` }
            : { ok: true, ...found }
    })
}
