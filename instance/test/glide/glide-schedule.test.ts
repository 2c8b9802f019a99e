/** Promises of GlideSchedule, by its page and those of schedules, their entries, parents and children. */

import { createBench, type Bench } from '../support.ts'

// Default schedules: repeats on weekdays, Monday to Friday. The sys_id is that of the API's samples.
const WEEKDAYS = '08fcd0830a0a0b2600079f56b1adb9ae'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

/** A schedule with entries of the given values. */
function schedule(entries: readonly Readonly<Record<string, string>>[], values: Record<string, string> = {}): string {
    const sysId = bench.install('cmn_schedule', { name: 'Test', ...values })
    for (const entry of entries) bench.install('cmn_schedule_span', { schedule: sysId, all_day: '0', ...entry })
    return sysId
}

function isIn(sysId: string, time: string, timeZone = ''): unknown {
    return bench.script(
        `return new GlideSchedule("${sysId}", "${timeZone}").isInSchedule(new GlideDateTime("${time}"))`,
    )
}

// GlideSchedule - Scoped: the samples of the page
describe('GlideSchedule', () => {
    it.each<[string, string, unknown]>([
        [
            'add without a schedule counts all time',
            'return String(new GlideSchedule().add(new GlideDateTime("2014-01-02"), new GlideDuration(172800000)))',
            '2014-01-04 00:00:00',
        ],
        [
            'duration counts time of the schedule',
            `var s = new GlideSchedule(); s.load("${WEEKDAYS}"); return s.duration(new GlideDateTime("2014-10-16 02:00:00"), new GlideDateTime("2014-10-18 04:00:00")).getDurationValue()`,
            '18:00:00',
        ],
        ['getName', `return new GlideSchedule("${WEEKDAYS}").getName()`, '8-5 weekdays'],
        [
            'whenNext is in milliseconds: from Saturday 8:00 to Monday 8:00',
            `return new GlideSchedule("${WEEKDAYS}", "UTC").whenNext(new GlideDateTime("2014-10-25 08:00:00"))`,
            172_800_000,
        ],
        ['whenNext is -1 if never', 'return new GlideSchedule().whenNext(new GlideDateTime())', -1],
        ['isValid with an entry', `return new GlideSchedule("${WEEKDAYS}").isValid()`, true],
        ['isValid without one', `return new GlideSchedule("${'0'.repeat(32)}").isValid()`, false],
        [
            'load leaves out the entry that its argument excludes',
            `var g = new GlideRecord("cmn_schedule_span"); g.get("schedule", "${WEEKDAYS}"); var s = new GlideSchedule(); s.load("${WEEKDAYS}", null, g.getUniqueValue()); return s.isValid()`,
            false,
        ],
        [
            'add goes on with the next day of the schedule',
            `return String(new GlideSchedule("${WEEKDAYS}").add(new GlideDateTime("2014-10-24 16:00:00"), new GlideDuration(7200000)))`,
            '2014-10-27 09:00:00',
        ],
        [
            'setTimeZone moves the hours of a floating schedule, summer time included',
            `var s = new GlideSchedule("${WEEKDAYS}"); s.setTimeZone("US/Pacific"); return [s.isInSchedule(new GlideDateTime("2014-10-24 15:30:00")), s.isInSchedule(new GlideDateTime("2014-11-03 15:30:00"))]`,
            [true, false],
        ],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(body)).toEqual(expected)
    })

    it.each([
        ['2014-10-24 07:59:59', false],
        ['2014-10-24 08:00:00', true],
        ['2014-10-24 16:59:59', true],
        ['2014-10-24 17:00:00', false],
        ['2014-10-25 12:00:00', false],
    ])('isInSchedule at %s of 8-5 weekdays is %s', (time, expected) => {
        expect(isIn(WEEKDAYS, time)).toBe(expected)
    })

    it('refuses by its name what is declared and not there', () => {
        expect(() => bench.script('return new GlideSchedule().overlapsWith()')).toThrow(
            'not emulated: GlideSchedule.overlapsWith',
        )
    })

    it('uses the zone of the session when none is given', () => {
        const body = `return new GlideSchedule("${WEEKDAYS}").isInSchedule(new GlideDateTime("2014-10-24 15:30:00"))`
        expect(bench.script(body, { timeZone: 'Asia/Tokyo' })).toBe(false)
    })
})

