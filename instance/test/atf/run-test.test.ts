/** Promises of the Automated Test Framework: built tests run their server steps, and leave nothing behind. */
import { runTest, type TestResult } from '../../index.ts'
import { answerLine } from '../../src/console/console.ts'
import { createFlowBench, NOTE } from '../flow/support.ts'

const bench = createFlowBench()
beforeEach(() => bench.reset())

const run = (name: string): TestResult => runTest(bench.instance, name)
const statuses = ({ steps }: TestResult): string[] => steps.map((step) => `${step.name}: ${step.status}`)

// Record Insert, Update, Validation, Query and Delete test steps.
it('runs the steps on records, each knowing the outputs of earlier ones', () => {
    const result = run('Notes are kept')
    expect(result.status).toBe('success')
    expect(statuses(result)).toEqual([
        'Record Insert: success',
        'Record Update: success',
        'Record Validation: success',
        'Record Query: success',
        'Log: success',
        'Record Delete: success',
        'Record Query: success',
    ])
})

describe('a script step', () => {
    it('passes when its assertions hold', () => {
        expect(run('A script asserts').steps).toMatchObject([{ status: 'success', message: 'counted' }])
    })

    it('fails with the assertion that does not hold, and the steps after it are skipped', () => {
        const result = run('A script asserts wrongly')
        expect(statuses(result)).toEqual(['Log: success', 'Run Server Side Script: failure', 'Log: skipped'])
        expect(result.steps[1]!.message).toBe('Assertion length: expected 4, got 3')
        expect(result.status).toBe('failure')
    })

    it('fails when it answers false, with its own message', () => {
        expect(run('Steps know each other').steps[2]).toMatchObject({ status: 'failure', message: 'known' })
    })

    it('runs as the user that an earlier step created and impersonated', () => {
        expect(run('A user of its own').status).toBe('success')
    })
})

it('fails a step that logs errors when the test asks for that', () => {
    expect(run('An error in the log').steps).toMatchObject([
        { status: 'failure', message: 'Errors logged on the server: 1' },
    ])
})

// Send REST Request - Inbound: without basic authentication a non-public API answers 401.
describe('REST steps', () => {
    it('send a request without credentials and look at the answer', () => {
        const result = run('Notes are not for strangers')
        expect(result.status).toBe('success')
        expect(result.steps).toHaveLength(8)
    })

    it('fail when the answer is another', () => {
        expect(run('Notes are for strangers').steps[1]).toMatchObject({
            status: 'failure',
            message: 'Status code: equals 200 is not so; it is 401',
        })
    })
})

it('never passes a step that is not emulated', () => {
    const result = run('A form opens')
    expect(result.status).toBe('not emulated')
    expect(result.steps[0]!.message).toContain("not emulated: the test step 'Open a New Form'")
})

it('puts back every row', () => {
    const before = bench.instance.database.digest()
    run('Steps know each other')
    run('A user of its own')
    run('An error in the log')
    expect(bench.instance.database.digest()).toEqual(before)
    expect(bench.note('known')).toBeUndefined()
    bench.script(`var n = new GlideRecord('${NOTE}'); n.newRecord(); n.title = 'kept'; n.insert()`)
    expect(bench.note('kept')).toBeDefined()
})

it('refuses a test that does not exist, or is not active', () => {
    expect(() => run('Nothing')).toThrow("No test is called 'Nothing'")
    const { database } = bench.instance
    const where = { kind: 'compare', path: 'name', operator: '=', value: 'A script asserts' } as const
    database.updateWhere({ table: 'sys_atf_test', where, orderBy: [], window: null }, { active: '0' })
    expect(() => run('A script asserts')).toThrow("The test 'A script asserts' is not active")
})

it('runs from the console', () => {
    const host = { current: () => bench.instance, reset: () => undefined }
    expect(answerLine(host, '{"op":"test","name":"A script asserts"}')).toMatchObject({ ok: true, status: 'success' })
})
