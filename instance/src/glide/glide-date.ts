/** GlideDate (scoped): a day without a time. */

import type { ScriptContext } from '../runtime/script-context.ts'
import { formatPattern, formatUtc, parseDateTime, zoneOffset } from '../text/date-text.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'
import { GlideDuration } from './glide-duration.ts'

const DAY = 86_400_000

/** `yyyy-MM-dd`; a new one is today in the session's zone. */
export class GlideDate {
    constructor(
        readonly context: ScriptContext,
        private day: number,
    ) {}

    static at(context: ScriptContext, milliseconds: number): GlideDate {
        return new GlideDate(context, Math.floor(milliseconds / DAY) * DAY)
    }

    static of(context: ScriptContext, value: unknown): GlideDate {
        const now = context.instance.clock.now()
        const made = GlideDate.at(context, now + zoneOffset(now, context.tx.user.timeZone))
        if (value !== undefined) made.setValue(value)
        return made
    }

    getValue(): string {
        return formatUtc(this.day).slice(0, 10)
    }

    toString(): string {
        return this.getValue()
    }

    setValue(value: unknown): void {
        const at = parseDateTime(toText(value))
        if (at !== null) this.day = Math.floor(at / DAY) * DAY
    }

    setDisplayValue(value: unknown): void {
        this.setValue(value)
    }

    getDisplayValue(): string {
        return this.getByFormat(this.context.instance.properties.get('glide.sys.date_format') || 'yyyy-MM-dd')
    }

    getDisplayValueInternal(): string {
        return this.getValue()
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.day, toText(pattern))
    }

    getYearNoTZ(): number {
        return new Date(this.day).getUTCFullYear()
    }

    getMonthNoTZ(): number {
        return new Date(this.day).getUTCMonth() + 1
    }

    getDayOfMonthNoTZ(): number {
        return new Date(this.day).getUTCDate()
    }

    /** Milliseconds between two days. */
    static between(start: GlideDate, end: GlideDate): number {
        return end.day - start.day
    }
}

/** GlideDate as scripts see it. */
export const GLIDE_DATE = glideClass<GlideDate>({
    name: 'GlideDate',
    type: GlideDate,
    construct: (context, value) => GlideDate.of(context, value),
    methods: [
        'getValue',
        'toString',
        'setValue',
        'setDisplayValue',
        'getDisplayValue',
        'getDisplayValueInternal',
        'getByFormat',
        'getYearNoTZ',
        'getMonthNoTZ',
        'getDayOfMonthNoTZ',
    ],
    statics: {
        subtract: (context, start, end) =>
            GlideDuration.of(context, GlideDate.between(GlideDate.of(context, start), GlideDate.of(context, end))),
    },
})
