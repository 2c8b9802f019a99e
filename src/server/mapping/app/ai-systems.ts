/** Registers the AI systems that an event names, each once, and relates them to the gateway in front of them. */

import { AI_ASSET_TABLE, GATEWAY_RELATION, planAiSystem, toAiSystems } from '../core/ai-system.ts'
import type { AiSystem } from '../core/ai-system.ts'
import type { DecisionEvent } from '../core/event.ts'
import { refuseClass } from './gateway-item.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Applied } from '../../shared/ports.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { fail } from '../../shared/result.ts'
import type { Gateway } from './ports.ts'

/** Call only when an administrator switched registration on. An unknown gateway gets its relation with a later event. */
export function registerAiSystems(event: DecisionEvent, gateway: Gateway | null, work: Work): void {
    const { configurationItems, links } = work.ports
    for (const system of toAiSystems(event)) {
        const link = links.find('ai_system', system.externalId)
        const known = link === null ? null : link.recordId
        const record =
            link !== null && known !== null
                ? { table: link.table, recordId: known }
                : register(system, event.occurredAt, work)
        // CMDB relations join configuration items; an asset is none.
        if (record === null || record.table === AI_ASSET_TABLE) continue
        if (gateway === null || gateway.configurationItem === null) continue
        const related = work.ledger.expect(
            configurationItems.relate(gateway.configurationItem, record.recordId, GATEWAY_RELATION),
        )
        if (related !== null && related.action === 'created') work.ledger.add(related)
    }
}

/** By our own link row: application classes identify by their host, which a model does not have. */
function register(system: AiSystem, occurredAt: string, work: Work): Applied | null {
    const { records, settings } = work.ports
    const asset = records.probe(AI_ASSET_TABLE)
    if (asset === 'ok' || asset === 'empty') {
        const applied = records.apply(planAiSystem(system, occurredAt, 'asset', settings))
        if (applied.ok || applied.failure.code !== 'write_refused_access') return work.ledger.settle(applied)
        const reason = 'The app may not create AI assets; a configuration item is created for the system.'
        const nothing = { recordId: null, number: null }
        work.ledger.add(unchanged(AI_ASSET_TABLE, nothing, reason, applied.failure.code))
    }
    const failure = refuseClass(PROPERTIES.aiSystemClass.name, settings.aiSystemClass, work)
    return work.ledger.settle(
        failure === null ? records.apply(planAiSystem(system, occurredAt, 'item', settings)) : fail(failure),
    )
}
