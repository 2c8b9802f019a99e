// A jest reporter that leaves one line, `N passed, N failed`, for the end of the CI log. A suite that cannot run counts as one failure.
const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** The line for one jest run. */
function toTally(results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    return `${results.numPassedTests} passed, ${failed} failed`
}

class TallyReporter {
    onRunComplete(_contexts, results) {
        const directory = join(__dirname, '..', '.now')
        mkdirSync(directory, { recursive: true })
        writeFileSync(join(directory, 'tally'), `${toTally(results)}\n`)
    }
}

module.exports = TallyReporter
module.exports.toTally = toTally
