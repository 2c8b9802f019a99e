/** Which changes count as approved, and for which deployments. */

import {
    isApprovedChange,
    isJustMade,
    isEndedChange,
    isNewChange,
    isOwnState,
    judgeDeployment,
    judgeThen,
    toBaseState,
    toColumnsThen,
    toUnlisted,
    type Verdict,
} from '../../../../src/server/mapping/core/change-approval.ts'
import type { Fields } from '../../../../src/server/shared/plan.ts'

test.each([
    ['approved', 'normal', '4', false],
    ['approved', 'normal', '-5', true],
    ['approved', 'emergency', '3', true],
    ['not requested', 'standard', '-5', false],
    ['not requested', 'standard', '-3', false],
    ['not requested', 'standard', '-2', true],
    ['not requested', 'standard', '-1', true],
    ['not requested', 'standard', '3', true],
    ['', 'standard', '0', true],
    ['not requested', 'standard', '4', false],
    ['not requested', 'standard', '', false],
    ['not requested', 'standard', '7', false],
    ['requested', 'standard', '-1', false],
    ['rejected', 'standard', '-1', false],
    ['rejected', 'standard', '3', false],
    ['not requested', 'normal', '-1', false],
    ['requested', 'normal', '-2', false],
    ['rejected', 'normal', '3', false],
])('a change with approval %s, type %s and state %s is approved: %s', (approval, type, state, isApproved) => {
    expect(isApprovedChange({ approval, type, state })).toBe(isApproved)
})

test.each([
    ['-5', true],
    ['-4', false],
    ['', false],
])('a change in state %p is New: %s', (state, isNew) => expect(isNewChange({ state })).toBe(isNew))

test.each([
    [{ state: '3' }, true],
    [{ state: '4' }, true],
    [{ state: '-1', active: '0' }, true],
    [{ state: '-1', active: 'false' }, true],
    [{ state: '-1', active: '1' }, false],
    [{ state: '-1' }, false],
    [{ state: '7', active: '' }, false],
])('a change with %j has ended: %s', (change, isEnded) => expect(isEndedChange(change)).toBe(isEnded))

const BASE = { '-1': 'Implement', '3': 'Closed', '4': 'Canceled' }
test.each<[string, Readonly<Record<string, string>>, string]>([
    ['4', {}, '4'],
    ['3', {}, '3'],
    ['9', {}, '9'],
    ['4', BASE, '4'],
    ['3', BASE, '3'],
    ['9', BASE, '9'],
    ['9', { ...BASE, '4': 'Waiting', '9': 'Cancelled' }, '4'],
    ['4', { ...BASE, '4': 'Waiting', '9': 'Cancelled' }, ''],
    ['4', { ...BASE, '9': ' CANCELED ' }, '4'],
    ['9', { ...BASE, '9': ' CANCELED ' }, '4'],
    ['7', { '3': 'Closed Complete', '4': 'Closed Incomplete', '7': 'Closed Skipped' }, '3'],
    ['4', { '3': 'Closed Complete', '4': 'Closed Incomplete', '7': 'Closed Skipped' }, '4'],
    ['3', { '3': 'In progress', '8': 'Closed' }, ''],
    ['8', { '3': 'In progress', '8': 'Closed' }, '3'],
])('the state %p where choices are %j is that of the base system: %p', (state, labels, expected) => {
    const choices = Object.entries(labels).map(([value, label]) => ({ value, label }))
    expect(isOwnState(state)).toBe(true)
    expect(toBaseState(state, choices)).toBe(expected)
})

test.each(['-5', '-4', '-3', '-2', '-1', '0', ''])('the state %p ends no change', (state) => {
    expect(isOwnState(state)).toBe(false)
    expect(toBaseState(state, [])).toBe(state)
})

