/** Other workers that get the processor between the statements of a transaction, as on an instance with several nodes. */
import { randomFrom } from '../behaviour/random.ts'
import type { Statement, WatchedStorage } from '../database/index.ts'
import { createQueue } from '../engine/queue.ts'
import type { Instance } from '../kernel/kernel.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import type { ConcurrentCalls } from './concurrent-calls.ts'

/** The work of another worker; hears which statement comes next. */
export type Worker = (next: Statement) => void

/** The workers of an instance. */
export interface Interleaving {
    /** Answers how to take it away again. */
    add(worker: Worker): () => void
    /** Makes the choices of a random profile again from its seed. */
    restart(): void
    stop(): void
}

/** One statement in so many is followed by a unit of deferred work under a random profile. */
const EVERY = 6

/** Lets workers run before each statement; under a random profile one of them does deferred work, by the seed. */
export function createInterleaving(instance: Instance, database: WatchedStorage, calls: ConcurrentCalls): Interleaving {
    const { seed } = instance.behaviour.profile
    const workers = new Set<Worker>()
    let random = randomFrom(seed ?? 0)
    let isRunning = false

    // Scripts of queries run in the guarded evaluator, which guards whatever runs meanwhile.
    database.onStatement((next) => {
        if (scriptContextOf(instance).isGuarded) return
        calls.atStatement(next)
        if (workers.size === 0 || isRunning) return
        isRunning = true
        try {
            database.apart(() => [...workers].forEach((worker) => worker(next)))
        } finally {
            isRunning = false
        }
    })
    const node = seed === null ? null : createQueue(instance)
    if (node) workers.add(() => void (random(EVERY) === 0 && node.drain({ limit: 1 })))
    return {
        add(worker) {
            workers.add(worker)
            return () => void workers.delete(worker)
        },
        restart() {
            random = randomFrom(seed ?? 0)
            calls.restart()
        },
        stop: () => node?.stop(),
    }
}
