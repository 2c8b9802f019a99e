/** Counts the steps that a piece of work takes in the app's own sources: a measure of cost that does not depend on the machine. */
import { Session, type Profiler } from 'node:inspector'

const OWN_SOURCES = '/src/server/'

// Only functions that are compiled while the engine counts have counters: it counts from the import of this file on.
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

afterAll(() => session.disconnect())

/**
 * How often the blocks (function bodies, branches, loop bodies) of `src/server` were entered while `work` ran. The engine's precise
 * coverage counts them, so the same work always takes the same number of steps. What happens inside one regular expression is one step.
 * Import this file before the sources that are measured.
 */
export function countSteps(work: () => void): number {
    // The first run compiles what it needs; a compilation is no step, but counters begin with it.
    work()
    take()
    work()
    return take()
        .filter((script) => script.url.includes(OWN_SOURCES))
        .flatMap((script) => script.functions.flatMap((one) => one.ranges))
        .reduce((sum, range) => sum + range.count, 0)
}

/** The counts since the last call, which resets them. */
function take(): readonly Profiler.ScriptCoverage[] {
    let scripts: readonly Profiler.ScriptCoverage[] | null = null
    session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error) throw error
        scripts = answer.result
    })
    if (scripts === null) throw new Error('the engine answered no coverage')
    return scripts
}
