/** Transaction quotas: a transaction that runs too long is cancelled, also in the middle of a loop that never ends. */

import vm from 'node:vm'
import { PlatformError, type Instance, type Transaction } from '../kernel/kernel.ts'

/** Default quota rules: REST after 60 s, interactive work two seconds before five minutes, background work never. */
const LIMITS = {
    rest: { property: 'local_instance.quota.rest_seconds', seconds: 60 },
    interactive: { property: 'local_instance.quota.interactive_seconds', seconds: 298 },
    background: { property: 'local_instance.quota.background_seconds', seconds: 0 },
} as const

// What calls the platform is stopped at its next call; only a script that calls nothing must be broken off.
const GRACE_MS = 500

/** The transaction ran longer than its quota allows. */
export class QuotaExceeded extends PlatformError {
    override readonly name = 'TransactionCancelled'

    constructor() {
        super('Transaction cancelled: maximum execution time exceeded')
    }
}

/** Milliseconds a transaction may take; 0 means no limit. */
export function limitOf(instance: Instance, tx: Transaction): number {
    const { property, seconds } = LIMITS[kindOf(tx)]
    const set = Number(instance.properties.get(property) ?? seconds)
    return Number.isFinite(set) && set > 0 ? set * 1000 : 0
}

function kindOf({ name }: Transaction): keyof typeof LIMITS {
    if (name.startsWith('/')) return 'rest'
    return /^(JOB|ASYNC|EVENT)/.test(name) ? 'background' : 'interactive'
}

const outside = vm.createContext(Object.assign(Object.create(null), { work: null }))
const call = new vm.Script('work()', { filename: 'realm:quota' })

/**
 * Runs work that V8 breaks off after the limit. Nothing unwinds then, no `finally` runs: the caller must put back what it changed.
 * @throws QuotaExceeded
 */
export function withinLimit<T>(milliseconds: number, work: () => T): T {
    const before: unknown = outside.work
    outside.work = work
    try {
        return call.runInContext(outside, { timeout: milliseconds + GRACE_MS }) as T
    } catch (error) {
        if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new QuotaExceeded()
        throw error
    } finally {
        outside.work = before
    }
}
