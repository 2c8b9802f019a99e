/** The last line of a CI log counts what passed and what failed; before it stand the files that took longest. */
import { join } from 'node:path'
import { toLongest, toTally } from '../../tools/tally-reporter.cjs'

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

it('names the files that took longest, the longest first', () => {
    const took = (path: string, runtime: number) => ({
        testFilePath: join(__dirname, '..', '..', path),
        perfStats: { runtime },
    })
    expect(toLongest({ testResults: [took('test/a.test.ts', 1_400), took('test/b.test.ts', 61_000)] })).toEqual([
        '   61 s test/b.test.ts',
        '    1 s test/a.test.ts',
    ])
})
