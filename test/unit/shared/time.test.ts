/** Instants: what is believed as a time, and the arithmetic on it. */

import {
    addSeconds,
    dayOf,
    secondsBetween,
    toEpochSeconds,
    toInstant,
    toIso,
    withIsoInstants,
} from '../../../src/server/shared/time.ts'

describe('toInstant', () => {
    test.each([
        ['2026-04-20T14:00:00Z', '2026-04-20 14:00:00'],
        ['2026-04-20T14:00:00.999999Z', '2026-04-20 14:00:00'],
        ['2026-04-20T16:00:00+02:00', '2026-04-20 14:00:00'],
        ['2026-04-20T08:30:00-0530', '2026-04-20 14:00:00'],
        ['2026-12-31T23:30:00-01:00', '2027-01-01 00:30:00'],
        ['2026-04-20t14:00:00z', '2026-04-20 14:00:00'],
        ['2026-04-20 14:00:00', '2026-04-20 14:00:00'],
        ['2026-04-20 14:00:00 +0000', '2026-04-20 14:00:00'],
        ['2026-04-20T14:00', '2026-04-20 14:00:00'],
        [' 2026-04-20 ', '2026-04-20 00:00:00'],
        ['2028-02-29T00:00:00Z', '2028-02-29 00:00:00'],
        [1776693600, '2026-04-20 14:00:00'],
        [1776693600.75, '2026-04-20 14:00:00'],
        [1776693600123, '2026-04-20 14:00:00'],
        ['1776693600', '2026-04-20 14:00:00'],
        ['1776693600123', '2026-04-20 14:00:00'],
        [946684800, '2000-01-01 00:00:00'],
        ['2100-12-31T23:59:59Z', '2100-12-31 23:59:59'],
    ])('reads %p as %s', (value, expected) => expect(toInstant(value)).toBe(expected))

    test.each([
        ['1999-12-31T23:59:59Z'],
        ['2101-01-01T00:00:00Z'],
        ['2026-02-29T00:00:00Z'],
        ['2026-02-31'],
        ['2026-13-01'],
        ['2026-00-10'],
        ['2026-04-20T24:00:00Z'],
        ['2026-04-20T14:60:00Z'],
        ['2026-04-20T14:00:00+25:00'],
        ['20.04.2026'],
        ['yesterday'],
        ['…'],
        [''],
        ['   '],
        [0],
        [-1776693600],
        [99999999999999],
        [NaN],
        [Infinity],
        [null],
        [undefined],
        [true],
        [{}],
        [['2026-04-20T14:00:00Z']],
    ])('does not believe %p', (value) => expect(toInstant(value)).toBeNull())
})

it('adds and subtracts seconds across days', () => {
    expect(addSeconds('2026-12-31 23:59:59', 1)).toBe('2027-01-01 00:00:00')
    expect(addSeconds('2026-03-01 00:00:00', -1)).toBe('2026-02-28 23:59:59')
})

it('measures from the first instant to the second', () => {
    expect(secondsBetween('2026-04-20 14:00:00', '2026-04-20 14:05:00')).toBe(300)
    expect(secondsBetween('2026-04-20 14:05:00', '2026-04-20 14:00:00')).toBe(-300)
    expect(toEpochSeconds('2026-04-20 14:00:00')).toBe(1776693600)
})

it('names the UTC day', () => expect(dayOf('2026-04-20 23:59:59')).toBe('2026-04-20'))

it.each([
    ['2026-04-20 14:00:00', '2026-04-20T14:00:00Z'],
    ['', null],
    [null, null],
])('writes %p in ISO 8601', (instant, expected) => expect(toIso(instant)).toBe(expected))

it('writes only instants under names that end in _at or _on in ISO 8601', () => {
    const properties = { seen_at: '2026-04-20 14:00:00', opened_on: '2026-04-20', note: '2026-04-20 14:00:00' }
    expect(withIsoInstants(properties)).toEqual({ ...properties, seen_at: '2026-04-20T14:00:00Z' })
})
