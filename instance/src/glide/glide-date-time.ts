/** GlideDateTime (scoped): an instant, UTC inside, with calendar arithmetic in UTC and in the session's zone. */

import { PlatformError } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import {
    formatPattern,
    formatUtc,
    fromLocal,
    parseDateTime,
    parsePattern,
    parseUtc,
    zoneOffset,
} from '../text/date-text.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDuration } from './glide-duration.ts'
import { toText } from '../text/script-text.ts'
import { GlideTime } from './glide-time.ts'

const DAY = 86_400_000

/** Months are 1 to 12, days of the week Monday 1 to Sunday 7, as the scoped API counts. */
export class GlideDateTime {
    #at: number
    #isValid = true
    #error: string | null = null

    constructor(readonly context: ScriptContext) {
        this.#at = context.instance.clock.now()
    }

    /** From a column's text, another date-time, a JavaScript Date, or any text its constructor takes. */
    static of(context: ScriptContext, value: unknown): GlideDateTime {
        const made = new GlideDateTime(context)
        if (value !== undefined) made.setValue(value)
        return made
    }

    // -- text

    getValue(): string {
        return this.#isValid ? formatUtc(this.#at) : ''
    }

    toString(): string {
        return this.getValue()
    }

    valueOf(): string {
        return this.getValue()
    }

    getDisplayValue(): string {
        return this.#isValid ? formatPattern(this.#local(), this.#format()) : ''
    }

    getDisplayValueInternal(): string {
        return this.#isValid ? formatUtc(this.#local()) : ''
    }

    getNumericValue(): number {
        return this.#isValid ? this.#at : 0
    }

    getErrorMsg(): string | null {
        return this.#error
    }

    isValid(): boolean {
        return this.#isValid
    }

    setValue(value: unknown): void {
        if (value instanceof GlideDateTime) this.#set(value.#at)
        else if (value instanceof Date) this.#set(value.getTime())
        else if (typeof value === 'number') this.#set(value)
        else {
            const at = parseDateTime(toText(value))
            if (at === null) this.#refuse(`Invalid date time: '${toText(value)}', ignored`)
            else this.#set(at)
        }
    }

    setNumericValue(milliseconds: unknown): void {
        this.#set(Number(milliseconds))
    }

    setGlideDateTime(other: unknown): void {
        this.setValue(other)
    }

    /** Throws when the text does not fit the format. */
    setValueUTC(text: unknown, format: unknown): void {
        const at = parsePattern(toText(text), toText(format))
        if (at === null) this.#throw(toText(text))
        else this.#set(at)
    }

    setDisplayValue(text: unknown, format?: unknown): void {
        const pattern = format === undefined ? this.#format() : toText(format)
        const local = parsePattern(toText(text), pattern) ?? (format === undefined ? parseUtc(toText(text)) : null)
        if (local !== null) this.#set(fromLocal(local, this.#zone()))
        else if (format !== undefined) this.#throw(toText(text))
        else this.#refuse(`Could not parse DateTime: ${toText(text)}`)
    }

    setDisplayValueInternal(text: unknown): void {
        const local = parseUtc(toText(text))
        if (local === null) this.#refuse(`Could not parse DateTime: ${toText(text)}`)
        else this.#set(fromLocal(local, this.#zone()))
    }

    // -- comparison

