/** GlideSchedule (scoped): whether a time is in a schedule, and how much of a time is. */

import { NotEmulated } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { zoneOffset } from '../text/date-text.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDuration } from './glide-duration.ts'
import { DAY } from './schedule-entry.ts'
import { periodsBetween } from './schedule-periods.ts'
import { readSchedule, type StoredSchedule } from './schedule-rows.ts'
import { toText } from '../text/script-text.ts'

// How far ahead a next occurrence is looked for: a yearly entry repeats within it, also one of 29 February.
const HORIZON = 9 * 366 * DAY
// The look ahead goes in steps, so that the next hour does not cost nine years.
const STEP = 35 * DAY

/** A schedule in a zone: the one that was asked for, else the schedule's own, else the session's. */
export class GlideSchedule {
    #stored: StoredSchedule | null = null
    #zone: string | null = null

    constructor(readonly context: ScriptContext) {}

    load(sysId: unknown, timeZone?: unknown, excludedEntry?: unknown): void {
        this.#zone = toZone(timeZone)
        this.#stored = readSchedule(this.context.instance, toText(sysId), toText(excludedEntry))
    }

    setTimeZone(timeZone: unknown): void {
        this.#zone = toZone(timeZone)
    }

    /** Empty before a schedule is loaded. */
    getName(): string {
        return this.#stored?.name ?? ''
    }

    /** GlideSchedule API: valid with at least one schedule span. */
    isValid(): boolean {
        return (this.#stored?.entries.length ?? 0) > 0
    }

    /** The end of an entry is outside of it. */
    isInSchedule(time: unknown, timeZone?: unknown): boolean {
        const at = this.#at(time)
        return this.#periods(at, at + 1, toZone(timeZone)).length > 0
    }

    /** Time of the schedule between two instants. */
    duration(start: unknown, end: unknown): GlideDuration {
        if (!this.isValid()) throw new NotEmulated('GlideSchedule.duration of a schedule without entries')
        const [from, to] = [this.#at(start), this.#at(end)]
        if (to < from) throw new NotEmulated('GlideSchedule.duration backwards')
        const total = this.#periods(from, to).reduce((sum, period) => sum + period.end - period.start, 0)
        return GlideDuration.of(this.context, total)
    }

    /** The instant at which so much time of the schedule has passed; GlideSchedule API: without a schedule, all time counts. */
    add(start: unknown, amount: unknown, timeZone?: unknown): GlideDateTime {
        const from = this.#at(start)
        const wanted = GlideDuration.of(this.context, amount).getNumericValue()
        if (wanted < 0) throw new NotEmulated('GlideSchedule.add backwards')
        const at = this.isValid() ? this.#pass(from, wanted, toZone(timeZone)) : from + wanted
        return GlideDateTime.of(this.context, at)
    }

    /** Milliseconds until the schedule begins; -1 if never. Within the schedule its value means nothing. */
    whenNext(time?: unknown, timeZone?: unknown): number {
        const from = this.#at(time)
        for (let begin = from; begin < from + HORIZON; begin += STEP) {
            const [next] = this.#periods(begin, begin + STEP, toZone(timeZone))
            if (next) return next.start - from
        }
        return -1
    }

    #pass(from: number, wanted: number, zone: string | null): number {
        let left = wanted
        for (let begin = from; begin < from + HORIZON; begin += STEP) {
            for (const { start, end } of this.#periods(begin, begin + STEP, zone)) {
                if (left <= end - start) return start + left
                left -= end - start
            }
        }
        throw new NotEmulated('GlideSchedule.add beyond the last entry of a schedule')
    }

    #periods(from: number, to: number, zone: string | null = null): ReturnType<typeof periodsBetween> {
        const chosen = zone ?? this.#zone ?? this.#stored?.zone ?? this.context.tx.user.timeZone
        return periodsBetween(this.#stored?.entries ?? [], chosen, from, to)
    }

    #at(time: unknown): number {
        return GlideDateTime.of(this.context, time ?? undefined).getNumericValue()
    }
}

/** Null when none is given. @throws NotEmulated for names that the engine below does not know */
function toZone(value: unknown): string | null {
    const zone = toText(value)
    if (zone === '') return null
    try {
        zoneOffset(0, zone)
    } catch {
        throw new NotEmulated(`the time zone ${zone}`)
    }
    return zone
}

/** GlideSchedule as scripts see it. */
export const GLIDE_SCHEDULE = glideClass<GlideSchedule>({
    name: 'GlideSchedule',
    type: GlideSchedule,
    construct: (context, sysId, timeZone) => {
        const made = new GlideSchedule(context)
        if (toText(sysId) === '') made.setTimeZone(timeZone)
        else made.load(sysId, timeZone)
        return made
    },
    methods: ['load', 'setTimeZone', 'getName', 'isValid', 'isInSchedule', 'duration', 'add', 'whenNext'],
})
