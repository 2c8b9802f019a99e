/** A second may have more rows than one run reads: every look at a log goes on inside of it, and reads no row twice. */

import type { CollectPorts } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { collect, line, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const SMALL = { evidenceBudgetRows: 3, evidencePageRows: 2 }
const DAY = 24 * 3600
const COUNT = 10

function opened(...lines: ReturnType<typeof line>[]): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.logs.syslog_evidence = lines
    return of
}

/** Rows of one second, and what is seen of them. */
function crowd(at: string) {
    const rows = Array.from({ length: COUNT }, (_, n) => line(`crowd${n}`, at, `[Router] START INC00100${n + 20}`))
    const ids = rows.map(({ sysId }) => sysId)
    return {
        rows,
        ids,
        read: (of: World) => of.rowsRead.filter((id) => ids.includes(id)),
        seen: (of: World) => ids.filter((id) => of.evidence.has(`evidence-syslog-${id}`)),
    }
}

/** Runs until nothing is left, a minute apart. */
function collectAll(of: World, settings: Partial<CollectPorts['settings']> = SMALL): number {
    for (let runs = 1; runs < 40; runs++) {
        if (collect(of, settings).state === 'complete') return runs
        of.now = addSeconds(of.now, 60)
    }
    throw new Error('It never ends')
}

it('when they are new', () => {
    const { ids, read, rows, seen } = crowd('2026-04-20 11:30:00')
    const of = opened(...rows)
    expect(collectAll(of)).toBeGreaterThan(3)
    expect(read(of)).toEqual(ids)
    expect(seen(of)).toEqual(ids)
})

it.each([
    ['is the first of the time that is read back', []],
    ['is in the midst of it', [line('before', '2026-04-17 10:00:00', 'x')]],
])('when they are read back, and the second %s', (_where, others) => {
    const { ids, read, rows, seen } = crowd('2026-04-17 11:00:00')
    const of = opened(line('now', '2026-04-20 11:30:00', 'x'), ...others, ...rows)
    expect(collectAll(of, { ...SMALL, evidenceFirstLookHours: 720 })).toBeGreaterThan(3)
    expect(read(of)).toEqual(ids)
    expect(seen(of)).toEqual(ids)
    expect(of.halfway.syslog_evidence).toBeUndefined()
})

it('when they came hours late and their day is looked at again', () => {
    const { ids, read, rows, seen } = crowd('2026-04-20 12:30:00')
    const of = opened(line('now', '2026-04-20 11:30:00', 'x'), line('later', '2026-04-20 17:00:00', 'x'))
    collectAll(of)
    of.now = '2026-04-20 20:00:00'
    collectAll(of)
    of.logs.syslog_evidence!.push(...rows)
    of.now = '2026-04-21 12:00:00'
    expect(collectAll(of)).toBeGreaterThan(3)
    expect(read(of)).toEqual(ids)
    expect(seen(of)).toEqual(ids)
})

it('when they came days late and their day has changed', () => {
    const { ids, read, rows, seen } = crowd('2026-04-21 09:00:00')
    const of = opened(line('now', '2026-04-20 11:30:00', 'x'), line('then', '2026-04-21 10:00:00', 'x'))
    const month = { ...SMALL, evidenceFirstLookHours: 720 }
    for (const day of [0, 1, 2, 3]) {
        of.now = addSeconds('2026-04-20 12:00:00', day * DAY)
        collectAll(of, month)
    }
    of.logs.syslog_evidence!.push(...rows)
    collectAll(of, month)
    expect(read(of)).toEqual([])
    of.now = addSeconds('2026-04-20 12:00:00', 9 * DAY)
    expect(collectAll(of, month)).toBeGreaterThan(3)
    expect(read(of)).toEqual(ids)
    expect(seen(of)).toEqual(ids)
})
