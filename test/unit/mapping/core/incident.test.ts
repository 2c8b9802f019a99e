/** Incidents: what opens one, what is noted on it, and how it is resolved. */

import {
    planIncident,
    planIncidentNote,
    planIncidentResolution,
    toIncidentRise,
} from '../../../../src/server/mapping/core/incident.ts'
import type { IncidentSubject } from '../../../../src/server/mapping/core/incident.ts'
import {
    describeRecovery,
    toBudgetIncident,
    toDeploymentIncident,
    toHealthIncident,
} from '../../../../src/server/mapping/core/gateway-incident.ts'
import type { Fields } from '../../../../src/server/shared/plan.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { budgetEvent, configEvent, healthEvent } from '../../../support/typed-events.ts'

const SETTINGS = toSettings(() => null)
const NOWHERE = { configurationItem: null, change: null }
const SUBJECT: IncidentSubject = toBudgetIncident(budgetEvent(), 'key')

describe('a new incident', () => {
    it('has impact and urgency, and no priority', () => {
        const { linkDetail, onCreate } = planIncident(
            { ...SUBJECT, levels: { impact: '2', urgency: '3' } },
            NOWHERE,
            SETTINGS,
        )
        expect(onCreate).toMatchObject({ impact: '2', urgency: '3' })
        expect(onCreate.priority).toBeUndefined()
        expect(linkDetail).toEqual({ impact: '2', urgency: '3' })
    })

    it('has category, subcategory and contact type of the settings, and leaves to the instance what is empty', () => {
        const settings = { ...SETTINGS, incidentCategory: 'software', incidentContactType: 'monitoring' }
        const { onCreate } = planIncident(SUBJECT, NOWHERE, settings)
        expect(onCreate).toMatchObject({ category: 'software', contact_type: 'monitoring' })
        expect(Object.keys(onCreate)).not.toContain('subcategory')
        expect(planIncident(SUBJECT, NOWHERE, { ...settings, incidentSubcategory: 'os' }).onCreate.subcategory).toBe(
            'os',
        )
        expect(Object.keys(planIncident(SUBJECT, NOWHERE, SETTINGS).onCreate)).not.toContain('category')
    })

    it('points at item and change where they are known', () => {
        expect(
            planIncident(SUBJECT, { configurationItem: 'item_1', change: 'change_1' }, SETTINGS).onCreate,
        ).toMatchObject({
            cmdb_ci: 'item_1',
            caused_by: 'change_1',
        })
        const bare = planIncident(SUBJECT, NOWHERE, SETTINGS).onCreate
        expect([bare.cmdb_ci, bare.caused_by]).toEqual([undefined, undefined])
    })

    it('names group and caller of the settings', () => {
        const settings = { ...SETTINGS, incidentGroup: 'Desk', incidentCaller: 'abel' }
        expect(planIncident(SUBJECT, NOWHERE, settings).references).toEqual({
            assignment_group: { table: 'sys_user_group', column: 'name', value: 'Desk' },
            caller_id: { table: 'sys_user', column: 'user_name', value: 'abel' },
        })
        expect(
            planIncident(SUBJECT, NOWHERE, { ...settings, incidentGroup: '', incidentCaller: '' }).references,
        ).toEqual({})
    })
})

it('is noted with the number of the occurrence, and with a change that became known', () => {
    const note = planIncidentNote(
        SUBJECT,
        'incident_1',
        3,
        { configurationItem: 'item_1', change: 'change_1' },
        SETTINGS,
        null,
    )
    expect(note).toMatchObject({
        recordId: 'incident_1',
        fields: {},
        whereEmpty: { cmdb_ci: 'item_1', caused_by: 'change_1' },
        onCreate: {},
        linkOccurredAt: null,
    })
    expect(note.verify).toEqual([])
    expect(note.workNote).toMatch(/^Occurrence 3\. /)
    expect(planIncidentNote(SUBJECT, 'incident_1', 3, NOWHERE, SETTINGS, null).whereEmpty).toEqual({})
})

