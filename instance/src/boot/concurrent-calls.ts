/**
 * Work that another thread of the instance does while a transaction goes on: calls that a script started and did not wait for. One thread runs
 * all scripts here, so a piece of such work begins before a write of what runs, or when somebody waits for it, and ends before that goes on.
 */
import { randomFrom } from '../behaviour/random.ts'
import type { Statement } from '../database/index.ts'
import { PlatformError, type ConcurrentWork, type Concurrency } from '../kernel/kernel.ts'

/** Inbound REST calls have four threads on each node (semaphore API_INT): of so many, each may be in the middle of its work. */
const THREADS = 4
/** One write in so many lets the next piece begin first: what the writer has read by then may have changed when it goes on. */
const EVERY = 2

/** The concurrent work of one instance. */
export interface ConcurrentCalls extends Concurrency {
    /** Called before each statement that a script makes. */
    atStatement(next: Statement): void
    /** Forgets what did not begin, and makes the same choices again. */
    restart(): void
}

interface Piece {
    readonly work: () => void
    state: 'waiting' | 'running' | 'done'
}

/** Chooses by the seed when each piece begins. */
export function createConcurrentCalls(apart: <T>(work: () => T) => T, seed: number): ConcurrentCalls {
    let waiting: Piece[] = []
    let running = 0
    let random = randomFrom(seed)

    const begin = (piece: Piece): void => {
        waiting = waiting.filter((one) => one !== piece)
        piece.state = 'running'
        running += 1
        try {
            apart(piece.work)
        } finally {
            running -= 1
            piece.state = 'done'
        }
    }
    return {
        start(work): ConcurrentWork {
            const piece: Piece = { work, state: 'waiting' }
            waiting.push(piece)
            return {
                finish() {
                    if (piece.state === 'waiting') begin(piece)
                    // It is in the middle of what runs below this very call, and cannot go on before that.
                    if (piece.state === 'running') throw new PlatformError('Timed out waiting for response')
                },
            }
        },
        finishAll() {
            for (let piece = waiting[0]; piece !== undefined; piece = waiting[0]) begin(piece)
        },
        atStatement({ kind }) {
            const [piece] = waiting
            if (piece !== undefined && kind === 'write' && running < THREADS && random(EVERY) === 0) begin(piece)
        },
        restart() {
            waiting = []
            random = randomFrom(seed)
        },
    }
}
