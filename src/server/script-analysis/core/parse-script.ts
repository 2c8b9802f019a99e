/** Reads the text of a script into a tree, or says why that is not possible. */

import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import type { Program } from './ast.ts'
import type { ScriptFailure, ScriptFailureCode } from './failure.ts'
import { isRefusal, isSyntaxError } from './failure.ts'
import { findLineStarts, toLine } from './lines.ts'
import { parseLoosely, parseStrictly } from './script-parser.ts'

/** Characters that a script may have; the platform's own field ends far below. */
export const LONGEST_SCRIPT = 1_000_000

/** The tree of a script. A `return` outside functions is accepted: some script fields run as the body of one. */
export function parseScript(text: string): Result<Program, ScriptFailure> {
    if (text.length > LONGEST_SCRIPT) {
        const message = `longer than ${LONGEST_SCRIPT} characters`
        return fail({ code: 'script_too_long', line: 1, column: 0, message })
    }
    try {
        return ok(parseStrictly(text))
    } catch (error) {
        if (isRefusal(error)) return fail(toFailure(text, error.refusal, error.at, error.message))
        if (isSyntaxError(error)) return fail(toFailure(text, 'script_unparsable', error.pos, error.message))
        throw error
    }
}

function toFailure(text: string, code: ScriptFailureCode, at: number, message: string): ScriptFailure {
    const starts = findLineStarts(text)
    const line = toLine(starts, at)
    return { code, line, column: at - starts[line - 1], message }
}

/**
 * What can be made out in a text that is no script: a tree with parts missing, or null. It proves nothing of what runs;
 * a claim may only be lowered by it. Whatever goes wrong in the repair means that nothing can be made out.
 */
export function parseDamaged(text: string): Program | null {
    if (text.length > LONGEST_SCRIPT) return null
    try {
        return parseLoosely(text)
    } catch (error) {
        return null
    }
}
