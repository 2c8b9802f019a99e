/** What the trace include offers to the scripts of others: whatever happens inside, it answers and throws nothing. */

import { openTrace as open, type Trace } from '../app/record-trace.ts'
import { openTracing } from '../glide/traces.ts'
import { attempt } from '../../platform/edge.ts'

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

function guarded<T>(act: () => T, otherwise: T): T {
    return attempt({ doing: 'storing a step of a trace', code: 'trace_failed', level: 'warn' }, act, () => otherwise)
}
