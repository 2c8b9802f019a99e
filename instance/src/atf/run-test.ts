/** Runs one test of the Automated Test Framework and undoes what it wrote. */
import { NotEmulated, PlatformError, type Instance, type Row } from '../kernel/kernel.ts'
import type { InstallTarget } from '../install/target.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { STEP_CONFIGS } from './step-configs.ts'
import { StepFailure, type AnswerRequest, type StepInputs, type TestRun } from './test-run.ts'

/** How a step or a test ended. What is not emulated is no success. */
export type TestStatus = 'success' | 'failure' | 'not emulated' | 'skipped'

/** How one step ended. */
export interface StepResult {
    readonly order: number
    readonly name: string
    readonly status: TestStatus
    readonly message: string
}

/** How a test ended; its steps after the first that did not pass are skipped. */
export interface TestResult {
    readonly test: string
    readonly status: TestStatus
    readonly steps: readonly StepResult[]
}

const ERROR_LEVEL = '2'
const OUTPUT = /\{\{step\['?([0-9a-f]{32})'?\]\.(\w+)\}\}/g

/** Runs an active test by name or sys_id, as admin; every row that it makes or changes is put back at its end. */
export function runTest(instance: InstallTarget, nameOrId: string, answerRequest: AnswerRequest): TestResult {
    const test = findTest(instance, nameOrId)
    if (!test) throw new Error(`No test is called '${nameOrId}'`)
    if (test['active'] !== '1') throw new Error(`The test '${test['name'] ?? ''}' is not active`)
    const result = instance.database.undoing(() => runSteps(instance, test, answerRequest))
    instance.dictionary.reload()
    for (const table of instance.dictionary.tables()) instance.announce(table, 'update', { sys_id: null })
    instance.scripts.forget()
    return result
}

function runSteps(instance: InstallTarget, test: Row, answerRequest: AnswerRequest): TestResult {
    const admin = instance.users.byName('admin') ?? instance.users.system()
    const scope = scopeNameOf(instance, test['sys_scope'])
    const run: TestRun = {
        instance,
        context: scriptContextOf(instance),
        scope,
        answerRequest,
        tx: instance.transaction({ name: `ATF: ${test['name'] ?? ''}`, user: admin, scope }),
        outputs: {},
        answer: null,
    }
    const steps: StepResult[] = []
    let status: TestStatus = 'success'
    for (const step of stepsOf(instance, test)) {
        const name = step['display_name'] ?? step['step_config'] ?? ''
        const order = Number(step['order'] ?? 0)
        const end: StepEnd = status === 'success' ? runStep(run, step, test['fail_on_server_error'] === '1') : SKIPPED
        if (status === 'success') status = end.status
        steps.push({ order, name, ...end })
    }
    return { test: test['name'] ?? '', status, steps }
}

type StepEnd = Pick<StepResult, 'status' | 'message'>

const SKIPPED: StepEnd = { status: 'skipped', message: '' }

function runStep(run: TestRun, step: Row, failsOnErrors: boolean): StepEnd {
    const before = failsOnErrors ? countErrors(run.instance) : 0
    try {
        const config = STEP_CONFIGS[step['step_config'] ?? '']
        if (!config)
            throw new NotEmulated(`the test step '${step['display_name'] ?? ''}' (${step['step_config'] ?? ''})`)
        const inputs = inputsOf(run, step, config.inputs)
        const { message, outputs } = run.context.enter(run.tx, run.scope, () => config.run(run, inputs, step))
        run.outputs[step['sys_id'] ?? ''] = outputs ?? {}
        const errors = failsOnErrors ? countErrors(run.instance) - before : 0
        if (errors > 0) return { status: 'failure', message: `Errors logged on the server: ${errors}` }
        return { status: 'success', message }
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        if (error instanceof NotEmulated || (error as Error).name === 'NotEmulated')
            return { status: 'not emulated', message }
        if (error instanceof StepFailure || error instanceof PlatformError) return { status: 'failure', message }
        throw error
    }
}

/** Inputs by name, with the outputs of earlier steps filled in. */
function inputsOf(run: TestRun, step: Row, names: Readonly<Record<string, string>>): StepInputs {
    const where = { kind: 'compare', path: 'document_key', operator: '=', value: step['sys_id'] ?? '' } as const
    const rows = run.instance.database.select({ table: 'sys_variable_value', where, orderBy: [], window: null })
    const inputs: Record<string, string> = {}
    for (const row of rows) {
        const name = names[row['variable'] ?? '']
        if (name === undefined && row['value'])
            throw new NotEmulated(`the input ${row['variable'] ?? ''} of the test step '${step['display_name'] ?? ''}'`)
        if (name === undefined) continue
        inputs[name] = (row['value'] ?? '').replaceAll(OUTPUT, (_pill, id: string, output: string) => {
            const known = run.outputs[id]?.[output]
            if (known === undefined) throw new StepFailure(`The step ${id} has no output '${output}'`)
            return known
        })
    }
    return inputs
}

function countErrors(instance: Instance): number {
    const where = { kind: 'compare', path: 'level', operator: '=', value: ERROR_LEVEL } as const
    return instance.database.count({ table: 'syslog', where, orderBy: [], window: null })
}

function findTest(instance: Instance, nameOrId: string): Row | null {
    const byId = instance.database.get('sys_atf_test', nameOrId)
    const where = { kind: 'compare', path: 'name', operator: '=', value: nameOrId } as const
    const query = { table: 'sys_atf_test', where, orderBy: [], window: { first: 0, last: 1 } }
    return byId ?? instance.database.select(query)[0] ?? null
}

function stepsOf(instance: Instance, test: Row): Row[] {
    const where = { kind: 'compare', path: 'test', operator: '=', value: test['sys_id'] ?? '' } as const
    return instance.database
        .select({ table: 'sys_atf_step', where, orderBy: [{ path: 'order', descending: false }], window: null })
        .filter((step) => step['active'] !== '0')
}
