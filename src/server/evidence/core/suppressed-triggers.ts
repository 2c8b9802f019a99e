/** Automations that switch business rules off for a write, and were proven to run, while active rules would have been triggered. */

import type { Finding } from '../../controls/core/finding.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { toLines } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { AutomationIndex } from './automation-index.ts'
import type { ProvenRun } from './findings.ts'
import type { Automation } from './model.ts'
import { isPresentAt } from './versions.ts'
import { tableOf } from './writers.ts'

/** Names of rules that a finding lists. */
const MOST_RULES = 5

/**
 * Active rules of tables that the automation writes, whose operation it writes. None where it switches no rule off, where its table is not known, or
 * where its last proven execution was of an earlier text. Rules on a parent of the table count as well, where the parents are known.
 */
export function findSuppressed(
    automation: Automation,
    lastObserved: Instant | null,
    index: AutomationIndex,
): readonly Automation[] {
    const { analysis, id, scope } = automation
    if (scope === SCOPE || analysis === null || !analysis.suppressesRules || lastObserved === null) return []
    if (!isPresentAt(automation, lastObserved)) return []
    const written = analysis.writes.flatMap((write) => {
        const table = tableOf(write, automation)
        return table === null ? [] : [{ tables: withParents(table, index), operation: write.operation }]
    })
    return index.automations.filter(({ id: other, isActive, kind, trigger }) => {
        if (kind !== 'business_rule' || !isActive || trigger === null || other === id) return false
        return written.some(
            ({ operation, tables }) =>
                tables.indexOf(trigger.table) >= 0 &&
                trigger.operations.indexOf(operation === 'set' ? 'update' : operation) >= 0,
        )
    })
}

/** The finding; without a rule that could be triggered there is none. */
export function toSuppressedFinding(
    automation: Automation,
    lastObserved: Instant | null,
    rules: readonly Automation[],
    proven: ProvenRun | undefined,
): readonly Finding[] {
    if (rules.length === 0) return []
    const names = rules.slice(0, MOST_RULES).map(({ name }) => name)
    const recorded = [
        [
            'Active business rules that its writes trigger',
            `${rules.length}: ${names.join(', ')}${rules.length > MOST_RULES ? ' and others' : ''}`,
        ],
    ] as const
    const hash = automation.versions.length === 0 ? '' : automation.versions[0].hash
    const observed = [
        ['Automation that switches rules off for a write', automation.name],
        ['Version', hash],
        ['Last proven execution', `${lastObserved} UTC`],
        ['Evidence', proven === undefined ? null : proven.evidenceId],
    ] as const
    return [
        {
            kind: 'suppressed_triggers',
            subject: `${automation.name} (${automation.id})`,
            table: automation.table,
            recordId: automation.sysId,
            evidence: toLines([...observed.slice(0, 3), ...recorded]),
            basis: hash,
            sides: {
                recorded: { says: recorded, rows: rules.map(({ sysId, table }) => `${table}/${sysId}`) },
                observed: {
                    says: observed,
                    rows: [
                        `${automation.table}/${automation.sysId}`,
                        ...(proven === undefined
                            ? []
                            : [`${TABLES.evidence}/${proven.rowId}`, `${proven.sourceTable}/${proven.sourceId}`]),
                    ],
                },
            },
        },
    ]
}

const DEEPEST = 20

/** The table and those above it, as far as they are known. */
function withParents(table: string, { parents }: AutomationIndex): readonly string[] {
    const tables = [table]
    for (let at = parents[table]; at && tables.length < DEEPEST; at = parents[at]) tables.push(at)
    return tables
}
