/** Tests controls over windows: measure all of them at once, keep each result, record it where auditors look. */

import { assessControl, type Measured } from '../core/assessment.ts'
import { toControlTest, toStale, type ControlTest, type StoredTest, type TestScope } from '../core/control-test.ts'
import type { EntityControl } from '../core/entity-controls.ts'
import type { ControlMapping } from '../core/mapping.ts'
import { measureControls, measureParts } from '../core/measure.ts'
import { findCause, isSameFinding, toRepeated } from '../core/repeat.ts'
import { dueWindows, lateSince, type Window } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { Instant } from '../../shared/time.ts'
import { findReadiness } from './find-readiness.ts'
import { recordResults } from './record-results.ts'
import type { ControlPorts, Recording } from './control-ports.ts'

/** Tests that one run records; the rest comes with the next run. */
const MOST_RECORDED = 200

/** What one scheduled run did. */
export interface ControlRun {
    readonly tested: number
    readonly expired: number
    readonly recorded: number
}

/** Why a test on demand could not run. */
export interface OnDemandFailure {
    readonly code: 'mapping_missing'
    readonly message: string
}

/** What the schedule asks for: windows that ended and were not tested, windows whose numbers changed since, evidence that expired, results that were not recorded. */
export function runScheduledTests(ports: ControlPorts, hasTime: () => boolean): ControlRun {
    const { clock, settings } = ports
    let tested = 0
    const due = dueWindows(clock.now(), settings)
    for (const window of due) tested += testWindow(window, findDue(window, true, ports), ports).length
    const isDue = ({ from, kind, to }: Window): boolean =>
        due.some((one) => one.kind === kind && one.from === from && one.to === to)
    for (const window of ports.tests.scheduled(lateSince(clock.now())))
        if (!isDue(window)) tested += testWindow(window, findDue(window, false, ports), ports).length
    if (tested > 0) ports.mappings.note(findReadiness(ports))
    const expired = expireTests(ports)
    const recorded = recordDue(ports, hasTime)
    return { tested, expired, recorded }
}

/** Tests one mapping, or all, over a window now. The same window again brings its record up to date, which says what it found before. */
export function runTestsOnDemand(
    mappingId: string | null,
    window: Window,
    ports: ControlPorts,
): Result<readonly StoredTest[], OnDemandFailure> {
    if (mappingId !== null && !ports.mappings.active().some(({ sysId }) => sysId === mappingId)) {
        return fail({ code: 'mapping_missing', message: `No active control mapping has the sys_id ${mappingId}` })
    }
    const isWanted = (sysId: string): boolean => mappingId === null || sysId === mappingId
    const tests = testWindow(window, (sysId) => (isWanted(sysId) ? ASKED : null), ports)
    for (const test of tests) record(test, ports)
    ports.mappings.note(findReadiness(ports))
    return ok(tests)
}

/** Why a mapping is tested over a window; null when it is not. */
type FindReason = (mappingId: string) => Reason | null

interface Reason {
    /** What a test that exists already is repeated for. */
    readonly cause: string
    /** Whether a test that would find the same is written all the same: its evidence is renewed. */
    readonly isRenewed: boolean
}

const ASKED: Reason = { cause: 'somebody asked for it', isRenewed: true }

/** What was never tested where that is wanted, and what was tested before its numbers changed. */
function findDue(window: Window, isMissingDue: boolean, { populations, tests }: ControlPorts): FindReason {
    const known = tests.tested(window)
    const changes = known.length === 0 ? { decisions: '', exports: '' } : populations.changed(window)
    return (mappingId) => {
        const before = known.find((one) => one.mappingId === mappingId)
        if (before === undefined) return isMissingDue ? { cause: 'it is due', isRenewed: false } : null
        const cause = findCause(changes, before.checkedAt)
        return cause === null ? null : { cause, isRenewed: false }
    }
}

function testWindow(window: Window, findReason: FindReason, ports: ControlPorts): StoredTest[] {
    const mappings = ports.mappings.active()
    const wanted = mappings.filter(({ sysId }) => findReason(sysId) !== null)
    if (wanted.length === 0) return []
    // Before the numbers are read: what is counted from now on is later than the test.
    const at = ports.clock.now()
    const population = ports.populations.read(window)
    const measured = measureControls(mappings, population)
    const known = findEntityControls(wanted, ports)
    const controls = known || {}
    const days = Object.keys(controls).length > 0 ? ports.populations.byGateway(window) : []
    const tests: StoredTest[] = []
    for (const mapping of wanted) {
        const numbers = measured[mapping.sysId]
        const several = controls[mapping.sysId] || []
        const parts = measureParts(numbers.policies, several, days, population)
        const reason = findReason(mapping.sysId) || ASKED
        const keepOne = (measuredPart: Measured, scope: TestScope | null) =>
            keep(assess(mapping, window, measuredPart, scope, at, ports), reason, ports)
        const kept =
            several.length > 0
                ? several.map((one, index) => keepOne(parts[index], toScope(one, parts[index].part.gateways)))
                : [keepOne(numbers, null)]
        const stored = kept.filter((one): one is Kept => one !== null)
        for (const { isWritten, test } of stored) if (isWritten) tests.push(test)
        // The last comparison counts for all controls of a mapping. Where one was refused, or may not have been found, the next run compares again.
        const isWhole = stored.length === kept.length && (known !== null || mapping.grcControl !== '')
        for (const { isWritten, test } of stored) if (!isWritten || !isWhole) ports.tests.check(test, isWhole ? at : '')
        const sysIds = several.map(({ control }) => control.sysId)
        ports.tests.markNewest(mapping.sysId, { several: sysIds, isKnown: known !== null })
    }
    return tests
}

