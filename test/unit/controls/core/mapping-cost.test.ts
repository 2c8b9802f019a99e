/** What a hostile wildcard pattern costs, in steps. Apart from the other tests of mappings: mutation tests leave files named `-cost` out. */

import { countSteps } from '../../../support/count-steps.ts'
import { fitsPolicy, type ControlMapping } from '../../../../src/server/controls/core/mapping.ts'

const glob = (pattern: string): ControlMapping => ({
    sysId: 'm',
    order: 100,
    patternKind: 'glob',
    pattern,
    controlId: 'AI-SAFE-001',
    objective: 'Prevent harm',
    grcControl: '',
    testType: 'enforcement_rate',
    threshold: 95,
    minimumPopulation: 10,
    validityDays: 30,
    ownerGroup: '',
})

it.each([
    ['more wildcards than characters', '*a'.repeat(50), 'a'.repeat(49)],
    ['a last character that never comes', `${'*a'.repeat(40)}b`, 'a'.repeat(100)],
])('a hostile wildcard pattern takes steps in proportion to its length and the name: %s', (_what, pattern, name) => {
    const steps = countSteps(() => expect(fitsPolicy(glob(pattern), name)).toBe(false))
    expect(steps).toBeGreaterThan(name.length)
    expect(steps).toBeLessThan(4 * pattern.length * name.length)
})
