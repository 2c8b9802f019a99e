/** How the CMDB spells environments. */

import {
    distinctEnvironments,
    isSameEnvironment,
    toEnvironment,
} from '../../../../src/server/mapping/core/environment.ts'

test.each([
    ['production', 'Production'],
    ['PROD', 'Production'],
    ['Staging', 'Staging'],
    ['dev', 'Development'],
    ['eu-sandbox', 'Eu-sandbox'],
    ['  two  words ', 'Two words'],
    ['constructor', 'Constructor'],
    ['', ''],
])('%j is %j', (name, expected) => {
    expect(toEnvironment(name)).toBe(expected)
})

test.each([
    ['eu prod', 'EU  PROD', true],
    ['prod', 'Production', true],
    ['eu prod', 'us prod', false],
])('%j and %j are one environment: %s', (one, other, expected) => {
    expect(isSameEnvironment(one, other)).toBe(expected)
})

it('counts each environment once, as it is spelled first', () => {
    expect(distinctEnvironments(['EU PROD', 'prod', 'eu prod', 'Production', 'test'])).toEqual([
        'EU PROD',
        'Production',
        'Test',
    ])
})
