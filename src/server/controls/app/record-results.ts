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
import { findMissingTarget } from '../core/carrying.ts'
import { SCOPE } from '../../shared/names.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { Recording, ControlPorts } from './control-ports.ts'
import { provideIndicator } from './provide-indicator.ts'
import { updateIssue } from './control-issues.ts'

type Failure = NonNullable<Recording['failure']>

/**
 * Safe to repeat: every record hangs on a link. A refusal is written down and the result is still recorded in the other places.
 *
 * | Refused | A record outside the app holds it | Test           | State   |
 * | ------- | --------------------------------- | -------------- | ------- |
 * | yes     |                                   |                | refused |
 * | no      | yes: written now, or by an earlier attempt at this very test |  | carried |
 * | no      | no, an indicator reads it         | pass, fail     | offered |
 * | no      | no                                | pass, fail     | no_home |
 * | no      | no                                | any other, or older than what the audit shows | nothing |
 */
export function recordResults(test: StoredTest, ports: ControlPorts): Recording {
    const lines: string[] = []
    const failures: Failure[] = []
    const written: NonNullable<Recording['target']>[] = []
    const control = findControl(test, ports, lines, failures)
    const { isOvertaken, plans } = planTargets(test, control, ports)
    if (isOvertaken) lines.push(`${AUDIT_TABLE}: left, a test of a newer window was recorded before`)
    for (const plan of plans) {
        const applied = ports.records.apply(plan)
        if (applied.ok) {
            const { outcome, number, recordId, remarks, table } = applied.value
            lines.push(`${table} ${number === null ? recordId : number}: ${outcome.action}`)
            written.push({ table, recordId })
            for (const { code, reason } of remarks) {
                lines.push(`${table}: ${reason}`)
                if (code !== null && isUnplaced(code)) failures.push({ code, message: reason })
            }
        } else {
            lines.push(describeRefusal(applied.failure))
            failures.push(applied.failure)
        }
    }
    const issue = updateIssue(test, control.value, ports)
    if (issue.line !== null) lines.push(issue.line)
    if (issue.failure !== null) failures.push(issue.failure)
    const provided =
        control.value !== null && isResult(test)
            ? provideIndicator(test, control.value, ports)
            : { lines: [], isRead: false, missing: null }
    lines.push(...provided.lines)
    const target = written.length > 0 ? written[0] : null
    const kept = { target, issue: issue.issue, control: control.value === null ? null : control.value.sysId }
    if (failures.length > 0) return { lines, state: 'refused', failure: failures[0], ...kept }
    if (target !== null || (issue.isHeld && issue.issue !== null && issue.issue.table.indexOf(`${SCOPE}_`) !== 0))
        return { lines, state: 'carried', failure: null, ...kept }
    if (isOvertaken || !isResult(test)) return { lines, state: 'nothing', failure: null, ...kept }
    if (provided.isRead) return { lines, state: 'offered', failure: null, ...kept }
    const missing =
        provided.missing || findMissingTarget({ hasControls: control.isNeeded, hasAudit: hasTable(AUDIT_TABLE, ports) })
    return { lines: [...lines, missing.message], state: 'no_home', failure: missing, ...kept }
}

/** Only a result is recorded: an inconclusive test stays in the app and says why it proves nothing; a stale one was recorded before. */
function isResult({ result }: StoredTest): boolean {
    return result === 'pass' || result === 'fail'
}

/** A test without its engagement is where no auditor looks. */
function isUnplaced(code: string): boolean {
    return code === 'reference_not_found' || code === 'reference_ambiguous'
}

interface FoundControl {
    readonly value: GrcControl | null
    /** Whether the instance has controls, so that a result needs one. */
    readonly isNeeded: boolean
}

function findControl(test: StoredTest, ports: ControlPorts, lines: string[], failures: Failure[]): FoundControl {
    const found = ports.controls.find(test)
    if (found.ok) return { value: found.value, isNeeded: found.value !== null }
    lines.push(`${CONTROL_TABLE}: ${found.failure.code}: ${found.failure.message}`)
    failures.push(found.failure)
    return { value: null, isNeeded: true }
}

function planTargets(
    test: StoredTest,
    control: FoundControl,
    ports: ControlPorts,
): { readonly plans: readonly RecordPlan[]; readonly isOvertaken: boolean } {
    const plans: RecordPlan[] = []
    if (!isResult(test)) return { plans, isOvertaken: false }
    const { settings } = ports
    let isOvertaken = false
    const place = { engagement: settings.auditEngagement, testPlan: settings.auditTestPlan }
    const isPlaced = place.engagement !== '' && place.testPlan !== ''
    if (isPlaced && control.value !== null && hasTable(AUDIT_TABLE, ports)) {
        const plan = planAuditTest(test, control.value, place)
        if (isNewest(plan, ports)) plans.push(plan)
        else isOvertaken = true
    }
    if (hasTable(TEST_RESULT_TABLE, ports) && (control.value !== null || !control.isNeeded)) {
        plans.push(planTestResult(test, control.value === null ? test.controlId : control.value.sysId))
    }
    return { plans, isOvertaken }
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
