/** The seal of a row covers what the app goes by, whatever the database makes of it, and counts only where nobody can have left it out. */

import { createHmac } from 'node:crypto'
import { checkRowSeal, isAsStored, toRowSeal } from '../../../src/server/shared/row-seal.ts'

const KEY = { id: '0123456789ab', base64: 'a2V5', since: '2026-01-01 00:00:00' }
const known = { key: KEY, mac: (text: string) => createHmac('sha256', 'key').update(text).digest('base64') }
const SEALED = { request_key: 64, job_id: 10, is_empty: 5, byte_count: 40 }
const ROW = { request_key: 'k', job_id: 'job_7', is_empty: 'false', byte_count: '217' }
const SEAL = toRowSeal(ROW, SEALED, known)
const LATER = '2026-04-20 14:00:00'
type Key = typeof known | 'none' | 'unreadable'
const verdict = (columns: object, seal = SEAL, createdAt = LATER, key: Key = known) =>
    checkRowSeal({ seal, columns: { ...ROW, ...columns }, createdAt }, SEALED, key)

it.each(['request_key', 'job_id', 'is_empty', 'byte_count'])('a row with another %s is tampered', (column) => {
    expect(verdict({ [column]: '1' })).toBe('tampered')
})

it.each([
    ['as the app wrote it', {}],
    ['with the words of the database', { is_empty: '0' }],
    ['with nothing for no', { is_empty: '' }],
    ['with other line ends', { job_id: 'job_7\r\n' }],
    ['with columns that each step writes', { state: 'failed', attempts: '3' }],
])('a row %s is sealed', (_how, columns) => {
    expect(verdict(columns)).toBe('sealed')
})

it('a text that the column cuts is the same text', () => {
    const long = { ...ROW, job_id: 'job_7_and_more' }
    const seal = toRowSeal(long, SEALED, known)
    expect(verdict({ job_id: 'job_7_and_' }, seal)).toBe('sealed')
    expect(verdict({ job_id: 'job_7_xnd_' }, seal)).toBe('tampered')
})

it.each<[string, string, string, Key, string]>([
    ['without a seal, of a time before the key', '', '2025-12-31 23:59:59', known, 'unsealed'],
    ['without a seal, of a later time', '', LATER, known, 'tampered'],
    ['without a seal, where there is no key', '', LATER, 'none', 'unsealed'],
    ['without a seal, where the key cannot be read', '', LATER, 'unreadable', 'unverifiable'],
    ['of another key, of a time before this one', '1.ffffffffffff.AAAA', '2025-12-31 23:59:59', known, 'unverifiable'],
    ['of another key, of a later time', '1.ffffffffffff.AAAA', LATER, known, 'tampered'],
    ['on a node without the key', SEAL, LATER, 'none', 'unverifiable'],
])('a row %s has the verdict', (_how, seal, createdAt, key, expected) => {
    expect(verdict({}, seal, createdAt, key)).toBe(expected)
})

it('counts where it is sealed, or older than the key', () => {
    const seals = ['sealed', 'unsealed', 'unverifiable', 'tampered'] as const
    expect(seals.filter(isAsStored)).toEqual(['sealed', 'unsealed'])
})
