/** Which older changes a newer version leaves without purpose, and which of them may be canceled. */

import {
    findSiblings,
    isCoveredBy,
    mayHideOthers,
    planCancellation,
    toCanceledState,
    toStanding,
} from '../../../../src/server/mapping/core/superseded-change.ts'
import { configEvent } from '../../../support/typed-events.ts'

const FRESH = {
    state: '-5',
    active: '1',
    approval: 'not requested',
    assigned_to: '',
    work_start: '',
    start_date: '',
    on_hold: '0',
    sys_created_by: 'guest',
    sys_updated_by: 'guest',
    sys_mod_count: '0',
}

test.each([
    [{}, 'unbegun'],
    [{ approval: '' }, 'unbegun'],
    [{ state: '-4', approval: 'requested' }, 'unbegun'],
    [{ sys_created_by: 'ada', sys_updated_by: 'system', sys_mod_count: '2' }, 'unbegun'],
    [{ sys_created_by: 'kt.integration', sys_updated_by: 'kt.integration', sys_mod_count: '2' }, 'unbegun'],
    [{ sys_created_by: 'ada', sys_updated_by: 'ada' }, 'unbegun'],
    [{ sys_created_by: 'ada', sys_updated_by: 'ada', sys_mod_count: '1' }, 'begun'],
    [{ state: '3' }, 'done'],
    [{ state: '4', active: '0' }, 'done'],
    [{ active: '0' }, 'done'],
    [{ work_start: '2026-04-20 14:00:00' }, 'done'],
    [{ state: '-3' }, 'begun'],
    [{ state: '7' }, 'begun'],
    [{ approval: 'approved' }, 'begun'],
    [{ approval: 'rejected' }, 'begun'],
    [{ assigned_to: 'ada' }, 'begun'],
    [{ start_date: '2026-04-21 00:00:00' }, 'begun'],
    [{ on_hold: '1' }, 'begun'],
    [{ sys_updated_by: 'ada', sys_mod_count: '1' }, 'begun'],
])('a change with %j is %s', (columns, standing) => {
    expect(toStanding({ ...FRESH, ...columns }, 'kt.integration')).toBe(standing)
})

const link = (externalId: string, occurredAt: string, recordId: string | null = 'r') => ({
    kind: 'change_request' as const,
    externalId,
    recordId,
    occurredAt,
    since: occurredAt,
    detail: {},
})

it('looks at other versions of the same configuration, target and organization only, the newest first', () => {
    const event = configEvent({ occurredAt: '5' })
    const family = [
        link('cfg_1:v1:production', '1'),
        link('cfg_1:v1.5:production', '3'),
        link('cfg_1:v2:production', '5'),
        link('cfg_1:v3:production', '7'),
        link('cfg_1:v4:production', '9'),
        link('cfg_1:v1.6:production', '4', null),
        link('cfg_1:v1:staging', '4'),
        link('cfg_1:v1', '4'),
        link('cfg_1:v1:production:org_1', '4'),
        link('cfg_2:v1:production', '4'),
        { ...link('cfg_1:v1:production', '4'), kind: 'deployment' as const },
    ]
    const { newer, older } = findSiblings(event, { kind: 'environment', name: 'Production' }, family)
    expect(older.map(({ externalId }) => externalId)).toEqual(['cfg_1:v1.5:production', 'cfg_1:v1:production'])
    expect(newer.map(({ externalId }) => externalId)).toEqual(['cfg_1:v4:production', 'cfg_1:v3:production'])
})

test.each([
    [{}, {}, true],
    [{ gw_1: '' }, {}, true],
    [{ gw_1: '' }, { GW_1: '', gw_2: '' }, true],
    [{ gw_1: '', gw_2: '' }, { gw_1: '' }, false],
    [{}, { gw_1: '' }, false],
])('a change for %j is covered by one for %j: %s', (older, newer, expected) => {
    expect(isCoveredBy(older, newer)).toBe(expected)
})

test.each([
    [[], '4'],
    [['4=Canceled'], '4'],
    [['4=Abgebrochen'], '4'],
    [['4=Waiting', '9= cancelled '], '9'],
    [['-5=New', '3=Closed'], null],
])('with the choices %j a change is canceled by %p', (choices, expected) => {
    const parsed = choices.map((choice) => {
        const [value, label] = choice.split('=')
        return { value: value!, label: label! }
    })
    expect(toCanceledState(parsed)).toBe(expected)
})

it('cancels with a note that names the change in its place, and touches nothing else', () => {
    const older = { kind: 'change_request', externalId: 'cfg_1:v1:production' } as const
    const plan = planCancellation(older, 'change_1', '4', { version: 'v2', number: 'CHG2' })
    expect(plan).toMatchObject({ recordId: 'change_1', fields: { state: '4' }, onCreate: {}, verify: ['state'] })
    expect(plan.workNote).toContain('version v2 of this configuration asks for a change for the same target with CHG2')
    expect(planCancellation(older, 'change_1', '4', { version: 'v2', number: null }).workNote).not.toContain('null')
})

test.each([
    ['0', false],
    ['1', false],
    ['2', true],
    ['', true],
])('a change that was changed %j times may hide that others than the last one did: %s', (sys_mod_count, expected) => {
    expect(mayHideOthers({ sys_mod_count })).toBe(expected)
})
