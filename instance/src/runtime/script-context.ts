/** What every Glide object stands on: the instance, and the transaction whose script runs right now. */

import { PlatformError, type Instance, type Transaction } from '../kernel/kernel.ts'
import { QuotaExceeded, withinLimit } from './quota.ts'
import { ScriptFiles } from './script-files.ts'

/** One per instance. Scripts run synchronously, so the innermost transaction is the running one. */
export class ScriptContext {
    /** Names of the scripts that have been compiled. */
    readonly files = new ScriptFiles()
    readonly #running: Transaction[] = []
    #guards = 0
    #deadline = Infinity

    constructor(readonly instance: Instance) {}

    /** The running transaction. @throws PlatformError outside of any script */
    get tx(): Transaction {
        const tx = this.#running[this.#running.length - 1]
        if (!tx) throw new PlatformError('No transaction is running')
        return tx
    }

    get isRunning(): boolean {
        return this.#running.length > 0
    }

    /** Runs the outermost script of a transaction within its quota; what runs inside shares it. */
    limited<T>(tx: Transaction, milliseconds: number, work: () => T): T {
        const { scope } = tx
        const depths = [tx.ruleStack.length, tx.scriptStack.length] as const
        this.#deadline = Date.now() + milliseconds
        try {
            const result = withinLimit(milliseconds, work)
            this.checkDeadline()
            return result
        } catch (error) {
            // A script that was broken off has left everything as it stood.
            this.#running.length = 0
            this.#guards = 0
            tx.scope = scope
            tx.ruleStack.length = depths[0]
            tx.scriptStack.length = depths[1]
            throw error
        } finally {
            this.#deadline = Infinity
        }
    }

    /** @throws QuotaExceeded after the deadline of the running transaction */
    checkDeadline(): void {
        if (this.#deadline !== Infinity && Date.now() > this.#deadline) throw new QuotaExceeded()
    }

    /** Whether the running script came as a value of a query. */
    get isGuarded(): boolean {
        return this.#guards > 0
    }

    /** Runs scripts in the guarded evaluator: no writes, and only script includes marked for it. */
    guard<T>(work: () => T): T {
        this.#guards += 1
        try {
            return work()
        } finally {
            this.#guards -= 1
        }
    }

    /** @throws PlatformError in the guarded evaluator */
    requireWrites(what: string): void {
        if (this.isGuarded) throw new PlatformError(`${what} is not allowed in a script of a query`)
    }

    /** Runs work as part of a transaction, in a scope. */
    enter<T>(tx: Transaction, scope: string, work: () => T): T {
        const before = tx.scope
        this.#running.push(tx)
        tx.scope = scope
        try {
            return work()
        } finally {
            tx.scope = before
            this.#running.pop()
        }
    }

    /** Runs work in another scope of the running transaction. */
    within<T>(scope: string, work: () => T): T {
        return this.enter(this.tx, scope, work)
    }
}

const contexts = new WeakMap<Instance, ScriptContext>()

/** The one script context of an instance. */
export function scriptContextOf(instance: Instance): ScriptContext {
    const known = contexts.get(instance)
    if (known) return known
    const made = new ScriptContext(instance)
    contexts.set(instance, made)
    return made
}
