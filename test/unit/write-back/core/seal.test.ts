/** The seal of a queued write-back covers what decides what is sent, and nothing that an attempt writes. */

import { createHmac } from 'node:crypto'
import {
    checkWriteBackSeal,
    SEALED_COLUMNS,
    toSealFailure,
    toWriteBackSeal,
} from '../../../../src/server/write-back/core/seal.ts'

const KEY = { id: '0123456789ab', base64: 'a2V5', since: '2020-01-01 00:00:00' }
const known = { key: KEY, mac: (text: string) => createHmac('sha256', 'key').update(text).digest('base64') }
const ROW: Readonly<Record<string, string>> = {
    ...{ write_back_key: 'k', escalation_id: 'esc', action: 'resolve', acted_by: 'ann' },
    ...{ actor: 'ann@example.com', outcome: 'denied', reason: 'A leak\r\nof data', table_name: 't', record_id: 'r' },
}
const SEAL = toWriteBackSeal(ROW, known)

test.each(SEALED_COLUMNS)('a row with another %s is tampered', (column) => {
    expect(checkWriteBackSeal(SEAL, { ...ROW, [column]: 'other' }, known)).toBe('tampered')
    expect(checkWriteBackSeal(SEAL, { ...ROW, [column]: '' }, known)).toBe('tampered')
})

test.each([
    ['as it was queued', SEAL, ROW, known, 'sealed'],
    ['with line ends of the database', SEAL, { ...ROW, reason: ' A leak\nof data' }, known, 'sealed'],
    ['after more attempts', SEAL, { ...ROW, attempts: '3', state: 'failed' }, known, 'sealed'],
    ['with words joined', SEAL, { ...ROW, reason: 'Aleak of data' }, known, 'tampered'],
    ['without a seal', '', ROW, known, 'unsealed'],
    ['without a seal, on a node without the key', '', ROW, null, 'unsealed'],
    ['on a node without the key', SEAL, ROW, null, 'unverifiable'],
    ['under another key', SEAL.replace(KEY.id, 'ffffffffffff'), ROW, known, 'unverifiable'],
    ['with a text that is no seal', 'sealed', ROW, known, 'unverifiable'],
    ['with no MAC', `1.${KEY.id}.`, ROW, known, 'tampered'],
] as const)('a row %s has the verdict', (_how, seal, row, key, expected) => {
    expect(checkWriteBackSeal(seal, row, key)).toBe(expected)
})

it('has a code for each row that is not sent', () => {
    expect((['tampered', 'unsealed', 'unverifiable'] as const).map((seal) => toSealFailure(seal)?.code)).toEqual([
        'write_back_tampered',
        'write_back_unsealed',
        'write_back_unverifiable',
    ])
    expect(toSealFailure('sealed')).toBeNull()
})
