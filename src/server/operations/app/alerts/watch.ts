/** Looks at what may be wrong and alerts people, once to each condition. */

import { ALERT_KINDS, type AlertKind, type AlertCondition } from '../../core/alerts/catalogue.ts'
import {
    attestationCondition,
    canaryConditions,
    integrityCondition,
    unknownFilesCondition,
    controlConditions,
    sourceConditions,
    tokenCondition,
} from '../../core/alerts/assurance-conditions.ts'
import { deadLetterCondition, trafficCondition } from '../../core/alerts/delivery-conditions.ts'
import { isAlertDue, isReplaced, MOST_ALERTS } from '../../core/alerts/alert-decision.ts'
import { UNDECIDED_SECONDS } from '../../../canaries/core/canary.ts'
import { addSeconds, DAY_SECONDS } from '../../../shared/time.ts'
import type { AlertPorts } from './alert-ports.ts'

/** Tests older than this prove nothing about today. */
const TESTS_SECONDS = 60 * DAY_SECONDS
const MOST_TESTS = 500
const MOST_RUNS = 10
const MOST_EXPORTS = 100
const MOST_OPEN = 500
/** One that is under way, and the one that ended before it. */
const MOST_CHECKS = 2

/** An older canary says nothing of today. */
const CANARIES_SECONDS = 14 * DAY_SECONDS
const MOST_CANARIES = 100

/** What one run did. */
export interface Watched {
    readonly seen: number
    readonly alerted: number
}

type Look = (ports: AlertPorts, now: string, ongoing: readonly string[]) => readonly AlertCondition[]

const LOOKS: Readonly<Record<AlertKind, Look>> = {
    dead_letters: ({ alertConditions }) => deadLetterCondition(alertConditions.deadLetters()),
    control: ({ alertConditions }, now) =>
        controlConditions(alertConditions.newestTests(addSeconds(now, -TESTS_SECONDS), MOST_TESTS)),
    evidence: ({ alertConditions }, _now, ongoing) => sourceConditions(alertConditions.sourceRuns(MOST_RUNS), ongoing),
    token: ({ settings }, now) => tokenCondition(settings.accessExpires, now),
    traffic: ({ settings, alertConditions }, now, ongoing) =>
        trafficCondition(
            alertConditions.trafficSince(addSeconds(now, -DAY_SECONDS)),
            ongoing,
            now,
            settings.notifyQuietMinutes,
        ),
    integrity: ({ alertConditions }) => [
        ...integrityCondition(alertConditions.brokenFiles(MOST_EXPORTS)),
        ...unknownFilesCondition(alertConditions.unknownFiles()),
    ],
    attestation: ({ alertConditions }) => attestationCondition(alertConditions.chainChecks(MOST_CHECKS)),
    canary: ({ alertConditions }, now) =>
        canaryConditions(
            alertConditions.canaries(
                addSeconds(now, -CANARIES_SECONDS),
                addSeconds(now, -UNDECIDED_SECONDS),
                MOST_CANARIES,
            ),
        ),
}

/** Looks at every kind while there is time. A look that breaks does not keep the others from being taken. */
export function watch(ports: AlertPorts, hasTime: () => boolean): Watched {
    let seen = 0
    let alerted = 0
    if (!ports.settings.notify) return { seen, alerted }
    for (const kind of Object.keys(ALERT_KINDS) as AlertKind[]) {
        if (!hasTime()) break
        const watched = ports.faults.attempt<Watched>(
            { doing: `watching ${kind}` },
            () => watchOne(kind, ports, hasTime),
            () => ({ seen: 0, alerted: 0 }),
        )
        seen += watched.seen
        alerted += watched.alerted
    }
    return { seen, alerted }
}

function watchOne(kind: AlertKind, ports: AlertPorts, hasTime: () => boolean): Watched {
    const { clock, alerts, settings } = ports
    const now = clock.now()
    const windowSeconds = settings.notifyAgainHours * 3600
    const ongoing = alerts.ongoing(kind, MOST_OPEN)
    const conditions = LOOKS[kind](ports, now, ongoing)
    let left = MOST_ALERTS - alerts.alertedSince(kind, addSeconds(now, -windowSeconds))
    let alerted = 0
    for (const condition of conditions) {
        if (!hasTime()) return { seen: conditions.length, alerted }
        const known = alerts.find(kind, condition.subject)
        const isDue = left > 0 && isAlertDue(known, condition, now, windowSeconds)
        if (isDue && alerts.raise(known, condition, now)) {
            left -= 1
            alerted += 1
        } else alerts.renew(known, condition, now)
    }
    for (const subject of ongoing)
        if (!conditions.some((condition) => condition.subject === subject))
            alerts.end(kind, subject, now, isReplaced(kind, subject, conditions))
    return { seen: conditions.length, alerted }
}
