/** How the CMDB spells environments. */

import { toEnvironment } from '../../../../src/server/mapping/core/environment.ts'

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
