/** Which of two versions is the higher one, where their times are the same. */

import { compareVersions, isLowerVersion } from '../../../../src/server/mapping/core/version-order.ts'

test.each([
    ['v2.9', 'v2.10'],
    ['v2.3', 'v2.3.1'],
    ['2', '10'],
    ['v1.99999999999999999998', 'v1.99999999999999999999'],
    ['v2.01', 'v2.1'],
    ['', 'v1'],
    ['alpha', 'beta'],
    ['1.0.0-rc1', '1.0.0-rc2'],
])('%p is lower than %p', (low, high) => {
    expect(compareVersions(low, high)).toBeLessThan(0)
    expect(compareVersions(high, low)).toBeGreaterThan(0)
    expect(compareVersions(low, low)).toBe(0)
})

it('of one version the configuration decides', () => {
    const a = { configId: 'cfg_a', policyVersion: 'v1' }
    const b = { configId: 'cfg_b', policyVersion: 'v1' }
    expect([isLowerVersion(a, b), isLowerVersion(b, a), isLowerVersion(a, a)]).toEqual([true, false, false])
})
