/** At which level and under which source a statement writes its row, held against those of a row. */

import type { LogLevel } from '../../script-analysis/core/analysis.ts'
import type { LoggedStatement } from './log-writer.ts'

/** The number that the platform keeps for a level. */
const NUMBERS: Readonly<Record<LogLevel, string>> = { debug: '-1', info: '0', log: '0', warn: '1', error: '2' }
const KNOWN = Object.keys(NUMBERS).map((level) => NUMBERS[level as LogLevel])

/** Whether a statement can write a row of this level; a level that we do not know says nothing. */
export function isOfLevel({ isAnyLevel, level }: LoggedStatement, rowLevel: string): boolean {
    return isAnyLevel === true || level === undefined || NUMBERS[level] === rowLevel || KNOWN.indexOf(rowLevel) < 0
}

/** The level of the rows of a statement; '' where it may be any. */
export function toRowLevel({ isAnyLevel, level }: LoggedStatement): string {
    return isAnyLevel === true || level === undefined ? '' : NUMBERS[level]
}

/**
 * Whether a statement of a scope can write a row under a source.
 *
 * | The statement gives | The row's source is |
 * |---|---|
 * | no source | the one under which scripts of the scope log |
 * | a literal one | that one |
 * | one that is computed | any |
 */
export function isOfSource({ source }: LoggedStatement, rowSource: string, isLoggedByScope: boolean): boolean {
    if (source === undefined) return isLoggedByScope
    return source === null || source === rowSource
}

// Under these the platform itself files rows, with texts of people in them.
const PLATFORM_SOURCES =
    /^(?:com\.|org\.|sn_|sys|email|import|ldap|mid|transform|update|workflow|evaluator|\*{3}|script$)/i

/** Whether a source is a script's own, so that it speaks for the script that gives it. */
export function isOwnSource(source: string | null | undefined): boolean {
    return typeof source === 'string' && source !== '' && !PLATFORM_SOURCES.test(source)
}
