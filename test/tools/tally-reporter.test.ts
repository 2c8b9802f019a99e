/** The last line of a CI log counts what passed and what failed. */
import { toTally } from '../../tools/tally-reporter.cjs'

it.each([
    ['tests that failed', { numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 0 }, '7 passed, 2 failed'],
    [
        'suites that could not run',
        { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 1 },
        '7 passed, 1 failed',
    ],
])('counts %s', (_what, results, line) => {
    expect(toTally(results)).toBe(line)
})
