/** Tests controls over windows: measure all of them at once, keep each result, carry it to its homes. */

import { assessControl } from '../core/assessment.ts'
import { toControlTest, toStale, type StoredTest } from '../core/control-test.ts'
import { measureControls } from '../core/measure.ts'
import { dueWindows, type Window } from '../../shared/control-window.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { carryTest } from './carry-control-test.ts'
import type { ControlPorts } from './control-ports.ts'

/** Tests and carries of one run; the rest comes with the next one. */
const MOST_CARRIED = 200

/** What one scheduled run did. */
export interface ControlRun {
    readonly tested: number
    readonly expired: number
    readonly carried: number
}

/** Why a test on demand could not run. */
export interface OnDemandFailure {
    readonly code: 'mapping_missing'
    readonly message: string
}

/** What the schedule asks for: windows that ended and were not tested, evidence that expired, results that were not carried. */
export function runScheduledTests(ports: ControlPorts, hasTime: () => boolean): ControlRun {
    const { clock, settings } = ports
    let tested = 0
    for (const window of dueWindows(clock.now(), settings)) {
        const known = ports.tests.tested(window)
        tested += testWindow(window, (mappingId) => known.indexOf(mappingId) < 0, ports).length
    }
    const expired = expireTests(ports)
    const carried = carryDue(ports, hasTime)
    return { tested, expired, carried }
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
    for (const test of tests) ports.tests.finishCarry(test, carryTest(test, ports))
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

/** Evidence that is too old is marked; a control that has none left that is valid is told of. */
function expireTests(ports: ControlPorts): number {
    const now = ports.clock.now()
    const expired = ports.tests.expired(now, MOST_CARRIED)
    if (expired.length === 0) return 0
    const renewed = ports.tests.renewed(
        expired.map(({ mappingId }) => mappingId),
        now,
    )
    const active = ports.mappings.active().map(({ sysId }) => sysId)
    for (const test of expired) {
        const isAlone = renewed.indexOf(test.mappingId) < 0 && active.indexOf(test.mappingId) >= 0
        const marked = ports.tests.markStale(toStale(test), isAlone)
        if (marked.ok && isAlone) ports.tests.finishCarry(marked.value, carryTest(marked.value, ports))
    }
    return expired.length
}

function carryDue(ports: ControlPorts, hasTime: () => boolean): number {
    let carried = 0
    for (const test of ports.tests.uncarried(ports.settings.maxAttempts, MOST_CARRIED)) {
        if (!hasTime()) break
        ports.tests.finishCarry(test, carryTest(test, ports))
        carried += 1
    }
    return carried
}