    compareTo(other: unknown): number {
        return Math.sign(this.#at - this.#of(other))
    }

    equals(other: unknown): boolean {
        return this.#at === this.#of(other)
    }

    before(other: unknown): boolean {
        return this.#at < this.#of(other)
    }

    after(other: unknown): boolean {
        return this.#at > this.#of(other)
    }

    onOrBefore(other: unknown): boolean {
        return this.#at <= this.#of(other)
    }

    onOrAfter(other: unknown): boolean {
        return this.#at >= this.#of(other)
    }

    // -- arithmetic

    add(amount: unknown): void {
        this.#set(this.#at + (amount instanceof GlideTime ? amount.getNumericValue() : Number(amount)))
    }

    subtract(amount: unknown): void {
        this.#set(this.#at - (amount instanceof GlideTime ? amount.getNumericValue() : Number(amount)))
    }

    addSeconds(seconds: unknown): void {
        this.#set(this.#at + Number(seconds) * 1000)
    }

    addDays(amount: unknown): void {
        this.addDaysLocalTime(amount)
    }

    addDaysUTC(amount: unknown): void {
        this.#set(this.#at + Number(amount) * DAY)
    }

    addDaysLocalTime(amount: unknown): void {
        this.#set(fromLocal(this.#local() + Number(amount) * DAY, this.#zone()))
    }

    addWeeks(amount: unknown): void {
        this.addDaysLocalTime(Number(amount) * 7)
    }

    addWeeksUTC(amount: unknown): void {
        this.addDaysUTC(Number(amount) * 7)
    }

    addWeeksLocalTime(amount: unknown): void {
        this.addDaysLocalTime(Number(amount) * 7)
    }

    addMonths(amount: unknown): void {
        this.addMonthsLocalTime(amount)
    }

    addMonthsUTC(amount: unknown): void {
        this.#set(plusMonths(this.#at, Number(amount)))
    }

    addMonthsLocalTime(amount: unknown): void {
        this.#set(fromLocal(plusMonths(this.#local(), Number(amount)), this.#zone()))
    }

    addYears(amount: unknown): void {
        this.addMonthsLocalTime(Number(amount) * 12)
    }

    addYearsUTC(amount: unknown): void {
        this.addMonthsUTC(Number(amount) * 12)
    }

    addYearsLocalTime(amount: unknown): void {
        this.addMonthsLocalTime(Number(amount) * 12)
    }

    // -- parts, changed in place

    setDayOfMonthUTC(day: unknown): void {
        this.#set(withParts(this.#at, { day: Number(day) }))
    }

    setDayOfMonthLocalTime(day: unknown): void {
        this.#setLocal(withParts(this.#local(), { day: Number(day) }))
    }

    setMonthUTC(month: unknown): void {
        this.#set(withParts(this.#at, { month: Number(month) }))
    }

    setMonthLocalTime(month: unknown): void {
        this.#setLocal(withParts(this.#local(), { month: Number(month) }))
    }

    setYearUTC(year: unknown): void {
        this.#set(withParts(this.#at, { year: Number(year) }))
    }

    setYearLocalTime(year: unknown): void {
        this.#setLocal(withParts(this.#local(), { year: Number(year) }))
    }

    // -- parts

    getYearUTC(): number {
        return new Date(this.#at).getUTCFullYear()
    }

    getMonthUTC(): number {
        return new Date(this.#at).getUTCMonth() + 1
    }

    getDayOfMonthUTC(): number {
        return new Date(this.#at).getUTCDate()
    }

    getDayOfWeekUTC(): number {
        return new Date(this.#at).getUTCDay() || 7
    }

    getDaysInMonthUTC(): number {
        return daysInMonth(this.#at)
    }

    getWeekOfYearUTC(): number {
        return weekOfYear(this.#at)
    }

    getYearLocalTime(): number {
        return new Date(this.#local()).getUTCFullYear()
    }

    getMonthLocalTime(): number {
        return new Date(this.#local()).getUTCMonth() + 1
    }

    getDayOfMonthLocalTime(): number {
        return new Date(this.#local()).getUTCDate()
    }

    getDayOfWeekLocalTime(): number {
        return new Date(this.#local()).getUTCDay() || 7
    }

    getDaysInMonthLocalTime(): number {
        return daysInMonth(this.#local())
    }

    getWeekOfYearLocalTime(): number {
        return weekOfYear(this.#local())
    }

    getTZOffset(): number {
        return zoneOffset(this.#at, this.#zone())
    }

    isDST(): boolean {
        return this.getDSTOffset() !== 0
    }

    /** What the zone adds to its winter time at this instant. */
    getDSTOffset(): number {
        const year = new Date(this.#at).getUTCFullYear()
        const winter = Math.min(
            zoneOffset(Date.UTC(year, 0, 1), this.#zone()),
            zoneOffset(Date.UTC(year, 6, 1), this.#zone()),
        )
        return this.getTZOffset() - winter
    }

    hasDate(): boolean {
        return this.#isValid
    }

    /** Time of day in the session's zone, internal format. */
    getInternalFormattedLocalTime(): string {
        return formatPattern(this.#local(), 'HH:mm:ss')
    }

    getDate(): GlideDate {
        return GlideDate.at(this.context, this.#at)
    }

    getLocalDate(): GlideDate {
        return GlideDate.at(this.context, this.#local())
    }

    getTime(): GlideTime {
        return GlideTime.at(this.context, this.#at % DAY)
    }

    getLocalTime(): GlideTime {
        return GlideTime.at(this.context, this.#local() % DAY)
    }

    #of(other: unknown): number {
        return other instanceof GlideDateTime ? other.#at : GlideDateTime.of(this.context, toText(other)).#at
    }

    #set(at: number): void {
        this.#at = at
        this.#isValid = Number.isFinite(at)
        this.#error = null
    }

    #setLocal(local: number): void {
        this.#set(fromLocal(local, this.#zone()))
    }

    #refuse(message: string): void {
        this.#isValid = false
        this.#error = message
    }

    // The message can be asked for after the exception is caught.
    #throw(text: string): never {
        const message = `Unparseable date: "${text}"`
        this.#refuse(message)
        throw new PlatformError(message)
    }

    #zone(): string {
        return this.context.tx.user.timeZone
    }

    #local(): number {
        return this.#at + zoneOffset(this.#at, this.#zone())
    }

    #format(): string {
        const { properties } = this.context.instance
        const date = properties.get('glide.sys.date_format') || 'yyyy-MM-dd'
        return `${date} ${properties.get('glide.sys.time_format') || 'HH:mm:ss'}`
    }
}

function plusMonths(at: number, months: number): number {
    const date = new Date(at)
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months)
    date.setUTCDate(Math.min(day, daysInMonth(date.getTime())))
    return date.getTime()
}

interface Parts {
    readonly year?: number
    readonly month?: number
    readonly day?: number
}

// A day the new month does not have becomes its last day.
function withParts(at: number, { year, month, day }: Parts): number {
    const date = new Date(at)
    const wanted = day ?? date.getUTCDate()
    const first = Date.UTC(year ?? date.getUTCFullYear(), (month ?? date.getUTCMonth() + 1) - 1, 1)
    const last = daysInMonth(first)
    return first + ((day === undefined ? Math.min(wanted, last) : wanted) - 1) * DAY + (at - Math.floor(at / DAY) * DAY)
}

function daysInMonth(at: number): number {
    const date = new Date(at)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

// GlideDateTime API sample: 2011-12-01 is in week 49, as Java's US calendar counts (weeks start on Sunday, 1 January is in week 1).
function weekOfYear(at: number): number {
    const date = new Date(at)
    const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1))
    const dayOfYear = Math.floor((at - first.getTime()) / DAY)
    return Math.floor((dayOfYear + first.getUTCDay()) / 7) + 1
}

/** GlideDateTime as scripts see it. */
export const GLIDE_DATE_TIME = glideClass<GlideDateTime>({
    name: 'GlideDateTime',
    type: GlideDateTime,
    construct: (context, value) => GlideDateTime.of(context, value === null ? undefined : value),
    methods: [
        'getValue',
        'toString',
        'valueOf',
        'getDisplayValue',
        'getDisplayValueInternal',
        'getNumericValue',
        'getErrorMsg',
        'isValid',
        'setValue',
        'setNumericValue',
        'setGlideDateTime',
        'setValueUTC',
        'setDisplayValue',
        'setDisplayValueInternal',
        'compareTo',
        'equals',
        'before',
        'after',
        'onOrBefore',
        'onOrAfter',
        'add',
        'subtract',
        'addSeconds',
        'addDays',
        'addDaysUTC',
        'addDaysLocalTime',
        'addWeeks',
        'addWeeksUTC',
        'addWeeksLocalTime',
        'addMonths',
        'addMonthsUTC',
        'addMonthsLocalTime',
        'addYears',
        'addYearsUTC',
        'addYearsLocalTime',
        'getYearUTC',
        'getMonthUTC',
        'getDayOfMonthUTC',
        'getDayOfWeekUTC',
        'getDaysInMonthUTC',
        'getWeekOfYearUTC',
        'getYearLocalTime',
        'getMonthLocalTime',
        'getDayOfMonthLocalTime',
        'getDayOfWeekLocalTime',
        'getDaysInMonthLocalTime',
        'getWeekOfYearLocalTime',
        'getTZOffset',
        'isDST',
        'getDSTOffset',
        'hasDate',
        'getInternalFormattedLocalTime',
        'setDayOfMonthUTC',
        'setDayOfMonthLocalTime',
        'setMonthUTC',
        'setMonthLocalTime',
        'setYearUTC',
        'setYearLocalTime',
        'getDate',
        'getLocalDate',
        'getTime',
        'getLocalTime',
    ],
    statics: {
        subtract: (context, start, end) =>
            GlideDuration.of(
                context,
                GlideDateTime.of(context, end).getNumericValue() - GlideDateTime.of(context, start).getNumericValue(),
            ),
    },
})
