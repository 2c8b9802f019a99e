/** One review in words, whatever table holds it. */
import { toEntry, toSelection, type Words } from '../../../../src/server/reviews/core/review-entry.ts'
import type { Fields } from '../../../../src/server/shared/plan.ts'

const WORDS: Words = { table: (table) => table, choice: (_table, _column, value) => value, user: (sysId) => sysId }
const entryOf = (columns: Fields) => toEntry({ table: 'incident', recordId: 'r1', columns }, WORDS)

it.each<[Fields, string, string]>([
    [{ gateway_id: 'gw_1', policy_name: 'p', description: 'Policy: q\nGateway: gw_2' }, 'gw_1', 'p'],
    [{ u_policy_name: 'p' }, '', 'p'],
    [
        { description: 'An introduction.\r\n\r\nPolicy: block pii\r\nGateway: gw_1, gw_2\r\n' },
        'gw_1, gw_2',
        'block pii',
    ],
    [{ description: 'The Policy: none of ours' }, '', ''],
    [{}, '', ''],
])('takes gateway and policy from %j', (columns, gateway, policy) => {
    expect(entryOf(columns)).toMatchObject({ gateway, policy })
})

it('is empty where a column is absent or not readable, and leads to the record', () => {
    expect(entryOf({})).toMatchObject({
        number: '',
        title: '',
        open: true,
        due_at: null,
        link: '/incident.do?sys_id=r1',
    })
})

it.each([
    ['open', 'me', { isOpen: true, assignedTo: null }],
    ['all', 'me', { isOpen: false, assignedTo: null }],
    ['unassigned', 'me', { isOpen: true, assignedTo: '' }],
    ['mine', 'me', { isOpen: true, assignedTo: 'me' }],
    ['mine', '', null],
] as const)('selects for %s and the person "%s" %j', (filter, person, selection) => {
    expect(toSelection(filter, person)).toEqual(selection)
})
