/** What a flow gives for a record is checked against what this instance has. */

import { readGiven } from '../../../../src/server/receiving/app/actions/read-given.ts'
import type { Records } from '../../../../src/server/shared/ports.ts'

const ID = 'a'.repeat(32)
type Reading = Pick<Records, 'choices' | 'probe' | 'read'>

function read(given: object, changes: Partial<Reading> = {}, table = 'incident') {
    const records: Reading = {
        choices: () => [],
        probe: () => 'ok',
        read: () => ({ active: '1' }),
        ...changes,
    }
    return readGiven({ ...given }, 'violation_incident', table, records)
}
const choices = (known: Readonly<Record<string, readonly string[]>>) => (table: string) =>
    (known[table] ?? []).map((value) => ({ value, label: value }))

it('reads nothing of an instance for inputs that are empty', () => {
    const never = () => {
        throw new Error('read')
    }
    expect(read({ impact: ' ', assignment_group: '' }, { choices: never, probe: never, read: never })).toEqual({
        ok: true,
        value: { kind: 'violation_incident', item: null, group: null, priority: null, impact: null, urgency: null },
    })
})

it('takes an item and an active group', () => {
    expect(read({ configuration_item: ID, assignment_group: ID })).toMatchObject({ value: { item: ID, group: ID } })
})

test.each<[string, Partial<Reading>, string]>([
    ['is not there', { read: () => null }, 'input_not_found'],
    ['is in a table that may not be read', { probe: () => 'denied' }, 'input_not_found'],
    ['is in a table that is absent', { probe: () => 'absent' }, 'input_not_found'],
    ['is not active', { read: () => ({ active: '0' }) }, 'input_not_active'],
])('refuses a group that %s', (_which, changes, code) => {
    expect(read({ assignment_group: ID }, changes)).toMatchObject({
        failure: { problems: [{ code, input: 'assignment_group' }] },
    })
})

test.each<[string, string, Readonly<Record<string, readonly string[]>>, string | null]>([
    ['incident', '4', { incident: ['1', '4'], task: ['1'] }, null],
    ['incident', '2', { incident: ['1', '4'], task: ['2'] }, 'one of 1, 4'],
    ['incident', '2', { task: ['2'] }, null],
    ['incident', '3', {}, null],
    ['task', '3', {}, null],
    ['incident', '4', {}, 'one of 1, 2, 3'],
])('in %s an urgency of %s, with the choices %j: expected %s', (table, urgency, known, expected) => {
    const answer = read({ urgency }, { choices: choices(known) }, table)
    if (expected === null) expect(answer).toMatchObject({ ok: true, value: { urgency } })
    else
        expect(answer).toMatchObject({ failure: { problems: [{ code: 'input_invalid', input: 'urgency', expected }] } })
})
