/** Which scripts keep others from being proven by their log lines: who else could print the lines that an automation writes. */

import type { AutomationIndex } from './automation-index.ts'
import { findPrinters, type PrintedRow } from './competing-scripts.ts'
import { toRowLevel } from './log-levels.ts'
import type { LoggedStatement } from './log-writer.ts'
import type { Automation, WhyNotHigher } from './model.ts'
import { scriptKey } from './script-texts.ts'
import { isTelling } from './statement-matcher.ts'
import type { Instant } from '../../shared/time.ts'

const GLOBAL_SOURCE = '*** Script'
const MOST_NAMED = 3

/** A script, and the automations whose every line it, or another like it, could have printed. */
export interface Blocker {
    readonly script: string
    readonly name: string
    /** Names, sorted. */
    readonly blocks: readonly string[]
}

/**
 * Keys of the scripts that could have printed a line of an automation at that time, for each of its lines one that is like it; none where
 * the automation has a line that nobody else can print, or none at all that says who wrote it.
 */
export function findBlockers(index: AutomationIndex, automation: Automation, at: Instant): readonly string[] {
    const { analysis, id, name, scope } = automation
    const script = scriptKey(automation)
    const owner = { script, automationId: id, name, scope, from: null, to: null }
    const found = new Set<string>()
    for (const statement of analysis === null ? [] : analysis.logs) {
        if (!isTelling({ statement, owner })) continue
        const { message, own } = toExample(statement)
        const source = statement.source || (scope === 'global' ? GLOBAL_SOURCE : scope)
        const row: PrintedRow = {
            message,
            level: toRowLevel(statement),
            source,
            at,
            isLoggedBy: (other) => (source === GLOBAL_SOURCE ? other === 'global' : source === other),
        }
        const others = findPrinters(index.printers, index.origins, row, script, own)
        if (others.length === 0) return []
        for (const other of others) found.add(other)
    }
    return [...found]
}

/** Those that block the most come first; equals by name. */
export function rankBlockers(
    index: AutomationIndex,
    automations: readonly Automation[],
    at: Instant,
): readonly Blocker[] {
    const blocked = new Map<string, string[]>()
    for (const automation of automations)
        for (const script of findBlockers(index, automation, at)) {
            const known = blocked.get(script)
            if (known === undefined) blocked.set(script, [automation.name])
            else known.push(automation.name)
        }
    return [...blocked]
        .map(([script, blocks]) => ({ script, name: nameOf(index, script), blocks: [...blocks].sort() }))
        .sort((one, other) => other.blocks.length - one.blocks.length || (one.script < other.script ? -1 : 1))
}

/** The same reason with the names of the scripts that it speaks of, at most three. */
export function naming(why: WhyNotHigher, names: readonly string[]): WhyNotHigher {
    const distinct = [...new Set(names)].sort()
    if (distinct.length === 0) return why
    const shown = distinct.slice(0, MOST_NAMED).join(', ')
    const more = distinct.length > MOST_NAMED ? ` and ${distinct.length - MOST_NAMED} more` : ''
    return { ...why, missing: `${why.missing} Competing scripts: ${shown}${more}.` }
}

/** The name of a script by its key. */
export function nameOf(index: AutomationIndex, script: string): string {
    return index.scriptNames.get(script) || script
}

// A line as the statement would print it; what stands in for a value is a word that is no number, JSON or text of the engine.
function toExample({ holes, parts }: LoggedStatement): {
    readonly message: string
    readonly own: readonly { readonly from: number; readonly to: number }[]
} {
    let message = ''
    let hole = 0
    const own: { from: number; to: number }[] = []
    for (const part of parts) {
        if (part === null) {
            const kind = (holes || [])[hole++]
            message += kind === 'count' ? '1' : kind === 'flag' ? 'true' : kind === 'json' ? '{}' : 'x'
        } else {
            own.push({ from: message.length, to: message.length + part.length })
            message += part
        }
    }
    return { message, own }
}
