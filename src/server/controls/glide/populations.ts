/** Reads the counters of decisions in few grouped queries, and keeps where exports differ from them. */

import { showsLogged } from '../core/missing-events.ts'
import { addCounts, countsOn, largestPerDay, type ActionCounts, type PolicyDay } from '../core/population.ts'
import type { Window } from '../../shared/control-window.ts'
import { ACTIONS, TABLES, type Action } from '../../shared/names.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { Populations } from '../app/control-ports.ts'
import { groupRows, type Group } from '../../platform/aggregates.ts'
import { crypto } from '../../platform/crypto.ts'
import { countOf, findRow, openTable, textOf } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import type { Instant } from '../../shared/time.ts'
import { toGatewayKey } from '../../shared/text.ts'

type Days = Pick<Window, 'from' | 'to'>
type Conditions = readonly (readonly [string, string, string])[]

/** Gaps that one window may have; days times policies, so a bound that no real window reaches. */
const MOST_GAPS = 10000

/** Column of the gap → action that it counts. */
const GAP_COLUMNS: Readonly<Record<Action, string>> = {
    block: 'blocked',
    escalate: 'escalated',
    redact: 'redacted',
    log: 'logged',
    allow: 'allowed',
}

export const populations: Populations = {
    counted,
    changed: (window) => ({
        decisions: lastChange(TABLES.decisionCount, decided(window)),
        exports: lastChange(TABLES.reconciliationGap, within(window)),
    }),
    byGateway: (window) => {
        const by = ['gateway', 'environment', 'policy', 'day', 'action']
        return groupRows(TABLES.decisionCount, decided(window), by, 'SUM', 'total').map((group) => ({
            gateway: group.columns.gateway,
            environment: group.columns.environment,
            policy: group.columns.policy,
            day: group.columns.day,
            counts: toCounts(group),
        }))
    },
    read: (window) => {
        const eventTypes = eventTypesSince(window.from)
        return {
            webhooks: counted(window),
            exports: exported(window),
            byGateway: withoutBeside(sumByGateway(window), window, eventTypes),
            gatewaysOf: gatewaysOf(window),
            eventTypes,
        }
    },
    record: (exportSysId, compared, held) => {
        const failures: WriteFailure[] = []
        let gaps = 0
        for (const one of compared) {
            const key = crypto.sha256([one.policy, one.day, exportSysId].join('|'))
            const known = findRow(TABLES.reconciliationGap, 'gap_key', key)
            if (one.difference === 0 && known === null) continue
            if (one.difference !== 0) gaps += 1
            const fields = {
                gap_key: key,
                policy: one.policy,
                day: one.day,
                export: exportSysId,
                webhook_total: String(one.webhook),
                export_total: String(one.export),
                difference: String(one.difference),
                used_source: one.used,
                ...toColumns(countsOn(held, one.policy, one.day)),
            }
            const written = known
                ? updateRow(known, differences(known, fields), null)
                : insertRow(TABLES.reconciliationGap, fields, null)
            if (!written.ok) failures.push(written.failure)
        }
        return { gaps, failures }
    },
}

/** When the last of these rows of the window was written; '' when there is none. One query. */
function lastChange(table: string, conditions: Conditions): Instant {
    return groupRows(table, conditions, ['day'], 'MAX', 'sys_updated_on')
        .map(({ value }) => value)
        .reduce((last, at) => (at > last ? at : last), '')
}

function counted(window: Days): readonly PolicyDay[] {
    const groups = groupRows(TABLES.decisionCount, decided(window), ['policy', 'day', 'action'], 'SUM', 'total')
    return groups.map((group) => ({ policy: group.columns.policy, day: group.columns.day, counts: toCounts(group) }))
}

function sumByGateway(window: Days): ByGateway {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const gateways: Record<string, ActionCounts> = Object.create(null)
    for (const group of groupRows(TABLES.decisionCount, decided(window), ['gateway', 'action'], 'SUM', 'total')) {
        const gateway = toGatewayKey(group.columns.gateway)
        gateways[gateway] = addCounts(gateways[gateway] || {}, toCounts(group))
    }
    return gateways
}

type ByGateway = Readonly<Record<string, ActionCounts>>

/** Without the logged violations that came under an event type that shows none: one more question where there is one. */
function withoutBeside(counts: ByGateway, window: Days, eventTypes: readonly string[]): ByGateway {
    const beside = eventTypes.filter((type) => !showsLogged(type) && type.indexOf(',') < 0)
    if (beside.length === 0) return counts
    const logged = [...within(window), ['action', '=', 'log'], ['delivery.event_type', 'IN', beside.join(',')]] as const
    const shown: Record<string, ActionCounts> = { ...counts }
    for (const { columns, value } of groupRows(TABLES.decision, logged, ['gateway'], 'COUNT', 'sys_id')) {
        const gateway = toGatewayKey(columns.gateway)
        shown[gateway] = addCounts(shown[gateway] || {}, { log: -Number(value) })
    }
    return shown
}

function gatewaysOf(window: Days): Readonly<Record<string, readonly string[]>> {
    const policies: Record<string, string[]> = Object.create(null)
    for (const { columns } of groupRows(TABLES.decisionCount, decided(window), ['policy', 'gateway'], 'SUM', 'total'))
        policies[columns.policy] = (policies[columns.policy] || []).concat(toGatewayKey(columns.gateway))
    return policies
}

function eventTypesSince(day: string): readonly string[] {
    const since = [['received_at', '>=', `${day} 00:00:00`] as const]
    return groupRows(TABLES.delivery, since, ['event_type'], 'COUNT', 'sys_id').map(({ columns }) => columns.event_type)
}

/** What exports hold of each policy and day. */
function exported(window: Days): readonly PolicyDay[] {
    const row = openTable(TABLES.reconciliationGap)
    for (const [column, operator, value] of within(window)) row.addQuery(column, operator, value)
    row.orderBy('sys_created_on')
    row.setLimit(MOST_GAPS)
    row.query()
    const entries: PolicyDay[] = []
    while (row.next()) {
        const counts: Partial<Record<Action, number>> = {}
        for (const action of Object.keys(GAP_COLUMNS) as Action[]) counts[action] = countOf(row, GAP_COLUMNS[action])
        entries.push({ policy: textOf(row, 'policy'), day: textOf(row, 'day'), counts })
    }
    return largestPerDay(entries)
}

function within({ from, to }: Days): Conditions {
    return [
        ['day', '>=', from],
        ['day', '<=', to],
    ]
}

/** Budget alerts are counted beside decisions, and are none. */
function decided(window: Days): Conditions {
    return [...within(window), ['action', '!=', 'alert']]
}

function toCounts({ columns, value }: Group): ActionCounts {
    return (Object.keys(ACTIONS) as string[]).indexOf(columns.action) < 0
        ? {}
        : { [columns.action]: Number(value) || 0 }
}

function toColumns(counts: ActionCounts): Readonly<Record<string, string>> {
    const columns: Record<string, string> = {}
    for (const action of Object.keys(GAP_COLUMNS) as Action[])
        columns[GAP_COLUMNS[action]] = String(counts[action] || 0)
    return columns
}
