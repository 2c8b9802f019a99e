/** What planting canaries and looking for them needs from the platform. */

import type { AttributionContext, NamedScripts } from '../../evidence/core/attribution.ts'
import type { RecordChain } from '../../evidence/core/record-chain.ts'
import type { Clock, Crypto } from '../../shared/ports.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Instant } from '../../shared/time.ts'
import type { Canary, CanaryContext, CanaryNodes, CanaryVerdict } from '../core/canary.ts'

/** The rows of canaries. */
export interface CanaryStore {
    /** Plants one under its key and answers its sys_id; null where there is one, or where the row was refused, which is reported. */
    plant(key: string, context: CanaryContext, plantedAt: Instant): string | null
    /** When the newest one of a context was planted; null where there is none. */
    newest(context: CanaryContext): Instant | null
    /** The farthest time that is still to come of one of a context, which a clock that went ahead left; null where there is none. */
    ahead(context: CanaryContext): Instant | null
    /** Those that wait for a verdict, and were not looked at since a time; the oldest first. */
    waiting(since: Instant, limit: number): readonly Canary[]
    /** Notes that the canary was looked at, and the verdict where there is one. */
    note(canary: Canary, lookedAt: Instant, verdict: CanaryVerdict | null): void
}

/** What the collection says. */
export interface Collected {
    /** The newest run that ended, and when the newest complete one began. */
    runs(): { readonly endedAt: Instant; readonly completeSince: Instant | null } | null
    nodes(): CanaryNodes
    /** What runs say of the records of these canaries, by sys_id. */
    chains(sysIds: readonly string[]): Readonly<Record<string, RecordChain>>
}

/** Whom the logs name for what a canary ran. */
export interface CanaryNames {
    /** null where the context of the canary is not known, or no log has its rows yet. */
    read(canary: Canary, nodes: CanaryNodes): MeasuredNames | null
    note(names: MeasuredNames): void
}

/** Whom the logs name in one context of calls. */
export interface MeasuredNames extends NamedScripts {
    readonly context: AttributionContext
}

/** The ports of one unit of work. */
export interface CanaryPorts {
    readonly settings: Pick<Settings, 'canaryIntervalHours' | 'traceEnabled'>
    readonly clock: Pick<Clock, 'now'>
    readonly crypto: Pick<Crypto, 'sha256'>
    newId(): string
    readonly canaries: CanaryStore
    readonly collected: Collected
    readonly names: CanaryNames
}
