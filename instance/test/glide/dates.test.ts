/** Promises of GlideDateTime, GlideDuration, GlideDate and the date functions of gs. */

import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
    bench.instance.clock.set(Date.UTC(2026, 1, 10, 12, 34, 56))
    bench.instance.database.update('sys_user', bench.instance.users.byName('guest')?.sysId ?? '', {
        time_zone: 'America/New_York',
    })
})
afterAll(() => bench.instance.close())

// GlideDateTime - Scoped; GlideDuration - Scoped; GlideDate - Scoped; GlideTime - Scoped
test.each([
    ['now, without an argument', 'new GlideDateTime().getValue()', '2026-02-10 12:34:56'],
    ['internal text', 'new GlideDateTime("2011-12-01 02:03:04") + ""', '2011-12-01 02:03:04'],
    ['a date alone', 'new GlideDateTime("2011-12-01").getValue()', '2011-12-01 00:00:00'],
    ['month first with slashes', 'new GlideDateTime("12/31/2011 01:02:03").getValue()', '2011-12-31 01:02:03'],
    ['day first with dots', 'new GlideDateTime("31.12.2011 01:02:03").getValue()', '2011-12-31 01:02:03'],
    ['no ISO text', 'new GlideDateTime("2011-12-01T02:03:04Z").isValid()', false],
    ['an error instead of an exception', 'new GlideDateTime("x").getErrorMsg()', "Invalid date time: 'x', ignored"],
    [
        'a copy that is its own',
        'var a = new GlideDateTime("2011-01-01 00:00:00"), b = new GlideDateTime(a); b.addSeconds(1); a.getValue()',
        '2011-01-01 00:00:00',
    ],
    ['milliseconds', 'new GlideDateTime("1970-01-02 00:00:00").getNumericValue()', 86_400_000],
    [
        'the last day when months are added',
        'var d = new GlideDateTime("2011-01-31 00:00:00"); d.addMonthsUTC(1); d.getValue()',
        '2011-02-28 00:00:00',
    ],
    ['Sunday as the seventh day', 'new GlideDateTime("2026-02-15 00:00:00").getDayOfWeekUTC()', 7],
    ['the documented week', 'new GlideDateTime("2011-12-01 00:00:00").getWeekOfYearUTC()', 49],
    ['comparison', 'new GlideDateTime("2011-01-01 00:00:00").compareTo(new GlideDateTime("2011-01-02 00:00:00"))', -1],
    ['before', 'new GlideDateTime("2011-01-01 00:00:00").before(new GlideDateTime("2011-01-02 00:00:00"))', true],
    [
        'a duration between two',
        'GlideDateTime.subtract(new GlideDateTime("2011-01-01 00:00:00"), new GlideDateTime("2011-01-04 12:00:00")).getDisplayValue()',
        '3 Days 12 Hours',
    ],
    ['the stored form of a duration', 'new GlideDuration("3 12:00:00").getValue()', '1970-01-04 12:00:00'],
    ['the text of a duration', 'new GlideDuration("3 12:00:00").getDurationValue()', '3 12:00:00'],
    [
        'a sum of durations',
        'new GlideDuration("1 00:00:00").add(new GlideDuration("0 01:00:00")).getDurationValue()',
        '1 01:00:00',
    ],
    ['a date in a pattern', 'new GlideDate("2011-12-01").getByFormat("dd-MM-yyyy")', '01-12-2011'],
    ['a day of yesterday', 'gs.yesterday().slice(0, 10)', '2026-02-09'],
    ['the start of an earlier day', 'gs.daysAgoStart(1)', '2026-02-09 00:00:00'],
    ['the end of an earlier day', 'gs.daysAgoEnd(1)', '2026-02-09 23:59:59'],
    ['the start of a minute', 'gs.minutesAgoStart(5)', '2026-02-10 12:29:00'],
    ['the end of a minute', 'gs.minutesAgoEnd(5)', '2026-02-10 12:29:59'],
    ['the start of this month', 'gs.beginningOfThisMonth()', '2026-02-01 00:00:00'],
])('%s', (_claim, expression, expected) => {
    const body = expression.includes(';') ? expression.replace(/;([^;]*)$/, '; return $1') : `return ${expression}`
    expect(bench.script(body)).toEqual(expected)
})

it('shows an instant in the zone of the session and keeps it in UTC', () => {
    const body =
        'var d = new GlideDateTime("2026-07-01 12:00:00"); return [d.getValue(), d.getDisplayValueInternal(), d.getTZOffset()]'
    expect(bench.script(body, { user: 'guest' })).toEqual(['2026-07-01 12:00:00', '2026-07-01 08:00:00', -14_400_000])
})

it('throws when text does not fit the format of setValueUTC', () => {
    expect(() => bench.script('new GlideDateTime().setValueUTC("x", "yyyy-MM-dd")')).toThrow(/Unparseable date/)
})