// Schedule entry fields: what repeats, and until when. 2024-01-01 is a Monday.
describe('repetitions', () => {
    const at = { start_date_time: '20240101T080000', end_date_time: '20240101T090000' }
    const wholeDay = { start_date_time: '20240101T000000', end_date_time: '20240101T235959', all_day: '1' }
    it.each<[string, Record<string, string>, readonly string[], readonly string[]]>([
        ['none', at, ['2024-01-01'], ['2024-01-02', '2023-12-31']],
        ['daily', { ...at, repeat_type: 'daily', repeat_count: '2' }, ['2024-01-03'], ['2024-01-02', '2023-12-30']],
        [
            'daily until',
            { ...at, repeat_type: 'daily', repeat_until: '20240103' },
            ['2024-01-02', '2024-01-03'],
            ['2024-01-04'],
        ],
        ['weekends', { ...at, repeat_type: 'weekends' }, ['2024-01-06', '2024-01-07'], ['2024-01-05', '2024-01-08']],
        ['weekMWF', { ...at, repeat_type: 'weekMWF' }, ['2024-01-03', '2024-01-05'], ['2024-01-04']],
        ['weekTT', { ...at, repeat_type: 'weekTT' }, ['2024-01-04'], ['2024-01-03']],
        [
            'weekly on some days of every other week',
            { ...at, repeat_type: 'weekly', days_of_week: '15', repeat_count: '2' },
            ['2024-01-05', '2024-01-15', '2024-01-19'],
            ['2024-01-08', '2024-01-12', '2024-01-16'],
        ],
        ['monthly', { ...at, repeat_type: 'monthly', monthly_type: 'dom' }, ['2024-02-01'], ['2024-02-02']],
        [
            'monthly, last day',
            { ...at, repeat_type: 'monthly', monthly_type: 'ldom' },
            ['2024-01-31', '2024-02-29'],
            ['2024-02-28'],
        ],
        ['yearly', { ...wholeDay, repeat_type: 'yearly', yearly_type: 'doy' }, ['2025-01-01'], ['2025-01-02']],
        [
            'yearly, third Monday of January',
            { ...wholeDay, repeat_type: 'yearly', yearly_type: 'float', float_day: '2', float_week: '3', month: '1' },
            ['2024-01-15', '2025-01-20'],
            ['2024-01-08', '2024-01-16'],
        ],
        [
            'yearly, last Monday of May',
            {
                ...wholeDay,
                repeat_type: 'yearly',
                yearly_type: 'float',
                float_day: '2',
                float_week: 'last',
                month: '5',
            },
            ['2024-05-27', '2025-05-26'],
            ['2024-05-20'],
        ],
    ])('%s', (_name, entry, inside, outside) => {
        const sysId = schedule([entry])
        expect(inside.filter((day) => !isIn(sysId, `${day} 08:30:00`))).toEqual([])
        expect(outside.filter((day) => isIn(sysId, `${day} 08:30:00`))).toEqual([])
    })

    it('an entry may last over midnight', () => {
        const sysId = schedule([
            { start_date_time: '20240101T220000', end_date_time: '20240102T060000', repeat_type: 'daily' },
        ])
        expect(isIn(sysId, '2024-01-02 05:59:59')).toBe(true)
        expect(isIn(sysId, '2024-01-02 06:00:00')).toBe(false)
    })

    it.each([
        [{ ...at, repeat_type: 'specific' }, 'entries that repeat specific'],
        [{ ...at, repeat_type: 'monthly', monthly_type: 'nth' }, 'entries of the monthly type nth'],
        [{ ...at, type: 'time_off' }, 'entries of type time_off'],
    ])('what is not covered throws: %j', (entry, name) => {
        const sysId = schedule([entry])
        expect(() => isIn(sysId, '2024-01-01 08:30:00')).toThrow(`not emulated: GlideSchedule with ${name}`)
    })
})

// Parent and child schedules; Schedule fields: time zone
describe('schedules together', () => {
    const christmas = {
        start_date_time: '20131225T000000',
        end_date_time: '20131225T235959',
        all_day: '1',
        type: 'exclude',
        repeat_type: 'yearly',
        yearly_type: 'doy',
    }
    const hours = { start_date_time: '20140101T080000', end_date_time: '20140101T170000', repeat_type: 'weekdays' }

    it('holidays of a child schedule are left out', () => {
        const holidays = schedule([christmas])
        const sysId = schedule([hours])
        bench.install('cmn_other_schedule', { schedule: sysId, child_schedule: holidays, type: 'include' })
        expect(isIn(sysId, '2014-12-24 12:00:00')).toBe(true)
        expect(isIn(sysId, '2014-12-25 12:00:00')).toBe(false)
    })
    it('the times of an excluded child schedule are left out', () => {
        const nights = schedule([
            { start_date_time: '20140101T160000', end_date_time: '20140101T200000', repeat_type: 'daily' },
        ])
        const sysId = schedule([hours])
        bench.install('cmn_other_schedule', { schedule: sysId, child_schedule: nights, type: 'exclude' })
        expect(isIn(sysId, '2014-12-24 15:00:00')).toBe(true)
        expect(isIn(sysId, '2014-12-24 16:00:00')).toBe(false)
    })
    it('entries of the parent apply to the child', () => {
        const parent = schedule([hours])
        expect(isIn(schedule([christmas], { parent }), '2014-12-24 12:00:00')).toBe(true)
        expect(isIn(schedule([christmas], { parent }), '2014-12-25 12:00:00')).toBe(false)
    })
    it('a schedule with a zone keeps it, unless another one is asked for', () => {
        const sysId = schedule([hours], { time_zone: 'US/Pacific' })
        expect(isIn(sysId, '2014-10-24 15:30:00')).toBe(true)
        expect(isIn(sysId, '2014-10-24 15:30:00', 'Asia/Tokyo')).toBe(false)
    })
    it('an entry takes the place of one occurrence of another', () => {
        const sysId = schedule([{ ...hours, sys_id: 'd'.repeat(32) }])
        const moved = { start_date_time: '20141224T180000', end_date_time: '20141224T190000' }
        bench.install('cmn_schedule_span', {
            ...moved,
            schedule: sysId,
            parent: 'd'.repeat(32),
            override_start_date: '20141224',
            all_day: '0',
        })
        expect(isIn(sysId, '2014-12-24 12:00:00')).toBe(false)
        expect(isIn(sysId, '2014-12-24 18:30:00')).toBe(true)
        expect(isIn(sysId, '2014-12-23 12:00:00')).toBe(true)
    })
})
