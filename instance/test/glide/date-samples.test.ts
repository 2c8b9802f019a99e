/** The samples of the date pages, run as they are printed there: GlideDateTime, GlideDate, GlideTime, GlideDuration (scoped). */

import { createBench, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
beforeEach(() => bench.instance.clock.set(Date.UTC(2021, 9, 20, 15, 22, 13)))
afterAll(() => bench.instance.close())

const at = (text: string): string => `var gdt = new GlideDateTime("${text}");`
const august = at('2011-08-31 08:00:00')
const december = at('2011-12-01 12:00:00')

// GlideDateTime - Scoped; the pages' session is in US/Pacific.
describe('GlideDateTime', () => {
    test.each<[string, string, unknown]>([
        ['no argument: now', 'return new GlideDateTime() + ""', '2021-10-20 15:22:13'],
        ['a copy of another', `${august} return new GlideDateTime(gdt) + ""`, '2011-08-31 08:00:00'],
        [
            'add(GlideTime)',
            `${august} var t = new GlideTime(); t.setValue("00:00:20"); gdt.add(t); return gdt.getTime().getByFormat("hh:mm:ss")`,
            '08:00:20',
        ],
        ['add(ms)', `${august} gdt.add(10); return gdt.getNumericValue()`, 1314777600010],
        ['addDaysLocalTime', `${august} gdt.addDaysLocalTime(-1); return gdt.getLocalDate() + ""`, '2011-08-30'],
        ['addDaysUTC', `${august} gdt.addDaysUTC(-1); return gdt.getDate() + ""`, '2011-08-30'],
        ['addMonthsLocalTime', `${august} gdt.addMonthsLocalTime(2); return gdt.getDate() + ""`, '2011-10-31'],
        ['addMonthsUTC', `${august} gdt.addMonthsUTC(2); return gdt.getDate() + ""`, '2011-10-31'],
        [
            'addSeconds',
            `${at('2011-12-07 08:00:00')} gdt.addSeconds(1000); return gdt.getValue()`,
            '2011-12-07 08:16:40',
        ],
        ['addWeeksLocalTime', `${august} gdt.addWeeksLocalTime(-1); return gdt.getDate() + ""`, '2011-08-24'],
        ['addWeeksUTC', `${august} gdt.addWeeksUTC(-1); return gdt.getDate() + ""`, '2011-08-24'],
        [
            'addYearsLocalTime',
            `${at('2010-08-31 08:00:00')} gdt.addYearsLocalTime(1); return gdt.getDate() + ""`,
            '2011-08-31',
        ],
        ['addYearsUTC', `${at('2010-08-31 08:00:00')} gdt.addYearsUTC(1); return gdt.getDate() + ""`, '2011-08-31'],
        ['equals text', `${at('2011-08-31 00:00:00')} return gdt.equals("2011-09-30 00:12:01")`, false],
        ['getDate', `${august} return gdt.getDate() + ""`, '2011-08-31'],
        ['getDayOfMonthLocalTime', `${at('2011-12-02 12:00:00')} return gdt.getDayOfMonthLocalTime()`, 2],
        ['getDayOfMonthUTC', `${at('2011-12-02 12:00:00')} return gdt.getDayOfMonthUTC()`, 2],
        ['getDayOfWeekLocalTime: Thursday', `${december} return gdt.getDayOfWeekLocalTime()`, 4],
        ['getDayOfWeekUTC: Thursday', `${december} return gdt.getDayOfWeekUTC()`, 4],
        ['days of the week end on Sunday, 7', `${at('2011-12-04 12:00:00')} return gdt.getDayOfWeekUTC()`, 7],
        ['getDaysInMonthUTC: November', `${at('2011-11-02 12:00:00')} return gdt.getDaysInMonthUTC()`, 30],
        ['getDisplayValue', `${august} return gdt.getDisplayValue()`, '2011-08-31 01:00:00'],
        ['getDisplayValueInternal', `${august} return gdt.getDisplayValueInternal()`, '2011-08-31 01:00:00'],
        ['getDSTOffset', `${at('2014-08-31 08:00:00')} return gdt.getDSTOffset()`, 3600000],
        ['isDST', `${at('2014-08-31 00:00:00')} return gdt.isDST()`, true],
        ['isDST in winter', `${at('2014-01-31 00:00:00')} return gdt.isDST()`, false],
        ['getTZOffset', `${at('2014-08-31 00:00:00')} return gdt.getTZOffset()`, -25200000],
        [
            'getErrorMsg',
            'var gdt = new GlideDateTime(); gdt.setDisplayValue("2011-aa-01 00:00:00"); return gdt.getErrorMsg()',
            'Could not parse DateTime: 2011-aa-01 00:00:00',
        ],
        [
            'getInternalFormattedLocalTime',
            `${at('2022-10-08 01:00:00')} return gdt.getInternalFormattedLocalTime()`,
            '18:00:00',
        ],
        ['getLocalTime', `${at('2014-08-31 08:00:00')} return gdt.getLocalTime().getByFormat("hh:mm:ss")`, '01:00:00'],
        ['getTime', `${at('2014-08-31 08:00:00')} return gdt.getTime().getByFormat("hh:mm:ss")`, '08:00:00'],
        ['getMonthLocalTime', `${at('2011-11-02 12:00:00')} return gdt.getMonthLocalTime()`, 11],
        ['getMonthUTC', `${at('2011-11-02 12:00:00')} return gdt.getMonthUTC()`, 11],
        ['getYearUTC', `${at('2011-11-02 12:00:00')} return gdt.getYearUTC()`, 2011],
        ['getNumericValue', `${august} return gdt.getNumericValue()`, 1314777600000],
        ['getWeekOfYearLocalTime', `${december} return gdt.getWeekOfYearLocalTime()`, 49],
        ['getWeekOfYearUTC', `${december} return gdt.getWeekOfYearUTC()`, 49],
        [
            'the first week has the first day of the year',
            `${at('2016-01-01 12:00:00')} return gdt.getWeekOfYearUTC()`,
            1,
        ],
        ['hasDate', `${august} return gdt.hasDate()`, true],
        [
            'isValid',
            `${at('2011-aa-31 aa:00:00')} return [gdt.isValid(), gdt.getErrorMsg()]`,
            [false, "Invalid date time: '2011-aa-31 aa:00:00', ignored"],
        ],
        [
            'setDayOfMonthLocalTime',
            'var gdt = new GlideDateTime(); gdt.setDayOfMonthLocalTime(9); return gdt.getDayOfMonthLocalTime()',
            9,
        ],
        [
            'setDayOfMonthUTC',
            'var gdt = new GlideDateTime(); gdt.setDayOfMonthUTC(9); return gdt.getDayOfMonthUTC()',
            9,
        ],
        [
            'setMonthLocalTime',
            'var gdt = new GlideDateTime(); gdt.setMonthLocalTime(1); return gdt.getMonthLocalTime()',
            1,
        ],
        ['setMonthUTC', 'var gdt = new GlideDateTime(); gdt.setMonthUTC(1); return gdt.getMonthUTC()', 1],
        [
            'setYearLocalTime',
            'var gdt = new GlideDateTime(); gdt.setYearLocalTime(2013); return gdt.getYearLocalTime()',
            2013,
        ],
        [
            'setYearUTC',
            'var gdt = new GlideDateTime(); gdt.setYearUTC(2013); return gdt.getYearUTC() + " " + gdt',
            '2013 2013-10-20 15:22:13',
        ],
        [
            'setDisplayValue',
            `${at('2014-02-02 12:00:00')} gdt.setDisplayValue("2014-01-01 12:00:00"); return gdt.getValue()`,
            '2014-01-01 20:00:00',
        ],
        [
            'setDisplayValue with a format',
            `${at('2011-02-02 12:00:00')} gdt.setDisplayValue("20-5-2011 12:00:00", "dd-MM-yyyy HH:mm:ss"); return gdt.getValue()`,
            '2011-05-20 19:00:00',
        ],
        [
            'setDisplayValueInternal',
            `${at('2014-02-02 12:00:00')} gdt.setDisplayValueInternal("2014-01-01 12:00:00"); return gdt.getValue()`,
            '2014-01-01 20:00:00',
        ],
        [
            'setGlideDateTime',
            `${at('2011-01-01 12:00:00')} gdt.setGlideDateTime(new GlideDateTime("2011-02-02 08:00:00")); return gdt.getValue()`,
            '2011-02-02 08:00:00',
        ],
        [
            'setValue of text',
            `${at('2011-01-01 12:00:00')} gdt.setValue("2011-02-02 08:00:00"); return gdt.getValue()`,
            '2011-02-02 08:00:00',
        ],
        [
            'setValue of a number',
            `${at('2011-01-01 12:00:00')} gdt.setValue(1314777600000); return gdt.getValue()`,
            '2011-08-31 08:00:00',
        ],
        [
            'setValueUTC',
            `${at('2011-01-01 12:00:00')} gdt.setValueUTC("15-02-2011 08:00:00", "dd-MM-yyyy HH:mm:ss"); return gdt.getValue()`,
            '2011-02-15 08:00:00',
        ],
        [
            'setValueUTC throws on another format',
            `${august} try { gdt.setValueUTC("15.02.2011", "dd-MM-yyyy"); return "no" } catch (e) { return gdt.getErrorMsg() === e.getMessage() }`,
            true,
        ],
        [
            'subtract(GlideTime)',
            `${august} var t = new GlideTime(); t.setValue("00:00:20"); gdt.subtract(t); return gdt.getTime().getByFormat("hh:mm:ss")`,
            '07:59:40',
        ],
        [
            'subtract(ms)',
            `${at('2011-12-07 08:00:00')} gdt.subtract(1000); return gdt.getValue()`,
            '2011-12-07 07:59:59',
        ],
        [
            'subtract(start, end)',
            'return GlideDateTime.subtract(new GlideDateTime("2011-08-28 09:00:00"), new GlideDateTime("2011-08-31 08:00:00")).getDisplayValue()',
            '2 Days 23 Hours',
        ],
        ['toString', `${august} return gdt.toString()`, '2011-08-31 08:00:00'],
        ['ISO text with T and Z is not supported', `${at('2011-08-31T08:00:00.000Z')} return gdt.isValid()`, false],
    ])('%s', (_title, body, expected) => {
        expect(bench.script(body, { timeZone: 'US/Pacific' })).toEqual(expected)
    })

    test.each([
        ['08/31/2011 08:05:09', '2011-08-31 08:05:09'],
        ['08-31-2011 08:05:09', '2011-08-31 08:05:09'],
        ['08-31-2011 08:05', '2011-08-31 08:05:00'],
        ['08-31-2011', '2011-08-31 00:00:00'],
        ['08/31/2011', '2011-08-31 00:00:00'],
        ['31-08-2011 08:05:09', '2011-08-31 08:05:09'],
        ['31-08-2011 08.05.09', '2011-08-31 08:05:09'],
        ['31-08-2011 08.05', '2011-08-31 08:05:00'],
        ['31/08/2011', '2011-08-31 00:00:00'],
        ['2011-08-31 08:05', '2011-08-31 08:05:00'],
        ['2011-08-31', '2011-08-31 00:00:00'],
        ['31.08.2011 08:05:09', '2011-08-31 08:05:09'],
        ['31.08.2011 08.05.09', '2011-08-31 08:05:09'],
        ['31.08.2011 08:05:09 pm', '2011-08-31 20:05:09'],
        ['31.08.2011 12:05:09 AM', '2011-08-31 00:05:09'],
        ['31.08.2011', '2011-08-31 00:00:00'],
        ['01-02-2011', '2011-01-02 00:00:00'],
    ])('reads %s as its constructor lists it', (text, expected) => {
        expect(bench.script(`return new GlideDateTime("${text}").getValue()`)).toBe(expected)
    })

    test.each([
        ['2016-05-09 10:11:12', '2017-06-12 15:11:12', [false, true, false, true, -1]],
        ['2017-06-12 15:11:12', '2017-06-12 15:11:12', [false, false, true, true, 0]],
        ['2018-06-12 15:11:12', '2017-06-12 15:11:12', [true, false, true, false, 1]],
    ])('compares %s with %s', (a, b, expected) => {
        const body = `var a = new GlideDateTime("${a}"), b = new GlideDateTime("${b}");
            return [a.after(b), a.before(b), a.onOrAfter(b), a.onOrBefore(b), a.compareTo(b)]`
        expect(bench.script(body)).toEqual(expected)
    })
})

// GlideDuration - Scoped
describe('GlideDuration', () => {
    const long = 'var d = new GlideDuration("3 12:00:00");'
    test.each<[string, string, unknown]>([
        ['a copy of another', `${long} return new GlideDuration(d).getDisplayValue()`, '3 Days 12 Hours'],
        ['milliseconds', 'return new GlideDuration(60000).getDurationValue()', '00:01:00'],
        [
            'add answers a new one',
            `${long} var s = d.add(new GlideDuration("3:00:00")); return [s.getDisplayValue(), d.getDisplayValue()]`,
            ['3 Days 15 Hours', '3 Days 12 Hours'],
        ],
        [
            'subtract answers a new one',
            `${long} var s = d.subtract(new GlideDuration("3:00:00")); return [s.getDisplayValue(), d.getDisplayValue()]`,
            ['3 Days 9 Hours', '3 Days 12 Hours'],
        ],
        ['getByFormat', 'return new GlideDuration("3 22:00:00").getByFormat("HH:mm")', '22:00'],
        ['getDayPart', `${long} return d.getDayPart()`, 3],
        ['getRoundedDayPart rounds fourteen hours up', 'return new GlideDuration("3 14:00:00").getRoundedDayPart()', 4],
        ['getRoundedDayPart rounds twelve hours down', `${long} return d.getRoundedDayPart()`, 3],
        ['getValue', `${long} return d.getValue()`, '1970-01-04 12:00:00'],
        ['getDurationValue with days', `${long} return d.getDurationValue()`, '3 12:00:00'],
        [
            'setDisplayValue',
            'var d = new GlideDuration(); d.setDisplayValue("3 08:00:00"); return d.getDisplayValue()',
            '3 Days 8 Hours',
        ],
        [
            'setValue',
            'var d = new GlideDuration(); d.setValue("1970-01-05 08:00:00"); return d.getDisplayValue()',
            '4 Days 8 Hours',
        ],
        [
            'days, hours and minutes',
            'return new GlideDuration("2 10:36:00").getDisplayValue()',
            '2 Days 10 Hours 36 Minutes',
        ],
        ['eight hours, in the GlideElement page', 'return new GlideDuration(28800000).getDisplayValue()', '8 Hours'],
        [
            'one of each in the singular',
            'return new GlideDuration("1 01:01:00").getDisplayValue()',
            '1 Day 1 Hour 1 Minute',
        ],
    ])('%s', (_title, body, expected) => {
        expect(bench.script(body)).toEqual(expected)
    })
})

// GlideTime - Scoped, GlideDate - Scoped
describe('GlideTime and GlideDate', () => {
    const noon = 'var t = new GlideTime(); t.setValue("12:00:00");'
    test.each<[string, string, unknown]>([
        ['a new time is now', 'return new GlideTime().getValue()', '15:22:13'],
        ['getByFormat', `${noon} return t.getByFormat("HH:mm")`, '12:00'],
        ['getByFormat with am and pm', `${noon} return t.getByFormat("hh a")`, '12 PM'],
        [
            'letters may come in any order',
            'var t = new GlideTime(); t.setValue("10:30:20"); return t.getByFormat("s:m:H ss:mm:hh")',
            '20:30:10 20:30:10',
        ],
        ['getValue is HH:mm:ss', `${noon} return t.getValue()`, '12:00:00'],
        ['getHourUTC counts twelve hours, noon is 0', `${noon} return [t.getHourUTC(), t.getHourOfDayUTC()]`, [0, 12]],
        ['the local hour', `${noon} return [t.getHourLocalTime(), t.getHourOfDayLocalTime()]`, [4, 4]],
        [
            'minutes and seconds',
            'var t = new GlideTime(); t.setValue("10:30:20"); return [t.getMinutesUTC(), t.getMinutesLocalTime(), t.getSeconds()]',
            [30, 30, 20],
        ],
        ['getDisplayValue is in the zone of the user', 'return new GlideTime(10000).getDisplayValue()', '16:00:10'],
        [
            'setDisplayValue and back',
            'var t = new GlideTime(); t.setDisplayValue("01:00:00"); return [t.getDisplayValueInternal(), t.getValue()]',
            ['01:00:00', '09:00:00'],
        ],
        [
            'a difference of times',
            'var a = new GlideTime(), b = new GlideTime(); a.setDisplayValue("09:00:00"); b.setDisplayValue("09:10:00"); return GlideTime.subtract(a, b).getDisplayValue()',
            '10 Minutes',
        ],
        [
            'a date in its format',
            'var d = new GlideDate(); d.setValue("2025-04-21"); return [d.getDisplayValue(), d.getValue(), d + ""]',
            ['2025-04-21', '2025-04-21', '2025-04-21'],
        ],
        [
            'a date by pattern',
            'var d = new GlideDate(); d.setValue("2015-01-01"); return d.getByFormat("dd-MM-yyyy")',
            '01-01-2015',
        ],
        [
            'parts of a date',
            'var d = new GlideDate(); d.setValue("2016-05-09"); return [d.getDayOfMonthNoTZ(), d.getMonthNoTZ(), d.getYearNoTZ()]',
            [9, 5, 2016],
        ],
        [
            'setDisplayValue of a date',
            'var d = new GlideDate(); d.setDisplayValue("2011-01-01"); return d.getValue()',
            '2011-01-01',
        ],
        [
            'a difference of days',
            'var a = new GlideDate(), b = new GlideDate(); a.setValue("2015-01-01"); b.setValue("2015-01-02"); return GlideDate.subtract(a, b).getDisplayValue()',
            '1 Day',
        ],
    ])('%s', (_title, body, expected) => {
        expect(bench.script(body, { timeZone: 'US/Pacific' })).toEqual(expected)
    })
})

// GlideSystem - Scoped: the session is in US/Pacific, the answers are UTC.
describe('the date functions of gs', () => {
    test.each([
        ['daysAgo(1)', '2021-10-19 15:22:13'],
        ['daysAgo(-2)', '2021-10-22 15:22:13'],
        ['daysAgoStart(5)', '2021-10-15 07:00:00'],
        ['daysAgoEnd(0)', '2021-10-21 06:59:59'],
        ['hoursAgo(-4)', '2021-10-20 19:22:13'],
        ['hoursAgoStart(1)', '2021-10-20 14:00:00'],
        ['hoursAgoEnd(1)', '2021-10-20 14:59:59'],
        ['minutesAgoEnd(30)', '2021-10-20 14:52:59'],
        ['minutesAgoStart(30)', '2021-10-20 14:52:00'],
        ['monthsAgo(1)', '2021-09-20 15:22:13'],
        ['monthsAgoEnd(2)', '2021-09-01 06:59:59'],
        ['monthsAgoStart(3)', '2021-07-01 07:00:00'],
        ['quartersAgoStart(1)', '2021-07-01 07:00:00'],
        ['quartersAgoEnd(1)', '2021-10-01 06:59:59'],
        ['yearsAgo(1)', '2020-10-20 15:22:13'],
        ['yesterday()', '2021-10-19 15:22:13'],
        ['beginningOfLastMonth()', '2021-09-01 07:00:00'],
        ['beginningOfLastWeek()', '2021-10-11 07:00:00'],
        ['beginningOfNextMonth()', '2021-11-01 07:00:00'],
        ['beginningOfNextWeek()', '2021-10-25 07:00:00'],
        ['beginningOfNextYear()', '2022-01-01 08:00:00'],
        ['beginningOfThisMonth()', '2021-10-01 07:00:00'],
        ['beginningOfThisQuarter()', '2021-10-01 07:00:00'],
        ['beginningOfThisWeek()', '2021-10-18 07:00:00'],
        ['beginningOfThisYear()', '2021-01-01 08:00:00'],
        ['endOfLastMonth()', '2021-10-01 06:59:59'],
        ['endOfLastWeek()', '2021-10-18 06:59:59'],
        ['endOfLastYear()', '2021-01-01 07:59:59'],
        ['endOfNextMonth()', '2021-12-01 07:59:59'],
        ['endOfNextWeek()', '2021-11-01 06:59:59'],
        ['endOfNextYear()', '2023-01-01 07:59:59'],
        ['endOfThisMonth()', '2021-11-01 06:59:59'],
        ['endOfThisQuarter()', '2022-01-01 07:59:59'],
        ['endOfThisWeek()', '2021-10-25 06:59:59'],
        ['endOfThisYear()', '2022-01-01 07:59:59'],
        ['beginningOfLast7Days()', '2021-10-13 07:00:00'],
        ['endOfLast7Days()', '2021-10-21 06:59:59'],
        ["dateGenerate('2015-10-07', '00:00:00')", '2015-10-07 07:00:00'],
        ["dateGenerate('2015-10-07', 'start')", '2015-10-07 07:00:00'],
        ["dateGenerate('2015-10-07', 'end')", '2015-10-08 06:59:59'],
    ])('gs.%s', (call, expected) => {
        expect(bench.script(`return gs.${call}`, { timeZone: 'US/Pacific' })).toBe(expected)
    })
})
