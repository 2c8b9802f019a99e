/** Keeps the coverage ledger: one row for each entry, found by its source and its beginning. */

import type { CoverageStore, LastRun } from '../app/evidence-ports.ts'
import type { CoverageState, EvidenceSource } from '../core/catalogue.ts'
import type { LedgerEntry } from '../core/ledger/ledger.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { eachRow, everyRow } from './known-rows.ts'

export const coverageStore: CoverageStore = {
    all: () => {
        const found: Partial<Record<EvidenceSource, LedgerEntry[]>> = {}
        everyRow(TABLES.evidenceCoverage, (row) => add(found, row))
        return found
    },
    save: (source, before, after, run) => {
        const wanted: Record<string, Fields> = Object.create(null)
        for (const entry of after)
            if (!before.some((one) => isSame(one, entry))) wanted[keyOf(source, entry)] = fieldsOf(source, entry, run)
        const kept = after.map((entry) => keyOf(source, entry))
        const gone = before.map((entry) => keyOf(source, entry)).filter((key) => kept.indexOf(key) < 0)
        // What is known is written before what it replaces goes: a worker that dies between leaves both, and reading them settles it.
        eachRow(TABLES.evidenceCoverage, 'coverage_key', Object.keys(wanted), (row) => {
            const key = textOf(row, 'coverage_key')
            report(updateRow(row, wanted[key], null))
            delete wanted[key]
        })
        for (const key of Object.keys(wanted)) report(insertRow(TABLES.evidenceCoverage, wanted[key], null))
        eachRow(TABLES.evidenceCoverage, 'coverage_key', gone, (row) => row.deleteRecord())
    },
}

function add(found: Partial<Record<EvidenceSource, LedgerEntry[]>>, row: TableRecord): void {
    const source = textOf(row, 'source') as EvidenceSource
    const entries = found[source] || []
    found[source] = entries
    entries.push({
        from: textOf(row, 'covered_from'),
        to: textOf(row, 'covered_to'),
        state: textOf(row, 'state') as CoverageState,
        reason: textOf(row, 'reason'),
        firstRun: textOf(row, 'first_run'),
        lastRun: textOf(row, 'last_run'),
    })
}

function fieldsOf(source: EvidenceSource, entry: LedgerEntry, run: LastRun | null): Fields {
    return {
        coverage_key: keyOf(source, entry),
        source,
        covered_from: entry.from,
        covered_to: entry.to,
        state: entry.state,
        reason: entry.reason,
        first_run: entry.firstRun,
        last_run: entry.lastRun,
        ...(run !== null && run.number === entry.lastRun ? { run: run.id } : {}),
    }
}

function isSame(one: LedgerEntry, other: LedgerEntry): boolean {
    const isSameTime = one.from === other.from && one.to === other.to
    return isSameTime && one.state === other.state && one.reason === other.reason && one.lastRun === other.lastRun
}

function keyOf(source: EvidenceSource, { from }: LedgerEntry): string {
    return crypto.sha256(`${source}|${from}`)
}

function report(written: ReturnType<typeof insertRow>): void {
    if (!written.ok) journal.error(`${written.failure.code}: coverage was not stored: ${written.failure.message}`)
}
