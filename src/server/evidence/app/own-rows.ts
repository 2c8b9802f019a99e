/** What no run has kept of one record, because a run reads the newest records of each question: asked for the answer, and not stored. */

import { buildAutomationIndex } from '../core/automation-index.ts'
import type { MeasuredAttribution } from '../core/attribution.ts'
import { DECISIONS } from '../core/decisions.ts'
import type { Evidence } from '../core/model.ts'
import type { NumberPrefix } from '../core/record-mentions.ts'
import type { TransformSettings } from '../core/transform/context.ts'
import { transformTriggers, type TriggerAnswer } from '../core/transform/trigger.ts'
import { toTriggerGroups } from '../core/trigger-groups.ts'
import type { AutomationDetail } from '../core/views.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { TriggerSource } from './evidence-ports.ts'
import type { ChangeSources } from './own-changes.ts'

/** How one record is asked for. */
export interface RecordSources {
    readonly now: Instant
    readonly settings: TransformSettings
    readonly triggers: Pick<TriggerSource, 'ask'>
    /** Null where the setting says that the audit is not read. */
    readonly changes: ChangeSources | null
    /** Rules that a record of the table can trigger: those of the table and of the tables above it, at most `limit`. */
    rulesOn(table: string, limit: number): readonly AutomationDetail[]
    sha256(text: string): string
}

const DAYS = 30
const MOST_RULES = 200
const MOST_QUESTIONS = 50

/**
 * The record as evidence of those of the rules whose trigger it satisfies now and was written for in thirty days. One query per distinct
 * condition. A record that the reader may not read is none: the answer must not show that it is there, nor what it says.
 */
export function askTriggersOf(
    number: string,
    automations: readonly AutomationDetail[],
    attribution: MeasuredAttribution,
    { now, settings, sha256, triggers }: RecordSources,
): readonly Evidence[] {
    const rules = automations.map((one) => ({ ...one, state: one.analysisState, literals: [] }))
    const from = addSeconds(now, -DAYS * DAY_SECONDS)
    const answers: TriggerAnswer[] = []
    for (const group of toTriggerGroups(rules).groups.slice(0, MOST_QUESTIONS)) {
        const { filter, operations, table } = group
        const rows = triggers.ask({ table, operations, filter, from, to: now, number, isForReader: true as const }, 1)
        if (rows.length > 0) answers.push({ group, rows })
    }
    const none = { logWriters: [], connections: [], connectionEdges: [], addresses: [], parents: {} }
    const index = buildAutomationIndex({ automations: rules, ...none })
    const context = { index, decisions: DECISIONS, settings, attribution, logWriters: [], records: {}, sha256 }
    return transformTriggers(answers, context).evidence
}

/** The same for every rule on the table that the prefix of the number belongs to; none where the prefix is not known. */
export function askTriggersOn(
    number: string,
    attribution: MeasuredAttribution,
    sources: RecordSources,
): readonly Evidence[] {
    const table = tableOfNumber(number, sources.settings.numberPrefixes)
    return table === null ? [] : askTriggersOf(number, sources.rulesOn(table, MOST_RULES), attribution, sources)
}

/** Evidence of both, each row once: what is stored of a row stays, and names those as well that were found now. */
export function withOwnRows(stored: readonly Evidence[], own: readonly Evidence[]): readonly Evidence[] {
    const kept = stored.map((row) => {
        const same = own.find(({ id }) => id === row.id)
        if (same === undefined) return row
        const known = row.subjects.map(({ automationId }) => automationId)
        const more = same.subjects.filter(({ automationId }) => known.indexOf(automationId) < 0)
        return more.length === 0 ? row : { ...row, subjects: [...row.subjects, ...more] }
    })
    return [...kept, ...own.filter(({ id }) => stored.every((row) => row.id !== id))]
}

/** The table that the prefix of a number belongs to; null where it is not known. */
export function tableOfNumber(number: string, prefixes: readonly NumberPrefix[]): string | null {
    const prefix = prefixes.find((one) => isNumberOf(number, one))
    return prefix === undefined ? null : prefix.table
}

function isNumberOf(number: string, { prefix }: NumberPrefix): boolean {
    return number.toUpperCase().startsWith(prefix) && /^\d+$/.test(number.slice(prefix.length))
}
