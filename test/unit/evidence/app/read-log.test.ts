/** Stories of reading one log: the order of effects, what is remembered, and what the next run makes of it. */

import type { LogReading } from '../../../../src/server/evidence/app/read-log.ts'
import { memoryLog, rowBudget, type Row } from './memory-log.ts'

const at = (second: number): string => `2026-04-21 12:00:${String(second).padStart(2, '0')}`
const UNTIL = '2026-04-21 12:10:00'

function read(reading: LogReading, rows = 1000) {
    const budget = rowBudget(rows)
    while (reading.isOpen() && budget.rowsLeft() > 0) reading.step(budget)
    return reading.close()
}

it('stores a page before it moves the watermark', () => {
    const log = memoryLog([
        ['a', at(1)],
        ['b', at(2)],
        ['c', at(3)],
    ])
    read(log.open(UNTIL))
    expect(log.effects).toEqual(['store a b', 'remember b', 'store c', 'remember c', 'remember c'])
})

it('reads on within a second that is longer than a page, each row once', () => {
    const log = memoryLog(['e', 'b', 'd', 'a', 'c'].map((id): Row => [id, at(1)]))
    expect(read(log.open(UNTIL)).recordCount).toBe(5)
    expect(log.effects.filter((effect) => /^store/.test(effect))).toEqual(['store a b', 'store c d', 'store e'])
})

it('continues where it stopped when its budget was used up', () => {
    const log = memoryLog([
        ['a', at(1)],
        ['b', at(2)],
        ['c', at(3)],
    ])
    const first = read(log.open(UNTIL), 2)
    expect(first).toMatchObject({ status: 'partial', recordCount: 2, windowTo: at(2) })
    expect(first.gaps.map(({ kind }) => kind)).toEqual(['budget'])
    const second = read(log.open(UNTIL))
    expect(second).toMatchObject({ status: 'available', recordCount: 1, windowFrom: at(2), windowTo: UNTIL })
})

it('leaves rows after the limit of the run to the next one', () => {
    const log = memoryLog([
        ['a', at(1)],
        ['b', at(30)],
    ])
    expect(read(log.open(at(10))).recordCount).toBe(1)
    expect(read(log.open(at(40))).recordCount).toBe(1)
})

it('reads the last window again when rows of it came late', () => {
    const rows: Row[] = [
        ['a', at(1)],
        ['c', at(3)],
    ]
    const log = memoryLog(rows)
    read(log.open(UNTIL))
    rows.push(['b', at(2)])
    const second = read(log.open('2026-04-21 12:12:00'))
    expect(second.recordCount).toBe(3)
    expect(second.gaps.map(({ kind, note }) => `${kind}: ${note}`)).toEqual([
        'late: 1 rows came late and were read now.',
    ])
    expect(read(log.open('2026-04-21 12:14:00'))).toMatchObject({ recordCount: 0, gaps: [] })
})

it('reads the last window again when a row of it came late and another was removed', () => {
    const rows: Row[] = [
        ['a', at(1)],
        ['c', at(3)],
    ]
    const log = memoryLog(rows)
    read(log.open(UNTIL))
    rows.splice(0, 1, ['b', at(2)])
    const second = read(log.open('2026-04-21 12:12:00'))
    expect(second.recordCount).toBe(2)
    expect(second.gaps.map(({ kind, note }) => `${kind}: ${note}`)).toEqual([
        'late: Rows of this time were removed, and others may have come late: it was read again.',
    ])
    expect(read(log.open('2026-04-21 12:14:00'))).toMatchObject({ recordCount: 0, gaps: [] })
})

it('says that rows may be lost when the row that was read last was rotated away', () => {
    const rows: Row[] = [['a', at(1)]]
    const log = memoryLog(rows)
    read(log.open(UNTIL))
    rows.splice(0, 1, ['z', '2026-04-21 15:00:00'])
    const second = read(log.open('2026-04-21 16:00:00'))
    expect(second.status).toBe('partial')
    expect(second.gaps).toEqual([expect.objectContaining({ kind: 'rotated', from: at(1), to: '2026-04-21 15:00:00' })])
})

it('covers an empty window without taking it for a loss', () => {
    const log = memoryLog([['a', at(1)]])
    read(log.open(UNTIL))
    expect(read(log.open('2026-04-21 14:00:00'))).toMatchObject({
        status: 'available',
        recordCount: 0,
        gaps: [],
        windowTo: '2026-04-21 14:00:00',
    })
})

