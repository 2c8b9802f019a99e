/** Which script record is running, and which one a log row names when one script calls another. */

import type { Instance, Transaction } from '../kernel/kernel.ts'
import { scriptContextOf } from './script-context.ts'
import type { ScriptFiles, ScriptRecord } from './script-files.ts'

/** Function that starts script records; frames outside of it belong to scripts that wait. */
export const STARTER = 'startScriptRecord'

const MOST_FRAMES = 100

/**
 * Whom rows of the application log and of the outbound log name when a script calls another, by the behaviour `log_attribution`:
 *
 * | answer    | a rule calls an include that logs | a REST operation writes a record, whose rule logs |
 * | --------- | --------------------------------- | ------------------------------------------------- |
 * | `callee`  | the include                       | the rule                                          |
 * | `caller`  | the rule                          | the rule                                          |
 * | `origin`  | the rule                          | the REST operation                                |
 */
export function attributedScript(instance: Instance, tx: Transaction): ScriptRecord | undefined {
    const answer = instance.behaviour.answer('log_attribution')
    switch (answer === 'by_context' ? answerIn(tx) : answer) {
        case 'caller':
            return startedScript(tx)
        case 'origin':
            return tx.scriptStack[0]
        default:
            return runningScript(instance, tx)
    }
}

function answerIn({ name }: Transaction): 'callee' | 'caller' | 'origin' {
    if (/^(JOB|EVENT)/.test(name)) return 'origin'
    return name.startsWith('ASYNC') ? 'caller' : 'callee'
}

/** The record that the engine started last: a rule, a job, an operation; script includes are only called. */
export function startedScript(tx: Transaction): ScriptRecord | undefined {
    return [...tx.scriptStack].reverse().find((script) => script.table !== 'sys_script_include') ?? tx.scriptStack[0]
}

/**
 * The record whose code runs at this moment, also when it is a function of a script include that was evaluated long ago, of any
 * scope. The engine's own stack knows it; modules have no record of a script and count as the script that required them.
 */
export function runningScript(instance: Instance, tx: Transaction): ScriptRecord | undefined {
    return findOnStack(scriptContextOf(instance).files) ?? tx.scriptStack[tx.scriptStack.length - 1]
}

/** What the rooms that write rows of their own ask about running scripts. */
export interface RunningScripts {
    running(tx: Transaction): ScriptRecord | undefined
    attributed(tx: Transaction): ScriptRecord | undefined
    /** The script records that are running, innermost first, one a line. */
    stackTrace(tx: Transaction): string
}

/** The running scripts of an instance, which may still be in the making. */
export function createRunningScripts(instance: () => Instance): RunningScripts {
    return {
        running: (tx) => runningScript(instance(), tx),
        attributed: (tx) => attributedScript(instance(), tx),
        stackTrace(tx) {
            const called = scriptsOnStack(scriptContextOf(instance()).files)
            const started = [...tx.scriptStack].reverse().filter((script) => !called.some(isSame(script)))
            return [...called, ...started].map(({ table, sysId, name }) => `${table}.${sysId} (${name})`).join('\n')
        },
    }
}

function isSame(script: ScriptRecord): (other: ScriptRecord) => boolean {
    return (other) => other.sysId === script.sysId && other.table === script.table
}

/** The records on the engine's stack, innermost first, as far as the script that was started last; each once in a row. */
export function scriptsOnStack(files: ScriptFiles): ScriptRecord[] {
    const found: ScriptRecord[] = []
    for (const frame of captureFrames()) {
        if (frame.getFunctionName() === STARTER) break
        const record = files.recordOf(frame.getFileName() ?? '')
        if (record && record !== found[found.length - 1]) found.push(record)
    }
    return found
}

function findOnStack(files: ScriptFiles): ScriptRecord | undefined {
    return scriptsOnStack(files)[0]
}

// The stack of the host holds the frames of all realms, because they share its thread.
function captureFrames(): readonly NodeJS.CallSite[] {
    const { prepareStackTrace, stackTraceLimit } = Error
    try {
        Error.stackTraceLimit = MOST_FRAMES
        Error.prepareStackTrace = (_error, frames) => frames
        const holder: { stack?: readonly NodeJS.CallSite[] } = {}
        Error.captureStackTrace(holder, captureFrames)
        return holder.stack ?? []
    } finally {
        Error.prepareStackTrace = prepareStackTrace
        Error.stackTraceLimit = stackTraceLimit
    }
}
