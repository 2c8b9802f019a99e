/** The example flows: installed with the app, and doing nothing until an administrator names them. */

import { refusedInputs, succeeded, type ActionAnswer } from '../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../shared/action-inputs.ts'

/** The words that `x_kt_gov.flow.examples` may name. */
export const EXAMPLE_FLOWS = {
    dead_delivery: 'A delivery became a dead letter: open an incident',
    approved_change: 'A policy change was approved: request the evidence export',
    violation_incident: 'A violation incident was opened: get the execution evidence of the automation behind it',
} as const
export type ExampleFlow = keyof typeof EXAMPLE_FLOWS

/** Answers `is_on` for the example that the input names. */
export function isExampleOn(given: ActionInputs, named: string): ActionAnswer {
    const inputs = openInputs(given)
    const example = inputs.choice('example', Object.keys(EXAMPLE_FLOWS) as ExampleFlow[], null)
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure, { is_on: false })
    const words = named.split(',').map((word) => word.trim().toLowerCase())
    return succeeded({ is_on: example !== null && words.indexOf(example) >= 0 })
}
