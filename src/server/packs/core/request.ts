/** What a person asks for: by what a pack is chosen, of which days, and what is redacted. */

import { isObject } from '../../shared/json.ts'
import type { Fields } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { addDays, DAY_SECONDS, dayOf, isDay, secondsBetween, type Instant } from '../../shared/time.ts'
import { packFailure, type PackFailure } from './codes.ts'
import { MOST_DAYS, PACK_CHOICES, type PackChoice, type Redaction } from './names.ts'

/** A request that can be answered. The same one over the same rows gives the same bytes. */
export interface PackRequest {
    readonly choice: PackChoice
    /** Control ID, sys_id of the automation or the record, or framework; '' where the window alone chooses. */
    readonly subject: string
    /** Table of the record; '' for every other choice. */
    readonly table: string
    /** First and last UTC day, both included. */
    readonly from: string
    readonly to: string
    readonly redaction: Redaction
}

/** The columns of a request that state what is asked for. */
export const REQUEST_COLUMNS = ['choice', 'subject', 'record_table', 'window_from', 'window_to', 'redaction'] as const

const SYS_ID = /^[0-9a-f]{32}$/
const TABLE = /^[a-z][a-z0-9_]{1,79}$/
/** A platform evaluates a value that begins so, and lists are separated by commas. */
const UNSAFE = /^\s*javascript:|[,^\n]/i

/**
 * Reads the columns of a request.
 *
 * | choice | subject | table |
 * |---|---|---|
 * | control | a control ID | none |
 * | automation | a sys_id | none |
 * | record | a sys_id | a table |
 * | window | none | none |
 * | framework | a framework | none |
 *
 * What a choice does not need is dropped.
 */
export function parsePackRequest(given: Fields): Result<PackRequest, PackFailure> {
    const choice = given.choice as PackChoice
    if (!isOneOf(PACK_CHOICES, choice)) return fail(packFailure('pack_choice_unknown'))
    const { from, to } = { from: given.window_from || '', to: given.window_to || '' }
    if (!isDay(from) || !isDay(to) || from > to || daysOf(from, to) > MOST_DAYS)
        return fail(packFailure('pack_window_invalid'))
    const subject = choice === 'window' ? '' : (given.subject || '').trim()
    const table = choice === 'record' ? (given.record_table || '').trim() : ''
    if (!isSubject(choice, subject, table)) return fail(packFailure('pack_subject_missing'))
    const redaction: Redaction = given.redaction === 'details' ? 'details' : 'nothing'
    return ok({ choice, subject, table, from, to, redaction })
}

/** Whether the text may be the number of a pack, which its files are called by. */
export function isPackNumber(text: string): boolean {
    return /^[A-Za-z0-9]{0,40}$/.test(text)
}

function isSubject(choice: PackChoice, subject: string, table: string): boolean {
    if (choice === 'window') return true
    if (choice === 'automation') return SYS_ID.test(subject)
    if (choice === 'record') return SYS_ID.test(subject) && TABLE.test(table)
    return subject !== '' && subject.length <= 255 && !UNSAFE.test(subject)
}

function daysOf(from: string, to: string): number {
    return secondsBetween(`${from} 00:00:00`, `${to} 00:00:00`) / DAY_SECONDS + 1
}

function isOneOf(words: object, word: string): boolean {
    return isObject(words) && Object.prototype.hasOwnProperty.call(words, word)
}

/** The columns of a request. */
export function toRequestColumns({ choice, from, redaction, subject, table, to }: PackRequest): Fields {
    return { choice, subject, record_table: table, window_from: from, window_to: to, redaction }
}

/** Days of a pack for which nobody chose a window, today among them. */
const DEFAULT_DAYS = 31

/** The window of a pack for which nobody chose one. */
export function toDefaultWindow(now: Instant): { readonly from: string; readonly to: string } {
    const to = dayOf(now)
    return { from: addDays(to, 1 - DEFAULT_DAYS), to }
}
