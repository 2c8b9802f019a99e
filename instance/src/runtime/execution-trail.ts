/** What a transaction executed: script records in their order, how deep they were called and how long they took. */

import type { Transaction } from '../kernel/kernel.ts'
import type { ScriptRecord } from './script-files.ts'

/** One execution of a script record. */
export interface Execution {
    readonly script: ScriptRecord
    /** 1 for what the engine started, 2 for what that called, and so on. */
    readonly depth: number
    /** The record that set off the business rule in which it ran. */
    readonly trigger: { readonly table: string; readonly record: string } | null
    milliseconds: number
}

/** Grows while a transaction runs. Calls within one record are one execution of it. */
export class ExecutionTrail {
    readonly executions: Execution[] = []
    readonly #open: { readonly execution: Execution; readonly began: number; readonly isFirst: boolean }[] = []

    /** Begins a call; answers what ends it. */
    enter(tx: Transaction, script: ScriptRecord): number {
        const outer = this.#open[this.#open.length - 1]?.execution
        const isFirst = outer?.script.sysId !== script.sysId
        const execution = isFirst ? this.#begin(tx, script, (outer?.depth ?? 0) + 1) : outer
        return this.#open.push({ execution, began: performance.now(), isFirst }) - 1
    }

    /** Ends a call and those within it that were broken off. */
    leave(depth: number): void {
        for (const { execution, began, isFirst } of this.#open.splice(depth))
            if (isFirst) execution.milliseconds = performance.now() - began
    }

    #begin(tx: Transaction, script: ScriptRecord, depth: number): Execution {
        const rule = tx.ruleStack[tx.ruleStack.length - 1]
        const trigger = rule?.table ? { table: rule.table, record: rule.record } : null
        const execution = { script, depth, trigger, milliseconds: 0 }
        this.executions.push(execution)
        return execution
    }
}
