/** Looks at what may be wrong: deliveries, controls, runs and files, a fixed number of queries each. */

import { TABLES } from '../../../shared/names.ts'
import { fromJson } from '../../../shared/json.ts'
import { COUNTED_COLUMNS, toCountedState, type CanaryContext } from '../../../canaries/core/canary.ts'
import type { EvidenceSource, SourceStatus } from '../../../evidence/core/catalogue.ts'
import type { SourceStatuses } from '../../../evidence/core/execution-status.ts'
import type { ChainCheck, DecidedCanary, NewestTest } from '../../core/alerts/assurance-conditions.ts'
import type { GatewayTraffic } from '../../core/alerts/delivery-conditions.ts'
import type { AlertConditions } from '../../app/alerts/alert-ports.ts'
import { findUnknownFiles } from '../../../platform/unknown-files.ts'
import { groupRows } from '../../../platform/aggregates.ts'
import { countOf, openTable, textOf, textsOf } from '../../../platform/table.ts'

export const alertConditions: AlertConditions = {
    deadLetters: () => {
        const dead = [['state', '=', 'dead']] as const
        const newest = groupRows(TABLES.delivery, dead, ['error_code'], 'MAX', 'finished_at')
        return groupRows(TABLES.delivery, dead, ['error_code'], 'COUNT', 'sys_id').map(({ columns, value }) => ({
            code: columns.error_code,
            count: Number(value),
            newest: valueFor(newest, 'error_code', columns.error_code),
        }))
    },
    trafficSince,
    newestTests,
    sourceRuns,
    brokenFiles: (limit) =>
        groupRows(TABLES.evidenceFile, [['integrity', 'IN', 'changed,missing']], ['export'], 'COUNT', 'sys_id')
            .slice(0, limit)
            .map(({ columns, value }) => ({
                exportId: columns.export,
                number: numberOfExport(columns.export),
                count: Number(value),
            })),
    unknownFiles: () => findUnknownFiles().length,
    chainChecks,
    canaries,
}

function trafficSince(since: string): readonly GatewayTraffic[] {
    const received = [['received_at', '>=', since]] as const
    const newest = groupRows(TABLES.delivery, received, ['gateway'], 'MAX', 'received_at')
    return groupRows(TABLES.delivery, received, ['gateway'], 'COUNT', 'sys_id')
        .filter(({ columns }) => columns.gateway !== '')
        .map(({ columns, value }) => ({
            gateway: columns.gateway,
            count: Number(value),
            newest: valueFor(newest, 'gateway', columns.gateway),
        }))
}

function valueFor(groups: ReturnType<typeof groupRows>, column: string, key: string): string {
    const found = groups.find(({ columns }) => columns[column] === key)
    return found === undefined ? '' : found.value
}

/** Newest first, so the first test of a mapping is its newest one. */
function newestTests(since: string, limit: number): readonly NewestTest[] {
    const row = openTable(TABLES.controlTest)
    row.addQuery('tested_at', '>=', since)
    row.addQuery('mapping.active', 'true')
    row.addQuery('result', '!=', 'inconclusive')
    row.orderByDesc('tested_at')
    row.orderByDesc('number')
    row.setLimit(limit)
    row.query()
    const found: Record<string, NewestTest> = {}
    while (row.next()) {
        const mapping = textOf(row, 'mapping')
        if (found[mapping] !== undefined) continue
        found[mapping] = {
            mapping,
            controlId: textOf(row, 'control_id'),
            number: textOf(row, 'number'),
            testId: row.getUniqueValue(),
            result: textOf(row, 'result'),
        }
    }
    return Object.keys(found).map((mapping) => found[mapping])
}

function sourceRuns(limit: number): readonly SourceStatuses[] {
    const row = openTable(TABLES.evidenceRun)
    row.addQuery('state', 'complete')
    row.orderByDesc('started_at')
    row.orderByDesc('number')
    row.setLimit(limit)
    row.query()
    const runs: SourceStatuses[] = []
    while (row.next()) runs.push(toStatuses(textOf(row, 'sources')))
    return runs
}

function chainChecks(limit: number): readonly ChainCheck[] {
    const row = openTable(TABLES.attestationCheck)
    row.orderByDesc('check_number')
    row.setLimit(limit)
    row.query()
    const found: ChainCheck[] = []
    while (row.next()) {
        const rowId = textOf(row, 'difference_row')
        const subject = textOf(row, 'difference_subject')
        found.push({
            sysId: row.getUniqueValue(),
            number: countOf(row, 'check_number'),
            isRunning: textOf(row, 'state') === 'running',
            differences: countOf(row, 'difference_count'),
            code: textOf(row, 'difference'),
            about: rowId === '' ? subject : `${subject} (${textOf(row, 'difference_table')} ${rowId})`,
        })
    }
    return found
}

function canaries(since: string, undecidedSince: string, limit: number): readonly DecidedCanary[] {
    const row = openTable(TABLES.canary)
    row.addQuery('planted_at', '>=', since)
    row.addQuery('state', '!=', 'planted').addOrCondition('planted_at', '<', undecidedSince)
    row.orderByDesc('planted_at')
    row.orderByDesc('sys_id')
    row.setLimit(limit)
    row.query()
    const found: DecidedCanary[] = []
    while (row.next())
        found.push({
            sysId: row.getUniqueValue(),
            context: textOf(row, 'context') as CanaryContext,
            state: toCountedState(textsOf(row, COUNTED_COLUMNS)),
            reason: textOf(row, 'reason'),
        })
    return found
}

/** What a run wrote of its sources: a list, as JSON. */
function toStatuses(stored: string): SourceStatuses {
    const statuses: { -readonly [Source in keyof SourceStatuses]: SourceStatuses[Source] } = {}
    const sources = fromJson<readonly { source: EvidenceSource; status: SourceStatus }[]>(stored, [])
    for (const { source, status } of sources) statuses[source] = status
    return statuses
}

function numberOfExport(sysId: string): string {
    const row = openTable(TABLES.export)
    return sysId !== '' && row.get(sysId) ? textOf(row, 'number') : 'that is gone'
}
