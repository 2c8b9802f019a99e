/** The unique indexes on which "exactly once" rests: one for each own table that has one, with what a row of a measurement holds beside the key. */

import { BUILD } from './build.ts'
import { TABLES } from './names.ts'

/** One unique index, as Fluent declares it; a test compares the two. */
export interface UniqueIndex {
    readonly table: string
    readonly column: string
    /** Whether without it a delivery could be counted, claimed or mapped twice, or Keeptrusts be asked or notified twice: then nothing is received. */
    readonly isNeeded: boolean
    /** Mandatory columns, the number, and a state in which no job looks at the row while it is there. */
    readonly values: Readonly<Record<string, string>>
}

/** Stands in the text columns of a row that a measurement inserts and deletes. */
export const MEASURED = 'platform probe'

/** Stands for a hash that no other row has. */
export const ANY_HASH = '*'

/** No index is named: all that receiving needs are there. */
const NONE_MISSING = 'none'
const UNMEASURED_MARK = '?'

/** Every unique index of the package. */
export const UNIQUE_INDEXES: readonly UniqueIndex[] = [
    needed(TABLES.delivery, 'delivery_key', { number: MEASURED, delivery_id: MEASURED, state: 'ignored' }),
    needed(TABLES.lock, 'lock_key'),
    needed(TABLES.link, 'link_key'),
    needed(TABLES.gateway, 'gateway_key', { gateway_id: MEASURED }),
    needed(TABLES.decision, 'decision_key'),
    needed(TABLES.decisionCount, 'counter_key'),
    needed(TABLES.occurrence, 'occurrence_key'),
    needed(TABLES.writeBack, 'write_back_key', { state: 'unneeded' }),
    needed(TABLES.export, 'export_key', { number: MEASURED, export_id: MEASURED, state: 'failed' }),
    needed(TABLES.export, 'request_key', {
        number: MEASURED,
        export_id: MEASURED,
        export_key: ANY_HASH,
        state: 'failed',
    }),
    other(TABLES.ruleHit, 'hit_key'),
    other(TABLES.evidenceFile, 'file_key', { attachment: MEASURED }),
    other(TABLES.controlTest, 'test_key', { number: MEASURED }),
    other(TABLES.finding, 'finding_key', { number: MEASURED }),
    other(TABLES.acceptance, 'acceptance_key', { finding: MEASURED, until: '2000-01-01', reason: MEASURED }),
    other(TABLES.reconciliationGap, 'gap_key'),
    other(TABLES.alert, 'alert_key', { number: MEASURED, state: 'over' }),
    other(TABLES.healthCheck, 'check_key', { check_id: MEASURED }),
    other(TABLES.automation, 'automation_key', { automation_id: MEASURED }),
    other(TABLES.logWriter, 'script_key'),
    other(TABLES.connection, 'connection_key', { connection_id: MEASURED }),
    other(TABLES.evidence, 'evidence_key', { evidence_id: MEASURED }),
    other(TABLES.evidenceEdge, 'edge_key'),
    other(TABLES.evidenceRun, 'lease_key', { number: MEASURED, state: 'failed' }),
    other(TABLES.evidenceSource, 'source_key', { source: MEASURED }),
    other(TABLES.evidenceCoverage, 'coverage_key', { source: MEASURED }),
    other(TABLES.platformFact, 'fact_key', { question: MEASURED }),
    other(TABLES.secret, 'secret_key'),
    other(TABLES.probe, 'probe_key'),
    other(TABLES.attestation, 'position_key'),
    other(TABLES.attestationCheck, 'check_key', { state: 'differs' }),
    other(TABLES.attributionProbe, 'probe_key', { nonce: MEASURED }),
    other(TABLES.canary, 'canary_key', { state: 'not_run' }),
]

/** `table.column`, as people read it. */
export function toIndexName({ column, table }: Pick<UniqueIndex, 'table' | 'column'>): string {
    return `${table}.${column}`
}

function needed(table: string, column: string, values: Readonly<Record<string, string>> = {}): UniqueIndex {
    return { table, column, isNeeded: true, values }
}

function other(table: string, column: string, values: Readonly<Record<string, string>> = {}): UniqueIndex {
    return { table, column, isNeeded: false, values }
}

/** What is known of the indexes that receiving needs, by their names; of those that are named nowhere, that they are there. */
export interface IndexState {
    readonly missing: readonly string[]
    /** The platform took no row under the key, so nothing is known. */
    readonly unmeasured: readonly string[]
}

/** `none`, or the names; a question mark stands behind one that could not be measured. */
export function describeIndexes({ missing, unmeasured }: IndexState): string {
    const names = missing.concat(unmeasured.map((name) => name + UNMEASURED_MARK))
    return names.length === 0 ? NONE_MISSING : names.join(', ')
}

/** The text that is kept for the next deliveries. An upgrade may bring an index and fail to create it, so the build is part of it. */
export function toKeptIndexes(state: IndexState): string {
    return `${describeIndexes(state)} (build ${BUILD})`
}

/** What `toKeptIndexes` wrote; null when nothing was kept, or by another build. */
export function readKeptIndexes(kept: string): IndexState | null {
    const end = ` (build ${BUILD})`
    if (kept.slice(-end.length) !== end) return null
    const text = kept.slice(0, -end.length)
    const names = text === NONE_MISSING ? [] : text.split(', ')
    const isUnmeasured = (name: string): boolean => name.slice(-1) === UNMEASURED_MARK
    return {
        missing: names.filter((name) => !isUnmeasured(name)),
        unmeasured: names.filter(isUnmeasured).map((name) => name.slice(0, -1)),
    }
}

/** Whether all of them are there. */
export function areAllThere(state: IndexState | null): boolean {
    return state !== null && describeIndexes(state) === NONE_MISSING
}
