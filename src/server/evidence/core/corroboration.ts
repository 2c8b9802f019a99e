/** A second, independent source for a log line that others could have printed: the record itself, which began the rule in that second. */

import { isRelatedTable, type AutomationIndex } from './automation-index.ts'
import { isSameRecord } from './chain/grade.ts'
import type { Automation, LogWriter, RecordMention } from './model.ts'
import { isPresentAt } from './versions.ts'
import { tableOf } from './writers.ts'
import type { Instant } from '../../shared/time.ts'

/** A line that fits one script only, and that scripts which print what they are given could have printed as well. */
export interface OpenLine {
    readonly automation: Automation
    /** The record that the script writes at this place of its line. */
    readonly record: RecordMention
    readonly at: Instant
    /** Keys of the scripts that could have printed it. */
    readonly competitors: readonly string[]
}

/**
 * Whether the record of a line began the rule in the second of the line. The platform then ran the rule, whatever anybody wrote.
 *
 * | Needed | Because otherwise |
 * |---|---|
 * | a rule without script condition, that runs after the write, or before any write | the record may satisfy the filter and not the rule |
 * | stored evidence that the record satisfied the trigger in that second, and has not changed since | its columns may have had other values then |
 * | the rule has not changed since | its trigger may have been another |
 * | no automation that switches rules off may write to the table | the write may have run no rules |
 * | every competitor is an automation | it may have switched rules off itself, and printed the line |
 */
export function isTriggered(line: OpenLine, seen: readonly LogWriter[], index: AutomationIndex): boolean {
    const { at, automation, competitors, record } = line
    const { trigger } = automation
    if (trigger === null || !automation.isActive || !runsAlways(trigger)) return false
    if (!isPresentAt(automation, at)) return false
    const began = seen.some(
        (one) =>
            one.source === 'trigger_record_evidence' &&
            one.automationId === automation.id &&
            one.executedAt === at &&
            one.isAsThen === true &&
            isSameRecord(one.record, record),
    )
    return (
        began &&
        competitors.every((script) => isAutomation(index, script)) &&
        !index.automations.some((one) => switchesOff(one, trigger.table, index))
    )
}

// A rule that runs before the write is asked with values that a later rule may still change: only one without a filter is sure to run.
function runsAlways({ condition, filter, when }: NonNullable<Automation['trigger']>): boolean {
    if (condition.trim() !== '' || !PLAIN_FILTER.test(filter)) return false
    return when === 'after' || (when === 'before' && filter.replace(/\^?EQ$/, '') === '')
}

// The filter is asked when the row is read, by another user: a column of another record, a script, a user or a time may answer otherwise then.
const PLAIN_FILTER = /^(?!.*(javascript:|DYNAMIC|RELATIVE|SAMEAS|NSAMEAS|GT_FIELD|LT_FIELD|ON\w+@|@))[^.]*$/i

// Of other scripts it is not known whether they switch rules off.
function isAutomation(index: AutomationIndex, script: string): boolean {
    return (index.textsOfScript.get(script) || []).some(({ owner }) => owner.automationId !== null)
}

function switchesOff(automation: Automation, table: string, index: AutomationIndex): boolean {
    if (!automation.isActive || automation.analysis === null || !automation.analysis.suppressesRules) return false
    return automation.analysis.writes.some((write) => {
        const written = tableOf(write, automation)
        return written === null || isRelatedTable(index, written, table)
    })
}
