/** Runs a test suite with the suites below it, and stores the results that people and pipelines look at. */
import type { Instance, Row } from '../kernel/kernel.ts'
import type { InstallTarget } from '../install/target.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import { runTest, type TestResult, type TestStatus } from './run-test.ts'
import type { AnswerRequest } from './test-run.ts'

/** How results name the end of a test; a step that is not emulated is an error, never a success. */
const RESULT: Readonly<Record<TestStatus, string>> = {
    success: 'success',
    failure: 'failure',
    'not emulated': 'error',
    skipped: 'skipped',
}

/** Columns that count the tests of a suite and of the suites below it, by the end of a test. */
const ROLLED_UP: Readonly<Record<string, string>> = {
    success: 'rolled_up_test_success_count',
    failure: 'rolled_up_test_failure_count',
    error: 'rolled_up_test_error_count',
    skipped: 'rolled_up_test_skip_count',
}

/** A suite by sys_id or name; null when there is none. */
export function findSuite(instance: Instance, nameOrId: string): Row | null {
    const byId = instance.database.get('sys_atf_test_suite', nameOrId)
    return byId ?? select(instance, 'sys_atf_test_suite', 'name', nameOrId)[0] ?? null
}

/** The record of a run that has not begun; its sys_id is what a pipeline asks for. */
export function createSuiteResult(instance: InstallTarget, suite: Row, parent: string | null = null): string {
    const sysId = instance.newId()
    const count = instance.database.count({
        table: 'sys_atf_test_suite_result',
        where: null,
        orderBy: [],
        window: null,
    })
    store(instance, 'sys_atf_test_suite_result', {
        sys_id: sysId,
        number: `TSR${String(count + 1).padStart(7, '0')}`,
        test_suite: suite['sys_id'] ?? null,
        parent,
        status: 'waiting',
        success: '0',
    })
    return sysId
}

/** Runs each test in a step of its own; yields the percentage. Answers whether every test passed. */
export function* suiteSteps(
    instance: InstallTarget,
    suite: Row,
    resultId: string,
    answerRequest: AnswerRequest,
): Generator<number, boolean> {
    const began = Date.now()
    instance.database.update('sys_atf_test_suite_result', resultId, { status: 'running', start_time: now(instance) })
    const tests = testsOf(instance, suite)
    const counts: Record<string, number> = { success: 0, failure: 0, error: 0, skipped: 0 }
    let isAborted = false
    for (const [at, { test, abortsOnFailure }] of tests.entries()) {
        const result: TestResult = isAborted ? skipped(test) : runOne(instance, test, answerRequest)
        const status = RESULT[result.status]
        counts[status] = (counts[status] ?? 0) + 1
        storeTestResult(instance, resultId, test, status, result)
        isAborted ||= abortsOnFailure && status !== 'success'
        yield Math.floor((100 * (at + 1)) / (tests.length + 1))
    }
    for (const child of select(instance, 'sys_atf_test_suite', 'parent', suite['sys_id'] ?? '')) {
        const childId = createSuiteResult(instance, child, resultId)
        yield* suiteSteps(instance, child, childId, answerRequest)
        const row = instance.database.get('sys_atf_test_suite_result', childId)!
        for (const [status, column] of Object.entries(ROLLED_UP)) counts[status]! += Number(row[column] ?? 0)
    }
    const isSuccess = counts['failure'] === 0 && counts['error'] === 0 && counts['skipped'] === 0
    instance.database.update('sys_atf_test_suite_result', resultId, {
        status: isSuccess ? 'success' : 'failure',
        success: isSuccess ? '1' : '0',
        end_time: now(instance),
        run_time: durationText(Date.now() - began),
        ...Object.fromEntries(Object.entries(ROLLED_UP).map(([status, column]) => [column, String(counts[status])])),
    })
    return isSuccess
}

function runOne(instance: InstallTarget, test: Row, answerRequest: AnswerRequest): TestResult {
    return runTest(instance, test['sys_id'] ?? '', answerRequest)
}

function skipped(test: Row): TestResult {
    return { test: test['name'] ?? '', status: 'skipped', steps: [] }
}

interface SuiteTest {
    readonly test: Row
    readonly abortsOnFailure: boolean
}

/** Active tests in their order; those that are not active take no part. */
function testsOf(instance: Instance, suite: Row): SuiteTest[] {
    const members = select(instance, 'sys_atf_test_suite_test', 'test_suite', suite['sys_id'] ?? '')
    return members
        .sort((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0))
        .flatMap((member) => {
            const test = instance.database.get('sys_atf_test', member['test'] ?? '')
            return test?.['active'] === '1' ? [{ test, abortsOnFailure: member['abort_on_failure'] === '1' }] : []
        })
}

function storeTestResult(instance: InstallTarget, parent: string, test: Row, status: string, result: TestResult): void {
    const failed = result.steps.find((step) => step.status !== 'success')
    store(instance, 'sys_atf_test_result', {
        sys_id: instance.newId(),
        parent,
        test: test['sys_id'] ?? null,
        test_name: test['name'] ?? null,
        status,
        output: failed ? `Step ${failed.order}, ${failed.name}: ${failed.message}` : '',
        end_time: now(instance),
    })
}

function store(instance: InstallTarget, table: string, values: Row): void {
    const at = now(instance)
    instance.database.insert(table, { ...values, sys_created_on: at, sys_updated_on: at, sys_created_by: 'system' })
}

function select(instance: Instance, table: string, path: string, value: string): Row[] {
    const where = { kind: 'compare', path, operator: '=', value } as const
    return instance.database.select({ table, where, orderBy: [{ path: 'sys_id', descending: false }], window: null })
}

function now(instance: Instance): string {
    return toDateTimeText(instance.clock.now())
}

/** A duration as results show it: `1 Second`, `75 Seconds`. */
function durationText(milliseconds: number): string {
    const seconds = Math.max(1, Math.round(milliseconds / 1000))
    return `${seconds} Second${seconds === 1 ? '' : 's'}`
}
