/** Who works on a row of deferred work: claims that a killed process cannot hold permanently. */

import { randomBytes } from 'node:crypto'

/** A claim older than this is taken over, whichever process holds it. */
export const CLAIM_LIMIT_MS = 10 * 60 * 1000

const living = new Set<string>()

/** One worker: a process and an instance within it. */
export class Claimant {
    /** Goes into `claimed_by`: `<pid>:<random>`. */
    readonly name = `${process.pid}:${randomBytes(6).toString('hex')}`

    constructor() {
        living.add(this.name)
    }

    /** The work of a claimant that retired may be taken by others of the same process. */
    retire(): void {
        living.delete(this.name)
    }
}

/** Whether the holder of a claim can still finish its work. */
export function isAlive(claimedBy: string): boolean {
    const pid = Number(claimedBy.split(':')[0])
    if (!Number.isInteger(pid) || pid <= 0) return false
    if (pid === process.pid) return living.has(claimedBy)
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
}
