/** Deployments: which dates a change gets, and when it covers them already. */

import {
    coversDeployments,
    mergeDeployments,
    planDeployedChange,
    toDeploymentLink,
    toDeployments,
} from '../../../../src/server/mapping/core/deployment.ts'
import { configEvent } from '../../../support/typed-events.ts'

const NOON = '2026-04-20 12:00:00'
const LATER = '2026-04-20 12:00:01'
const change = (columns: Readonly<Record<string, string>>, isApproved = true) => ({
    recordId: 'change_1',
    columns,
    linkState: 'digest',
    linkOccurredAt: NOON,
    isApproved,
})

it('waits under the key of its change', () => {
    expect(toDeploymentLink(configEvent())).toEqual({ kind: 'deployment', externalId: 'cfg_1:v2' })
})

test.each([
    [['gw_1'], ['gw_1'], { gw_1: NOON }],
    [[], [], { unspecified: NOON }],
    [['gw_1', 'gw_2'], ['gw_2'], { gw_2: NOON }],
])('of gateways %j, reported for %j, are %j', (gatewayIds, reported, deployments) => {
    expect({ ...toDeployments(configEvent({ gatewayIds, occurredAt: NOON }), reported) }).toEqual(deployments)
})

it('keeps the later of two instants of one gateway, whatever the gateway is called', () => {
    const known = toDeployments(configEvent({ occurredAt: LATER }), ['gw_1', 'constructor'])
    const more = toDeployments(configEvent({ occurredAt: NOON }), ['gw_1', 'gw_2', 'constructor'])
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
        const { fields, workNote } = planDeployedChange(configEvent(), { gw_1: NOON }, change({}, false))
        expect(fields.unauthorized).toBe('true')
        expect(workNote).toContain('No approval of this change was found.')
    })

    it('that was approved is never marked back', () => {
        const planned = planDeployedChange(configEvent(), { gw_2: NOON, gw_1: LATER }, change({}))
        expect(planned.fields.unauthorized).toBeUndefined()
        expect(planned.workNote).toContain('The change was approved.')
        expect(planned.workNote).toContain(`- gw_1 at ${LATER} UTC\n- gw_2 at ${NOON} UTC`)
        expect([planned.linkState, planned.linkOccurredAt]).toEqual(['digest', NOON])
    })
})
