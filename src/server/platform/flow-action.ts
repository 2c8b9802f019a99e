/** Runs a flow action: the outputs beside how it ended, and an answer instead of an exception. */

import { failed, type ActionAnswer } from '../shared/action-answer.ts'
import type { ActionInputs } from '../shared/action-inputs.ts'
import { attempt } from './edge.ts'

/** What a script step hands in. */
export type GivenInputs = ActionInputs | null | undefined

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