it('takes no row for lost where no row was ever read', () => {
    const rows: Row[] = []
    const log = memoryLog(rows)
    read(log.open(UNTIL))
    rows.push(['a', '2026-04-21 15:00:00'])
    const second = read(log.open('2026-04-21 16:00:00'))
    expect(second).toMatchObject({ status: 'available', recordCount: 1, gaps: [], oldestRow: '2026-04-21 15:00:00' })
})

it('takes no row for lost while the row that was read last is still there', () => {
    const rows: Row[] = [['a', at(1)]]
    const log = memoryLog(rows)
    read(log.open(UNTIL))
    rows.push(['b', '2026-04-21 15:00:00'])
    expect(read(log.open('2026-04-21 16:00:00')).gaps).toEqual([])
})

it('covers what it read only, until it is done', () => {
    const log = memoryLog([
        ['a', at(1)],
        ['b', at(2)],
        ['c', at(3)],
    ])
    const reading = log.open(UNTIL)
    reading.step(rowBudget(2))
    expect([reading.isOpen(), reading.coveredUntil()]).toEqual([true, at(2)])
    reading.step(rowBudget(2))
    expect([reading.isOpen(), reading.coveredUntil()]).toEqual([false, UNTIL])
})

it('reads nothing with a budget of no rows, and says that the window is unread', () => {
    const log = memoryLog([['a', at(1)]])
    const reading = log.open(UNTIL)
    reading.step(rowBudget(0))
    expect(reading.close()).toMatchObject({ status: 'partial', recordCount: 0, gaps: [{ kind: 'budget' }] })
    expect(reading.verbose()).toBeNull()
})

describe('the time that it covers', () => {
    const shown = (reading: LogReading, rows?: number) =>
        (read(reading, rows).covered || []).map(({ from, state, to }) => `${from.slice(11)} ${to.slice(11)} ${state}`)
    const known = (to: string) => [
        { from: at(0), to, state: 'read' as const, reason: '', firstRun: 'RUN1', lastRun: 'RUN1' },
    ]

    it('begins with the oldest row at the first look: whether there were older ones is not known', () => {
        expect(shown(memoryLog([['a', at(30)]]).open(UNTIL))).toEqual(['12:00:29 12:10:00 read'])
        expect(shown(memoryLog([]).open(UNTIL))).toEqual([])
    })

    it('begins at the first look at an empty log, not before it', () => {
        const log = memoryLog([])
        read(log.open(UNTIL))
        expect(shown(log.open('2026-04-21 12:15:00'))).toEqual(['12:10:00 12:15:00 read'])
    })

    it('is lost where the table is empty after more than a day without a run', () => {
        const rows: Row[] = [['a', at(30)]]
        const log = memoryLog(rows)
        read(log.open(UNTIL))
        rows.length = 0
        expect(shown(log.open('2026-04-25 12:00:00', known(UNTIL)))).toEqual([
            '12:00:30 12:10:00 read',
            '12:10:00 12:00:00 rotated',
        ])
    })

    it('is read where a quiet log forgot its last row', () => {
        const rows: Row[] = [['a', at(30)]]
        const log = memoryLog(rows)
        read(log.open(UNTIL))
        rows.length = 0
        expect(shown(log.open('2026-04-21 12:25:00', known(UNTIL)))).toEqual(['12:00:30 12:25:00 read'])
    })

    it('ends before the second of the last row where the budget was used up', () => {
        const rows: Row[] = [
            ['a', at(1)],
            ['b', at(2)],
            ['c', at(2)],
        ]
        expect(shown(memoryLog(rows).open(UNTIL), 2)).toEqual(['12:00:00 12:00:01 read', '12:00:01 12:10:00 skipped'])
    })

    it('does not lose time in which no row came, although the row before it is gone', () => {
        const rows: Row[] = [['a', at(1)]]
        const log = memoryLog(rows)
        read(log.open(UNTIL))
        rows.splice(0, 1, ['z', '2026-04-21 12:30:00'])
        const second = read(log.open('2026-04-21 13:00:00', known(UNTIL)))
        expect(second.gaps).toEqual([expect.objectContaining({ kind: 'rotated', from: UNTIL })])
        expect(second.covered).toContainEqual(expect.objectContaining({ from: UNTIL, state: 'rotated' }))
        expect(second.covered).toContainEqual(expect.objectContaining({ to: UNTIL, state: 'read' }))
    })

    it('goes back to what a run that broke off had read without noting it', () => {
        const log = memoryLog([
            ['a', at(1)],
            ['b', at(40)],
        ])
        log.open(UNTIL).step(rowBudget(10))
        expect(shown(log.open('2026-04-21 12:20:00', known(at(10))))).toEqual(['12:00:10 12:20:00 read'])
    })
})
