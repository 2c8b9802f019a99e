/** Once a day, time that was read when it was new is read again: what came late is found, and nothing that is known changes. */

import { collectEvidence } from '../../../../src/server/evidence/app/collect-evidence.ts'
import type { CollectPorts } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { line, portsOf, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const NOW = '2026-04-20 12:00:00'
const HOUR = 3600
const DAY = 24 * HOUR
/** A run reads up to a minute before now, and an hour before that is settled. */
const SETTLED = '2026-04-20 10:59:00'

function opened(): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.logs.syslog_evidence = [line('a', '2026-04-20 11:30:00', '[Router] START INC0010020')]
    return of
}

function collect(of: World, seconds: number, settings: Partial<CollectPorts['settings']> = {}) {
    const ports = portsOf(of, settings)
    const clock = { ...ports.clock, now: () => addSeconds(NOW, seconds) }
    const result = collectEvidence(
        () => ({ ...ports, clock }),
        'scheduled',
        () => true,
    )
    if (!result.ok) throw new Error(result.failure.code)
    return result.value
}

it('the first run settles what it read late, and nothing is read twice on that day', () => {
    const of = opened()
    collect(of, 0)
    expect(of.lookedAgain.syslog_evidence).toBe(SETTLED)
    const next = collect(of, 11 * HOUR)
    expect(of.lookedAgain.syslog_evidence).toBe(SETTLED)
    expect([next.rowsRead, next.notes]).toEqual([0, expect.not.stringContaining('late')])
})

it('a row that comes hours late is found when its day is over', () => {
    const of = opened()
    collect(of, 0)
    of.logs.syslog_evidence!.push(line('z', '2026-04-20 17:00:00', 'of nobody'))
    collect(of, 6 * HOUR)
    of.logs.syslog_evidence!.push(line('b', '2026-04-20 12:30:00', '[Router] START INC0010021'))
    collect(of, 7 * HOUR)
    expect(of.evidence.has('evidence-syslog-b')).toBe(false)
    const found = collect(of, DAY)
    expect(of.evidence.has('evidence-syslog-b')).toBe(true)
    expect(found).toMatchObject({ state: 'complete', evidenceAdded: 1 })
    expect(found.notes).toContain('1 pieces of evidence came late')
    expect(of.lookedAgain.syslog_evidence).toBe('2026-04-21 00:00:00')
})

it('what is stored of that time stays as it is', () => {
    const of = opened()
    collect(of, 0)
    const before = { ...of.evidence.get('evidence-syslog-a')!, displayName: 'as it was decided then' }
    of.evidence.set(before.id, before)
    collect(of, DAY)
    expect(of.evidence.get(before.id)).toBe(before)
    expect(of.lookedAgain.syslog_evidence).toBe('2026-04-21 00:00:00')
})

it('goes on in the next run where the budget was used up', () => {
    const of = opened()
    collect(of, 0)
    const late = ['b', 'c', 'd'].map((id, at) => line(id, `2026-04-20 12:3${at}:00`, `[Router] START INC001003${at}`))
    of.logs.syslog_evidence!.push(line('z', '2026-04-20 17:00:00', 'of nobody'))
    collect(of, 6 * HOUR)
    of.logs.syslog_evidence!.push(...late)
    const small = { evidenceBudgetRows: 2, evidencePageRows: 1 }
    const states = [0, 1, 2, 3, 4, 5].map((minute) => collect(of, DAY + 60 * minute, small).state)
    expect(states[0]).toBe('yielded')
    expect(states[5]).toBe('complete')
    expect(late.every(({ sysId }) => of.evidence.has(`evidence-syslog-${sysId}`))).toBe(true)
})

it('a log that could not be read is not looked at again', () => {
    const of = opened()
    of.states.syslog_evidence = { status: 'unavailable_insufficient_permissions', settings: {}, notes: '' }
    collect(of, 0)
    expect(of.lookedAgain.syslog_evidence).toBeUndefined()
})