/** Null where GRC cannot be asked: each mapping is then tested as one, and recording its result says what is wrong. */
function findEntityControls(
    mappings: readonly ControlMapping[],
    { controls, faults }: ControlPorts,
): Readonly<Record<string, readonly EntityControl[]>> | null {
    return faults.attempt<Readonly<Record<string, readonly EntityControl[]>> | null>(
        { doing: 'finding the entities of controls' },
        () => controls.byEntity(mappings),
        () => null,
    )
}

/** The control that answers for all gateways, as far as it is found now: recording the result says why it is not. */
function findOnlyControl({ sysId }: ControlMapping, { controls, faults }: ControlPorts): string {
    return faults.attempt<string>(
        { doing: 'finding the control of a mapping' },
        () => {
            const found = controls.find({ mappingId: sysId, scope: null })
            return found.ok && found.value !== null ? found.value.sysId : ''
        },
        () => '',
    )
}

function toScope({ control, entity }: EntityControl, gateways: readonly string[]): TestScope {
    return { control: control.sysId, number: control.number, entity, gateways }
}

function assess(
    mapping: ControlMapping,
    window: Window,
    numbers: Measured,
    scope: TestScope | null,
    at: Instant,
    ports: ControlPorts,
): ControlTest {
    const assessment = assessControl(mapping, numbers, window)
    const onlyControl = scope === null ? findOnlyControl(mapping, ports) : ''
    return toControlTest(mapping, window, numbers, assessment, at, scope, onlyControl)
}

/** A test that is stored: as it was written now, or as it was before where it found the same. */
interface Kept {
    readonly test: StoredTest
    readonly isWritten: boolean
}

/** A test that exists is replaced only by one that says what it replaces and why. Null where it was refused. */
function keep(test: ControlTest, { cause, isRenewed }: Reason, { journal, tests }: ControlPorts): Kept | null {
    const known = tests.find(test.key)
    if (known !== null && !isRenewed && isSameFinding(test, known)) return { test: known, isWritten: false }
    const saved = tests.save(known === null ? test : toRepeated(test, known, cause))
    if (saved.ok) return { test: saved.value, isWritten: true }
    const { code, message } = saved.failure
    journal.error(`${code}: the test of ${test.controlId} was not kept: ${message}`)
    return null
}

/** Evidence that is too old is marked; a control without any valid evidence left gets an issue. */
function expireTests(ports: ControlPorts): number {
    const now = ports.clock.now()
    const expired = ports.tests.expired(now, MOST_RECORDED)
    if (expired.length === 0) return 0
    const renewed = ports.tests.renewed(
        expired.map(({ mappingId }) => mappingId),
        now,
    )
    const active = ports.mappings.active()
    const controls = findEntityControls(active, ports)
    for (const test of expired) {
        const isRenewed = renewed.some(
            ({ mappingId, scope }) =>
                mappingId === test.mappingId && (test.scope === null || isOf(scope, test.scope.control)),
        )
        const isAlone = !isRenewed && isWanted(test, active, controls)
        const marked = ports.tests.markStale(toStale(test), isAlone)
        if (marked.ok && isAlone) record(marked.value, ports)
    }
    return expired.length
}

function isOf(scope: TestScope | null, control: string): boolean {
    return scope !== null && scope.control === control
}

/** Whether the schedule still tests this control: its mapping is active, and the control is one of those that its objective has today, if GRC can be asked. */
function isWanted(
    { mappingId, scope }: StoredTest,
    active: readonly ControlMapping[],
    controls: Readonly<Record<string, readonly EntityControl[]>> | null,
): boolean {
    if (!active.some(({ sysId }) => sysId === mappingId)) return false
    if (controls === null) return true
    const several = controls[mappingId] || []
    return scope === null ? several.length === 0 : several.some(({ control }) => control.sysId === scope.control)
}

function recordDue(ports: ControlPorts, hasTime: () => boolean): number {
    let recorded = 0
    for (const test of ports.tests.unrecorded(ports.settings.maxAttempts, MOST_RECORDED)) {
        if (!hasTime()) break
        record(test, ports)
        recorded += 1
    }
    return recorded
}

/** Whatever breaks over one result keeps no other waiting, and its reference stands on the test. */
function record(test: StoredTest, ports: ControlPorts): void {
    const recording = ports.faults.attempt<Recording>(
        { doing: 'recording a control test', record: `${TABLES.controlTest} ${test.number}` },
        () => recordResults(test, ports),
        ({ code, message }) => ({
            lines: [message],
            state: 'refused',
            failure: { code, message },
            target: null,
            control: null,
            issue: null,
        }),
    )
    ports.tests.finishRecording(test, recording)
}
