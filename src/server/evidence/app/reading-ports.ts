/** What reading execution evidence needs from the platform. Every question is bounded. */

import type { MeasuredAttribution } from '../core/attribution.ts'
import type { Confidence, EdgeType } from '../core/catalogue.ts'
import type { Connection, Edge, Evidence } from '../core/model.ts'
import type { ListRequest } from '../core/reading/parameters.ts'
import type { AutomationDetail, AutomationView, RunView } from '../core/views.ts'
import type { Instant } from '../../shared/time.ts'
import type { CoverageStore, LookedAgain } from './evidence-ports.ts'
import type { RecordSources } from './own-rows.ts'

/** One row of a page, with the sys_id that the next page goes on from. */
export interface Keyed<T> {
    readonly key: string
    readonly value: T
}

/** Rows in the order of their sys_id. */
export interface PageQuestion {
    /** sys_id of the last row before this page; '' for none. */
    readonly after: string
    readonly limit: number
    /** Only rows changed then or later; null for all. */
    readonly since: Instant | null
    /** Only rows made until then; null for all. */
    readonly asOf: Instant | null
}

export interface GraphReading {
    /** The newest run that ended. */
    lastRun(): RunView | null
    /** When the newest change of any node or edge was written; null while there is none. */
    newestChange(): Instant | null
    automations(question: PageQuestion): readonly Keyed<AutomationView>[]
    connections(question: PageQuestion): readonly Keyed<Connection>[]
    evidence(question: PageQuestion): readonly Keyed<Evidence>[]
    edges(question: PageQuestion): readonly Keyed<Edge>[]
    /** Every edge of these types that leads to one of the nodes. */
    edgesTo(ids: readonly string[], types: readonly EdgeType[]): readonly Edge[]
}

export interface AutomationReading {
    lastRun(): RunView | null
    /** Automations in the order of their sys_id that fit every filter, of these ids alone where some are given. */
    list(request: ListRequest, ids: readonly string[] | null): readonly Keyed<AutomationView>[]
    /** By id, or by name where one automation alone has it. */
    find(idOrName: string): AutomationDetail | null
    some(ids: readonly string[]): readonly AutomationDetail[]
    connections(ids: readonly string[]): readonly Connection[]
    edgesFrom(ids: readonly string[], types: readonly EdgeType[]): readonly Edge[]
    edgesTo(ids: readonly string[], types: readonly EdgeType[]): readonly Edge[]
    /** Evidence of these automations of one grade, the newest `limit`. */
    evidenceOf(automationIds: readonly string[], confidence: Confidence, limit: number): readonly Evidence[]
    /** Evidence that names the record by number, or by the sys_ids that such evidence gives it. */
    evidenceOfRecord(number: string, limit: number): readonly Evidence[]
    /** Evidence that names the record by this sys_id. */
    evidenceOfRecordId(sysId: string, limit: number): readonly Evidence[]
    evidenceByIds(ids: readonly string[]): readonly Evidence[]
    evidenceOfTransactions(transactionIds: readonly string[], limit: number): readonly Evidence[]
    /** Evidence of these automations in a span of time. */
    evidenceBetween(automationIds: readonly string[], from: Instant, to: Instant, limit: number): readonly Evidence[]
    attribution(): MeasuredAttribution
    /** Every row of the coverage ledger, as it is stored. */
    coverage: CoverageStore['all']
    /** Up to where each log was looked at again, and no day is known to have changed since. */
    lookedAgain(): LookedAgain
    /** The window of the settings that takes two rows for one run. */
    readonly windowSeconds: number
    /** How a record is asked for itself, which no run may have kept; null for what runs kept alone. */
    readonly own: RecordSources | null
}

export interface RunReading {
    find(sysIdOrNumber: string): RunView | null
}
