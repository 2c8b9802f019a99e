/** Prepares what rows are compared with and by which settings, from what is stored. */

import { buildAutomationIndex, type AutomationIndex } from '../core/automation-index.ts'
import { parseNumberPrefixes } from '../core/record-mentions.ts'
import type { TransformSettings } from '../core/transform/context.ts'
import type { Settings } from '../../shared/properties.ts'
import type { CollectPorts } from './evidence-ports.ts'

/** The settings that transforms obey. */
export function toTransformSettings(settings: Settings): TransformSettings {
    return {
        windowSeconds: settings.evidenceWindowSeconds,
        numberPrefixes: parseNumberPrefixes(settings.evidenceNumberPrefixes),
        keepMessages: settings.evidenceKeepMessages,
        maxMessage: settings.evidenceMaxMessage,
        keepEmails: settings.evidenceKeepEmails,
    }
}

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
