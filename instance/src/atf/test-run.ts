/** What the steps of one running test share, and how a step ends. */
import { NotEmulated, type Row, type Transaction } from '../kernel/kernel.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import type { InstallTarget } from '../install/target.ts'
import type { ScriptContext } from '../runtime/script-context.ts'

/** Answers a request to the instance itself, as its server would. */
export type AnswerRequest = (instance: InstallTarget, request: HttpRequest) => HttpResponse

/** A test that runs right now. Impersonation replaces its transaction. */
export interface TestRun {
    readonly instance: InstallTarget
    readonly context: ScriptContext
    readonly scope: string
    readonly answerRequest: AnswerRequest
    tx: Transaction
    /** Outputs of the steps that have run, by the sys_id of the step. */
    readonly outputs: Record<string, Readonly<Record<string, string>>>
    /** The answer to the last request, with the milliseconds that it took. */
    answer: { readonly response: HttpResponse; readonly milliseconds: number } | null
}

/** Inputs of a step, by name. */
export type StepInputs = Readonly<Record<string, string>>

/** What a step that passed leaves behind. */
export interface Passed {
    readonly message: string
    readonly outputs?: Readonly<Record<string, string>>
}

/** Runs one step. @throws StepFailure when it fails */
export type StepRunner = (run: TestRun, inputs: StepInputs, step: Row) => Passed

/** A step did not find what it asserts. */
export class StepFailure extends Error {}

/** Compares as the operation of an assertion says. */
export function compare(operation: string, seen: string, wanted: string): boolean {
    switch (operation) {
        case 'equals':
            return seen === wanted
        case 'not_equals':
            return seen !== wanted
        case 'contains':
            return seen.includes(wanted)
        case 'does_not_contain':
            return !seen.includes(wanted)
        case 'less_than':
            return Number(seen) < Number(wanted)
        case 'greater_than':
            return Number(seen) > Number(wanted)
        case 'less_than_equals':
            return Number(seen) <= Number(wanted)
        case 'greater_than_equals':
            return Number(seen) >= Number(wanted)
        default:
            throw new NotEmulated(`the test operation '${operation}'`)
    }
}
