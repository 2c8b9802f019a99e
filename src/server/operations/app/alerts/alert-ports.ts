/** What the watch needs: bounded looks at what may be wrong, and a memory of the alerts that were raised. */

import type { Faults } from '../../../shared/fault.ts'
import type { KnownAlert, AlertKind, AlertCondition } from '../../core/alerts/catalogue.ts'
import type { SourceStatuses } from '../../../evidence/core/execution-status.ts'
import type { BrokenFiles, ChainCheck, DecidedCanary, NewestTest } from '../../core/alerts/assurance-conditions.ts'
import type { DeadLetters, GatewayTraffic } from '../../core/alerts/delivery-conditions.ts'
import type { Settings } from '../../../shared/properties.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Clock, Journal } from '../../../shared/ports.ts'

/** Each is a fixed number of queries, and none reads more rows than its limit. */
export interface AlertConditions {
    /** Dead letters by reason. */
    deadLetters(): readonly DeadLetters[]
    /** What each gateway sent since then. */
    trafficSince(since: Instant): readonly GatewayTraffic[]
    /** The newest test of each active mapping that was tested since then. */
    newestTests(since: Instant, limit: number): readonly NewestTest[]
    /** Statuses of the sources in the newest complete runs, newest first. */
    sourceRuns(limit: number): readonly SourceStatuses[]
    /** Exports with files that are not as they were stored. */
    brokenFiles(limit: number): readonly BrokenFiles[]
    /** How many files lie on exports that the app did not store there. */
    unknownFiles(): number
    /** The newest checks of the attestation chain, newest first. */
    chainChecks(limit: number): readonly ChainCheck[]
    /** The newest canaries since then that have a verdict, or none although they were planted before the other time; the newest first. */
    canaries(since: Instant, undecidedSince: Instant, limit: number): readonly DecidedCanary[]
}

/** The memory. It outlives runs, restarts and upgrades, so that nobody is alerted twice. */
export interface Alerts {
    find(kind: AlertKind, subject: string): KnownAlert | null
    /** Subjects of a kind whose condition is ongoing. */
    ongoing(kind: AlertKind, limit: number): readonly string[]
    /** Alerts of a kind that were raised since then. */
    alertedSince(kind: AlertKind, since: Instant): number
    /** Writes that the condition is ongoing. */
    renew(known: KnownAlert | null, condition: AlertCondition, now: Instant): void
    /** Writes that the alert is raised, then raises its event; of two that do so at once, one does. */
    raise(known: KnownAlert | null, condition: AlertCondition, now: Instant): boolean
    /** Writes that it is over, and raises the event of that where people were notified of it and nothing takes its place. */
    end(kind: AlertKind, subject: string, now: Instant, isReplaced: boolean): void
}

export interface AlertPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly journal: Journal
    readonly faults: Faults
    readonly alertConditions: AlertConditions
    readonly alerts: Alerts
}
