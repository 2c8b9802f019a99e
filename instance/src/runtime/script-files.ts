/** The file names under which scripts of an instance are compiled, and the script record behind each name. */

import type { ScriptSource, Transaction } from '../kernel/kernel.ts'

/** A script record as transactions, logs and evidence name it. */
export type ScriptRecord = Transaction['scriptStack'][number]

/** One per instance, so that a frame of the engine's stack leads to the record whose code it runs. */
export class ScriptFiles {
    readonly #records = new Map<string, ScriptRecord>()

    /** The name of a script's file: plain, as error texts show it, unless another record has that name already. */
    nameOf(source: ScriptSource): string {
        const plain = `${source.table}.${source.name}`
        const holder = this.#records.get(plain)
        const isFree = !holder || (holder.sysId === source.sysId && holder.scope === source.scope)
        const name = isFree ? plain : `${plain}#${source.scope}.${source.sysId}`
        if (!this.#records.has(name)) {
            const { table, sysId, scope } = source
            this.#records.set(name, { table, sysId, name: source.name, scope })
        }
        return name
    }

    /** The record behind a file; undefined for modules and for the engine's own files. */
    recordOf(file: string): ScriptRecord | undefined {
        return this.#records.get(file)
    }

    clear(): void {
        this.#records.clear()
    }
}
