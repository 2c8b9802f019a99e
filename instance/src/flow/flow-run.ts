/** What the parts of one running action or flow share. */
import type { Instance, Transaction } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import type { PillSource } from './pills.ts'

/** One action or flow that runs right now. */
export interface FlowRun {
    readonly instance: Instance
    readonly context: ScriptContext
    readonly tx: Transaction
    readonly pills: PillSource
    /** Name of the scope that the action or flow belongs to. */
    readonly scope: string
}