const GIVEN = {
    approval: 'approved',
    state: '-1',
    type: 'normal',
    sys_created_on: '2026-04-20 10:00:00',
    approval_set: '',
}
const TAKEN = { approval: 'requested' }
test.each<[string, Fields, Fields, Verdict, Verdict, string]>([
    ['audited as approved', {}, { approval: 'approved' }, 'approved', 'approved', 'approved'],
    ['taken back since', TAKEN, { approval: 'approved' }, 'deployment_unapproved', 'approved', 'approved'],
    ['canceled since', { state: '4' }, { approval: 'approved' }, 'change_canceled', 'approved', 'approved'],
    ['audited as requested', {}, TAKEN, 'approved', 'deployment_unapproved', 'approved_after_deployment'],
    ['audited as on hold', {}, { approval: 'approved' }, 'approved', 'change_on_hold', 'change_on_hold'],
    ['never approved', TAKEN, TAKEN, 'deployment_unapproved', 'deployment_unapproved', 'deployment_unapproved'],
    [
        'never approved and canceled',
        { state: '4' },
        TAKEN,
        'change_canceled',
        'deployment_unapproved',
        'change_canceled',
    ],
    ['made since', { sys_created_on: '2026-04-20 12:00:01' }, {}, 'approved', 'approved', 'approved_after_deployment'],
    ['set by then', { approval_set: '2026-04-20 12:00:00' }, {}, 'approved', 'approved', 'approved'],
    ['set later', { approval_set: '2026-04-20 12:00:01' }, {}, 'approved', 'approved', 'approved_after_deployment'],
    ['approved in advance', { approval: '' }, {}, 'approved', 'approved', 'approved'],
    ['changed since, and nothing says how', {}, {}, 'approved', 'approved', 'approval_time_unknown'],
    ['of which no time is known', { sys_created_on: '' }, {}, 'approved', 'approved', 'approval_time_unknown'],
    ['that names others, and nothing says how', {}, {}, 'approved', 'gateway_not_named', 'gateway_not_named'],
])(
    'a deployment at noon under a change that was touched since, %s: %j with %j, %s now and %s then, is %s',
    (_how, columns, audited, now, then, verdict) => {
        expect(
            judgeThen(
                { ...GIVEN, ...columns },
                '2026-04-20 12:00:00',
                { audited, isApprovedAsMade: false },
                { now, then },
            ),
        ).toBe(verdict)
    },
)

test.each<[string, Fields, Fields, Verdict, string]>([
    ['made since', { sys_created_on: '2026-04-20 12:00:01' }, {}, 'approved', 'approved'],
    ['touched since', {}, {}, 'approved', 'approved'],
    ['that was on hold then', {}, { on_hold: '1' }, 'change_on_hold', 'change_on_hold'],
    [
        'whose approval people changed before',
        {},
        { approval: 'requested' },
        'deployment_unapproved',
        'approved_after_deployment',
    ],
])('one that the instance approved as it was made, %s, is %4$s', (_how, columns, audited, then, verdict) => {
    const change = { ...GIVEN, ...columns }
    const told = { audited, isApprovedAsMade: true }
    expect(judgeThen(change, '2026-04-20 12:00:00', told, { now: 'approved', then })).toBe(verdict)
})

test.each<[string, Fields, Fields, Fields]>([
    [
        'what the audit says',
        {},
        { approval: 'requested', cmdb_ci: 'item_9' },
        { approval: 'requested', cmdb_ci: 'item_9' },
    ],
    ['active where it had another state', { state: '4', active: '0' }, { state: '-1' }, { state: '-1', active: '' }],
    [
        'its own end where it says that it had been closed',
        { state: '3', active: '0', closed_at: '2026-04-20 11:59:59' },
        { state: '-1', active: '1' },
        { state: '3', active: '0' },
    ],
    [
        'the state before its end where it was closed later',
        { state: '3', active: '0', closed_at: '2026-04-20 12:00:00' },
        { state: '-1' },
        { state: '-1', active: '' },
    ],
    ['what is, where the audit says nothing', {}, {}, { approval: 'approved', state: '-1' }],
    [
        'the state of now where it was a standard change in advance',
        { type: 'standard', approval: '' },
        { state: '-5' },
        { state: '-1' },
    ],
    [
        'its own state where it became a standard change later',
        { type: 'standard', approval: '' },
        { state: '-5', type: 'normal' },
        { state: '-5', type: 'normal' },
    ],
    [
        'its own state where a standard change had ended',
        { type: 'standard', approval: '' },
        { state: '4' },
        { state: '4' },
    ],
])('a change then has %s: %j with %j has %j', (_what, columns, audited, then) => {
    expect(toColumnsThen({ ...GIVEN, ...columns }, '2026-04-20 12:00:00', audited)).toMatchObject(then)
})

const APPROVED = { approval: 'approved', state: '-1', type: 'normal', active: '1', closed_at: '', cmdb_ci: 'item_1' }
const NOON = '2026-04-20 12:00:00'
const place = (gatewayId: string | null, configurationItem: string | null = null) => ({
    gatewayId,
    environment: 'Production',
    configurationItem,
    knownEnvironment: null,
})

test.each([
    [{}, 'approved'],
    [{ approval: 'requested' }, 'deployment_unapproved'],
    [{ state: '4', active: '0' }, 'change_canceled'],
    [{ approval: 'requested', state: '3', active: '0', closed_at: NOON }, 'deployment_unapproved'],
    [{ state: '3', active: '0', closed_at: '2026-04-20 11:59:59' }, 'change_closed'],
    [{ state: '3', active: '0', closed_at: NOON }, 'approved'],
    [{ state: '3', active: '0', closed_at: '' }, 'change_closed'],
    [{ on_hold: '1' }, 'change_on_hold'],
    [{ on_hold: 'true' }, 'change_on_hold'],
    [{ on_hold: '0' }, 'approved'],
    [{ on_hold: '1', approval: 'requested' }, 'deployment_unapproved'],
    [{ on_hold: '1', state: '3', active: '0', closed_at: '2026-04-20 11:59:59' }, 'change_closed'],
])('a deployment at noon under an approved change with %j: %s', (columns, verdict) => {
    const change = { columns: { ...APPROVED, ...columns }, named: {}, affected: [], gone: [] }
    expect(judgeDeployment(change, place('gw_1'), NOON)).toBe(verdict)
})

