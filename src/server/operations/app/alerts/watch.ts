/** Looks at what may be wrong and tells people, each thing once. */

import { NOTICE_KINDS, type NoticeKind, type Sighting } from '../../core/alerts/catalogue.ts'
import { sightBroken, sightControls, sightSources, sightToken } from '../../core/alerts/assurance-conditions.ts'
import { sightDeadLetters, sightTraffic } from '../../core/alerts/delivery-conditions.ts'
import { isToTell, MOST_TOLD } from '../../core/alerts/alert-decision.ts'
import { addSeconds } from '../../../shared/time.ts'
import type { NoticePorts } from './alert-ports.ts'

const DAY_SECONDS = 86400

/** Tests older than this say nothing about today. */
const TESTS_SECONDS = 60 * DAY_SECONDS
const MOST_TESTS = 500
const MOST_RUNS = 10
const MOST_EXPORTS = 100
const MOST_STANDING = 500

/** What one run did. */
export interface Watched {
    readonly seen: number
    readonly told: number
}

type Look = (ports: NoticePorts, now: string, standing: readonly string[]) => readonly Sighting[]

const LOOKS: Readonly<Record<NoticeKind, Look>> = {
    dead_letters: ({ sights }) => sightDeadLetters(sights.deadLetters()),
    control: ({ sights }, now) => sightControls(sights.newestTests(addSeconds(now, -TESTS_SECONDS), MOST_TESTS)),
    evidence: ({ sights }, _now, standing) => sightSources(sights.sourceRuns(MOST_RUNS), standing),
    token: ({ settings }, now) => sightToken(settings.accessExpires, now),
    traffic: ({ settings, sights }, now, standing) =>
        sightTraffic(sights.trafficSince(addSeconds(now, -DAY_SECONDS)), standing, now, settings.notifyQuietMinutes),
    integrity: ({ sights }) => sightBroken(sights.brokenFiles(MOST_EXPORTS)),
}

/** Looks at every kind while there is time. A look that breaks does not keep the others from being taken. */
export function watch(ports: NoticePorts, hasTime: () => boolean): Watched {
    let seen = 0
    let told = 0
    if (!ports.settings.notify) return { seen, told }
    for (const kind of Object.keys(NOTICE_KINDS) as NoticeKind[]) {
        if (!hasTime()) break
        try {
            const watched = watchOne(kind, ports, hasTime)
            seen += watched.seen
            told += watched.told
        } catch (unexpected) {
            ports.journal.error(`unexpected_error while watching ${kind}`)
        }
    }
    return { seen, told }
}

function watchOne(kind: NoticeKind, ports: NoticePorts, hasTime: () => boolean): Watched {
    const { clock, notices, settings } = ports
    const now = clock.now()
    const windowSeconds = settings.notifyAgainHours * 3600
    const standing = notices.standing(kind, MOST_STANDING)
    const sightings = LOOKS[kind](ports, now, standing)
    let left = MOST_TOLD - notices.toldSince(kind, addSeconds(now, -windowSeconds))
    let told = 0
    for (const sighting of sightings) {
        if (!hasTime()) return { seen: sightings.length, told }
        const known = notices.find(kind, sighting.subject)
        const isDue = left > 0 && isToTell(known, sighting, now, windowSeconds)
        if (isDue && notices.tell(known, sighting, now)) {
            left -= 1
            told += 1
        } else notices.renew(known, sighting, now)
    }
    for (const subject of standing)
        if (!sightings.some((sighting) => sighting.subject === subject)) notices.end(kind, subject, now)
    return { seen: sightings.length, told }
}
