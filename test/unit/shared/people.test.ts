/** In whose name records are written: which columns, when, and by which columns of a user people are found. */

import {
    forgetNames,
    isUserColumn,
    peopleOf,
    toServiceReference,
    toUserColumns,
    toUserKey,
} from '../../../src/server/shared/people.ts'
import type { People, RecordPlan } from '../../../src/server/shared/plan.ts'

it.each([
    ['6816f79cc0a8016401c5a33be04be441', 'sys_id'],
    ['6816F79CC0A8016401C5A33BE04BE441', 'user_name'],
    ['6816f79cc0a8016401c5a33be04be44', 'user_name'],
    ['abel.tuter', 'user_name'],
])('finds %s by %s', (user, column) => expect(toUserKey(user)).toBe(column))

it.each([
    ['email', true],
    ['employee_number', true],
    ['u_kt2', true],
    ['user_password', false],
    ['manager.email', false],
    ['2fa', false],
    ['Email', false],
    ['', false],
])('the column %j may be compared or sent: %p', (column, expected) => expect(isUserColumn(column)).toBe(expected))

it.each([
    ['', null],
    ['  ', null],
    [' keeptrusts ', { table: 'sys_user', column: 'user_name', value: 'keeptrusts' }],
    [
        '6816f79cc0a8016401c5a33be04be441',
        { table: 'sys_user', column: 'sys_id', value: '6816f79cc0a8016401c5a33be04be441' },
    ],
])('the setting %j names the service user %j', (setting, reference) =>
    expect(toServiceReference(setting)).toEqual(reference),
)

it.each([
    ['none', []],
    [' ', ['user_name', 'email']],
    ['user_name, email', ['user_name', 'email']],
    ['a,b,c,d,e', ['a', 'b', 'c', 'd', 'e']],
    ['a,b,c,d,e,f', null],
    ['email,user_password', null],
    ['email,,', null],
    ['manager.email', null],
])('people are found by %j: %j', (setting, columns) => expect(toUserColumns(setting)).toEqual(columns))

const OPENED = { named: null, did: 'requested' } as const
const REQUESTED = { named: 'user_42', did: 'requested' } as const
const CLAIMED = { named: 'user_42', did: 'claimed' } as const
const CLOSED = { named: null, did: 'closed' } as const
const opening = { opened_by: OPENED, requested_by: OPENED, caller_id: OPENED }

function plan(people?: People, more: Partial<RecordPlan> = {}): RecordPlan {
    return {
        table: 'task',
        link: { kind: 'compliance_task', externalId: 'esc_1' },
        recordId: null,
        fields: {},
        onCreate: {},
        whereColumnExists: {},
        references: {},
        people,
        workNote: null,
        verify: [],
        linkState: null,
        linkOccurredAt: null,
        reason: '',
        ...more,
    }
}

it.each<[string, RecordPlan, boolean, People]>([
    ['a new record is opened by the service user', plan(), true, opening],
    ['a known record is opened by nobody again', plan(), false, {}],
    [
        'whom the sender names requests',
        plan({ requested_by: REQUESTED }),
        true,
        { ...opening, requested_by: REQUESTED },
    ],
    ['a request counts on creation only', plan({ requested_by: REQUESTED }), false, {}],
    ['a claim counts on an update', plan({ assigned_to: CLAIMED }), false, { assigned_to: CLAIMED }],
    ['an end counts on an update', plan({ closed_by: CLOSED }), false, { closed_by: CLOSED }],
    [
        'what a mapping rule sets counts',
        plan(undefined, { onCreate: { opened_by: 'x' } }),
        true,
        { requested_by: OPENED, caller_id: OPENED },
    ],
    [
        'what is set on creation does not count on an update',
        plan({ closed_by: CLOSED }, { onCreate: { closed_by: 'x' } }),
        false,
        { closed_by: CLOSED },
    ],
    ['what the plan sets counts on an update', plan({ closed_by: CLOSED }, { fields: { closed_by: 'x' } }), false, {}],
])('%s', (_claim, given, isCreation, people) => expect(peopleOf(given, isCreation)).toEqual(people))

it('people whose names are forgotten leave their columns to the service user', () => {
    expect(forgetNames({ requested_by: REQUESTED, assigned_to: CLAIMED })).toEqual({
        requested_by: OPENED,
        assigned_to: { named: null, did: 'claimed' },
    })
    expect(forgetNames()).toEqual({})
})
