/** GlideTime (scoped): a time of day, or a span measured in milliseconds. */

import type { ScriptContext } from '../runtime/script-context.ts'
import { formatPattern, formatUtc, parsePattern, zoneOffset } from '../text/date-text.ts'
import { toText } from '../text/script-text.ts'

const DAY = 86_400_000
const WINTER = Date.UTC(2000, 0, 1)

/** Milliseconds since midnight, UTC. */
export class GlideTime {
    constructor(
        readonly context: ScriptContext,
        protected milliseconds: number,
    ) {}

    static at(context: ScriptContext, milliseconds: number): GlideTime {
        return new GlideTime(context, milliseconds)
    }

    /** The time of a column or of text; of now when nothing is given. */
    static of(context: ScriptContext, value: unknown): GlideTime {
        const made = new GlideTime(context, context.instance.clock.now() % DAY)
        if (value !== undefined) made.setValue(value)
        return made
    }

    /** The internal format, `HH:mm:ss`. */
    getValue(): string {
        return formatUtc(this.milliseconds).slice(11)
    }

    toString(): string {
        return this.getValue()
    }

    getNumericValue(): number {
        return this.milliseconds
    }

    /** `hh:mm:ss`, optionally after `1970-01-01`; a number is milliseconds. */
    setValue(value: unknown): void {
        if (typeof value === 'number') this.milliseconds = value
        else if (value instanceof GlideTime) this.milliseconds = value.milliseconds
        else {
            const match = /(\d+):(\d{2}):(\d{2})$/.exec(toText(value))
            this.milliseconds = match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) * 1000 : 0
        }
    }

    /** The user's format and zone. A time without a date is taken in winter, so summer time never shifts it. */
    getDisplayValue(): string {
        return formatPattern(this.#local(), this.#format())
    }

    getDisplayValueInternal(): string {
        return formatPattern(this.#local(), 'HH:mm:ss')
    }

    setDisplayValue(text: unknown): void {
        const local = parsePattern(toText(text), this.#format()) ?? parsePattern(toText(text), 'HH:mm:ss')
        if (local !== null) this.milliseconds = wrap(local - this.#offset())
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.milliseconds, toText(pattern))
    }

    /** On a clock of twelve hours; noon and midnight are 0. */
    getHourUTC(): number {
        return this.getHourOfDayUTC() % 12
    }

    getHourOfDayUTC(): number {
        return Math.floor(this.milliseconds / 3_600_000) % 24
    }

    getHourLocalTime(): number {
        return this.getHourOfDayLocalTime() % 12
    }

    getHourOfDayLocalTime(): number {
        return Math.floor(this.#local() / 3_600_000) % 24
    }

    getMinutesUTC(): number {
        return Math.floor(this.milliseconds / 60_000) % 60
    }

    getMinutesLocalTime(): number {
        return Math.floor(this.#local() / 60_000) % 60
    }

    getSeconds(): number {
        return Math.floor(this.milliseconds / 1000) % 60
    }

    #offset(): number {
        return zoneOffset(WINTER, this.context.tx.user.timeZone)
    }

    #local(): number {
        return wrap(this.milliseconds + this.#offset())
    }

    #format(): string {
        return this.context.instance.properties.get('glide.sys.time_format') || 'HH:mm:ss'
    }
}

function wrap(milliseconds: number): number {
    return ((milliseconds % DAY) + DAY) % DAY
}
