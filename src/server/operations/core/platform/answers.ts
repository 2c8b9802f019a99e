/** What was seen on the platform becomes an answer: one small decision for each question that needs one. */

import { toByteText } from '../../../shared/encoding.ts'
import type { Measured } from './facts.ts'

/** How one insert ended. */
export interface InsertEnd {
    readonly isStored: boolean
    readonly isException: boolean
    /** What the platform said. */
    readonly text: string
}

/** The answer that could not be had, and why. */
export function unmeasured(detail: string): Measured {
    return { answer: 'unmeasured', detail }
}

/**
 * | refusal | text | |
 * |---|---|---|
 * | exception | | exception |
 * | null | some | null_with_text |
 * | null | none | null_without_text |
 */
export function toRefusalAnswer({ isException, text }: Pick<InsertEnd, 'isException' | 'text'>): Measured {
    if (isException) return { answer: 'exception', detail: text }
    return { answer: text === '' ? 'null_without_text' : 'null_with_text', detail: text }
}

/**
 * The text as it was sent, `utf8`, is compared with what the app read.
 *
 * | read | |
 * |---|---|
 * | the text | utf8 |
 * | a character for each byte of its UTF-8 | latin1 |
 * | anything else | other |
 */
export function toEncoding(sent: string, read: string): Measured {
    if (read === sent) return { answer: 'utf8', detail: '' }
    if (read === toByteText(sent)) return { answer: 'latin1', detail: '' }
    return { answer: 'other', detail: `${sent.length} characters were sent, ${read.length} were read` }
}

/**
 * | equal to the database although they differ in | |
 * |---|---|
 * | nothing | exact |
 * | case | case |
 * | anything else | more |
 */
export function toCollation(equal: readonly string[]): Measured {
    if (equal.length === 0) return { answer: 'exact', detail: '' }
    const detail = equal.join(', ')
    return { answer: detail === 'case' ? 'case' : 'more', detail }
}

/** One row of the async rule: who wrote it, and as whom the rule ran. */
export interface RuleRun {
    readonly writer: string
    readonly ranAs: string
}

/**
 * Two users write a row each, because one alone may be the user as which every rule runs.
 *
 * | ran as | |
 * |---|---|
 * | system, for each row | system |
 * | guest, for each row | guest |
 * | the writer, for each row | writer |
 * | anything else | other |
 *
 * Where one row is all there is, written by system or guest, it counts as that.
 */
export function toRuleUser(runs: readonly RuleRun[]): Measured {
    const all = (fits: (run: RuleRun) => boolean): boolean => runs.every(fits)
    const detail = runs.map(({ ranAs, writer }) => `${writer} wrote, ${ranAs} ran`).join('; ')
    if (all(({ ranAs }) => ranAs === 'system')) return { answer: 'system', detail }
    if (all(({ ranAs }) => ranAs === 'guest')) return { answer: 'guest', detail }
    return { answer: all(({ ranAs, writer }) => ranAs === writer) ? 'writer' : 'other', detail }
}

/** What came of the calls that count up one row. */
export interface Counting {
    /** Calls that say that they counted. */
    readonly counted: number
    /** What the row says. */
    readonly total: number
    readonly isParallel: boolean
}

/** A call that found no turn reports that; only those that counted must be in the total. */
export function toCountingAnswer({ counted, isParallel, total }: Counting): Measured {
    const detail = `${counted} calls counted, the row says ${total}`
    if (counted === 0) return unmeasured('No call counted')
    if (counted !== total) return { answer: 'lost', detail }
    return { answer: isParallel ? 'parallel' : 'in_turn', detail }
}

/** Calls that follow each other never meet, so they show nothing. */
export function toWinningAnswer(winners: number, isParallel: boolean): Measured {
    if (winners === 0) return unmeasured('No call changed the row')
    if (!isParallel) return unmeasured('This instance cannot start calls side by side')
    return { answer: winners === 1 ? 'one' : 'several', detail: `${winners} calls changed the row` }
}

/** `all`, or `missing` with their names. */
export function toPresence(missing: readonly string[]): Measured {
    return { answer: missing.length === 0 ? 'all' : 'missing', detail: missing.join(', ') }
}
