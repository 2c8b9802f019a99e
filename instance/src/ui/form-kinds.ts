/** Which kind of field a column has on a form. */
import type { ColumnInfo } from '../kernel/kernel.ts'

const LONG_TEXT = 255
const LONG_TYPES = new Set(['multi_two_lines', 'html', 'script', 'json', 'name_values', 'conditions', 'xml'])
const CODE_TYPES = new Set(['script', 'json', 'xml', 'name_values', 'conditions', 'url'])

/** Text is added to a journal and never changed. */
export function isJournal({ type }: ColumnInfo): boolean {
    return type === 'journal' || type === 'journal_input'
}

/** Never shown, and empty input leaves it as it is. */
export function isSecret({ type }: ColumnInfo): boolean {
    return type === 'password' || type === 'password2'
}

/** One of a list of values. */
export function isChoice({ choice }: ColumnInfo): boolean {
    return choice === 1 || choice === 3
}

/** Text of several lines. */
export function isLong({ type, maxLength, reference }: ColumnInfo): boolean {
    return !reference && (LONG_TYPES.has(type) || (type === 'string' && maxLength > LONG_TEXT))
}

/** Text that machines read. */
export function isCode({ type, name }: ColumnInfo): boolean {
    return CODE_TYPES.has(type) || /(_sha256|_key|_hash|_id)$/.test(name)
}
