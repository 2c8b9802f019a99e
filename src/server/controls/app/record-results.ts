/** Records one result where auditors look for it: audit control test, GRC test result, and the issue of a failing control. */

import {
    AUDIT_TABLE,
    CONTROL_TABLE,
    describeRefusal,
    planAuditTest,
    planTestResult,
    TEST_RESULT_TABLE,
    type GrcControl,
} from '../core/grc.ts'
import type { StoredTest } from '../core/control-test.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { Recording, ControlPorts } from './control-ports.ts'
import { updateIssue } from './control-issues.ts'

type Failure = NonNullable<Recording['failure']>

/** Safe to repeat: every record hangs on a link. A refusal is written down and the result is still recorded in the other places. */
export function recordResults(test: StoredTest, ports: ControlPorts): Recording {
    const lines: string[] = []
    const failures: Failure[] = []
    const control = findControl(test, ports, lines, failures)
    for (const plan of planTargets(test, control, ports, lines)) {
        const applied = ports.records.apply(plan)
        if (applied.ok) {
            const { outcome, number, recordId, table } = applied.value
            lines.push(`${table} ${number === null ? recordId : number}: ${outcome.action}`)
        } else {
            lines.push(describeRefusal(applied.failure))
            failures.push(applied.failure)
        }
    }
    const issue = updateIssue(test, control.value, ports)
    if (issue.line !== null) lines.push(issue.line)
    if (issue.failure !== null) failures.push(issue.failure)
    return { lines, failure: failures.length ? failures[0] : null, issue: issue.issue }
}

interface FoundControl {
    readonly value: GrcControl | null
    /** Whether the instance has controls, so that a result needs one. */
    readonly isNeeded: boolean
}

function findControl(test: StoredTest, ports: ControlPorts, lines: string[], failures: Failure[]): FoundControl {
    const found = ports.controls.find(test.mappingId)
    if (found.ok) return { value: found.value, isNeeded: found.value !== null }
    lines.push(`${CONTROL_TABLE}: ${found.failure.code}: ${found.failure.message}`)
    failures.push(found.failure)
    return { value: null, isNeeded: true }
}

/** Only a result is recorded: an inconclusive test stays in the app and says why it proves nothing; a stale one was recorded before. */
function planTargets(
    test: StoredTest,
    control: FoundControl,
    ports: ControlPorts,
    lines: string[],
): readonly RecordPlan[] {
    if (test.result !== 'pass' && test.result !== 'fail') return []
    const { settings } = ports
    const plans: RecordPlan[] = []
    const place = { engagement: settings.auditEngagement, testPlan: settings.auditTestPlan }
    const isPlaced = place.engagement !== '' && place.testPlan !== ''
    if (isPlaced && control.value !== null && hasTable(AUDIT_TABLE, ports)) {
        const plan = planAuditTest(test, control.value, place)
        if (isNewest(plan, ports)) plans.push(plan)
        else lines.push(`${AUDIT_TABLE}: left, a test of a newer window was recorded before`)
    }
    if (hasTable(TEST_RESULT_TABLE, ports) && (control.value !== null || !control.isNeeded)) {
        plans.push(planTestResult(test, control.value === null ? test.controlId : control.value.sysId))
    }
    return plans
}

/** A test over an older window does not overwrite what a newer window showed. */
function isNewest(plan: RecordPlan, { links }: ControlPorts): boolean {
    const known = links.find(plan.link.kind, plan.link.externalId)
    return known === null || known.occurredAt === null || known.occurredAt <= (plan.linkOccurredAt || '')
}

/** A table that is there but may not be read is tried: the refusal is then reported on the test. */
function hasTable(table: string, { records }: ControlPorts): boolean {
    return records.probe(table) !== 'absent'
}
