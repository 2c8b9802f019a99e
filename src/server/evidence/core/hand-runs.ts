/** Scripts that people ran by hand, as competitors for the rows of their time. */

import { fitStatement, type StatementParts } from './statement.ts'
import type { Instant } from '../../shared/time.ts'

/** What the text of such a script can write. */
export interface HandRunText {
    readonly logs: readonly StatementParts[]
    /** Statements whose row may have a source of the script engine. */
    readonly engineLines: readonly StatementParts[]
    /** Names that it hands to the trace include; null for one that only running it shows. */
    readonly traces: readonly (string | null)[]
    /** Texts in quotes, which it may hand to a logger. */
    readonly literals: readonly string[]
    /** It runs text as code, or writes rows of the logs itself. */
    readonly writesAnything: boolean
}

/** One run. */
export interface HandRun {
    /** Table and sys_id of the row that shows it. */
    readonly id: string
    /** Null where it is not known, or where the script may act as others. */
    readonly user: string | null
    readonly from: Instant
    readonly to: Instant
    /** Null where its text is not known: it can have written anything. */
    readonly text: HandRunText | null
}

/** When a row was written, and by whom. */
export interface Moment {
    readonly at: Instant
    readonly user: string
}

const FEWEST_LETTERS = 8

/** The first run in whose window the row lies and whose text can have written it; null when there is none. */
export function findHandRun(
    runs: readonly HandRun[] | undefined,
    { at, user }: Moment,
    canWrite: (text: HandRunText) => boolean,
): HandRun | null {
    const found = (runs || []).find(
        (run) =>
            run.from <= at &&
            at <= run.to &&
            (run.user === null || user === '' || isSameUser(run.user, user)) &&
            (run.text === null || run.text.writesAnything || canWrite(run.text)),
    )
    return found || null
}

/** Whether a script can log a message: by a statement of its own, or by a text that it hands to a logger. */
export function canLog({ literals, logs }: HandRunText, message: string): boolean {
    return (
        logs.some((parts) => fitStatement(parts, message) !== null) ||
        literals.some((literal) => isTelling(literal) && message.indexOf(literal) >= 0)
    )
}

/** Whether a script can imitate a row of the script engine. */
export function canImitate({ engineLines }: HandRunText, message: string): boolean {
    return engineLines.some((parts) => fitStatement(parts, message) !== null)
}

/** Whether a script can leave a trace under a name. */
export function canTrace({ literals, traces }: HandRunText, name: string): boolean {
    return traces.some((one) => one === null || one === name) || literals.indexOf(name) >= 0
}

// Names of users are compared by the database without their case.
function isSameUser(one: string, other: string): boolean {
    return one.toLowerCase() === other.toLowerCase()
}

// Numbers of records stand in many texts; words alone distinguish texts.
function isTelling(literal: string): boolean {
    return literal.replace(/[^A-Za-z\u00c0-\uffff]/g, '').length >= FEWEST_LETTERS
}
