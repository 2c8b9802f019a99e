/** What columns of each type hold of a value. */

import { toHeld } from '../../../../src/server/mapping/core/rule-values.ts'

const of = (type: string, length = 40) => ({ type, length })

test.each([
    ['integer', '12', '12'],
    ['integer', '-3', '-3'],
    ['integer', '2147483647', '2147483647'],
    ['longint', '9007199254740993', '9007199254740993'],
    ['decimal', '1.5', '1.5'],
    ['float', '3', '3'],
    ['boolean', 'TRUE', 'true'],
    ['boolean', '0', 'false'],
    ['glide_date', '2026-12-24', '2026-12-24'],
    ['glide_date', '2026-12-24 23:00:00', '2026-12-24'],
    ['glide_date_time', '2026-12-24T08:00:00+02:00', '2026-12-24 06:00:00'],
    ['due_date', '2026-12-24', '2026-12-24 00:00:00'],
    ['reference', '0'.repeat(32), '0'.repeat(32)],
    ['glide_list', `${'0'.repeat(32)},${'a'.repeat(32)}`, `${'0'.repeat(32)},${'a'.repeat(32)}`],
    ['string', 'x'.repeat(40), 'x'.repeat(40)],
    ['string', '', ''],
    ['integer', '', ''],
    ['some_other_type', 'x'.repeat(90), 'x'.repeat(90)],
    ['', 'anything', 'anything'],
])('a column of type %s holds %j as %j', (type, value, stored) => {
    expect(toHeld(value, of(type))).toEqual({ kind: 'held', value: stored })
})

test.each([
    ['integer', '1.5'],
    ['integer', '2147483648'],
    ['integer', 'many'],
    ['longint', '1e9'],
    ['decimal', 'a lot'],
    ['boolean', 'perhaps'],
    ['glide_date', 'soon'],
    ['glide_date', '2026-02-31'],
    ['glide_date_time', '1776693600'],
    ['glide_date_time', 'tomorrow'],
    ['reference', 'Ann'],
    ['glide_list', 'Ann,Bob'],
])('a column of type %s does not hold %j', (type, value) => {
    expect(toHeld(value, of(type))).toMatchObject({ kind: 'unfit' })
})

it('a text that is too long is shortened', () => {
    const held = toHeld('word '.repeat(20), of('string', 40))
    expect(held).toMatchObject({ kind: 'shortened' })
    expect(held.kind === 'shortened' && held.value.length <= 40).toBe(true)
})
