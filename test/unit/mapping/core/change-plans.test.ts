/** The plans of a change: its target by name, what is not known in words, and the texts of an administrator. */

import { describeRisk, describeTarget, toPlans } from '../../../../src/server/mapping/core/change-plans.ts'
import type { Destination } from '../../../../src/server/mapping/core/change-target.ts'
import { fillPlan, findUnknownPlaceholders } from '../../../../src/server/shared/plan-placeholders.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { configEvent } from '../../../support/typed-events.ts'

const to = (environment: string | null, ...gatewayIds: readonly string[]): Destination => ({
    target: environment === null ? { kind: 'all' } : { kind: 'environment', name: environment },
    environment,
    gatewayIds,
})
const plans = (destination: Destination, event = {}, properties: Readonly<Record<string, string>> = {}) =>
    toPlans(
        configEvent(event),
        destination,
        toSettings((name) => properties[name] ?? null),
    )
const steps = (text: string) => text.split('\n').filter((line) => /^\d\. /.test(line))

it('for production are those of the guide', () => {
    const { backout_plan, implementation_plan } = plans(to('Production', 'gw_1'))
    expect(steps(implementation_plan!)).toEqual([
        '1. Validate policy config: kt policy lint',
        '2. Deploy to staging gateway',
        '3. Run integration tests',
        '4. Promote to production',
        '5. Verify with kt events tail',
    ])
    expect(implementation_plan).toContain('Target: Production, gateways gw_1')
    expect(steps(backout_plan!)).toEqual([
        '1. Revert to previous configuration version (v1)',
        '2. Reload gateway: kt config push --env prod --version v1',
    ])
})

it('for another environment name it, and promise nothing about production', () => {
    const all = plans(to('Staging', 'gw_s'), { environments: ['staging'] })
    expect(steps(all.implementation_plan!)).toEqual([
        '1. Validate policy config: kt policy lint',
        '2. Deploy to Staging: kt config push --env staging --version v2',
        '3. Run integration tests',
        '4. Verify with kt events tail',
    ])
    expect(all.test_plan).toContain('On a gateway of Staging')
    expect(JSON.stringify(all).toLowerCase()).not.toContain('production')
    expect(JSON.stringify(all)).not.toContain('romot')
})

it('for an unknown environment leave it open in words', () => {
    const { backout_plan, implementation_plan } = plans(to(null), { environments: [], previousVersion: null })
    expect(implementation_plan).toContain('Target: every gateway; the event states no environment')
    expect(implementation_plan).toContain('4. Promote to the target of this change')
    expect(steps(backout_plan!)[1]).toBe(
        '2. Reload gateway: push version previous to the environment of the gateway, which the event does not state (kt config push)',
    )
    expect(backout_plan).not.toContain('--env')
})

test.each([
    ['My env', 'my env', 'push version v1 to the environment "my env" (kt config push)'],
    ['Production', 'LIVE', 'kt config push --env live --version v1'],
    ['-rf', '-rf', 'push version v1 to the environment "-rf" (kt config push)'],
    ['A; rm -rf /', 'a; rm -rf /', 'push version v1 to the environment "a; rm -rf /" (kt config push)'],
])('for %s, which the sender writes %s, say %s', (environment, stated, command) => {
    expect(plans(to(environment), { environments: [stated] }).backout_plan).toContain(command)
})

test.each([
    [to('Production'), 'Production'],
    [to('Production', 'gw_1', 'gw_2'), 'Production, gateways gw_1, gw_2'],
    [to(null, 'gw_1'), 'gateways gw_1; the event states no environment'],
    [to(null), 'every gateway; the event states no environment'],
])('the target %j is "%s"', (destination, expected) => expect(describeTarget(destination)).toBe(expected))

test.each([
    ['', 'left to the risk calculation of this instance'],
    ['1', 'Very high'],
    ['2', 'High'],
    ['3', 'Moderate'],
    ['4', 'Low'],
] as const)('the sentence for the risk %p says %s', (risk, word) => {
    expect(describeRisk(risk)).toBe(`Risk Assessment: ${word} (automated validation, rollback supported)`)
    expect(plans(to('Production'), {}, { 'x_kt_gov.change.risk': risk }).risk_impact_analysis).toContain(word)
})

test.each([
    ['implementation_plan', 'x_kt_gov.change.implementation_plan'],
    ['backout_plan', 'x_kt_gov.change.backout_plan'],
    ['test_plan', 'x_kt_gov.change.test_plan'],
])('the %s is the text of an administrator, filled', (column, property) => {
    const text = '${configuration} ${previous_version}→${version} on ${environment}: ${gateways}, ${organization}, ${x}'
    const known = plans(to('Production', 'gw_1'), { organization: 'org_1' }, { [property]: text })
    expect(known[column]).toBe('production-policy v1→v2 on prod: gw_1, org_1, ${x}')
    const unknown = plans(
        to(null),
        { previousVersion: null, organization: null, environments: [] },
        { [property]: text },
    )
    expect(unknown[column]).toBe(
        'production-policy previous→v2 on the environment of the gateway, which the event does not state: gateways that the event does not name, not stated, ${x}',
    )
})

it('know their placeholders by name', () => {
    expect(findUnknownPlaceholders('${version} ${gateway} ${constructor} ${gateway} ${}')).toEqual([
        'gateway',
        'constructor',
        '',
    ])
    expect(findUnknownPlaceholders('no placeholder, $version, {version}')).toEqual([])
    const values = {
        configuration: '',
        version: '$&',
        previous_version: '',
        environment: '',
        gateways: '',
        organization: '',
    }
    expect(fillPlan('${version}', values)).toBe('$&')
})