test.each<[string, string, Fields, boolean]>([
    ['the app gave', '2/2', { impact: '2', urgency: '2' }, true],
    ['people chose', '3/2', { impact: '2', urgency: '2' }, false],
    ['is as severe', '1/2', { impact: '1', urgency: '2' }, false],
    ['is more severe', '1/1', { impact: '1', urgency: '1' }, false],
    ['has one sum with it and a lower impact', '2/1', { impact: '2', urgency: '1' }, true],
    ['an app without this memory gave', '2/2', {}, false],
])('an incident with the pair that %s, %s, follows an occurrence of 1/2 from %j: %p', (_, stored, kept, follows) => {
    const [impact, urgency] = stored.split('/')
    const levels = { impact: '1', urgency: '2' }
    const rise = toIncidentRise({ ...SUBJECT, levels }, { impact, urgency }, kept)
    expect(rise).toEqual(follows ? { fields: levels, linkDetail: levels } : null)
})

it('is resolved with notes, and with a code where the instance has one', () => {
    const plan = planIncidentResolution(SUBJECT.link, 'incident_1', 'Solved', 'Works again')
    expect(plan.fields).toEqual({ state: '6', close_notes: 'Works again', close_code: 'Solved' })
    expect(plan).toMatchObject({ verify: ['state'], workNote: null, linkState: null, linkOccurredAt: null })
    expect(planIncidentResolution(SUBJECT.link, 'incident_1', null, 'Works again').fields.close_code).toBeUndefined()
})

describe('a budget', () => {
    test.each([
        [null, '3', 'a threshold'],
        [99.9, '3', '99.9 %'],
        [100, '2', '100 %'],
        [120, '2', '120 %'],
    ])('at %p %% has the urgency %s and says %s', (thresholdPercent, urgency, text) => {
        const subject = toBudgetIncident(budgetEvent({ thresholdPercent }), 'key')
        expect(subject.levels).toEqual({ impact: '2', urgency })
        expect(subject.summary).toContain(`reached ${text}.`)
    })

    it('states what it knows', () => {
        const stated = Object.fromEntries(
            toBudgetIncident(budgetEvent({ spend: 8.5, limit: 10, scope: 'team' }), 'key').facts,
        )
        expect(stated).toMatchObject({ Spend: '8.5', Limit: '10', Scope: 'team', Threshold: '80 %', Gateway: 'gw_1' })
        const silent = Object.fromEntries(
            toBudgetIncident(budgetEvent({ thresholdPercent: null, gatewayIds: [] }), 'key').facts,
        )
        expect(silent).toMatchObject({ Spend: null, Limit: null, Threshold: null, Gateway: null })
    })
})

test.each([
    ['missing', 'no change request'],
    ['unapproved', 'no approved change request'],
] as const)('a deployment that is %s has %s', (status, lack) => {
    const subject = toDeploymentIncident(configEvent({ gatewayIds: [] }), { status, identity: 'cfg_1:v2' }, 'key')
    expect(subject.summary).toBe(`Version v2 was deployed, and there is ${lack} for it.`)
    expect(subject).toMatchObject({
        levels: { impact: '1', urgency: '2' },
        linkState: status,
        reason: `The version was deployed with ${lack}.`,
    })
    expect(Object.fromEntries(subject.facts).Gateway).toBeNull()
})

it('a gateway that is down is the gravest, and its recovery is described', () => {
    const subject = toHealthIncident(healthEvent({ reason: 'Cable' }), { gatewayId: 'gw_1', name: 'Main' }, 'key')
    expect(subject).toMatchObject({
        levels: { impact: '1', urgency: '1' },
        linkState: 'open',
        link: { kind: 'health_incident', externalId: 'gw_1' },
    })
    expect(subject.title).toBe('AI gateway is down: Main')
    expect(Object.fromEntries(subject.facts)).toMatchObject({ Reason: 'Cable', 'Previous health': 'healthy' })
    expect(describeRecovery(healthEvent({ health: 'healthy' }), 'Main')).toContain(
        'healthy again since 2026-04-20 14:00:00 UTC',
    )
})
