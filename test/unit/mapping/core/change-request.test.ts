/** Change requests: what is planned for a new version, and which of them count as approved. */

import {
    describeChange,
    isApprovedChange,
    isNewChange,
    planChangeAmendment,
    planChangeRequest,
    toTemplateVersion,
} from '../../../../src/server/mapping/core/change-request.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { configEvent } from '../../../support/typed-events.ts'

const FACTS = { configurationItem: null, templateVersion: null, correlationId: 'cfg_1:v2', contentDigest: 'digest' }
const settingsOf = (properties: Readonly<Record<string, string>> = {}) =>
    toSettings((name) => (properties[name] === undefined ? null : properties[name]))
const plan = (event = {}, facts = {}, properties: Readonly<Record<string, string>> = {}) =>
    planChangeRequest(configEvent(event), { ...FACTS, ...facts }, settingsOf(properties))

test.each([
    ['approved', 'normal', '4', false],
    ['approved', 'normal', '-5', true],
    ['approved', 'emergency', '3', true],
    ['requested', 'standard', '-3', false],
    ['requested', 'standard', '-2', true],
    ['requested', 'standard', '-1', true],
    ['requested', 'standard', '4', false],
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
            correlation_id: 'cfg_1:v2',
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
        expect(plan({}, { configurationItem: 'item_1' }, properties).onCreate).toMatchObject({
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

    test.each([
        ['v1', 'prod', '--env prod --version v1', '(v1)'],
        [null, null, '--env production --version previous', 'version\n'],
        ['v1; rm -rf /', 'PROD', '--env prod --version previous', '(v1; rm -rf /)'],
        ['x'.repeat(64), 'my env', `--env production --version ${'x'.repeat(64)}`, 'xxx)'],
        ['x'.repeat(65), '-rf', '--env production --version previous', 'xxx)'],
    ])('from %p on %p is reverted with "%s"', (previousVersion, environment, command, named) => {
        const { backout_plan: backout } = plan({ previousVersion, environment }).onCreate
        expect(backout).toContain(command)
        expect(backout).toContain(named)
    })

    it('describes what the event states, and says what it does not', () => {
        const stated = describeChange(configEvent({ organization: 'org_1' }))
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
        const silent = describeChange(configEvent({ environment: null, gatewayIds: [], changeSummary: null }))
        expect(silent).toContain('Deployment target: not stated')
        expect(silent).toContain('No summary given.')
        expect(silent).not.toContain('Gateways')
        expect(plan({ changeSummary: null }).onCreate.justification).not.toContain('null')
    })
})

it('amends a change with a work note and nothing else', () => {
    const amended = planChangeAmendment(configEvent(), 'change_1', 'digest_2')
    expect(amended).toMatchObject({ recordId: 'change_1', fields: {}, onCreate: {}, linkState: 'digest_2', verify: [] })
    expect(amended.workNote).toContain('Tighten')
})

it('states a risk only where the settings have one', () => {
    expect(plan({}, {}, { 'x_kt_gov.change.risk': '2' }).onCreate.risk).toBe('2')
    expect(Object.keys(plan({}, {}, { 'x_kt_gov.change.risk': '' }).onCreate)).not.toContain('risk')
})
