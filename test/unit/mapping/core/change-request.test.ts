/** Change requests: what is planned for a new version, and which of them count as approved. */

import {
    describeChange,
    planChangeAmendment,
    planChangeRequest,
} from '../../../../src/server/mapping/core/change-request.ts'
import type { Destination } from '../../../../src/server/mapping/core/change-target.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { toTemplateVersion } from '../../../../src/server/shared/record-state.ts'
import { configEvent } from '../../../support/typed-events.ts'

const DESTINATION: Destination = {
    target: { kind: 'environment', name: 'Production' },
    environment: 'Production',
    gatewayIds: ['gw_1'],
}
const ALL: Destination = { target: { kind: 'all' }, environment: null, gatewayIds: [] }
const FACTS = {
    link: { kind: 'change_request', externalId: 'cfg_1:v2:production', subject: 'cfg_1' },
    destination: DESTINATION,
    items: { gw_1: '' },
    ownItem: null,
    templateVersion: null,
    correlationId: 'cfg_1:v2:production',
    contentDigest: 'digest',
} as const
const settingsOf = (properties: Readonly<Record<string, string>> = {}) =>
    toSettings((name) => (properties[name] === undefined ? null : properties[name]))
const plan = (event = {}, facts = {}, properties: Readonly<Record<string, string>> = {}) =>
    planChangeRequest(configEvent(event), { ...FACTS, ...facts }, settingsOf(properties))

test.each<[string, Readonly<Record<string, string>> | null, string | null]>([
    ['absent', null, null],
    ['active', { active: '1', retired: '0', current_version: 'v' }, 'v'],
    ['inactive', { active: '0', retired: '0', current_version: 'v' }, null],
    ['retired', { active: '1', retired: '1', current_version: 'v' }, null],
    ['without a version', { active: '1', retired: '0', current_version: '' }, null],
])('a template that is %s', (_what, producer, version) => expect(toTemplateVersion(producer)).toBe(version))

describe('a new change', () => {
    it('is normal and carries its key, its digest and its plans', () => {
        const { fields, linkOccurredAt, linkState, onCreate, recordId } = plan()
        expect([recordId, fields, linkState, linkOccurredAt]).toEqual([null, {}, 'digest', '2026-04-20 14:00:00'])
        expect(onCreate).toMatchObject({
            type: 'normal',
            short_description: 'AI Governance Policy Update: production-policy',
            correlation_id: 'cfg_1:v2:production',
            correlation_display: 'Keeptrusts',
        })
        expect(Object.keys(onCreate)).not.toEqual(expect.arrayContaining(['cmdb_ci']))
        for (const column of [
            'implementation_plan',
            'backout_plan',
            'test_plan',
            'justification',
            'risk_impact_analysis',
        ])
            expect(onCreate[column].length).toBeGreaterThan(20)
    })

    it('names the item, the risk and the model that are given', () => {
        const properties = { 'x_kt_gov.change.model': 'model_1', 'x_kt_gov.change.risk': '3' }
        expect(plan({}, { items: { gw_1: 'item_1', gw_2: 'item_2' } }, properties).onCreate).toMatchObject({
            cmdb_ci: 'item_1',
            chg_model: 'model_1',
            risk: '3',
        })
    })

    it('from a template is a standard change, whatever type and model are set', () => {
        const { onCreate } = plan({}, { templateVersion: 'version_1' }, { 'x_kt_gov.change.model': 'model_1' })
        expect(onCreate).toMatchObject({ type: 'standard', std_change_producer_version: 'version_1' })
        expect(onCreate.chg_model).toBeUndefined()
    })

    it('without a template is never a standard change', () => {
        expect(plan({}, {}, { 'x_kt_gov.change.type': 'standard' }).onCreate.type).toBe('normal')
        expect(plan({}, {}, { 'x_kt_gov.change.type': 'emergency' }).onCreate.type).toBe('emergency')
    })

    test.each<[string, Readonly<Record<string, string>>, string | null, string]>([
        ['no template', {}, null, 'It is normal, because no standard change template is set'],
        ['a wish for standard and no template', { type: 'standard' }, null, 'no standard change template is set'],
        [
            'a template that cannot be used',
            { standard_template: 't' },
            null,
            'because the standard change template cannot',
        ],
        ['a template', { standard_template: 't' }, 'version_1', ''],
        ['an emergency', { type: 'emergency' }, null, ''],
        ['a change model', { model: 'm' }, null, ''],
    ])('with %s says why it is normal, or nothing', (_what, set, templateVersion, words) => {
        const properties = Object.fromEntries(
            Object.entries(set).map(([name, value]) => [`x_kt_gov.change.${name}`, value]),
        )
        const { reason } = plan({}, { templateVersion }, properties)
        if (words === '') expect(reason).toBe('Policy version v2 asks for a change for Production.')
        else expect(reason).toContain(words)
    })

    it('describes what the event states, and says what it does not', () => {
        const stated = describeChange(configEvent({ organization: 'org_1' }), DESTINATION)
        for (const line of [
            'Deployment target: Production',
            'Gateways: gw_1',
            'Previous version: v1',
            'Source: API',
            'Changed by: user_1',
            'Organization: org_1',
            'Configuration: cfg_1',
        ])
            expect(stated).toContain(line)
        const silent = describeChange(configEvent({ changeSummary: null }), ALL)
        expect(silent).toContain('Deployment target: not stated')
        expect(silent).toContain('No summary given.')
        expect(silent).not.toContain('Gateways')
        expect(plan({ changeSummary: null }).onCreate.justification).not.toContain('null')
    })
})

it('amends a change with a work note and nothing else', () => {
    const amended = planChangeAmendment(configEvent(), 'change_1', { ...FACTS, contentDigest: 'digest_2' })
    expect(amended).toMatchObject({ recordId: 'change_1', fields: {}, onCreate: {}, linkState: 'digest_2', verify: [] })
    expect(amended.workNote).toContain('Tighten')
})

it('states a risk only where the settings have one', () => {
    expect(plan({}, {}, { 'x_kt_gov.change.risk': '2' }).onCreate.risk).toBe('2')
    expect(Object.keys(plan({}, {}, { 'x_kt_gov.change.risk': '' }).onCreate)).not.toContain('risk')
})
