/** Once a week every day that rows are kept of is compared with what it had: a row that came more than a day late is found. */

import { daysWithin } from '../../../../src/server/evidence/app/days-seen.ts'
import { findChanged } from '../../../../src/server/evidence/core/seen-days.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { collect, line, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const BEGIN = '2026-04-20 12:00:00'
const DAY = 24 * 3600
const MONTH = { evidenceFirstLookHours: 720 }

/** An instance that is collected from for so many days, with a row of nobody on each. */
function lived(days: number): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.logs.syslog_evidence = [line('a', '2026-04-20 11:30:00', '[Router] START INC0010020')]
    for (let day = 0; day <= days; day++) {
        on(of, day)
        of.logs.syslog_evidence.push(line(`day${day}`, addSeconds(BEGIN, day * DAY + 3600), 'of nobody'))
    }
    return of
}

function on(of: World, day: number) {
    of.now = addSeconds(BEGIN, day * DAY)
    for (let run = 0; run < 20; run++) {
        const collected = collect(of, MONTH)
        if (collected.state === 'complete') return collected
        of.now = addSeconds(of.now, 60)
    }
    throw new Error('It never ends')
}
const isSeen = (of: World) => of.evidence.has('evidence-syslog-late')
const late = line('late', '2026-04-22 09:00:00', '[Router] START INC0010021')

it('finds a row that came two days late, when its day is compared again', () => {
    const of = lived(4)
    of.logs.syslog_evidence!.push(late)
    on(of, 5)
    expect(isSeen(of)).toBe(false)
    const found = on(of, 10)
    expect(isSeen(of)).toBe(true)
    expect(found).toMatchObject({ notes: expect.stringContaining('1 pieces of evidence came more than a day late') })
    expect(on(of, 18).notes).not.toContain('more than a day late')
})

it('reads no row of a day that has not changed', () => {
    const of = lived(3)
    const before = of.rowsRead.length
    // The first day was not collected in full, and so never compared: it is read once.
    on(of, 12)
    expect(of.rowsRead.slice(before).filter((id) => /^day[12]$/.test(id))).toEqual([])
    of.rowsRead.splice(0)
    on(of, 20)
    expect(of.rowsRead.filter((id) => id === 'a')).toEqual([])
})

it('changes nothing that is stored of a day that is read again', () => {
    const of = lived(4)
    const then = line('b', '2026-04-22 09:30:00', '[Router] START INC0010022')
    of.logs.syslog_evidence!.push(then)
    on(of, 12)
    const before = { ...of.evidence.get('evidence-syslog-b')!, displayName: 'as it was decided then' }
    of.evidence.set(before.id, before)
    of.logs.syslog_evidence!.push(late)
    on(of, 20)
    expect(isSeen(of)).toBe(true)
    expect(of.evidence.get(before.id)).toBe(before)
})

it('knows the day that has changed while it is not read yet', () => {
    const of = lived(4)
    const many = Array.from({ length: 5 }, (_, at) => ({ ...late, sysId: `late${at}` }))
    of.logs.syslog_evidence!.push(...many)
    of.now = addSeconds(BEGIN, 10 * DAY)
    const changed: (string | null)[] = []
    for (let run = 0; run < 20; run++) {
        const { state } = collect(of, { ...MONTH, evidenceBudgetRows: 2, evidencePageRows: 1 })
        changed.push(findChanged(of.seenDays.syslog_evidence ?? {}))
        if (state === 'complete') break
        of.now = addSeconds(of.now, 60)
    }
    expect(changed).toContain('2026-04-22 00:00:00')
    expect(changed.pop()).toBeNull()
    expect(many.every(({ sysId }) => of.evidence.has(`evidence-syslog-${sysId}`))).toBe(true)
})

it('remembers no day that is older than rows are kept', () => {
    const of = lived(2)
    on(of, 45)
    const days = Object.keys(of.seenDays.syslog_evidence ?? {})
    expect(days).not.toContain('2026-04-21')
    expect(days.length).toBeLessThanOrEqual(31)
})

test.each([
    ['2026-04-20 00:00:00', '2026-04-22 00:00:00', ['2026-04-20', '2026-04-21']],
    ['2026-04-20 00:00:01', '2026-04-22 00:00:00', ['2026-04-21']],
    ['2026-04-20 00:00:00', '2026-04-21 23:59:59', ['2026-04-20']],
    ['2026-04-20 10:00:00', '2026-04-21 10:00:00', []],
])('from %s to %s there are the days %p', (from, to, expected) => {
    expect(daysWithin(from, to)).toEqual(expected)
})
