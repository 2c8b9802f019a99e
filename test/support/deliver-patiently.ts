/** Delivers as the sender does: what was not answered in time, cut off or refused for a while is sent again. */

import type { InstanceClient } from './instance-client.ts'

/** A connection that is handed to a node in the moment of its death is never answered, and never cut off. */
const PATIENCE_MS = 15_000
const AGAIN_MS = 100

/** Answers the status with which the delivery was taken. */
export async function deliverPatiently(client: InstanceClient, body: unknown): Promise<number> {
    for (;;) {
        const answered = client.deliver(body).then(
            (answer) => answer.status,
            () => 0,
        )
        let timer: NodeJS.Timeout | undefined
        const gaveUp = new Promise<number>((done) => (timer = setTimeout(() => done(0), PATIENCE_MS)))
        const status = await Promise.race([answered, gaveUp])
        clearTimeout(timer)
        if (status === 200 || status === 202) return status
        await new Promise((later) => setTimeout(later, AGAIN_MS))
    }
}
