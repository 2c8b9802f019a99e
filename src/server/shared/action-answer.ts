/** What an action answers to the flow that runs it: how it ended, why, and its outputs. */

import { explainInputs, type InputFailure } from './action-inputs.ts'

/** How an action ended. */
export const ACTION_STATUSES = {
    success: { label: 'Success', sequence: 0 },
    refused: { label: 'Refused', sequence: 1 },
    failed: { label: 'Failed', sequence: 2 },
} as const
export type ActionStatus = keyof typeof ACTION_STATUSES

/** Outputs of one action by name; null leaves one without value. */
export type Outputs = Readonly<Record<string, string | number | boolean | null>>

/**
 * | Status | Means | Does it help to run the action again? |
 * |---|---|---|
 * | success | what was asked for is so, whether this run made it so or an earlier one | not needed, and harmless |
 * | refused | nothing was done: the inputs or the settings do not allow it | after somebody corrected them |
 * | failed | the instance or Keeptrusts did not do it | later, or after the cause was removed |
 *
 * `code` is a stable word, '' when there is nothing to say; `message` is for people.
 */
export interface ActionAnswer {
    readonly ok: boolean
    readonly status: ActionStatus
    readonly code: string
    readonly message: string
    readonly outputs: Outputs
}

/** What was asked for is so. */
export function succeeded(outputs: Outputs, message = '', code = ''): ActionAnswer {
    return { ok: true, status: 'success', code, message, outputs }
}

/** Nothing was done. */
export function refused(code: string, message: string, outputs: Outputs = {}): ActionAnswer {
    return { ok: false, status: 'refused', code, message, outputs }
}

/** It could not be done. */
export function failed(code: string, message: string, outputs: Outputs = {}): ActionAnswer {
    return { ok: false, status: 'failed', code, message, outputs }
}

/** The refusal of inputs, with all of them named. */
export function refusedInputs(failure: InputFailure, outputs: Outputs = {}): ActionAnswer {
    return refused(failure.code, explainInputs(failure), outputs)
}
