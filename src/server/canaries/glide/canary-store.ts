/** The rows of canaries. */

import type { CanaryStore } from '../app/canary-ports.ts'
import type { Canary, CanaryContext, CanaryVerdict } from '../core/canary.ts'
import { TABLES } from '../../shared/names.ts'
import { journal } from '../../platform/journal.ts'
import { openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { newestCanary, selectWaiting } from './canary-due.ts'

export const canaryStore: CanaryStore = {
    plant: (key, context, plantedAt) => {
        const columns = { canary_key: key, context, state: 'planted', planted_at: plantedAt, looked_at: plantedAt }
        const written = insertRow(TABLES.canary, columns, null)
        if (written.ok) return written.value.getUniqueValue()
        // Another worker planted it at this moment.
        if (written.failure.code !== 'write_refused_unique')
            journal.error(`${written.failure.code}: no canary was planted: ${written.failure.message}`)
        return null
    },
    newest: newestCanary,
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
        if (!written.ok)
            journal.error(`${written.failure.code}: the verdict of a canary was not kept: ${written.failure.message}`)
    },
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
