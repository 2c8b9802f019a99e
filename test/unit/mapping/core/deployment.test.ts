/** Deployments: which dates a change gets, and when it covers them already. */

import {
    coversDeployments,
    fromWaiting,
    mergeDeployments,
    planDeployedChange,
    toDeploymentLink,
    toDeployments,
    toWaiting,
} from '../../../../src/server/mapping/core/deployment.ts'
import type { Verdict } from '../../../../src/server/mapping/core/change-approval.ts'
import { configEvent } from '../../../support/typed-events.ts'

const NOON = '2026-04-20 12:00:00'
const LATER = '2026-04-20 12:00:01'
const change = (columns: Readonly<Record<string, string>>, lacking: Verdict | null = null) => ({
    link: { kind: 'change_request', externalId: 'cfg_1:v2:production' } as const,
    recordId: 'change_1',
    columns,
    isUnauthorized: lacking === 'deployment_unapproved',
    lacking,
})
const at = (gatewayId: string | null, instant: string, environment: string | null = 'Production') => ({
    place: { gatewayId, environment },
    at: instant,
})

it('waits under the version, whatever its target', () => {
    const link = { kind: 'deployment', externalId: 'cfg_1:v2', subject: 'cfg_1' }
    expect(toDeploymentLink(configEvent())).toEqual(link)
    expect(toDeploymentLink(configEvent({ environment: null }))).toEqual(link)
})

it('stands under its gateway, or under the name for none', () => {
    expect({ ...toDeployments([at('gw_1', NOON), at('constructor', LATER)]) }).toEqual({
        gw_1: NOON,
        constructor: LATER,
    })
    expect({ ...toDeployments([at(null, NOON), at(null, LATER)]) }).toEqual({ unspecified: LATER })
})

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['cfg_1:v2:production', {}, ['gw_1', 'gw_2']],
    ['cfg_1:v2:staging', {}, ['gw_3']],
    ['cfg_1:v2:gateway=GW_4', { gw_4: '' }, ['gw_4']],
    ['cfg_1:v2:gateway=gw_3', { gw_3: '', GW_4: '' }, ['gw_3', 'gw_4']],
    ['cfg_1:v2', {}, ['gw_1', 'gw_2', 'gw_3', 'gw_4', null as never]],
])('that waits is about the change %s that names %j: %j', (identity, named, gatewayIds) => {
    const waiting = toWaiting([
        at('gw_1', NOON),
        at('gw_2', NOON, 'production'),
        at('gw_3', NOON, 'Staging'),
        at('gw_4', NOON, null),
        at(null, NOON, null),
    ])
    expect(fromWaiting(waiting, identity, named).map(({ place }) => place.gatewayId)).toEqual(gatewayIds)
})

it('keeps the later of two instants of one gateway, whatever the gateway is called', () => {
    const known = toDeployments([at('gw_1', LATER), at('constructor', LATER)])
    const more = toDeployments([at('gw_1', NOON), at('gw_2', NOON), at('constructor', NOON)])
    const merged = { gw_1: LATER, gw_2: NOON, constructor: LATER }
    expect({ ...mergeDeployments(known, more) }).toEqual(merged)
    expect({ ...mergeDeployments(more, known) }).toEqual(merged)
})

test.each([
    ['', '', false],
    [NOON, '', false],
    ['', NOON, false],
    [NOON, NOON, true],
    ['2026-04-20 11:59:59', LATER, true],
    [LATER, LATER, false],
    ['2026-04-20 11:59:58', '2026-04-20 11:59:59', false],
])('work from %p to %p covers a deployment at noon: %s', (workStart, workEnd, isCovered) => {
    expect(coversDeployments({ work_start: workStart, work_end: workEnd }, { gw_1: NOON })).toBe(isCovered)
})

it('does not cover two deployments of which it covers one, nor anything before it has ended', () => {
    const columns = { work_start: NOON, work_end: NOON }
    expect(coversDeployments(columns, { gw_1: NOON, gw_2: LATER })).toBe(false)
    expect(coversDeployments(columns, { gw_1: LATER, gw_2: NOON })).toBe(false)
    expect(coversDeployments({ work_start: NOON, work_end: '' }, {})).toBe(false)
})

describe('the change of a deployment', () => {
    test.each([
        [{}, NOON, LATER],
        [{ work_start: '', work_end: '' }, NOON, LATER],
        [{ work_start: LATER, work_end: LATER }, NOON, LATER],
        [
            { work_start: '2026-04-19 00:00:00', work_end: '2026-04-21 00:00:00' },
            '2026-04-19 00:00:00',
            '2026-04-21 00:00:00',
        ],
    ])('with %j runs from %s to %s', (columns, workStart, workEnd) => {
        const planned = planDeployedChange(configEvent(), { gw_1: LATER, gw_2: NOON }, change(columns))
        expect(planned.fields).toEqual({ work_start: workStart, work_end: workEnd })
        expect(planned.verify).toEqual(['work_start', 'work_end'])
    })

    it('says who deployed it, and from where', () => {
        const event = configEvent({ actor: 'user_9', source: 'Console' })
        const { workNote } = planDeployedChange(event, { gw_1: NOON }, change({}))
        expect(workNote).toContain('\nDeployed by: user_9\nSource: Console\n')
    })

    it('without an approval is marked, and the note states it', () => {
        const { fields, workNote } = planDeployedChange(
            configEvent(),
            { gw_1: NOON },
            change({}, 'deployment_unapproved'),
        )
        expect(fields.unauthorized).toBe('true')
        expect(workNote).toContain('No approval of this change was found.')
    })

    it('that was approved is never marked back', () => {
        const planned = planDeployedChange(configEvent(), { gw_2: NOON, gw_1: LATER }, change({}))
        expect(planned.fields.unauthorized).toBeUndefined()
        expect(planned.workNote).toContain('The change was approved.')
        expect(planned.workNote).toContain(`- gw_1 at ${LATER} UTC\n- gw_2 at ${NOON} UTC`)
        expect([planned.linkState, planned.linkOccurredAt]).toEqual([null, null])
    })

    test.each<[Verdict, boolean, string]>([
        ['deployment_unapproved', true, 'No approval'],
        ['gateway_not_named', false, 'does not name this gateway'],
    ])('that was deployed although %s is marked: %s', (lacking, isMarked, words) => {
        const planned = planDeployedChange(configEvent(), { gw_1: NOON }, change({}, lacking))
        expect(planned.fields.unauthorized).toBe(isMarked ? 'true' : undefined)
        expect(planned.workNote).toContain(words)
        expect(planned.reason).toContain(words)
    })
})
