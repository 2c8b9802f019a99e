/** CICD API, `/api/sn_cicd/testsuite`: runs a suite of the Automated Test Framework, and answers with its results. */
import { createSuiteResult, findSuite, suiteSteps } from '../atf/run-suite.ts'
import type { AnswerRequest } from '../atf/test-run.ts'
import type { Call } from '../http/call.ts'
import { failure, json, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { trackWork, type Steps } from '../install/background-work.ts'
import type { InstallTarget } from '../install/target.ts'
import type { Row } from '../kernel/kernel.ts'
import { refused, state, taken } from './operation.ts'

/** `POST testsuite/run`: no browser, operating system or runner is needed for server steps, so those parameters change nothing. */
export function runTestSuite(call: Call, request: HttpRequest, answerRequest: AnswerRequest): HttpResponse {
    const { instance } = call
    const name = request.query.get('test_suite_sys_id') || request.query.get('test_suite_name')
    if (!name) return refused(400, 'Either test_suite_sys_id or test_suite_name is required')
    for (const property of ['sn_atf.runner.enabled', 'sn_atf.schedule.enabled'])
        if (instance.properties.get(property) !== 'true') return refused(200, disabled(property))
    const suite = findSuite(instance, name)
    if (!suite) return refused(404, `No test suite ${name}`)
    const result = createSuiteResult(instance, suite)
    const work = trackWork(
        instance,
        `Test suite ${suite['name'] ?? ''}`,
        steps(instance, suite, result, answerRequest),
        undefined,
        { source_table: 'sys_atf_test_suite', source: suite['sys_id'] ?? '', result },
    )
    instance.database.update('sys_atf_test_suite_result', result, { execution_tracker: work.tracker })
    return { ...taken(request, work.tracker, { percent_complete: 0 }), afterwards: work.start }
}

/** Only the sentence about scheduled execution is documented. */
function disabled(property: string): string {
    const what = property === 'sn_atf.runner.enabled' ? 'Test/suite execution' : 'Scheduled test/suite execution'
    return `${what} is disabled. Change the value of property '${property}' to true to enable it`
}

function* steps(instance: InstallTarget, suite: Row, result: string, answerRequest: AnswerRequest): Steps {
    const isSuccess = yield* suiteSteps(instance, suite, result, answerRequest)
    if (!isSuccess) throw new Error('Suite failed')
    return 'Suite passed'
}

const STATUS: Readonly<Record<string, string>> = { waiting: '0', running: '1', success: '2', failure: '3' }

/** `GET testsuite/results/{result_id}`. */
export function answerSuiteResults(call: Call, request: HttpRequest, [id = '']: readonly string[]): HttpResponse {
    const row = call.instance.database.get('sys_atf_test_suite_result', id)
    if (!row) return failure(404, 'Not Found', `No test suite result ${id}`)
    return json(200, { result: resultsOf(call.instance, request, row) })
}

function resultsOf(instance: InstallTarget, request: HttpRequest, row: Row): Readonly<Record<string, unknown>> {
    const id = row['sys_id'] ?? ''
    const suite = instance.database.get('sys_atf_test_suite', row['test_suite'] ?? '')
    const count = (column: string): number => Number(row[`rolled_up_test_${column}_count`] ?? 0)
    const where = { kind: 'compare', path: 'parent', operator: '=', value: id } as const
    const children = instance.database.select({
        table: 'sys_atf_test_suite_result',
        where,
        orderBy: [{ path: 'number', descending: false }],
        window: null,
    })
    return {
        links: { results: { id, url: `${request.origin}/sys_atf_test_suite_result.do?sys_id=${id}` } },
        ...state(STATUS[row['status'] ?? ''] ?? '3'),
        test_suite_status: row['status'] ?? '',
        test_suite_duration: row['run_time'] ?? '',
        rolledup_test_success_count: count('success'),
        rolledup_test_failure_count: count('failure'),
        rolledup_test_error_count: count('error'),
        rolledup_test_skip_count: count('skip'),
        test_suite_name: suite?.['name'] ?? '',
        child_suite_results: children.map((child) => resultsOf(instance, request, child)),
    }
}
