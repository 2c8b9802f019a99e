/** What script texts say of calls, without any claim that they were ever made. */

import type { AutomationIndex } from './automation-index.ts'
import { assignConfidence } from './confidence.ts'
import { DECISIONS } from './decisions.ts'
import type { Edge } from './model.ts'

/** CALLS from automation to include and INVOKES from automation to REST message or endpoint, by resolved names; sorted. */
export function toStructuralEdges(index: AutomationIndex): readonly Edge[] {
    return index.automations.flatMap(({ id }) => [
        ...(index.calls.from.get(id) || []).map(({ to, line }) => toEdge('CALLS', id, to, line)),
        ...[...(index.rest.invocations.get(id) || []), ...(index.rest.endpoints.get(id) || [])].map(
            ({ connectionId, from, line }) => toEdge('INVOKES', id, connectionId, line, from),
        ),
    ])
}

function toEdge(
    type: 'CALLS' | 'INVOKES',
    from: string,
    to: string,
    line: number,
    values: readonly string[] = [],
): Edge {
    const matchedOn = values.length === 0 ? 'script_text' : 'script_address'
    return {
        type,
        from,
        to,
        confidence: assignConfidence(DECISIONS, matchedOn),
        matchedOn,
        matchedValue: [`line ${line}`, ...values].join(', '),
        evidence: [],
    }
}
