/** Which days are tested when, and which days of an export are whole. */

import { dueWindows, wholeDays } from '../../../src/server/shared/control-window.ts'
import { toSettings } from '../../../src/server/shared/properties.ts'
import { isDay } from '../../../src/server/shared/time.ts'

const settings = (values: Readonly<Record<string, string>> = {}) =>
    toSettings((name) => {
        const value = values[name.replace('x_kt_gov.controls.', '')]
        return value === undefined ? null : value
    })
const due = (now: string, values?: Readonly<Record<string, string>>) =>
    dueWindows(now, settings(values)).map(({ kind, from, to }) => `${kind} ${from} ${to}`)

// 2026-04-20 is a Monday.
test.each([
    ['2026-04-21 12:00:00', 'daily 2026-04-20 2026-04-20', 'weekly 2026-04-13 2026-04-19'],
    ['2026-04-21 01:59:59', 'daily 2026-04-19 2026-04-19', 'weekly 2026-04-13 2026-04-19'],
    ['2026-04-20 07:59:59', 'daily 2026-04-19 2026-04-19', 'weekly 2026-04-06 2026-04-12'],
    ['2026-04-20 08:00:00', 'daily 2026-04-19 2026-04-19', 'weekly 2026-04-13 2026-04-19'],
    ['2026-04-26 23:59:59', 'daily 2026-04-25 2026-04-25', 'weekly 2026-04-13 2026-04-19'],
    ['2026-03-01 02:00:00', 'daily 2026-02-28 2026-02-28', 'weekly 2026-02-16 2026-02-22'],
    ['2028-03-01 02:00:00', 'daily 2028-02-29 2028-02-29', 'weekly 2028-02-21 2028-02-27'],
])('at %s: %s and %s', (now, daily, weekly) => {
    expect(due(now)).toEqual([daily, weekly])
})

it('each can be switched off', () => {
    expect(due('2026-04-21 12:00:00', { daily_hour: '-1' })).toEqual(['weekly 2026-04-13 2026-04-19'])
    expect(due('2026-04-21 12:00:00', { weekly_day: 'never' })).toEqual(['daily 2026-04-20 2026-04-20'])
})

test.each([
    ['2026-04-20', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-4-2', false],
    ['1999-04-20', false],
    ['', false],
])('%p is a day: %p', (text, expected) => {
    expect(isDay(text)).toBe(expected)
})

test.each([
    ['2026-04-13 00:00:00', '2026-04-20 00:00:00', { from: '2026-04-13', to: '2026-04-19' }],
    ['2026-04-13 00:00:00', '2026-04-19 23:59:59', { from: '2026-04-13', to: '2026-04-19' }],
    ['2026-04-13 06:00:00', '2026-04-20 06:00:00', { from: '2026-04-14', to: '2026-04-19' }],
    ['2026-04-20 00:00:00', '2026-04-20 12:00:00', null],
    ['2026-04-20 06:00:00', '2026-04-21 06:00:00', null],
])('from %s to %s whole days are %j', (from, to, expected) => {
    expect(wholeDays(from, to)).toEqual(expected)
})
