/** Registers the AI systems that an event names, each once, and relates them to the gateway in front of them. */

import { AI_ASSET_TABLE, GATEWAY_RELATION, planAiSystem, toAiSystems } from '../../core/mapping/ai-system.ts'
import type { DecisionEvent } from '../../core/webhook/event.ts'
import type { Gateway } from '../ports.ts'
import type { Work } from './work.ts'

/** Call only when an administrator switched registration on. An unknown gateway gets its relation with a later event. */
export function registerAiSystems(event: DecisionEvent, gateway: Gateway | null, work: Work): void {
    const { configurationItems, links, records, settings } = work.ports
    const asset = records.probe(AI_ASSET_TABLE)
    const home = asset === 'ok' || asset === 'empty' ? 'asset' : 'item'
    for (const system of toAiSystems(event)) {
        const link = links.find('ai_system', system.externalId)
        let recordId = link === null ? null : link.recordId
        if (recordId === null) {
            const plan = planAiSystem(system, event.occurredAt, home, settings)
            // By our own link row: application classes identify by their host, which nobody knows of a model.
            const applied = work.ledger.settle(records.apply(plan))
            if (applied === null) continue
            recordId = applied.recordId
        }
        // CMDB relations join configuration items; an asset is none.
        if (home === 'asset' || gateway === null || gateway.configurationItem === null) continue
        const related = work.ledger.expect(
            configurationItems.relate(gateway.configurationItem, recordId, GATEWAY_RELATION),
        )
        if (related !== null && related.action === 'created') work.ledger.add(related)
    }
}
