/** What testing controls, reconciling exports and detecting drift need from the platform. */

import type { Faults } from '../../shared/fault.ts'
import type { RecordingState } from '../core/carrying.ts'
import type { ControlTest, StoredTest } from '../core/control-test.ts'
import type { DriftFacts, Drift } from '../core/finding.ts'
import type { GrcControl } from '../core/grc.ts'
import type { EntityControl } from '../core/entity-controls.ts'
import type { ControlMapping } from '../core/mapping.ts'
import type { GatewayDay, Population } from '../core/measure.ts'
import type { Changes } from '../core/repeat.ts'
import type { Readiness } from '../core/readiness.ts'
import type { PolicyDay, PopulationComparison } from '../core/population.ts'
import type { Window } from '../../shared/control-window.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Result } from '../../shared/result.ts'
import type { WriteFailure } from '../../shared/plan.ts'
import type { Instant } from '../../shared/time.ts'
import type { Clock, Crypto, Journal, Links, Records } from '../../shared/ports.ts'

export interface ControlMappings {
    /** Every active mapping, in the administrator's order. One query. */
    active(): readonly ControlMapping[]
    /** Writes what the next test lacks on each mapping where that changed. */
    note(readiness: readonly Readiness[]): void
}

export interface Populations {
    /** What was counted in the window and what exports hold for it: a fixed number of queries, whatever the number of controls. */
    read(window: Pick<Window, 'from' | 'to'>): Population
    /** What webhooks counted per gateway, policy and day. One query. */
    byGateway(window: Pick<Window, 'from' | 'to'>): readonly GatewayDay[]
    /** When what webhooks counted and what exports hold of the window changed last. Two queries. */
    changed(window: Pick<Window, 'from' | 'to'>): Changes
    /** What webhooks counted per policy and day. One query. */
    counted(window: Pick<Window, 'from' | 'to'>): readonly PolicyDay[]
    /** Writes what an export and the webhooks differ in, one row per policy, day and export; brings known rows up to date. */
    record(exportSysId: string, compared: readonly PopulationComparison[], exported: readonly PolicyDay[]): Recorded
}

/** What became of the comparisons of one export. */
export interface Recorded {
    readonly gaps: number
    readonly failures: readonly WriteFailure[]
}

export interface ControlTests {
    /** The mappings that were tested over this very window, and when the numbers of each were last compared. */
    tested(window: Window): readonly { readonly mappingId: string; readonly checkedAt: Instant }[]
    /** The windows that the schedule tested and that ended on this day or later. */
    scheduled(since: string): readonly Window[]
    /** The test of this key; null when there is none. */
    find(key: string): StoredTest | null
    /** Writes down that the numbers of the test were compared at this moment and had not changed; '' where they are to be compared again. */
    check(test: StoredTest, at: Instant): void
    /** Writes a test, or brings the test of the same key up to date. The result is still to be recorded elsewhere. */
    save(test: ControlTest): Result<StoredTest, WriteFailure>
    /** Tests whose result is still to be recorded, oldest first: those that a dead worker left, and refused ones with attempts left. */
    unrecorded(maxAttempts: number, limit: number): readonly StoredTest[]
    /** Marks the newest test that came to a result of each control that is tested today, and takes the mark from every other test of the mapping. */
    markNewest(mappingId: string, controls: TestedControls): void
    /** Writes down how recording ended. */
    finishRecording(test: StoredTest, recording: Recording): void
    /** Passed and failed tests whose validity has ended, oldest first. */
    expired(now: Instant, limit: number): readonly StoredTest[]
    /** Marks a test as stale; what it found stays beside it. `isAlone`: the control has no other valid evidence, so its owners are alerted. */
    markStale(test: StoredTest, isAlone: boolean): Result<StoredTest, WriteFailure>
    /** What the passed and failed tests of these mappings are about that are still valid. One query. */
    renewed(mappingIds: readonly string[], now: Instant): readonly Pick<StoredTest, 'mappingId' | 'scope'>[]
}

/** Which controls of a mapping are tested today. */
export interface TestedControls {
    /** sys_ids of the several controls of its objective; none where one test is about all gateways. */
    readonly several: readonly string[]
    /** False where GRC could not be asked: the marks of several controls then stay. */
    readonly isKnown: boolean
}

/** What became of a result outside the app. */
export interface Recording {
    /** One line per place: table, record and what was done. */
    readonly lines: readonly string[]
    readonly state: Exclude<RecordingState, 'pending'>
    /** First refusal, or why the result has no target in GRC; null when all is well. */
    readonly failure: { readonly code: string; readonly message: string } | null
    /** The record outside the app that holds the result; null when none was written. Exports are attached to it. */
    readonly target: { readonly table: string; readonly recordId: string } | null
    /** sys_id of the control in GRC that the result is about; null where none was found. */
    readonly control: string | null
    /** The control's issue, when it has one. */
    readonly issue: { readonly table: string; readonly recordId: string; readonly number: string | null } | null
}

/** Why a control was not found in GRC. */
export interface ControlFailure {
    readonly code: 'control_not_found' | 'control_ambiguous'
    readonly message: string
}

/** What a mapping says of its control in GRC. */
export interface MappedControl {
    /** sys_id, number or name; '' when the mapping names none. */
    readonly grcControl: string
    readonly controlId: string
    readonly objective: string
}

export interface GrcTables {
    hasControls(): boolean
    /** Records whose column has this value, at most two; none where the instance lacks the table or the column. */
    find(table: string, column: string, value: string): readonly GrcControl[]
}

export interface GrcControls {
    /** The control of a test in GRC; null where the instance has no controls at all. Never creates one. */
    find(test: Pick<StoredTest, 'mappingId' | 'scope'>): Result<GrcControl | null, ControlFailure>
    /** The controls of mappings whose objective has several, by the mapping's sys_id; null where GRC may not be read. A fixed number of queries. */
    byEntity(mappings: readonly ControlMapping[]): Readonly<Record<string, readonly EntityControl[]>> | null
}

export interface DriftSources {
    /** Gateways, item versions, decided versions and closed changes: a fixed number of queries. */
    read(now: Instant): DriftFacts
    /** Opens, renews and closes findings; answers how many are open, new and closed. */
    record(drift: Drift, now: Instant): { readonly open: number; readonly opened: number; readonly closed: number }
}

export interface ControlPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly faults: Faults
    readonly links: Links
    readonly records: Records
    readonly mappings: ControlMappings
    readonly populations: Populations
    readonly tests: ControlTests
    readonly controls: GrcControls
    readonly drift: DriftSources
}
