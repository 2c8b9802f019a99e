/** The rows of canaries. */

import type { CanaryStore } from '../app/canary-ports.ts'
import type { Canary, CanaryContext, CanaryVerdict } from '../core/canary.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { journal } from '../../platform/journal.ts'
import { openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, readBack, updateRow } from '../../platform/write.ts'
import { farthestAhead, newestCanary, selectWaiting } from './canary-due.ts'

export const canaryStore: CanaryStore = {
    plant: (key, context, plantedAt) => {
        const columns = { canary_key: key, context, state: 'planted', planted_at: plantedAt, looked_at: plantedAt }
        const written = insertRow(TABLES.canary, columns, null)
        if (written.ok) return keptAsPlanted(written.value.getUniqueValue(), columns)
        // Another worker planted it at this moment.
        if (written.failure.code !== 'write_refused_unique')
            journal.error(`${written.failure.code}: no canary was planted: ${written.failure.message}`)
        return null
    },
    newest: newestCanary,
    ahead: farthestAhead,
    waiting: (since, limit) => {
        const row = openTable(TABLES.canary)
        selectWaiting(row, since)
        row.orderBy('planted_at')
        row.orderBy('sys_id')
        row.setLimit(limit)
        row.query()
        const found: Canary[] = []
        while (row.next()) found.push(toCanary(row))
        return found
    },
    note: ({ sysId }, lookedAt, verdict) => {
        const row = openTable(TABLES.canary)
        // Another worker may have reached a verdict meanwhile: it stays.
        if (!row.get(sysId) || textOf(row, 'state') !== 'planted') return
        const columns = {
            looked_at: lookedAt,
            ...(verdict === null ? {} : { decided_at: lookedAt, ...toColumns(verdict) }),
        }
        const written = updateRow(row, columns, null)
        const kept = written.ok ? readBack(TABLES.canary, sysId, columns, Object.keys(columns)) : written
        if (!kept.ok)
            journal.error(`${kept.failure.code}: the verdict of a canary was not kept: ${kept.failure.message}`)
    },
}

/** A row that a rule made another one measures nothing: it goes, so that it is not counted. */
function keptAsPlanted(sysId: string, columns: Fields): string | null {
    const expected = { ...columns, decided_at: '', lag_seconds: '' }
    const kept = readBack(TABLES.canary, sysId, expected, Object.keys(expected).filter(isOfPlanting))
    if (kept.ok) return sysId
    journal.error(`${kept.failure.code}: a canary was not kept as it was planted: ${kept.failure.message}`)
    const row = openTable(TABLES.canary)
    if (row.get(sysId)) row.deleteRecord()
    return null
}

// Another worker may have looked at it already.
function isOfPlanting(column: string): boolean {
    return column !== 'looked_at'
}

function toCanary(row: TableRecord): Canary {
    return {
        sysId: row.getUniqueValue(),
        context: textOf(row, 'context') as CanaryContext,
        plantedAt: textOf(row, 'planted_at'),
        ranAt: valueOf(row, 'ran_at'),
        hasCalled: textOf(row, 'answer') !== '',
    }
}

function toColumns({ call, falseLinks, include, lagSeconds, reason, starter, state }: CanaryVerdict) {
    return {
        state,
        starter_grade: starter,
        include_grade: include,
        call_grade: call,
        false_links: String(falseLinks.length),
        false_link_names: falseLinks.join(', ').slice(0, 1000),
        lag_seconds: lagSeconds === null ? '' : String(lagSeconds),
        reason: reason.slice(0, 1000),
    }
}
