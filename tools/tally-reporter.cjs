// A jest reporter for CI: it prints which files took longest, and leaves one line, `N passed, N failed`, for the end of the log. A suite that
// cannot run counts as one failure.
const { mkdirSync, writeFileSync } = require('node:fs')
const { join, relative } = require('node:path')

const ROOT = join(__dirname, '..')
const LONGEST = 30

/** The line for one jest run. */
function toTally(results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    return `${results.numPassedTests} passed, ${failed} failed`
}

/** The files that took longest, the longest first: seconds and path. */
function toLongest(results) {
    return results.testResults
        .map(({ perfStats, testFilePath }) => ({
            path: relative(ROOT, testFilePath),
            seconds: perfStats.runtime / 1000,
        }))
        .sort((one, other) => other.seconds - one.seconds)
        .slice(0, LONGEST)
        .map(({ path, seconds }) => `${seconds.toFixed(0).padStart(5)} s ${path}`)
}

class TallyReporter {
    onRunComplete(_contexts, results) {
        console.log(['longest files:', ...toLongest(results)].join('\n'))
        const directory = join(ROOT, '.now')
        mkdirSync(directory, { recursive: true })
        writeFileSync(join(directory, 'tally'), `${toTally(results)}\n`)
    }
}

module.exports = TallyReporter
module.exports.toLongest = toLongest
module.exports.toTally = toTally
