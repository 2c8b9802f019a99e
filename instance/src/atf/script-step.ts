/** The test step that runs a script: with outputs, the outputs of earlier steps, stepResult and assertEqual. */
import { NotEmulated, PlatformError } from '../kernel/kernel.ts'
import { RealmHeld } from '../runtime/membrane.ts'
import type { Realm, RealmValue } from '../runtime/realm.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { StepFailure, type StepRunner } from './test-run.ts'

/** An object of the realm that runs the script, which the host reads when the script is done. */
class Shared extends RealmHeld {
    #value: RealmValue = undefined

    constructor(readonly text: string) {
        super()
    }

    of(realm: Realm): RealmValue {
        return (this.#value ??= realm.tools.parse(this.text))
    }

    /** Primitive members of one of its objects, as texts. */
    texts(name: string): Record<string, string> {
        const held = (this.#value as Record<string, unknown> | undefined)?.[name]
        const entries = typeof held === 'object' && held !== null ? Object.entries(held) : []
        return Object.fromEntries(
            entries
                .filter(([, value]) => value !== null && typeof value !== 'object')
                .map(([key, value]) => [key, String(value)]),
        )
    }
}

// On one line, so that the lines of the script keep their numbers. Step execution scripts; atf-guide, runServerSideScript.
const PRELUDE = [
    'var outputs = test.outputs, params = test.params, stepResult = {',
    "setSuccess: function () { test.result.state = 'success' },",
    "setFailed: function () { test.result.state = 'failure' },",
    'setOutputMessage: function (message) { test.result.message = String(message) } };',
    'function steps(id) { return test.steps[String(id)] || {} }',
    'function assertEqual(assertion) { if (assertion.shouldbe === assertion.value) return;',
    "test.result.state = 'failure';",
    "throw new Error('Assertion ' + assertion.name + ': expected ' + assertion.shouldbe + ', got ' + assertion.value) }",
].join(' ')

/** Run Server Side Script: fails when it throws, asserts something else, calls setFailed or answers false. */
export const runServerSideScript: StepRunner = (run, inputs, step) => {
    const script = inputs['script'] ?? ''
    if (/\bjasmine\b|\bdescribe\s*\(/.test(script)) throw new NotEmulated('Jasmine in a test step')
    const given = { outputs: {}, params: {}, steps: run.outputs, result: { state: '', message: '' } }
    const shared = new Shared(JSON.stringify(given))
    const source = {
        table: 'sys_atf_step',
        sysId: step['sys_id'] ?? '',
        name: step['display_name'] ?? '',
        scope: run.scope,
        body: `${PRELUDE}${script}`,
    }
    let answer: unknown
    try {
        answer = run.instance.scripts.run(run.tx, source, { test: shared })
    } catch (error) {
        if (error instanceof NotEmulated || (error instanceof ScriptError && error.name === 'NotEmulated')) throw error
        if (error instanceof PlatformError) throw new StepFailure(error.message)
        throw error
    }
    const { state, message = '' } = shared.texts('result')
    if (state === 'failure' || answer === false) throw new StepFailure(message || 'The script says that it failed')
    return { message, outputs: shared.texts('outputs') }
}
