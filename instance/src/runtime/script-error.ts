/** What the host sees of an error that left a script. */

import { NotEmulated, PlatformError } from '../kernel/kernel.ts'
import { describeThrown, type Membrane } from './membrane.ts'
import { ScriptThrow } from './realm.ts'
import { ScriptSyntaxError } from './engine-rules.ts'

/** An error of a script, with the script file and line it came from. */
export class ScriptError extends PlatformError {
    constructor(
        override readonly name: string,
        message: string,
        readonly scriptName: string,
        readonly line: number,
        /** The thrown value as the host knows it: a Glide object such as sn_ws_err.ServiceError, or a copy of plain data. */
        readonly thrown: unknown,
    ) {
        super(message)
    }
}

/** Turns whatever came out of a realm into a ScriptError; errors of the host itself pass unchanged. */
export function toScriptError(error: unknown, membrane: Membrane, scriptName: string): unknown {
    if (error instanceof ScriptSyntaxError)
        return new ScriptError('SyntaxError', error.message, error.scriptName, error.line, null)
    if (error instanceof PlatformError || error instanceof NotEmulated)
        return new ScriptError(
            error instanceof NotEmulated ? 'NotEmulated' : error.name,
            error.message,
            scriptName,
            0,
            null,
        )
    if (!(error instanceof ScriptThrow)) return error
    const { name, message, stack } = describeThrown(error.thrown)
    const [, file, line] = /\n {4}at .*?\((.+):(\d+)\)/.exec(stack) ?? []
    return new ScriptError(name, message, file ?? scriptName, Number(line ?? 0), thrownValue(error, membrane))
}

function thrownValue(error: ScriptThrow, membrane: Membrane): unknown {
    try {
        return error.realm === membrane.realm ? membrane.toHost(error.thrown) : null
    } catch {
        return null
    }
}
