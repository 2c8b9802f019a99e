/** What the host sees of an error that left a script. */

import { NotEmulated, PlatformError } from '../kernel/kernel.ts'
import { describeThrown, type Membrane } from './membrane.ts'
import { ScriptThrow } from './realm.ts'
import { ScriptSyntaxError } from './engine-rules.ts'

/** One place of a script's stack, innermost first. */
export interface ErrorFrame {
    readonly file: string
    readonly line: number
    /** Name of the function; `<script>` outside of any. */
    readonly fn: string
}

/** An error of a script, with the script file and line it came from. */
export class ScriptError extends PlatformError {
    constructor(
        override readonly name: string,
        message: string,
        readonly scriptName: string,
        readonly line: number,
        /** The thrown value as the host knows it: a Glide object such as sn_ws_err.ServiceError, or a copy of plain data. */
        readonly thrown: unknown,
        /** Where it was thrown and who called; none where the script did not compile or the host failed. */
        readonly frames: readonly ErrorFrame[] = [],
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
    const frames = framesOf(stack)
    const [{ file, line }] = frames.length > 0 ? frames : [{ file: scriptName, line: 0 }]
    return new ScriptError(name, message, file, line, thrownValue(error, membrane), frames)
}

function framesOf(stack: string): readonly ErrorFrame[] {
    const frames: ErrorFrame[] = []
    for (const [, fn, file, line] of stack.matchAll(/\n {4}at (.*?) ?\((.+):(\d+)\)/g))
        frames.push({ fn: fn!, file: file!, line: Number(line) })
    return frames
}

function thrownValue(error: ScriptThrow, membrane: Membrane): unknown {
    try {
        return error.realm === membrane.realm ? membrane.toHost(error.thrown) : null
    } catch {
        return null
    }
}
