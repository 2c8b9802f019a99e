/** Seals: what is found out, what the database may do to a text, and what nobody can know. */

import { checkSeal, SEALED_COLUMNS, toSeal, type SealKey } from '../../../../src/server/receiving/core/seal.ts'
import { toFileText } from '../../../../src/server/receiving/core/stored-body.ts'
import { hmacSha256, sha256 } from '../../../support/sign.ts'

const SINCE = '2026-05-01 00:00:00'
const LATER = '2026-05-02 00:00:00'
const EARLIER = '2026-04-30 00:00:00'
const keyOf = (id: string): SealKey => ({
    key: { id, base64: Buffer.from(id).toString('base64'), since: SINCE },
    mac: (text) => hmacSha256(Buffer.from(id).toString('base64'), text),
    sha256,
})
const KEY = keyOf('aaaaaaaaaaaa')
const OTHER = keyOf('bbbbbbbbbbbb')

const COLUMNS = {
    ...Object.fromEntries(SEALED_COLUMNS.map((column) => [column, `${column} of the event`])),
    received_at: LATER,
}
const BODY = '{"event":"event.blocked", "note":"a \\"b\\" é😀"}'
const ROW = { seal: toSeal(COLUMNS, BODY, KEY), columns: COLUMNS, body: BODY, createdAt: LATER }

it.each(SEALED_COLUMNS)('a change of %s is found', (column) => {
    expect(checkSeal(ROW, KEY)).toBe('sealed')
    const columns = { ...COLUMNS, [column]: '2026-05-02 00:00:01' }
    expect(checkSeal({ ...ROW, columns }, KEY)).toBe('tampered')
    expect(checkSeal({ ...ROW, columns: { ...COLUMNS, [column]: '' } }, KEY)).toBe('tampered')
})

it.each([
    ['of a value', BODY.replace('blocked', 'allowed')],
    ['within a text', BODY.replace('a ', 'a')],
    ['of a member more', BODY.replace('{', '{"policy":"x",')],
    ['of a text that looks as if it ended', BODY.replace('\\"b\\"', '","b":"')],
    ['of all of it', ''],
])('a change %s is found', (_, body) => expect(checkSeal({ ...ROW, body }, KEY)).toBe('tampered'))

it.each([
    ['keeps the body in a file', { body: toFileText(BODY) }],
    ['ends lines otherwise', { body: BODY.replace(', ', ',\r\n ') }],
    ['leaves out blanks around a text', { columns: { ...COLUMNS, gateway: ' gateway of the event\n' } }],
])('an instance that %s changes nothing', (_, change) => {
    expect(checkSeal({ ...ROW, ...change }, KEY)).toBe('sealed')
})

it.each([
    ['in length', 'e'.repeat(130), 'e'.repeat(100)],
    ['at a character outside the first plane', 'event 😀 one', 'event '],
])('a column that the database cuts %s still fits', (_, sent, kept) => {
    const seal = toSeal({ ...COLUMNS, event_type: sent }, BODY, KEY)
    expect(checkSeal({ ...ROW, seal, columns: { ...COLUMNS, event_type: kept } }, KEY)).toBe('sealed')
    expect(checkSeal({ ...ROW, seal, columns: { ...COLUMNS, event_type: `x${kept}` } }, KEY)).toBe('tampered')
})

describe('a row', () => {
    const early = { columns: { ...COLUMNS, received_at: EARLIER }, createdAt: EARLIER }
    const FOREIGN = toSeal(COLUMNS, BODY, OTHER)

    it.each([
        ['without seal, from before the key', { ...early, seal: '' }, KEY, 'unsealed'],
        ['without seal, of later', { seal: '' }, KEY, 'tampered'],
        ['without seal, received later as it says', { seal: '', createdAt: EARLIER }, KEY, 'tampered'],
        ['without seal, made later as the platform says', { ...early, seal: '', createdAt: LATER }, KEY, 'tampered'],
        ['with the seal of a lost key', { ...early, seal: FOREIGN }, KEY, 'unverifiable'],
        ['with the seal of another key, of later', { seal: FOREIGN }, KEY, 'tampered'],
        ['with nonsense for a seal', { seal: 'x' }, KEY, 'tampered'],
        ['without seal, and no key is known', { seal: '' }, 'none', 'unsealed'],
        ['with a seal, and no key is known yet', {}, 'none', 'unverifiable'],
        ['without seal, and the key is garbage', { seal: '' }, 'unreadable', 'unchecked'],
        ['with a seal, and the key is garbage', {}, 'unreadable', 'unverifiable'],
    ] as const)('%s is %4$s', (_, change, key, verdict) => {
        expect(checkSeal({ ...ROW, ...change }, key)).toBe(verdict)
    })
})
