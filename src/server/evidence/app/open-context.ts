/** Prepares what rows are compared with, from what is stored. */

import { buildAutomationIndex, type AutomationIndex } from '../core/automation-index.ts'
import type { CollectPorts } from './evidence-ports.ts'

/** Everything known of scripts and connections; `parents` are those of the tables that rows speak of. */
export function openIndex(
    ports: Pick<CollectPorts, 'automations' | 'connections' | 'logWriters'>,
    parents: Readonly<Record<string, string>>,
): AutomationIndex {
    const { addresses, connections, edges } = ports.connections.read()
    return buildAutomationIndex({
        automations: ports.automations.all(),
        logWriters: ports.logWriters.all(),
        connections,
        connectionEdges: edges,
        addresses,
        parents,
    })
}
