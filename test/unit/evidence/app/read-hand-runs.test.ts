/** What was run by hand is read for the time of the rows that a run reads, and what is not known of it counts as anything. */

import type { HandRunRow } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { readHandRuns } from '../../../../src/server/evidence/app/read-hand-runs.ts'
import { stateOf } from '../../../../src/server/evidence/core/completeness.ts'
import { portsOf, world, type World } from './memory-collecting.ts'
import { rowBudget } from './memory-log.ts'

const UNTIL = '2026-04-20 12:00:00'

function row(id: string, more: Partial<HandRunRow> = {}): HandRunRow {
    return {
        id,
        user: 'admin',
        startedAt: '2026-04-20 11:00:00',
        finishedAt: '2026-04-20 11:00:05',
        text: `gs.info('a ' + b)`,
        ...more,
    }
}
const LOGGED = { finishedAt: null, text: null } as const

function read(of: World, settings: Parameters<typeof portsOf>[1] = {}) {
    const budget = rowBudget(1000)
    const { completeness, runs } = readHandRuns(UNTIL, budget, portsOf(of, settings))
    return { completeness, runs, spent: budget.rowsRead() }
}

it('reads the history, with what each text can write', () => {
    const of = world()
    of.handRuns.push(
        row('h/1'),
        row('h/2', { text: `new x_kt_gov.KeeptrustsTrace('Router'); eval(x)`, finishedAt: null }),
    )
    const { completeness, runs, spent } = read(of)
    expect(runs).toMatchObject([
        {
            id: 'h/1',
            user: 'admin',
            from: '2026-04-20 11:00:00',
            to: '2026-04-20 11:00:05',
            text: { logs: [['a ', null]], traces: [], writesAnything: false },
        },
        { id: 'h/2', to: '2026-04-20 15:00:00', text: { traces: ['Router'], writesAnything: true } },
    ])
    expect(completeness).toMatchObject({ status: 'available', recordCount: 2, windowTo: UNTIL, gaps: [] })
    expect(spent).toBe(2)
})

test.each<readonly [string, string]>([
    ['cannot be parsed', 'var = 1'],
    ['is longer than what is analysed', `gs.info('a');${' '.repeat(200_000)}`],
])('a text that %s can have written anything', (_, text) => {
    const of = world()
    of.handRuns.push(row('h/1', { text }))
    expect(read(of).runs).toMatchObject([{ text: null }])
})

it('takes a script that acts as others for anybody', () => {
    const of = world()
    of.handRuns.push(row('h/1', { text: `new GlideImpersonate().impersonate(id); gs.info('a')` }))
    expect(read(of).runs).toMatchObject([{ user: null }])
})

it('knows a source of the engine that it hands to a logger', () => {
    const of = world()
    of.handRuns.push(row('h/1', { text: `new Logger('Evaluator').log(x)` }))
    expect(read(of).runs).toMatchObject([{ text: { engineLines: [[null]] } }])
})

it('takes runs from the system log that the history does not have, for four hours and with any text', () => {
    const of = world()
    of.handRuns.push(row('h/1'))
    of.loggedHandRuns?.push(
        row('syslog/1', { ...LOGGED, startedAt: '2026-04-20 11:00:01' }),
        row('syslog/2', { ...LOGGED, user: 'beth.anglin' }),
        row('syslog/3', { ...LOGGED, startedAt: '2026-04-20 11:30:00' }),
    )
    expect(read(of).runs.map(({ id, text, to, user }) => `${id} ${user} ${to} ${text === null}`)).toEqual([
        'h/1 admin 2026-04-20 11:00:05 false',
        'syslog/2 beth.anglin 2026-04-20 15:00:00 true',
        'syslog/3 admin 2026-04-20 15:30:00 true',
    ])
})

test.each<readonly [string, Partial<World>, string, number | null]>([
    ['the history is refused', { loggedHandRuns: [] }, 'partial', 0],
    ['both are refused', { loggedHandRuns: null }, 'unavailable_insufficient_permissions', null],
])('%s', (_, more, status, recordCount) => {
    const of = { ...world(), ...more }
    of.states.hand_run_evidence = stateOf('unavailable_insufficient_permissions', 'Allow it.')
    expect(read(of).completeness).toMatchObject({ status, recordCount })
})

it('does not ask the system log where it is switched off', () => {
    const of = world()
    of.loggedHandRuns?.push(row('syslog/1', LOGGED))
    expect(read(of, { evidenceReadSyslog: false }).runs).toEqual([])
})

it('looks four hours further back than the rows that are read', () => {
    const of = world()
    for (const source of ['syslog_evidence', 'application_log_evidence', 'trace_evidence'] as const)
        of.memories.set(source, {
            source,
            watermark: { time: '2026-04-20 11:50:00', sysId: '' },
            countedFrom: '2026-04-20 11:35:00',
            countedTo: null,
            counted: 0,
            countedDigest: '',
        })
    of.handRuns.push(
        row('h/1', { startedAt: '2026-04-20 07:30:00' }),
        row('h/2', { startedAt: '2026-04-20 07:35:01', finishedAt: null }),
    )
    const { completeness, runs } = read(of)
    expect(runs.map(({ id }) => id)).toEqual(['h/2'])
    expect(completeness.windowFrom).toBe('2026-04-20 07:35:00')
})

it('counts what is left out as anything of anybody, and reports it', () => {
    const of = world()
    for (let at = 0; at < 201; at++) of.handRuns.push(row(`h/${1000 + at}`))
    const { completeness, runs } = read(of)
    expect(runs).toHaveLength(201)
    expect(runs).toContainEqual({ id: 'after h/1199', user: null, from: '2026-04-20 11:00:00', to: UNTIL, text: null })
    expect(completeness).toMatchObject({ status: 'partial', gaps: [{ kind: 'budget' }] })
})
