/** How a control test is recorded in GRC: the audit's control test, and the test result of the integration guide. */

import { emptyPlan, type RecordPlan, type WriteFailure } from '../../shared/plan.ts'
import { toLine, toText } from '../../shared/text.ts'
import { dayOf } from '../../shared/time.ts'
import { toControlName, type StoredTest } from './control-test.ts'

/** Audit Management's control test: one per control in the engagement, brought up to date by each newer test. */
export const AUDIT_TABLE = 'sn_audit_control_test'
/** Test results as the integration guide names them; few instances have the table. */
export const TEST_RESULT_TABLE = 'sn_grc_test_result'
export const CONTROL_TABLE = 'sn_compliance_control'
export const OBJECTIVE_TABLE = 'sn_compliance_policy_statement'
/** Entities: what a control is for. */
export const ENTITY_TABLE = 'sn_grc_profile'

/** The control as GRC knows it. */
export interface GrcControl {
    readonly sysId: string
    readonly number: string
    /** The entity that the control is for; '' when it has none. */
    readonly profile: string
}

/** A control as a mapping tests it, whether or not its objective has other controls today: one indicator and one audit test are about it. */
export function toControlKey({ mappingId }: Pick<StoredTest, 'mappingId'>, { sysId }: GrcControl): string {
    return `${mappingId}|${sysId}`
}

/** Where an administrator wants audit control tests. */
export interface AuditPlace {
    /** sys_id or number. */
    readonly engagement: string
    readonly testPlan: string
}

/** Written into `actual_results`, so that people and a repeated run see which test wrote it. */
export function toRunMarker(test: StoredTest): string {
    return `[Keeptrusts control test ${test.number}]`
}

/** The audit's control test for this control: its effectiveness is derived by the platform and never written. */
export function planAuditTest(test: StoredTest, control: GrcControl, place: AuditPlace): RecordPlan {
    const isSysId = /^[0-9a-f]{32}$/i.test(place.engagement)
    const effectiveness = { pass: 'effective', fail: 'ineffective', inconclusive: 'none', stale: 'none' } as const
    return {
        ...emptyPlan(AUDIT_TABLE, {
            kind: 'audit_control_test',
            externalId: `${place.engagement}|${place.testPlan}|${toControlKey(test, control)}`,
        }),
        fields: {
            operation_effectiveness: effectiveness[test.result],
            actual_results: toText(`${toRunMarker(test)}\n${describeTest(test)}`, 4000),
            performed_on: dayOf(test.testedAt),
        },
        onCreate: {
            short_description: toLine(`${toControlName(test)}: ${test.objective}`, 160),
            control: control.sysId,
            test_plan: place.testPlan,
            ...(isSysId ? { sn_audit_engagement: place.engagement } : {}),
        },
        references: isSysId
            ? {}
            : {
                  sn_audit_engagement: { table: 'sn_audit_engagement', column: 'number', value: place.engagement },
              },
        verify: ['operation_effectiveness', 'actual_results', 'performed_on', 'control', 'test_plan'],
        essential: ['operation_effectiveness', 'performed_on', 'control', 'test_plan'],
        linkState: test.result,
        // The window decides which test is the newer one, not the moment at which somebody ran it.
        linkOccurredAt: `${test.window.to} 23:59:59`,
        reason: `Control test ${test.number} is recorded in the audit engagement.`,
    }
}

/** The test result of the integration guide, word for word; one per test that came to a result. */
export function planTestResult(test: StoredTest, control: string): RecordPlan {
    const { blocked, escalated } = test
    const fields = {
        control,
        test_result: test.result,
        test_date: test.testedAt,
        evidence_description: toText(
            `Keeptrusts policy "${test.policies.join(', ')}" enforcement rate: ${test.rate}%\n${test.definition}\n${test.population}`,
            4000,
        ),
        notes: toText(
            `Events processed: ${test.evaluated}, Blocked: ${blocked}, Escalated: ${escalated}, Redacted: ${test.redacted}, Allowed: ${test.allowed}, Logged: ${test.logged}\n${toRunMarker(test)}`,
            4000,
        ),
    }
    return {
        ...emptyPlan(TEST_RESULT_TABLE, { kind: 'grc_test_result', externalId: test.key }),
        fields,
        verify: ['control', 'test_result', 'test_date', 'evidence_description', 'notes'],
        essential: ['control', 'test_result', 'test_date'],
        linkState: test.result,
        linkOccurredAt: test.testedAt,
        reason: `Control test ${test.number} is recorded in GRC.`,
    }
}

/** The test as text: result, numbers, definition and population together, so that none travels without the others. */
export function describeTest(test: StoredTest): string {
    const rate = test.rate === null ? 'n/a' : `${test.rate} %`
    return [
        `${toControlName(test)} ${test.objective}: ${test.result}${test.code === null ? '' : ` (${test.code})`}`,
        test.conclusion,
        `Enforcement rate: ${rate}, wanted: ${test.threshold} %`,
        `Evaluated: ${test.evaluated}, blocked: ${test.blocked}, escalated: ${test.escalated}, redacted: ${test.redacted}, logged: ${test.logged}, allowed: ${test.allowed}`,
        test.definition,
        test.population,
        `Tested at ${test.testedAt} UTC, valid until ${test.validUntil} UTC.`,
        ...(test.repeats === '' ? [] : [test.repeats]),
    ].join('\n')
}

/** A refusal with the column or rule that it names. */
export function describeRefusal({ code, message, name, table }: WriteFailure): string {
    return `${table}${name === null ? '' : ` (${name})`}: ${code}: ${message}`
}
