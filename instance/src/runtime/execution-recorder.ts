/** Records what transactions execute where somebody asked for it: counts for each script, and the call chain of one transaction. */

import type { Instance, Row, Transaction } from '../kernel/kernel.ts'
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import { ExecutionTrail } from './execution-trail.ts'
import { storeCallChain, storePatterns } from './execution-rows.ts'
import type { ScriptRecord } from './script-files.ts'

/** Property that switches the counters of sys_script_pattern on; the platform's own threshold is not documented. */
export const PATTERNS_PROPERTY = 'local_instance.script_patterns'

const REGISTER = 'transaction_call_chain_register'

interface Recording {
    readonly trail: ExecutionTrail
    /** The row that asked for the call chain of this transaction. */
    readonly register: Row | null
    /** Executions that are counted already. */
    counted: number
}

/** One per instance. */
export class ExecutionRecorder {
    readonly #recordings = new WeakMap<Transaction, Recording | null>()
    #waiting: Row[] | null = null
    #isListening = false

    constructor(readonly instance: Instance) {}

    /** The trail of a transaction, or null while nobody asked for it. */
    trailOf(tx: Transaction): ExecutionTrail | null {
        return this.#recordingOf(tx)?.trail ?? null
    }

    enter(tx: Transaction, script: ScriptRecord): number {
        return this.trailOf(tx)?.enter(tx, script) ?? 0
    }

    leave(tx: Transaction, depth: number): void {
        this.trailOf(tx)?.leave(depth)
    }

    /** Counts what ran, once the outermost script of a transaction has ended. */
    countPatterns(tx: Transaction): void {
        const recording = this.#recordingOf(tx)
        if (!recording || !this.#countsPatterns) return
        const fresh = recording.trail.executions.slice(recording.counted)
        recording.counted = recording.trail.executions.length
        storePatterns(this.instance, fresh)
    }

    /** Whether somebody asked for the call chain of this transaction. */
    isRecording(tx: Transaction): boolean {
        return this.#recordingOf(tx)?.register != null
    }

    /** Ends the recording of a transaction; answers whether its call chain has been asked for, and is stored now. */
    finish(tx: Transaction): boolean {
        const recording = this.#recordingOf(tx)
        if (!recording?.register) return false
        storeCallChain(this.instance, tx, recording.register, recording.trail.executions)
        this.#recordings.set(tx, null)
        return true
    }

    get #countsPatterns(): boolean {
        return this.instance.properties.get(PATTERNS_PROPERTY) === 'true'
    }

    #recordingOf(tx: Transaction): Recording | null {
        const known = this.#recordings.get(tx)
        if (known !== undefined) return known
        const register = this.#claim(tx)
        const made = register || this.#countsPatterns ? { trail: new ExecutionTrail(), register, counted: 0 } : null
        this.#recordings.set(tx, made)
        return made
    }

    // Create a transaction call chain register: the next transaction with this URL, of this user where one is named.
    #claim(tx: Transaction): Row | null {
        const found = this.#registers().find(
            (row) =>
                toPath(row.url ?? '') === toPath(tx.name) && (!row.target_user || row.target_user === tx.user.sysId),
        )
        if (!found) return null
        this.#waiting = this.#registers().filter((row) => row !== found)
        return found
    }

    #registers(): Row[] {
        this.#listen()
        return (this.#waiting ??= this.#readRegisters())
    }

    #readRegisters(): Row[] {
        if (!this.instance.dictionary.table(REGISTER)) return []
        return this.instance.database.select({
            table: REGISTER,
            where: { kind: 'compare', path: 'recorded', operator: '!=', value: '1' },
            orderBy: [{ path: 'sys_created_on', descending: false }],
            window: null,
        })
    }

    #listen(): void {
        if (this.#isListening) return
        this.#isListening = true
        const storage = this.instance.database as Storage
        storage.onChange((table) => {
            if (table === REGISTER || table === EVERY_TABLE) this.#waiting = null
        })
    }
}

const recorders = new WeakMap<Instance, ExecutionRecorder>()

/** The one recorder of an instance. */
export function executionRecorderOf(instance: Instance): ExecutionRecorder {
    const known = recorders.get(instance)
    if (known) return known
    const made = new ExecutionRecorder(instance)
    recorders.set(instance, made)
    return made
}

function toPath(url: string): string {
    return url
        .replace(/^https?:\/\/[^/]+/, '')
        .replace(/^\//, '')
        .replace(/\?.*$/, '')
}
