/** An instance whose collection is measured by canaries: what they call answers in a process of its own. */

import { startAnswering, type Answering } from 'servicenow-local-instance'
import type { OpenOptions } from '../../support/on-instance.ts'
import { onCollecting } from '../evidence/collecting-instance.ts'

export const CANARY = 'x_kt_gov_canary'
const JOB = 'Keeptrusts: plant and find canaries'
/** The columns that say what was decided. */
const VERDICT = ['state', 'starter_grade', 'include_grade', 'call_grade', 'false_links', 'reason']

/** Boots once per block; canaries are planted only when a test asks for it. */
export function onCanaries(options: OpenOptions = {}) {
    const instance = onCollecting(options)
    let server: Answering
    beforeAll(async () => {
        server = await startAnswering()
    })
    afterAll(() => server.stop())
    const look = (): void => {
        instance.local.instance.queue.runJob(JOB)
        instance.local.drain()
    }
    return Object.assign(instance, {
        /** Runs the job of canaries once. */
        look,
        /** The collection knows the scripts, and the instance its address; then the job plants. */
        async plant(): Promise<void> {
            await instance.setPlatformProperty('glide.servlet.uri', `${new URL(server.url).origin}/`)
            instance.collect()
            look()
        },
        /** Collects, then looks for canaries. */
        collectAndLook(seconds = 1000): void {
            instance.collect(seconds)
            instance.local.wait(61)
            look()
        },
        /** What was decided, by context. */
        async verdicts(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
            const found = await instance.list(CANARY, ['context', ...VERDICT])
            return Object.fromEntries(found.map(({ context, ...verdict }) => [context, verdict]))
        },
    })
}
