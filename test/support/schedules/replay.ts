/**
 * Runs code that knows nothing of it one database statement at a time. A worker is advanced by running its function again from the start with
 * the answers of its earlier statements; the first new statement is performed, and at the one after it the function is ended by a signal, unless
 * it is this worker's turn again. What catches the signal meets it again at every further statement, and what such a run returns is thrown away.
 */

import { world } from './database.ts'

/** A new object each time: the app remembers the last exception by its identity, and a run must not know of an earlier one. */
const suspended = (): object => ({ name: 'Suspended', message: 'the schedule ends this run here' })

interface Entry {
    readonly isStatement: boolean
    readonly what: string
    readonly answer: unknown
    readonly thrown: unknown
}

/** One worker: its function, and what it has seen. */
export class Worker {
    readonly log: Entry[] = []
    isDone = false
    constructor(
        readonly name: string,
        private readonly work: () => void,
    ) {}

    /**
     * Performs the next statement, and further ones for as long as `goesOn`, which is asked before each of them, says that it is this worker's
     * turn again; done when the function ended without another.
     */
    advance(goesOn: () => boolean): void {
        const run: Active = {
            worker: this,
            position: 0,
            startedAt: world.now,
            isFirst: true,
            isSuspended: false,
            strayed: '',
            goesOn,
        }
        active = run
        try {
            this.work()
        } catch (error) {
            if (!run.isSuspended) throw error
        } finally {
            active = null
        }
        if (run.failure !== undefined) throw run.failure
        if (run.strayed !== '') throw new Error(`a run strayed: ${run.strayed}`)
        this.isDone = !run.isSuspended
    }

    /** Time jumped while the worker stood between two statements: what it had read off the clock, it reads again. */
    forgetClock(): void {
        while (this.log.length > 0 && !this.log[this.log.length - 1].isStatement) this.log.pop()
    }
}

interface Active {
    readonly worker: Worker
    readonly goesOn: () => boolean
    readonly startedAt: number
    position: number
    /** No new statement was performed yet. */
    isFirst: boolean
    isSuspended: boolean
    /** What `goesOn` threw: the code that runs must not catch it. */
    failure?: unknown
    /** What a run did otherwise than the run before it: then it is not one and the same work. */
    strayed: string
}

let active: Active | null = null

/** Performs a statement of the worker that runs, or answers what it answered before; outside of a worker it is just performed. */
export function statement<T>(what: string, perform: () => T): T {
    return enter(what, true, perform)
}

/** The same for what is read without the database: the clock, chance. It takes no step. */
export function observation<T>(what: string, perform: () => T): T {
    return enter(what, false, perform)
}

function enter<T>(what: string, isStatement: boolean, perform: () => T): T {
    if (active === null) return perform()
    if (active.isSuspended) throw suspended()
    const { worker } = active
    if (active.position < worker.log.length) {
        const known = worker.log[active.position++]
        if (known.what !== what) active.strayed = `${what} instead of ${known.what}`
        if (known.thrown !== undefined) throw { ...(known.thrown as object) }
        return known.answer as T
    }
    if (isStatement && !mayGoOn(active)) {
        active.isSuspended = true
        throw suspended()
    }
    active.position += 1
    try {
        const answer = perform()
        worker.log.push({ isStatement, what, answer, thrown: undefined })
        return answer
    } catch (thrown) {
        worker.log.push({ isStatement, what, answer: undefined, thrown })
        throw thrown
    }
}

/** When time has passed, another run reads it off the clock again, also where this was not asked about it. */
function mayGoOn(run: Active): boolean {
    if (run.isFirst) {
        run.isFirst = false
        return true
    }
    active = null
    try {
        return run.goesOn() && run.startedAt === world.now
    } catch (error) {
        run.failure = error
        return false
    } finally {
        active = run
    }
}
