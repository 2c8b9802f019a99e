/** What the trace include offers to the scripts of others: it answers, whatever happens inside. */

import { openTrace as open, type Trace } from '../app/record-trace.ts'
import { openTracing } from '../glide/traces.ts'
import { journal } from '../../platform/journal.ts'

/** A trace whose every call is safe to make. */
export function openTrace(name: unknown): Trace {
    const trace = guarded<Trace | null>(() => open(name, openTracing()), null)
    return {
        start: (record) => guarded(() => trace?.start(record), undefined),
        step: (step, what) => guarded(() => trace?.step(step, what), undefined),
        stamp: (restMessage) => guarded(() => trace?.stamp(restMessage) || '', ''),
        correlationId: () => guarded(() => trace?.correlationId() || '', ''),
        done: (facts) => guarded(() => trace?.done(facts), undefined),
    }
}

// What was thrown may itself throw when it is looked at.
function guarded<T>(act: () => T, otherwise: T): T {
    try {
        return act()
    } catch (unexpected) {
        tell()
        return otherwise
    }
}

function tell(): void {
    try {
        journal.warn('trace_failed: a step of a trace was not stored')
    } catch (unexpected) {
        // A log that cannot be written is no reason to stop somebody else's script.
    }
}
