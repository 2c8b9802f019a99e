/** The one issue of a control as a story: opened, noted, closed, left alone when people closed it, opened again. */

import { updateIssue } from '../../../../src/server/controls/app/control-issues.ts'
import type { StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import { ok } from '../../../../src/server/shared/result.ts'
import { storedTest } from '../stored-test.ts'
import { openMemoryControls } from './memory-controls.ts'

const OWN = 'x_kt_gov_compliance_task'
const GRC = 'sn_grc_issue'

function opened(properties: Readonly<Record<string, string>> = {}, table = OWN) {
    const memory = openMemoryControls(properties)
    if (table === GRC) memory.known.absent.delete(GRC)
    const update = (more: Partial<StoredTest> = {}) => updateIssue(storedTest(more), null, memory.controlPorts)
    const link = () => memory.link('control_issue', 'm')
    const occurrences = () => memory.occurrences('control_issue', 'm')
    const states = () => memory.rows(table).map(({ state }) => state)
    /** People close the issue. */
    const closeByHand = () => memory.rows(table).forEach((row) => Object.assign(row, { state: '4', active: '0' }))
    return { ...memory, update, link, occurrences, states, closeByHand }
}
const later = (day: number, result: 'fail' | 'pass' = 'fail'): Partial<StoredTest> => ({
    key: `m|${day}`,
    result,
    testedAt: `2026-04-${day} 02:00:00`,
    window: { kind: 'daily', from: `2026-04-${day - 1}`, to: `2026-04-${day - 1}` },
})

it('the first failure opens an issue and names it', () => {
    const memory = opened()
    const change = memory.update()
    const { number, recordId } = memory.link() as NonNullable<ReturnType<typeof memory.link>>
    expect(change).toEqual({
        line: `${OWN} ${number}: created`,
        failure: null,
        issue: { table: OWN, recordId, number },
        isHeld: true,
    })
    expect(memory.link()).toMatchObject({
        state: 'failing',
        occurredAt: '2026-04-21 02:00:00',
        detail: { daily: '2026-04-20' },
    })
})

test.each<[string, Readonly<Record<string, string>>, Partial<StoredTest>]>([
    ['issues are switched off', { 'x_kt_gov.controls.issue': 'none' }, {}],
    ['a test is inconclusive', {}, { result: 'inconclusive' }],
    ['the control passes and never failed', {}, { result: 'pass' }],
])('nothing is done when %s', (_what, properties, test) => {
    const memory = opened(properties)
    expect(memory.update(test)).toEqual({ line: null, failure: null, issue: null, isHeld: false })
    expect([memory.states(), memory.link()]).toEqual([[], undefined])
})

it('an inconclusive test leaves an open issue as it is', () => {
    const memory = opened()
    memory.update()
    expect(memory.update({ ...later(22), result: 'inconclusive' })).toEqual({
        line: null,
        failure: null,
        issue: null,
        isHeld: false,
    })
    expect(memory.link()).toMatchObject({ occurredAt: '2026-04-21 02:00:00' })
})

it('each further failure is one note, and the same test again is none', () => {
    const memory = opened()
    memory.update()
    expect(memory.update()).toMatchObject({ line: null, issue: { table: OWN, number: memory.link()?.number } })
    expect(memory.notes()).toEqual([])
    expect(memory.update(later(22)).line).toBe(`${OWN} ${memory.link()?.number}: updated`)
    memory.update(later(22))
    memory.update(later(21))
    expect(memory.notes()).toHaveLength(1)
    expect(memory.occurrences()).toBe(1)
    expect(memory.states()).toEqual(['1'])
})

it('no more notes are written than an incident may have', () => {
    const memory = opened({ 'x_kt_gov.incident.note_cap': '2' })
    for (const day of [21, 22, 23, 24]) memory.update(later(day))
    expect(memory.notes()).toHaveLength(2)
    expect(memory.link()).toMatchObject({ detail: { daily: '2026-04-23' } })
})

it('a note that is refused is reported, and written once by the next attempt', () => {
    const memory = opened()
    memory.update()
    const failure = { code: 'write_denied', table: OWN, name: 'work_notes', message: 'no' } as never
    memory.faults.refuse.set(OWN, failure)
    expect(memory.update(later(22))).toEqual({
        line: `${OWN} (work_notes): write_denied: no`,
        failure: { code: 'write_denied', message: 'no' },
        issue: null,
        isHeld: false,
    })
    memory.faults.refuse.clear()
    memory.update(later(22))
    expect([memory.notes().length, memory.occurrences()]).toEqual([1, 1])
})

it('an issue is closed when the control passes again, and the next failure opens another', () => {
    const memory = opened()
    memory.update()
    expect(memory.update(later(22, 'pass')).line).toBe(`${OWN} ${memory.link()?.number}: closed`)
    expect(memory.states()).toEqual(['3'])
    expect(memory.link()).toMatchObject({ state: 'passing', detail: {} })
    expect(memory.update(later(23)).line).toMatch(/: created$/)
    expect(memory.states()).toEqual(['3', '1'])
})

it('a passing day leaves the issue open and without a note while the week fails', () => {
    const memory = opened()
    memory.update({ window: { kind: 'weekly', from: '2026-04-13', to: '2026-04-19' } })
    expect(memory.update(later(22, 'pass'))).toMatchObject({
        line: expect.stringContaining('left, the control still fails (weekly)'),
        issue: { table: OWN },
        isHeld: false,
    })
    expect([memory.states(), memory.notes()]).toEqual([['1'], []])
    expect(memory.link()).toMatchObject({ state: 'failing', detail: { weekly: '2026-04-19' } })
})

it('an issue that people closed stays closed while the control fails, and opens again after one pass', () => {
    const memory = opened()
    memory.update()
    memory.closeByHand()
    expect(memory.update(later(22))).toMatchObject({
        line: expect.stringContaining('left, people closed it'),
        failure: null,
        isHeld: false,
    })
    expect([memory.states(), memory.notes()]).toEqual([['4'], []])
    expect(memory.update(later(23, 'pass'))).toEqual({ line: null, failure: null, issue: null, isHeld: false })
    expect([memory.states(), memory.link()?.state]).toEqual([['4'], 'passing'])
    memory.update(later(24))
    expect(memory.states()).toEqual(['4', '1'])
})

it('a control that goes on passing changes nothing', () => {
    const memory = opened()
    memory.update()
    memory.update(later(22, 'pass'))
    memory.update(later(23, 'pass'))
    expect(memory.link()?.occurredAt).toBe('2026-04-22 02:00:00')
})

it('an issue that was deleted is opened again', () => {
    const memory = opened()
    memory.update()
    memory.remove(OWN)
    memory.update(later(22))
    expect([memory.states(), memory.notes()]).toEqual([['1'], []])
})

it('the issue closes by its state where its table does not take back active', () => {
    const memory = opened({}, GRC)
    memory.update()
    memory.rows(GRC).forEach((row) => Object.assign(row, { state: '3' }))
    memory.update(later(22))
    expect(memory.notes()).toEqual([])
})

test.each<[string, Readonly<Record<string, string>>, (memory: ReturnType<typeof openMemoryControls>) => void, string]>([
    ['GRC, where it is there and empty', {}, () => undefined, GRC],
    ['GRC, where it has issues', {}, (memory) => memory.put(GRC, 'x', { state: '3' }), GRC],
    ['the app, where GRC is absent', {}, (memory) => memory.known.absent.add(GRC), OWN],
    ['the app, where the setting says so', { 'x_kt_gov.controls.issue': 'own' }, () => undefined, OWN],
])('issues are kept in %s', (_what, properties, prepare, table) => {
    const memory = opened(properties, GRC)
    prepare(memory)
    expect(memory.update().issue?.table).toBe(table)
})

test.each(['denied', 'empty'])('issues are kept in the app where GRC is %s and lacks what they need', (state) => {
    const memory = opened({}, GRC)
    const records = {
        ...memory.controlPorts.records,
        probe: () => state as never,
        hasColumns: () => state === 'denied',
    }
    const change = updateIssue(storedTest(), null, { ...memory.controlPorts, records })
    expect(change.issue?.table).toBe(OWN)
})

it('an issue without a number is named by its sys_id', () => {
    const memory = opened()
    const applied = { outcome: { action: 'created' }, number: null, recordId: 'sys', table: OWN }
    const records = { ...memory.controlPorts.records, apply: () => ok(applied as never) }
    expect(updateIssue(storedTest(), null, { ...memory.controlPorts, records })).toEqual({
        line: `${OWN} sys: created`,
        failure: null,
        issue: { table: OWN, recordId: 'sys', number: null },
        isHeld: true,
    })
})

it('an issue that GRC does not take is opened in the own table, and the refusal is written down', () => {
    const memory = opened({}, GRC)
    memory.faults.refuse.set(GRC, { code: 'write_refused_access', table: GRC, name: null, message: 'no' })
    const change = memory.update()
    expect(change.failure).toBeNull()
    expect(change.issue?.table).toBe(OWN)
    expect(change.line).toMatch(/^sn_grc_issue: write_refused_access: no\nx_kt_gov_compliance_task .*: created$/)
    expect(memory.rows(OWN)).toHaveLength(1)
})

it('an issue that GRC refuses for another reason is opened nowhere', () => {
    const memory = opened({}, GRC)
    memory.faults.refuse.set(GRC, { code: 'write_refused', table: GRC, name: null, message: 'no' })
    expect(memory.update().failure?.code).toBe('write_refused')
    expect(memory.rows(OWN)).toHaveLength(0)
})
