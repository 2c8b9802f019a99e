/** How actions and flows fail, so that what must stop a flow is distinct from what a flow may catch. */
import { NotEmulated, PlatformError } from '../kernel/kernel.ts'
import { ScriptError } from '../runtime/script-error.ts'

/** The status of a step or an action: code 0 is success. */
export interface Status {
    readonly code: string
    readonly message: string
}

/** The status of what went well. */
export const SUCCESS: Status = { code: '0', message: '' }

/** An action or a flow ended in an error, which the flow around it may catch. */
export class FlowFailure extends PlatformError {
    constructor(readonly status: Status) {
        super(status.message)
    }
}

/** The status that an error leaves behind. @throws the error itself when it is not a failure of the flow but of this instance */
export function toStatus(error: unknown): Status {
    if (error instanceof FlowFailure) return error.status
    if (error instanceof NotEmulated) throw error
    if (error instanceof ScriptError && error.name === 'NotEmulated') throw error
    if (error instanceof ScriptError && error.name === 'TransactionCancelled') throw error
    if (error instanceof PlatformError) return { code: '1', message: error.message }
    throw error
}
