/** Runs a flow action: who may run it, the outputs beside how it ended, and an answer instead of an exception. */

import { failed, refused, type ActionAnswer } from '../shared/action-answer.ts'
import type { ActionInputs } from '../shared/action-inputs.ts'
import { explainRole, mayRun, type CallerRole } from './callers.ts'
import { attempt } from './edge.ts'

/** What a script step hands in. */
export type GivenInputs = ActionInputs | null | undefined

/** The same as `acting`, for users who have the role and for flows that run as the system; any other session is refused. */
export function actingFor(
    role: CallerRole,
    action: string,
    given: GivenInputs,
    act: (inputs: ActionInputs) => ActionAnswer,
): object {
    return acting(action, given, (inputs) =>
        mayRun(role) ? act(inputs) : refused('caller_not_allowed', explainRole(role)),
    )
}

/** Answers the outputs of the action with `ok`, `status`, `code` and `message`; a message of an exception has its reference. */
export function acting(action: string, given: GivenInputs, act: (inputs: ActionInputs) => ActionAnswer): object {
    return attempt(
        { doing: `running the flow action ${action}` },
        () => toPlain(act(given || {})),
        ({ code, message, reference }) => ({ ...toPlain(failed(code, message)), reference }),
    )
}

function toPlain({ outputs, ...ending }: ActionAnswer): object {
    return { ...outputs, ...ending }
}
