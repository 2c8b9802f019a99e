/** Suites of the Automated Test Framework behind `/api/sn_cicd/testsuite` ("CICD API", REST API reference). */
import { startBench, storeRows, type Bench } from '../http/bench.ts'
import { ended } from '../http/upload.ts'

const id = (letter: string): string => letter.repeat(32)
const stepOf = (letter: string): string => `${letter}0`.repeat(16)
const SCRIPT_STEP = '41de4a935332120028bc29cac2dc349a'
const SCRIPT = '989d9e235324220002c6435723dc3484'

/** A test whose one step runs a script, as a member of a suite. */
const test = (letter: string, suite: string, order: number, script: string, more: Record<string, unknown> = {}) => [
    { table: 'sys_atf_test', sys_id: id(letter), values: { name: `Test ${letter}`, active: true } },
    {
        table: 'sys_atf_step',
        sys_id: stepOf(letter),
        values: { test: id(letter), step_config: SCRIPT_STEP, order: 100, active: true, display_name: 'Run' },
    },
    { table: 'sys_variable_value', values: { document_key: stepOf(letter), variable: SCRIPT, value: script } },
    { table: 'sys_atf_test_suite_test', values: { test: id(letter), test_suite: suite, order, ...more } },
]

let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [
        { table: 'sys_atf_test_suite', sys_id: id('1'), values: { name: 'Good', active: true } },
        { table: 'sys_atf_test_suite', sys_id: id('2'), values: { name: 'Below', active: true, parent: id('1') } },
        { table: 'sys_atf_test_suite', sys_id: id('3'), values: { name: 'Bad', active: true } },
        ...test('a', id('1'), 1, 'true'),
        ...test('b', id('2'), 1, 'true'),
        ...test('c', id('3'), 1, "stepResult.setFailed(); stepResult.setOutputMessage('no')", {
            abort_on_failure: true,
        }),
        ...test('d', id('3'), 2, 'true'),
    ])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const enable = async (...names: string[]): Promise<void> => {
    for (const name of names) {
        const path = `/api/now/table/sys_properties`
        const found = await bench.send('GET', `${path}?name=${name}`)
        await bench.send('PATCH', `${path}/${found.body.result[0].sys_id}`, { body: { value: 'true' } })
    }
}
const run = (query: string) => bench.send('POST', `/api/sn_cicd/testsuite/run?${query}`)

it('runs a suite with the suites below it, and counts their tests', async () => {
    await enable('sn_atf.runner.enabled', 'sn_atf.schedule.enabled')
    const { status, body } = await run('test_suite_name=Good')
    expect([status, body.result.status_label]).toEqual([200, 'Pending'])
    const progress = await ended(bench, body.result.links.progress.id)
    expect(progress).toMatchObject({ status: '2', status_message: 'Suite passed', percent_complete: 100 })
    const results = await bench.send('GET', `/api/sn_cicd/testsuite/results/${progress.links.results.id}`)
    expect(results.body.result).toMatchObject({
        status: '2',
        test_suite_name: 'Good',
        test_suite_status: 'success',
        test_suite_duration: expect.stringMatching(/^\d+ Seconds?$/),
        rolledup_test_success_count: 2,
        rolledup_test_failure_count: 0,
        rolledup_test_error_count: 0,
        rolledup_test_skip_count: 0,
        child_suite_results: [{ test_suite_name: 'Below', rolledup_test_success_count: 1 }],
    })
})

it('fails a suite, and stores which step failed and why', async () => {
    await enable('sn_atf.runner.enabled', 'sn_atf.schedule.enabled')
    const { body } = await run(`test_suite_sys_id=${id('3')}`)
    const progress = await ended(bench, body.result.links.progress.id)
    expect(progress).toMatchObject({ status: '3', error: 'Suite failed' })
    const result = progress.links.results.id
    const results = await bench.send('GET', `/api/sn_cicd/testsuite/results/${result}`)
    expect(results.body.result).toMatchObject({
        status: '3',
        test_suite_status: 'failure',
        rolledup_test_failure_count: 1,
        rolledup_test_skip_count: 1,
    })
    const tests = await bench.send(
        'GET',
        `/api/now/table/sys_atf_test_result?parent=${result}&sysparm_fields=status,output`,
    )
    expect(tests.body.result).toEqual(
        expect.arrayContaining([
            { status: 'failure', output: 'Step 100, Run: no' },
            { status: 'skipped', output: '' },
        ]),
    )
})

it('runs no suite until an administrator allows it', async () => {
    const disabled = (name: string, what: string) =>
        `${what} is disabled. Change the value of property '${name}' to true to enable it`
    const runner = await run('test_suite_name=Good')
    expect([runner.status, runner.body.result.status, runner.body.result.error]).toEqual([
        200,
        '3',
        disabled('sn_atf.runner.enabled', 'Test/suite execution'),
    ])
    await enable('sn_atf.runner.enabled')
    expect((await run('test_suite_name=Good')).body.result.error).toBe(
        disabled('sn_atf.schedule.enabled', 'Scheduled test/suite execution'),
    )
})

it('says what it needs and what is not there', async () => {
    await enable('sn_atf.runner.enabled', 'sn_atf.schedule.enabled')
    expect((await run('')).status).toBe(400)
    expect((await run('test_suite_name=None')).status).toBe(404)
    expect((await bench.send('GET', '/api/sn_cicd/testsuite/results/none')).status).toBe(404)
})