test.each([
    ['Production', 'Production', 'approved'],
    ['prod', 'PRODUCTION', 'approved'],
    ['Production', null, 'approved'],
    [null, 'Production', 'approved'],
    ['Staging', 'Production', 'environment_mismatch'],
    ['Productions', 'Production', 'environment_mismatch'],
    ['Region Europe Central One of the Bank', 'Region Europe Centra…', 'approved'],
    ['Region Europe West One of the Bank', 'Region Europe Centra…', 'environment_mismatch'],
])('a deployment to %p on a gateway that is known in %p: %s', (environment, knownEnvironment, verdict) => {
    const there = { gatewayId: 'gw_1', environment, configurationItem: null, knownEnvironment }
    expect(judgeDeployment({ columns: APPROVED, named: {}, affected: [], gone: [] }, there, NOON)).toBe(verdict)
})

describe('a change that names gateways', () => {
    const named = { gw_1: 'item_1', GW_2: 'item_2', gw_3: '' }
    test.each<[string, ReturnType<typeof place>, readonly string[] | null, string]>([
        ['one with the item of the change', place('gw_1', 'item_1'), [], 'approved'],
        ['one with an affected item, in another case', place('gw_2', 'item_2'), ['item_2'], 'approved'],
        ['one whose item people took off', place('gw_2', 'item_2'), ['item_1'], 'gateway_not_named'],
        ['one that had no item', place('gw_3', 'item_3'), [], 'approved'],
        ['one that it does not name', place('gw_4', 'item_4'), ['item_2'], 'gateway_not_named'],
        ['one whose item people added', place('gw_4', 'item_4'), ['item_4'], 'approved'],
        ['one that it does not name and that has no item', place('gw_4'), [''], 'gateway_not_named'],
        ['one that it names, where affected items cannot be read', place('gw_2', 'item_2'), null, 'approved'],
        ['one that it does not name, where they cannot be read', place('gw_4', 'item_4'), null, 'gateway_not_named'],
        ['none', place(null), ['item_1'], 'gateway_needed'],
    ])('covers a deployment to %s: %j with %j is %s', (_what, where, affected, verdict) => {
        expect(judgeDeployment({ columns: APPROVED, named, affected, gone: [] }, where, NOON)).toBe(verdict)
    })

    test.each<[string, string, string, readonly string[], readonly string[], string]>([
        ['own item', 'gw_1', '', [], ['item_1'], 'approved'],
        ['own item, in whose place people put another', 'gw_1', 'item_9', [], ['item_1'], 'gateway_not_named'],
        ['listed item', 'gw_2', 'item_1', ['item_1', ''], ['item_2'], 'approved'],
        ['item that people took off before', 'gw_2', 'item_1', ['item_1'], ['item_2'], 'gateway_not_named'],
        ['items, both of which were listed', 'gw_2', '', ['', ''], ['item_1', 'item_2'], 'approved'],
        ['items, one of which people took off', 'gw_2', '', [''], ['item_1', 'item_2'], 'gateway_not_named'],
        ['item of another gateway', 'gw_4', '', [''], ['item_1'], 'gateway_not_named'],
        ['item, and is not gone', 'gw_2', 'item_1', ['item_1', ''], [], 'gateway_not_named'],
    ])(
        'and lost its %s lets %s pass with %p and %j, where %j are gone: %s',
        (_what, id, own, affected, gone, verdict) => {
            const change = { columns: { ...APPROVED, cmdb_ci: own }, named, affected, gone }
            expect(judgeDeployment(change, place(id, 'item_new'), NOON)).toBe(verdict)
        },
    )

    it('no longer refers to the items that are neither its own nor affected', () => {
        const change = { columns: APPROVED, named, affected: [''], gone: [] }
        expect(toUnlisted(change)).toEqual(['item_2'])
        expect(toUnlisted({ ...change, affected: null })).toEqual(['item_2'])
    })
})

test.each([
    ['2026-04-20 12:00:00', '2026-04-20 12:00:00', '2026-04-20 12:09:59', true],
    ['2026-04-20 12:00:00', '2026-04-20 12:00:00', '2026-04-20 12:10:00', false],
    ['2026-04-20 12:00:00', '2026-04-20 12:00:01', '2026-04-20 12:00:02', false],
    ['', '', '2026-04-20 12:00:00', false],
])('a change made at %j and updated at %j is just made at %j: %j', (sys_created_on, sys_updated_on, now, expected) => {
    expect(isJustMade({ sys_created_on, sys_updated_on }, now)).toBe(expected)
})
