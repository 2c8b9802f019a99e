/** Which numbered records a text names: `INC0010020`, `incident=INC0010020`, or a table name beside a sys_id. */

import { isDigit } from '../../shared/redaction/signs.ts'
import type { RecordMention } from './model.ts'

/** Letters that begin the numbers of a table, and that table. */
export interface NumberPrefix {
    readonly prefix: string
    readonly table: string
}

/** A mention and where in the text it stands. */
export interface FoundMention {
    readonly mention: RecordMention
    readonly from: number
    readonly to: number
}

const FEWEST_DIGITS = 4
const SYS_ID_LENGTH = 32
const MOST_MENTIONS = 20

/** Prefixes as the property writes them, `INC=incident,CHG=change_request`. An entry without a table name is left out. */
export function parseNumberPrefixes(text: string): readonly NumberPrefix[] {
    const prefixes: NumberPrefix[] = []
    for (const entry of text.split(',')) {
        const at = entry.indexOf('=')
        if (at < 0) continue
        const prefix = entry.slice(0, at).trim().toUpperCase()
        const table = entry.slice(at + 1).trim()
        if (prefix !== '' && table !== '') prefixes.push({ prefix, table })
    }
    return prefixes
}

/** The record that stored columns name; null where they hold neither a sys_id nor a number: a table alone is no record. */
export function mentionOf(table: string | null, id: string | null, number: string | null): RecordMention | null {
    return id === null && number === null ? null : { table, id, number }
}

/** Which records of one table are looked up by which column: by number where one is known. */
export interface MentionQuestion {
    readonly table: string
    readonly by: 'number' | 'sys_id'
    readonly asked: readonly RecordMention[]
}

/** One question per table and column; a mention without a table cannot be looked up. */
export function toMentionQuestions(mentions: readonly RecordMention[]): readonly MentionQuestion[] {
    const questions = new Map<string, { table: string; by: 'number' | 'sys_id'; asked: RecordMention[] }>()
    for (const mention of mentions) {
        if (mention.table === null) continue
        const by = mention.number !== null ? 'number' : 'sys_id'
        const key = `${mention.table}/${by}`
        const question = questions.get(key) || { table: mention.table, by, asked: [] }
        question.asked.push(mention)
        questions.set(key, question)
    }
    return [...questions.values()]
}

/**
 * The records that were found, under the key of the mention that asked for each. The database ignores case, keys do not: an answer
 * is listed under the key that was asked for. An answer without a question is listed under its own.
 */
export function answerMentions(
    { asked, by }: MentionQuestion,
    records: readonly RecordMention[],
): Readonly<Record<string, RecordMention>> {
    const found: Record<string, RecordMention> = Object.create(null)
    for (const record of records) {
        const same = asked.find((mention) =>
            by === 'number'
                ? String(mention.number).toUpperCase() === String(record.number).toUpperCase()
                : mention.id === record.id,
        )
        found[mentionKey(same || record)] = record
    }
    return found
}

/** Key under which a resolved mention is looked up: the number, or table and sys_id. */
export function mentionKey(mention: RecordMention): string {
    return mention.number !== null ? mention.number : `${mention.table || ''}/${mention.id || ''}`
}

/**
 * Records that a text names, in order, each once, at most twenty.
 *
 * | Seen | Mention |
 * |---|---|
 * | `INC0010020`, `incident=INC0010020`, `(INC0010020)` | number INC0010020 of the table of its prefix |
 * | `inc0010020` | the same: numbers are compared in capitals |
 * | `XINC0010020`, `INC00100A`, `INC123` (under four digits) | none |
 * | `incident/62826bf03710200044e0bfc8bcbe5df1`, `incident: 6282…` | that table and sys_id |
 * | 32 hexadecimal digits with no table of ours before them | none |
 */
export function findMentions(text: string, prefixes: readonly NumberPrefix[]): readonly FoundMention[] {
    const found: FoundMention[] = []
    const seen: Record<string, true> = Object.create(null)
    let at = 0
    while (at < text.length && found.length < MOST_MENTIONS) {
        if (!isWordAt(text, at)) {
            at++
            continue
        }
        let end = at + 1
        while (end < text.length && isWordAt(text, end)) end++
        const mention = toMention(text, at, end, prefixes)
        if (mention !== null && !seen[mentionKey(mention)]) {
            seen[mentionKey(mention)] = true
            found.push({ mention, from: at, to: end })
        }
        at = end
    }
    return found
}

function toMention(text: string, from: number, to: number, prefixes: readonly NumberPrefix[]): RecordMention | null {
    if (to - from === SYS_ID_LENGTH) {
        const table = isHex(text, from, to) ? tableBefore(text, from, prefixes) : null
        return table === null ? null : { table, id: text.slice(from, to).toLowerCase(), number: null }
    }
    let digits = 0
    while (digits < to - from && isDigit(text.charCodeAt(to - 1 - digits))) digits++
    const letters = to - from - digits
    if (digits < FEWEST_DIGITS || letters === 0 || letters > SYS_ID_LENGTH || digits > SYS_ID_LENGTH) return null
    const written = text.slice(from, from + letters).toUpperCase()
    const known = prefixes.find(({ prefix }) => prefix === written)
    return known ? { table: known.table, id: null, number: written + text.slice(from + letters, to) } : null
}

// `table/sys_id`, `table: sys_id`, `table=sys_id`, `table sys_id`: a few marks and the word before them.
function tableBefore(text: string, from: number, prefixes: readonly NumberPrefix[]): string | null {
    let end = from
    while (end > 0 && from - end < 4 && ' :=/.[("\''.indexOf(text.charAt(end - 1)) >= 0) end--
    let start = end
    while (start > 0 && end - start < 80 && isWordAt(text, start - 1)) start--
    const word = text.slice(start, end)
    const known = prefixes.find(({ table }) => table === word)
    return known && end < from ? known.table : null
}

function isWordAt(text: string, at: number): boolean {
    const unit = text.charCodeAt(at)
    return isDigit(unit) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95
}

function isHex(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at)
        if (!isDigit(unit) && !(unit >= 65 && unit <= 70) && !(unit >= 97 && unit <= 102)) return false
    }
    return true
}
