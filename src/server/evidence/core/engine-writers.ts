/** Scripts that may write a row under a source of the script engine, and so may imitate its error rows. */

import type { EngineLine } from '../../script-analysis/core/analysis.ts'
import { isEngineSource } from '../../shared/engine-sources.ts'
import type { LogWriterRow } from './log-writer.ts'
import type { Automation } from './model.ts'
import { scriptKey } from './script-texts.ts'
import { fitStatement, normalizeParts, type StatementParts } from './statement.ts'
import { lastLineOf, toVersionWindows } from './versions.ts'
import type { Instant } from '../../shared/time.ts'

/** One text of one script that may do so. */
export interface EngineWriter {
    readonly script: string
    readonly name: string
    /** Null: from ever. */
    readonly from: Instant | null
    /** Until when its lines may appear; null: to this day. */
    readonly to: Instant | null
    /** What such a row may say; null where that is not known. */
    readonly texts: readonly StatementParts[] | null
}

interface Text {
    readonly script: string
    readonly name: string
    readonly from: Instant | null
    readonly to: Instant | null
    readonly lines: readonly EngineLine[]
    /** It writes rows of the system log itself, or its text is no script that can be read, and names a source of the engine. */
    readonly writesAnything: boolean
    readonly namesEngine: boolean
}

const SYSTEM_LOGS: readonly (string | null)[] = ['syslog', 'syslog_app_scope']
const MOST_NAMED = 3

/**
 * | A script of any version, from its first day to an hour after its last | May write |
 * |---|---|
 * | names a source of the engine for a log statement | what that statement says |
 * | names a source that only running it shows: a column, a property, the result of a call | what that statement says |
 * | names a source that its caller hands in, and some script has a source of the engine in quotes | what that statement says |
 * | is global and writes rows of the system log itself | anything |
 * | cannot be parsed, and has a source of the engine in quotes | anything |
 *
 * A script that runs text as code, or whose text may not be read, is not among them: nothing that it says names a source of the engine. What is
 * left for it is a source that it puts together on purpose.
 */
export function toEngineWriters(
    automations: readonly Automation[],
    logWriters: readonly LogWriterRow[],
): readonly EngineWriter[] {
    const texts = [...automations.flatMap(textsOf), ...logWriters.map(textOf)]
    const isNamed = texts.some(({ namesEngine }) => namesEngine)
    return texts.flatMap(({ from, lines, name, script, to, writesAnything }) => {
        const own = lines.filter(({ isHandedIn }) => !isHandedIn || isNamed).map(({ parts }) => normalizeParts(parts))
        if (!writesAnything && own.length === 0) return []
        return [{ script, name, from, to, texts: writesAnything ? null : own }]
    })
}

/** Names of the scripts that may have written this text under a source of the engine then; the first three, sorted. */
export function findEngineWriters(writers: readonly EngineWriter[], at: Instant, message: string): readonly string[] {
    const names = writers
        .filter(({ from, to }) => (from === null || from <= at) && (to === null || at < to))
        .filter(({ texts }) => texts === null || texts.some((parts) => fitStatement(parts, message) !== null))
        .map(({ name }) => name)
    return [...new Set(names)].sort().slice(0, MOST_NAMED)
}

function textsOf(automation: Automation): readonly Text[] {
    const base = { script: scriptKey(automation), name: automation.name }
    const known = toVersionWindows(automation).flatMap(({ analysis, from, to }): readonly Text[] => {
        if (analysis === null) return []
        const writesLog = analysis.writes.some(({ table }) => SYSTEM_LOGS.indexOf(table) >= 0)
        return [
            {
                ...base,
                from,
                to: lastLineOf(to),
                lines: analysis.engineLines || [],
                writesAnything: automation.scope === 'global' && writesLog,
                namesEngine: analysis.namesEngine === true,
            },
        ]
    })
    return [...known, ...quotedIn(base, automation.literals)]
}

function textOf(script: LogWriterRow): Text {
    const base = { script: scriptKey(script), name: script.name }
    const [quoted] = quotedIn(base, script.literals)
    return (
        quoted || {
            ...base,
            from: script.since || null,
            to: null,
            lines: script.engineLines || [],
            writesAnything: false,
            namesEngine: script.namesEngine === true,
        }
    )
}

// Texts in quotes are kept of scripts that cannot be parsed.
function quotedIn(base: Pick<Text, 'name' | 'script'>, literals: readonly string[]): readonly Text[] {
    if (!literals.some(isEngineSource)) return []
    return [{ ...base, from: null, to: null, lines: [], writesAnything: true, namesEngine: true }]
}
