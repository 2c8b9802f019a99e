/** What a stack of the script engine proves of a call: asked by the collection and by the chain alike, so that both say the same. */

import type { Evidence } from './model.ts'

/** Property of the evidence of a script that names the automation that called it, where the stack has both beside each other. */
export const STACK_CALLER = 'stack_caller'

/** What a call between neighbours of a stack rests on. */
export function matchStackCall(isInText: boolean, areCertain: boolean): 'calls_together' | 'engine_stack' {
    return isInText && areCertain ? 'engine_stack' : 'calls_together'
}

/** Whether one stack names the caller as the one that called the callee. */
export function callsInStack(callerId: string, caller: Evidence, callee: Evidence): boolean {
    return (
        callee.source === 'script_error_evidence' &&
        callee.properties[STACK_CALLER] === callerId &&
        caller.source === callee.source &&
        caller.sourceTable === callee.sourceTable &&
        caller.sourceId === callee.sourceId
    )
}
