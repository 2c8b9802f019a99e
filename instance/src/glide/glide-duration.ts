/** GlideDuration (scoped): a length of time, stored as a date counted from 1970-01-01. */

import type { ScriptContext } from '../runtime/script-context.ts'
import { formatPattern, formatUtc, parseUtc } from '../text/date-text.ts'
import { describeDuration } from '../text/duration-text.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'
import { GlideTime } from './glide-time.ts'

const DAY = 86_400_000

/** Text `d hh:mm:ss`, display `3 Days 12 Hours`, stored value `1970-01-04 12:00:00`. */
export class GlideDuration extends GlideTime {
    /** From milliseconds, another duration or the text `d hh:mm:ss`. */
    static override of(context: ScriptContext, value: unknown): GlideDuration {
        const made = new GlideDuration(context, 0)
        if (value !== undefined) made.setValue(value)
        return made
    }

    /** From a column's text, `1970-01-04 12:00:00`. */
    static ofStored(context: ScriptContext, value: string): GlideDuration {
        return new GlideDuration(context, parseUtc(value) ?? 0)
    }

    override setValue(value: unknown): void {
        if (typeof value === 'number') this.milliseconds = value
        else if (value instanceof GlideTime) this.milliseconds = value.getNumericValue()
        // The instant of a GlideDateTime, read as its text, counts from 1970-01-01.
        else this.milliseconds = parseUtc(toText(value)) ?? parseDuration(toText(value))
    }

    setDisplayValue(text: unknown): void {
        this.milliseconds = parseDuration(toText(text))
    }

    override getValue(): string {
        return formatUtc(this.milliseconds)
    }

    override toString(): string {
        return this.getValue()
    }

    getDurationValue(): string {
        const days = this.getDayPart()
        return `${days === 0 ? '' : `${days} `}${clock(Math.abs(this.milliseconds) % DAY)}`
    }

    override getDisplayValue(): string {
        return describeDuration(this.milliseconds)
    }

    getDayPart(): number {
        return Math.trunc(this.milliseconds / DAY)
    }

    /** Up only when the time part is more than twelve hours. */
    getRoundedDayPart(): number {
        return Math.ceil(this.milliseconds / DAY - 0.5)
    }

    override getByFormat(pattern: unknown): string {
        return formatPattern(this.milliseconds, toText(pattern))
    }

    add(other: unknown): GlideDuration {
        return new GlideDuration(this.context, this.milliseconds + GlideDuration.of(this.context, other).milliseconds)
    }

    subtract(other: unknown): GlideDuration {
        return new GlideDuration(this.context, this.milliseconds - GlideDuration.of(this.context, other).milliseconds)
    }
}

function parseDuration(text: string): number {
    const match = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text.trim())
    if (!match) return 0
    return (((Number(match[1] ?? 0) * 24 + Number(match[2])) * 60 + Number(match[3])) * 60 + Number(match[4])) * 1000
}

function clock(milliseconds: number): string {
    return formatUtc(milliseconds).slice(11)
}

/** GlideDuration as scripts see it. */
export const GLIDE_DURATION = glideClass<GlideDuration>({
    name: 'GlideDuration',
    type: GlideDuration,
    construct: (context, value) => GlideDuration.of(context, value),
    methods: [
        'getValue',
        'toString',
        'getNumericValue',
        'setValue',
        'setDisplayValue',
        'getDurationValue',
        'getDisplayValue',
        'getDayPart',
        'getRoundedDayPart',
        'getByFormat',
        'add',
        'subtract',
    ],
})
