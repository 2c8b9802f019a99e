/** What may run while a script runs: what it calls, the rules on records that it writes or queries, and what those call in turn. */

import { isRelatedTable, type AutomationIndex } from './automation-index.ts'
import type { Automation } from './model.ts'
import { tableOf } from './writers.ts'

/** Of more automations than these it is not asked what they do. */
const MOST = 50
const REFERENCE = '.getRefRecord'

/**
 * The automations that may run inside of one, itself included; null where that is not known.
 *
 * | A text inside | Then |
 * |---|---|
 * | is not known, runs text as code, or computes the name of an include | null |
 * | names what is no include of ours, or is one of several | null: what that does is not known |
 * | is that of a rule whose condition or filter may call a script | null: what those call is not read |
 * | may run code that is not listed: a flow, an attachment, a scripted filter, an object that it hands on | null |
 * | deletes | null: which records of other tables go with it is not known |
 * | inserts or updates | the rules before and after writes to the table, or to one related to it, are inside too |
 * | queries | the rules on queries of such a table are inside too |
 * | follows a reference | the rules on queries of any table are inside too |
 * | writes to or queries a table that it does not name | null |
 */
export function findInside(start: Automation, index: AutomationIndex): readonly string[] | null {
    const inside = [start.id]
    for (let at = 0; at < inside.length; at++) {
        const automation = index.byId.get(inside[at])
        const next = automation === undefined ? null : beginsInside(automation, index)
        if (next === null) return null
        for (const found of next) if (inside.indexOf(found) < 0) inside.push(found)
        if (inside.length > MOST) return null
    }
    return inside
}

function beginsInside(automation: Automation, index: AutomationIndex): readonly string[] | null {
    const { analysis, id, state, trigger } = automation
    if (trigger !== null && mayCall(trigger)) return null
    if (state === 'none') return []
    if (analysis === null || index.calls.open.has(id)) return null
    if (analysis.dynamic.some(({ what }) => what === 'eval' || what === 'include')) return null
    const unlisted = analysis.unlisted || []
    const followsReference = unlisted.indexOf(REFERENCE) >= 0
    if (unlisted.length > (followsReference ? 1 : 0)) return null
    if (analysis.writes.some(({ operation }) => operation === 'delete')) return null
    const written = analysis.writes
        .filter(({ operation }) => operation !== 'set')
        .map((write) => tableOf(write, automation))
    const queried = analysis.reads.map(({ table }) => table)
    if (written.concat(queried).some((table) => table === null)) return null
    const rules = index.automations.filter(
        ({ trigger }) =>
            trigger !== null &&
            (trigger.when === 'before' || trigger.when === 'after') &&
            (written.some((table) => isOn(trigger.table, table, index)) ||
                (trigger.operations.indexOf('query') >= 0 &&
                    (followsReference || queried.some((table) => isOn(trigger.table, table, index))))),
    )
    return [...(index.calls.from.get(id) || []).map(({ to }) => to), ...rules.map((rule) => rule.id)]
}

/** What a condition may name without calling a script of anybody's. */
const HARMLESS = /^(current|previous|gs|true|false|null|undefined|typeof)$/

/** Computed names, and what hides where a text in quotes ends: escapes, regular expressions, comments, templates. */
const UNREADABLE = /\bgs\s*\.\s*include\b|[[\\/`]|[^\x00-\x7f]/

function mayCall({ condition, filter }: NonNullable<Automation['trigger']>): boolean {
    if (/javascript:|DYNAMIC/i.test(filter) || UNREADABLE.test(condition)) return true
    const roots = condition.replace(/'[^'\\]*'|"[^"\\]*"/g, ' ').match(/(^|[^.\w$])[A-Za-z_$][\w$]*/g) || []
    return roots.some((root) => !HARMLESS.test(root.replace(/^[^A-Za-z_$]/, '')))
}

function isOn(trigger: string, table: string | null, index: AutomationIndex): boolean {
    return trigger === 'global' || (table !== null && isRelatedTable(index, trigger, table))
}
