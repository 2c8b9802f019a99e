/** Explores a protocol: many seeded schedules of a few workers, each followed by a recovery and by a look at what must hold. */

import { randomFrom } from 'servicenow-local-instance'
import { resetWorld, world, type Refusal } from './database.ts'
import { Worker } from './replay.ts'

/** Longer than any lease. A jump lies before a worker reads the clock, or, where rules are slow, between that and its write. */
const JUMP_SECONDS = 400

/** Statements that the others do while one worker sleeps longer than its lease: enough to take over, to end, and to begin again. */
const LONGEST_SLEEP = 40

/** Four workers need a hundred or two. */
const MOST_STATEMENTS = 2000

/** One protocol, as its test describes it. */
export interface Protocol {
    /** Makes the first rows; answers the work of each worker, at most four. */
    readonly start: (random: (below: number) => number) => readonly (() => void)[]
    /** Throws when a state was reached that must never be; asked after every statement. */
    readonly always?: () => void
    /** Rules of the instance take longer than a lease between a look at the clock and the write that follows it. */
    readonly hasSlowRules?: true
    /** Nobody dies: what holds only while a worker ends what it began. */
    readonly hasNoDeaths?: true
    /** No worker outlasts its lease: what holds only while none is taken over, such as one call for each claim. */
    readonly hasNoJumps?: true
    /** What the jobs of the app do until nothing is due; runs alone, with time passing. */
    readonly recover: () => void
    /** Throws when something was lost, doubled or stuck. */
    readonly check: () => void
}

/** What went wrong, and how to see it again. */
export class BrokenSchedule extends Error {}

/** Runs the schedules from `first` on; answers how many statements they took. */
export function explore(protocol: Protocol, schedules: number, first = 1): number {
    let statements = 0
    for (let seed = first; seed < first + schedules; seed++) statements += runSchedule(protocol, seed)
    return statements
}

/** The first seed that breaks the protocol, of so many; null when none does. */
export function findBroken(protocol: Protocol, schedules: number): number | null {
    for (let seed = 1; seed <= schedules; seed++)
        try {
            runSchedule(protocol, seed)
        } catch (error) {
            if (error instanceof BrokenSchedule) return seed
            throw error
        }
    return null
}

/** Without a trace at first: one is only written for the schedule that broke, by running it again. */
function runSchedule(protocol: Protocol, seed: number): number {
    try {
        return play(protocol, seed, null)
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const trace: string[] = []
        try {
            play(protocol, seed, trace)
        } catch {
            // It breaks as it did before.
        }
        throw new BrokenSchedule(`seed ${seed}: ${reason}\n${trace.join('\n')}`)
    }
}

function play(protocol: Protocol, seed: number, trace: string[] | null): number {
    const random = randomFrom(seed)
    resetWorld((['null', 'exception'] satisfies Refusal[])[random(2)])
    const workers = protocol.start(random).map((work, index) => new Worker(String.fromCharCode(65 + index), work))
    let alive = workers
    let statements = 0
    let asleep: { readonly worker: Worker; readonly until: number } | null = null
    const pass = (what: string, slow: Worker | null = null): void => {
        world.now += JUMP_SECONDS
        alive.forEach((one) => (one === slow ? undefined : one.forgetClock()))
        trace?.push(`${what}: ${JUMP_SECONDS} s`)
    }
    /** Whose turn it is; null when all have ended or died. */
    const choose = (): Worker | null => {
        while (alive.length > 0) {
            const awake = alive.filter((one) => one !== asleep?.worker)
            if (awake.length === 0 || statements >= (asleep?.until ?? Infinity)) asleep = null
            const worker: Worker = awake.length === 0 ? alive[0] : awake[random(awake.length)]
            const chance = random(40)
            if (chance === 0 && worker.log.length > 0 && !protocol.hasNoDeaths) {
                trace?.push(`${worker.name} dies`)
                alive = alive.filter((one) => one !== worker)
                continue
            }
            if (chance === 1 && !protocol.hasNoJumps) pass('time passes')
            if (chance === 2 && asleep === null && !protocol.hasNoJumps && worker.log.length > 0) {
                pass(`${worker.name} sleeps`)
                asleep = { worker, until: statements + 1 + random(LONGEST_SLEEP) }
                continue
            }
            if (chance === 3 && asleep === null && protocol.hasSlowRules && worker.log.length > 0) {
                pass(`a rule before the next statement of ${worker.name}`, worker)
                asleep = { worker, until: statements + 1 + random(LONGEST_SLEEP) }
                continue
            }
            if (chance < 9) world.now += 1
            return worker
        }
        return null
    }
    /** A look at what the statement left. */
    const look = (worker: Worker, seen: number): void => {
        protocol.always?.()
        statements += 1
        if (statements > MOST_STATEMENTS) throw new Error('the workers do not end')
        for (const { isStatement, what, answer } of trace === null ? [] : worker.log.slice(seen))
            if (isStatement) trace?.push(`${worker.name} ${what} -> ${JSON.stringify(answer)}`.slice(0, 300))
    }
    let next = choose()
    while (next !== null) {
        const worker: Worker = next
        let seen = worker.log.length
        worker.advance(() => {
            look(worker, seen)
            next = choose()
            seen = worker.log.length
            return next === worker
        })
        if (!worker.isDone) continue
        look(worker, seen)
        alive = alive.filter((one) => one !== worker)
        next = choose()
    }
    protocol.recover()
    protocol.check()
    return statements
}
