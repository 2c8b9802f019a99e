/** Stories of reading back: time that was not read when it passed is read when it can be, in steps, within the budget. */

import { stateOf } from '../../../../src/server/evidence/core/completeness.ts'
import { findUnread } from '../../../../src/server/evidence/core/ledger/ledger.ts'
import type { HandRunRow } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { collect, line, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const MONTH = { evidenceFirstLookHours: 720 }
const DAYS_AGO = { one: '2026-04-19 11:00:00', three: '2026-04-17 11:00:00', ten: '2026-04-10 11:00:00' }
const REFUSED = stateOf('unavailable_insufficient_permissions', 'Allow it.')

/** An instance whose system log goes back ten days. */
function lived(): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.logs.syslog_evidence = [
        line('now', '2026-04-20 11:30:00', '[Router] START INC0010020'),
        line('one', DAYS_AGO.one, '[Router] START INC0010021'),
        line('three', DAYS_AGO.three, '[Router] START INC0010022'),
        line('ten', DAYS_AGO.ten, '[Router] START INC0010023'),
    ]
    return of
}

const seen = (of: World): string[] => [...of.evidence.keys()].map((id) => id.replace('evidence-syslog-', ''))
const unread = (of: World, from: string): string[] =>
    findUnread(of.ledgers.syslog_evidence ?? [], { from, to: '2026-04-20 11:59:00' }).map(({ state }) => state)

/** Runs until nothing is left, a minute apart, and answers how many there were. */
function collectAll(of: World, settings = {}): number {
    for (let runs = 1; runs < 60; runs++) {
        if (collect(of, settings).state === 'complete') return runs
        of.now = addSeconds(of.now, 60)
    }
    throw new Error('It never ends')
}

it('reads the newest day first, then older ones a step a run, as far as rows exist', () => {
    const of = lived()
    expect(collect(of, MONTH).state).toBe('yielded')
    expect(seen(of)).toEqual(['now', 'one'])
    collectAll(of, MONTH)
    expect(seen(of)).toEqual(['now', 'one', 'three', 'ten'])
    expect(unread(of, addSeconds(DAYS_AGO.ten, -1))).toEqual([])
    expect(unread(of, addSeconds(DAYS_AGO.ten, -2))).toEqual(['not_read'])
})

it('reads no row twice, and nothing more once everything is read', () => {
    const of = lived()
    collectAll(of, MONTH)
    of.now = addSeconds(of.now, 900)
    expect(collect(of, MONTH)).toMatchObject({ state: 'complete', rowsRead: 0, evidenceAdded: 0 })
})

it('goes no further back than the setting says, and on when it says more', () => {
    const of = lived()
    collectAll(of, { evidenceFirstLookHours: 96 })
    expect(seen(of)).toEqual(['now', 'one', 'three'])
    collectAll(of, MONTH)
    expect(seen(of)).toContain('ten')
})

it('reads what passed while the log was refused, once it is allowed', () => {
    const of = lived()
    of.states.syslog_evidence = REFUSED
    expect(collect(of, MONTH).state).toBe('complete')
    expect(seen(of)).toEqual([])
    expect(unread(of, '2026-04-20 00:00:00')).toEqual(['refused'])
    of.states = {}
    collectAll(of, MONTH)
    expect(seen(of)).toEqual(expect.arrayContaining(['now', 'one', 'three', 'ten']))
    expect(unread(of, addSeconds(DAYS_AGO.ten, -1))).toEqual([])
})

it('reads again what was read in part while one of two tables was refused, and not what settings kept out', () => {
    const inPart = stateOf('partial', 'One table is refused.')
    const of = lived()
    of.states = { syslog_evidence: inPart, application_log_evidence: inPart }
    of.logs.application_log_evidence = [line('app', '2026-04-20 11:00:00', 'x')]
    collectAll(of)
    of.states = {}
    of.now = addSeconds(of.now, 900)
    collectAll(of)
    expect(unread(of, '2026-04-20 00:00:00')).toEqual([])
    expect(of.ledgers.application_log_evidence?.map(({ state }) => state)).toEqual(['partial', 'read'])
})

it('leaves rows to whom a script run by hand at that time can have written them', () => {
    const of = lived()
    of.handRuns = [
        {
            id: 'history/1',
            user: 'system',
            startedAt: addSeconds(DAYS_AGO.three, -60),
            finishedAt: addSeconds(DAYS_AGO.three, 60),
            text: "gs.info('[Router] START INC0010022')",
        } as HandRunRow,
    ]
    collectAll(of, MONTH)
    const matched = [...of.evidence.values()].map(({ id, matchedOn }) => `${id.slice(16)} ${matchedOn}`)
    expect(matched).toContain('three hand_run')
    expect(matched).toContain('ten own_statement')
})

it('reads nothing back while newer rows are left', () => {
    const of = lived()
    of.logs.syslog_evidence?.push(line('more', '2026-04-20 11:40:00', '[Router] START INC0010024'))
    expect(collect(of, { ...MONTH, evidencePageRows: 1, evidenceBudgetRows: 1 }).state).toBe('yielded')
    expect(seen(of)).toHaveLength(1)
})

it('goes on within a step where its budget was used up', () => {
    const of = lived()
    of.logs.syslog_evidence = Array.from({ length: 8 }, (_, at) =>
        line(`row${at}`, addSeconds(DAYS_AGO.three, at), `[Router] START INC001002${at}`),
    )
    collectAll(of, { ...MONTH, evidencePageRows: 2, evidenceBudgetRows: 3 })
    expect(seen(of).sort()).toEqual(Array.from({ length: 8 }, (_, at) => `row${at}`))
    expect(unread(of, addSeconds(DAYS_AGO.three, -1))).toEqual([])
})

it('takes script errors of that time from the same rows', () => {
    const of = lived()
    collectAll(of, MONTH)
    const errors = of.ledgers.script_error_evidence ?? []
    expect(findUnread(errors, { from: DAYS_AGO.ten, to: '2026-04-20 11:59:00' }).length).toBeGreaterThan(0)
    of.logs.application_log_evidence = [line('app', addSeconds(DAYS_AGO.ten, -5), 'x')]
    of.now = addSeconds(of.now, 900)
    collectAll(of, MONTH)
    expect(findUnread(of.ledgers.script_error_evidence ?? [], { from: DAYS_AGO.three, to: DAYS_AGO.one })).toEqual([])
})
