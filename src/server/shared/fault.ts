/** What the app does with an exception: describes it without being hurt by it, logs it under a reference id, and goes on. */

import { redact } from './redact.ts'
import { toLine } from './text.ts'

/** What was being done, for the line in the log. */
export interface Where {
    /** As it follows "while": `processing a delivery`. */
    readonly doing: string
    /** Table and number, or sys_id, of the record that the work was about. Read only when something was thrown. */
    readonly record?: string | (() => string)
    /** `unexpected_error`, unless the feature has a code of its own. */
    readonly code?: string
    /** `error`; `debug` for what a kind of instance refuses as a matter of course, such as a table without read access. */
    readonly level?: 'error' | 'warn' | 'debug'
}

/** What people get to see of an exception, and what the code may decide by. */
export interface Fault {
    readonly code: string
    /** `KT-` and eight hexadecimal digits: the line in the system log that has the cause. */
    readonly reference: string
    /** One sentence with the reference; it quotes nothing of the exception. */
    readonly message: string
    /** Type and text of the exception, redacted; for decisions, not for people. */
    readonly cause: string
}

/** What was thrown, in words that may be logged. */
export interface Thrown {
    readonly type: string
    /** The innermost frame that belongs to this app, or the innermost of all where none does. */
    readonly frame: string
    readonly message: string
}

/** The one way in which an exception ends. */
export interface Faults {
    /** Logs what was thrown, once even when it passes here again on its way out. Never throws. */
    report(thrown: unknown, where: Where): Fault
    /** Answers what `act` answers; what it throws is reported, and `otherwise` answers instead. */
    attempt<T>(where: Where, act: () => T, otherwise: (fault: Fault) => T): T
}

/** What reporting needs of the platform. */
export interface FaultPorts {
    readonly log: (level: 'error' | 'warn' | 'debug', line: string) => void
    /** Hexadecimal digits that hardly anything else has; eight are used. */
    readonly newId: () => string
    readonly sha256: (text: string) => string
}

const LONGEST_MESSAGE = 300
const LONGEST_FRAME = 200
const UNREADABLE = 'unreadable'
/** Used when the platform gives no id: the line is found by its code all the same. */
const NO_ID = '00000000'

/** Opens the reporting of faults over the platform's log. */
export function openFaults({ log, newId, sha256 }: FaultPorts): Faults {
    let last: { readonly thrown: unknown; readonly fault: Fault } | null = null

    function report(thrown: unknown, where: Where): Fault {
        // Identity only: nothing of the exception is read here.
        if (last !== null && last.thrown === thrown && typeof thrown === 'object') return last.fault
        const code = where.code || 'unexpected_error'
        const reference = toReference(readable(newId, NO_ID))
        const { frame, message, type } = describeThrown(thrown, sha256)
        const record = recordOf(where)
        const about = record === '' ? '' : `, record ${record}`
        const line = `${code} while ${where.doing}: reference ${reference}${about}, ${type} at ${frame}: ${message}`
        readable(() => log(where.level || 'error', line), undefined)
        const fault = { code, reference, message: explainFault(reference), cause: `${type}: ${message}` }
        last = { thrown, fault }
        return fault
    }

    function attempt<T>(where: Where, act: () => T, otherwise: (fault: Fault) => T): T {
        let fault: Fault
        try {
            return act()
        } catch (thrown) {
            fault = report(thrown, where)
        }
        return otherwise(fault)
    }

    return { attempt, report }
}

/** The sentence that people read, wherever they meet the fault. */
export function explainFault(reference: string): string {
    return `An unexpected error occurred. Search the system log for ${reference}`
}

/** How to find the cause, as the particular part of a longer sentence. */
export function searchLogFor({ reference }: Fault): string {
    return `search the system log for ${reference}`
}

/**
 * Describes what was thrown. The exception of a denied cross-scope call throws again when it is read, so each part is read in a `try`
 * of its own; a part that cannot be read is `unreadable`.
 *
 * | Thrown | Type | Message |
 * |---|---|---|
 * | an `Error` | its name | its message, redacted, at most 300 characters |
 * | a Java exception of the platform | the class before the first colon | what follows |
 * | a text, a number, nothing | `string`, `number`, `undefined` | the value, redacted |
 * | an object | `object`, or its name | its message or its text, redacted |
 */
export function describeThrown(thrown: unknown, sha256: (text: string) => string): Thrown {
    const rules = { maxLength: LONGEST_MESSAGE, keepEmails: false, sha256 }
    return {
        type: readable(() => toLine(redact(typeOf(thrown), rules), 100), UNREADABLE) || UNREADABLE,
        frame: readable(() => toLine(redact(frameOf(thrown), rules), LONGEST_FRAME), '') || 'unknown',
        message: readable(() => toLine(redact(textOf(thrown), rules), 2 * LONGEST_MESSAGE), UNREADABLE),
    }
}

interface Readable {
    readonly name?: unknown
    readonly message?: unknown
    readonly stack?: unknown
    readonly fileName?: unknown
    readonly lineNumber?: unknown
}

function asObject(thrown: unknown): Readable | null {
    return typeof thrown === 'object' && thrown !== null ? (thrown as Readable) : null
}

function typeOf(thrown: unknown): string {
    const object = asObject(thrown)
    if (object === null) return thrown === null ? 'null' : typeof thrown
    if (typeof object.name === 'string' && object.name !== '') return object.name
    const java = /^([\w$.]+(?:Exception|Error))\b/.exec(String(thrown))
    return java ? java[1] : 'object'
}

function textOf(thrown: unknown): string {
    const object = asObject(thrown)
    if (object !== null && typeof object.message === 'string') return object.message
    return String(thrown)
}

/** Frames of modules name their path; other scripts of the app are named with its scope. */
const OURS = /(?:src\/server\/|x_kt_gov)[^\s()]*/

function frameOf(thrown: unknown): string {
    const object = asObject(thrown)
    if (object === null) return ''
    const lines =
        typeof object.stack === 'string' ? object.stack.split('\n').filter((line) => /(^|\s)at\s|@|:\d/.test(line)) : []
    const ours = lines.find((line) => OURS.test(line))
    const first = ours === undefined ? lines[0] : ours
    if (first !== undefined) return first.trim().replace(/^at /, '')
    return object.fileName ? `${String(object.fileName)}:${String(object.lineNumber || '')}` : ''
}

function recordOf({ record }: Where): string {
    if (record === undefined) return ''
    return typeof record === 'string' ? record : readable(record, UNREADABLE)
}

function toReference(id: string): string {
    const digits = String(id)
        .toLowerCase()
        .replace(/[^0-9a-f]/g, '')
    return `KT-${(digits + NO_ID).slice(0, 8)}`
}

/** What `ask` answers, or `otherwise` when it throws: reading an exception, and logging it, may throw again. */
function readable<T>(ask: () => T, otherwise: T): T {
    try {
        return ask()
    } catch (unreadable) {
        return otherwise
    }
}
