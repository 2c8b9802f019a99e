/** Counts what waits in the app's own tables. */

import type { OwnRecords } from '../../app/health/health-ports.ts'
import type { CountedDecisions } from '../../core/health/assess-instance.ts'
import { SOURCE_STATUSES, type SourceStatus } from '../../../evidence/core/catalogue.ts'
import { MEASUREMENT, toMeasured, UNMEASURED } from '../../../evidence/glide/attributions.ts'
import { EVIDENCE_SOURCES } from '../../../evidence/sources/index.ts'
import { findUnknownFiles } from '../../../platform/unknown-files.ts'
import { DELIVERY_STATES, TABLES } from '../../../shared/names.ts'
import { UNCONFIRMED } from '../../../shared/instance-binding.ts'
import type { Instant } from '../../../shared/time.ts'
import { countRows, groupRows } from '../../../platform/aggregates.ts'
import { countOf, openTable, textOf, valueOf, type TableRecord } from '../../../platform/table.ts'

const TEST = 'connection.test'
const MOST_COUNTED = 100

/** Deliveries that wait for people, by their code. */
export interface Waiting {
    readonly dead: Counts
    readonly held: Counts
}
type Counts = Readonly<Record<string, number>>

/** One question. */
export function readWaiting(): Waiting {
    const { dead = {}, held = {} } = countByCode(TABLES.delivery, ['dead', 'held'])
    return { dead, held }
}

/** How many of them people hold: the others wait because the instance was not confirmed. */
export function countHeldByPeople({ held }: Waiting): number {
    return Object.keys(held).reduce((sum, code) => sum + (code === UNCONFIRMED ? 0 : held[code]), 0)
}

export const ownRecords: Omit<OwnRecords, 'deadLetters' | 'heldByPeople' | 'sources'> = {
    failedWriteBacks: () => countByCode(TABLES.writeBack, ['failed']).failed || {},
    newestDelivery: () => {
        const row = openTable(TABLES.delivery)
        row.addQuery('canonical_type', '!=', TEST)
        row.orderByDesc('received_at')
        row.setLimit(1)
        row.query()
        return row.next() ? valueOf(row, 'received_at') : null
    },
    strayDeliveries: (since) =>
        countFew((row) => {
            row.addNullQuery('state').addOrCondition('state', 'NOT IN', Object.keys(DELIVERY_STATES).join(','))
        }) +
        countFew((row) => {
            row.addQuery('state', 'IN', 'processed,ignored')
            row.addQuery('attempts', '0')
            row.addNullQuery('error_code')
            row.addQuery('received_at', '>=', since)
        }),
    deliveriesBetween: (from, to) =>
        countRows(TABLES.delivery, [
            ['received_at', '>=', from],
            ['received_at', '<', to],
            ['canonical_type', '!=', TEST],
        ]),
    brokenFiles: () => countRows(TABLES.evidenceFile, [['integrity', 'IN', 'changed,missing']]),
    unknownFiles: () => findUnknownFiles().length,
    openGaps: (since) =>
        countRows(TABLES.reconciliationGap, [
            ['day', '>=', since],
            ['difference', '!=', '0'],
        ]),
    differingCounts,
}

/** Counts that one check reads, newest first, and those that it names. */
const MOST_COUNTS = 5000
const MOST_NAMED = 5

/** Two questions, and two more of each count that differs: a decision may be counted meanwhile. */
function differingCounts(since: Instant): readonly CountedDecisions[] {
    // No decision of a count was stored before the count.
    const begun = ['sys_created_on', '>=', since] as const
    const decisions: Record<string, number> = {}
    for (const { columns, value } of groupRows(TABLES.decision, [begun], ['counter'], 'COUNT', 'sys_id'))
        decisions[columns.counter] = Number(value)
    const row = openTable(TABLES.decisionCount)
    row.addQuery(...begun)
    row.orderByDesc('sys_created_on')
    row.orderBy('sys_id')
    row.setLimit(MOST_COUNTS)
    row.query()
    const found: CountedDecisions[] = []
    while (row.next() && found.length < MOST_NAMED) {
        const sysId = row.getUniqueValue()
        const counted = countOf(row, 'total')
        if (counted === (decisions[sysId] || 0)) continue
        const now = countRows(TABLES.decision, [['counter', '=', sysId]])
        const again = openTable(TABLES.decisionCount)
        if (!again.get(sysId) || countOf(again, 'total') === now) continue
        found.push({
            sysId,
            policy: textOf(row, 'policy').slice(0, 100),
            day: textOf(row, 'day'),
            counted: countOf(again, 'total'),
            decisions: now,
        })
    }
    return found
}

/** The state of each source, and what was measured about attribution, which is a row among them: one read. */
export function readEvidenceSources() {
    const names = Object.keys(EVIDENCE_SOURCES).concat(MEASUREMENT)
    const row = openTable(TABLES.evidenceSource)
    row.addQuery('source', 'IN', names.join(','))
    row.orderBy('source')
    row.setLimit(names.length)
    row.query()
    const sources: { readonly source: string; readonly status: SourceStatus }[] = []
    let attribution = UNMEASURED
    while (row.next()) {
        const [source, status] = [textOf(row, 'source'), textOf(row, 'status')]
        if (source === MEASUREMENT) attribution = toMeasured(row)
        else if (isStatus(status)) sources.push({ source, status })
    }
    return { sources, attribution }
}

/** How many rows in each of the states have each code. */
function countByCode(table: string, states: readonly string[]): Readonly<Record<string, Counts>> {
    const counts: Record<string, Record<string, number>> = {}
    const inStates = [['state', 'IN', states.join(',')]] as const
    for (const { columns, value } of groupRows(table, inStates, ['state', 'error_code'], 'COUNT', 'sys_id')) {
        const { error_code: code, state } = columns
        counts[state] = { ...counts[state], [code]: Number(value) }
    }
    return counts
}

/** Deliveries, counted up to a number that says enough. */
function countFew(narrow: (row: TableRecord) => void): number {
    const row = openTable(TABLES.delivery)
    narrow(row)
    row.setLimit(MOST_COUNTED)
    row.query()
    let count = 0
    while (row.next()) count += 1
    return count
}

function isStatus(text: string): text is SourceStatus {
    return Object.prototype.hasOwnProperty.call(SOURCE_STATUSES, text)
}
