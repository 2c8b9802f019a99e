/** Tests controls over windows: measure all of them at once, keep each result, record it where auditors look. */

import { assessControl } from '../core/assessment.ts'
import { toControlTest, toStale, type StoredTest } from '../core/control-test.ts'
import { measureControls } from '../core/measure.ts'
import { dueWindows, type Window } from '../../shared/control-window.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
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

/** What the schedule asks for: windows that ended and were not tested, evidence that expired, results that were not recorded. */
export function runScheduledTests(ports: ControlPorts, hasTime: () => boolean): ControlRun {
    const { clock, settings } = ports
    let tested = 0
    for (const window of dueWindows(clock.now(), settings)) {
        const known = ports.tests.tested(window)
        tested += testWindow(window, (mappingId) => known.indexOf(mappingId) < 0, ports).length
    }
    if (tested > 0) ports.mappings.note(findReadiness(ports))
    const expired = expireTests(ports)
    const recorded = recordDue(ports, hasTime)
    return { tested, expired, recorded }
}

/** Tests one mapping, or all, over a window now. The same window again brings its record up to date instead of making another. */
export function runTestsOnDemand(
    mappingId: string | null,
    window: Window,
    ports: ControlPorts,
): Result<readonly StoredTest[], OnDemandFailure> {
    if (mappingId !== null && !ports.mappings.active().some(({ sysId }) => sysId === mappingId)) {
        return fail({ code: 'mapping_missing', message: `No active control mapping has the sys_id ${mappingId}` })
    }
    const tests = testWindow(window, (sysId) => mappingId === null || sysId === mappingId, ports)
    for (const test of tests) record(test, ports)
    ports.mappings.note(findReadiness(ports))
    return ok(tests)
}

function testWindow(window: Window, isWanted: (mappingId: string) => boolean, ports: ControlPorts): StoredTest[] {
    const mappings = ports.mappings.active()
    const wanted = mappings.filter(({ sysId }) => isWanted(sysId))
    if (wanted.length === 0) return []
    const measured = measureControls(mappings, ports.populations.read(window))
    const now = ports.clock.now()
    const tests: StoredTest[] = []
    for (const mapping of wanted) {
        const numbers = measured[mapping.sysId]
        const assessment = assessControl(mapping, numbers, window)
        const saved = ports.tests.save(toControlTest(mapping, window, numbers, assessment, now))
        if (saved.ok) tests.push(saved.value)
        else
            ports.journal.error(
                `${saved.failure.code}: the test of ${mapping.controlId} was not kept: ${saved.failure.message}`,
            )
    }
    return tests
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
    const active = ports.mappings.active().map(({ sysId }) => sysId)
    for (const test of expired) {
        const isAlone = renewed.indexOf(test.mappingId) < 0 && active.indexOf(test.mappingId) >= 0
        const marked = ports.tests.markStale(toStale(test), isAlone)
        if (marked.ok && isAlone) record(marked.value, ports)
    }
    return expired.length
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
        ({ code, message }) => ({ lines: [message], failure: { code, message }, issue: null }),
    )
    ports.tests.finishRecording(test, recording)
}
