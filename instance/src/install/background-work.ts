/** Long work of the platform in the background, followed by an execution tracker: one work after the other, in steps. */
import { toStamp } from './apply-changes.ts'
import type { InstallTarget } from './target.ts'

/** States of sys_execution_tracker. */
const STATE = { pending: '0', running: '1', successful: '2', failed: '3' } as const

/** Work in steps; each yields how much is done, in percent. The message it ends with is the tracker's. */
export type Steps = Generator<number, string>

/** Work that has a tracker and can be started. */
export interface TrackedWork {
    readonly tracker: string
    /** Runs the steps, one for each turn of the event loop. */
    start(): void
}

/** What the work is about, as its tracker says. */
export interface TrackedSubject {
    readonly source_table?: string
    readonly source?: string
    /** sys_id of the record that holds its results. */
    readonly result?: string
}

/** Work that has been started and not ended, oldest first; the first one runs. CICD API: operations wait for each other. */
const queues = new WeakMap<InstallTarget, (() => void)[]>()

/** Makes the tracker of a piece of work. `ended` gets the result. */
export function trackWork(
    target: InstallTarget,
    name: string,
    steps: Steps,
    ended: (isSuccessful: boolean) => void = () => {},
    subject: TrackedSubject = {},
): TrackedWork {
    const tracker = target.newId()
    const now = (): string => toStamp(target.clock.now())
    target.database.insert('sys_execution_tracker', {
        sys_id: tracker,
        name,
        state: STATE.pending,
        percent_complete: '0',
        message: '',
        start_time: now(),
        ...subject,
        sys_created_on: now(),
        sys_updated_on: now(),
    })
    const note = (values: Record<string, string>): void => {
        target.database.update('sys_execution_tracker', tracker, { ...values, sys_updated_on: now() })
    }
    const end = (isSuccessful: boolean, message: string): void => {
        const state = isSuccessful ? STATE.successful : STATE.failed
        note({ state, message: message.slice(0, 4000), completion_time: now() })
        if (isSuccessful) note({ percent_complete: '100' })
        ended(isSuccessful)
        next(target)
    }
    const step = (): void => {
        try {
            const done = steps.next()
            if (done.done) return end(true, done.value)
            note({ state: STATE.running, percent_complete: String(done.value) })
            setImmediate(step)
        } catch (error) {
            failed(error as Error)
        }
    }
    const failed = (error: Error): void => {
        try {
            end(false, error.message)
        } catch {
            // The instance was closed while it worked: nobody is left to notify.
            target.options.log?.(`${name} ended early: ${error.message}`)
        }
    }
    return {
        tracker,
        start() {
            const queue = queues.get(target) ?? []
            queues.set(target, queue)
            queue.push(step)
            if (queue.length === 1) step()
        },
    }
}

/** The work in front has ended: the next one begins. */
function next(target: InstallTarget): void {
    const queue = queues.get(target)
    queue?.shift()
    queue?.[0]?.()
}
