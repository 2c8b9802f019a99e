/** GlideTime (scoped): a time of day, or a span measured in milliseconds. */

import type { ScriptContext } from '../runtime/script-context.ts'
import { formatPattern, formatUtc } from './date-text.ts'
import { glideClass } from './glide-class.ts'
import { toText } from './script-text.ts'

/** Milliseconds since midnight, UTC. */
export class GlideTime {
    constructor(
        readonly context: ScriptContext,
        protected milliseconds: number,
    ) {}

    static at(context: ScriptContext, milliseconds: number): GlideTime {
        return new GlideTime(context, milliseconds)
    }

    static of(context: ScriptContext, value: unknown): GlideTime {
        const made = new GlideTime(context, 0)
        if (value !== undefined) made.setValue(value)
        return made
    }

    getValue(): string {
        return formatUtc(this.milliseconds)
    }

    toString(): string {
        return this.getValue().slice(11)
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

    getDisplayValue(): string {
        return this.getByFormat('HH:mm:ss')
    }

    getByFormat(pattern: unknown): string {
        return formatPattern(this.milliseconds, toText(pattern))
    }

    getHourUTC(): number {
        return Math.floor(this.milliseconds / 3_600_000) % 24
    }

    getMinutesUTC(): number {
        return Math.floor(this.milliseconds / 60_000) % 60
    }

    getSeconds(): number {
        return Math.floor(this.milliseconds / 1000) % 60
    }
}

/** GlideTime as scripts see it. */
export const GLIDE_TIME = glideClass<GlideTime>({
    name: 'GlideTime',
    type: GlideTime,
    construct: (context, value) => GlideTime.of(context, value),
    methods: [
        'getValue',
        'toString',
        'getNumericValue',
        'setValue',
        'getDisplayValue',
        'getByFormat',
        'getHourUTC',
        'getMinutesUTC',
        'getSeconds',
    ],
})
