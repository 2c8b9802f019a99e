/** The AI systems behind a gateway (models, providers, agents) as configuration items or, where present, AI assets. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import type { DecisionEvent } from './event.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import { toLine, WIDTHS } from '../../shared/text.ts'

/** The asset table of Expanded Model and Asset Classes, used where the instance has it. */
export const AI_ASSET_TABLE = 'alm_ai_system_digital_asset'

/** `Depends on::Used by`: the gateway depends on what it governs. */
export const GATEWAY_RELATION = 'Depends on::Used by'

/** One managed AI system. */
export interface AiSystem {
    /** `model:<provider>/<model>`, `provider:<provider>` or `agent:<agent>`. */
    readonly externalId: string
    readonly kind: 'model' | 'provider' | 'agent'
    readonly name: string
    readonly provider: string | null
}

/**
 * The systems that a decision names. A model belongs to its provider, so the provider stands alone only without a model.
 * Escalations register nothing: they name a model without its provider, and the decision behind them names both.
 */
export function toAiSystems({ agent, model, provider }: DecisionEvent): readonly AiSystem[] {
    const systems: AiSystem[] = []
    if (model !== null) {
        const externalId = `model:${provider === null ? 'unspecified' : provider}/${model}`
        systems.push({ externalId, kind: 'model', name: model, provider })
    } else if (provider !== null) {
        systems.push({ externalId: `provider:${provider}`, kind: 'provider', name: provider, provider })
    }
    if (agent !== null) systems.push({ externalId: `agent:${agent}`, kind: 'agent', name: agent, provider: null })
    return systems
}

/** The record of one system, made once and then left to people. */
export function planAiSystem(
    system: AiSystem,
    occurredAt: string,
    targetTable: 'asset' | 'item',
    settings: Settings,
): RecordPlan {
    const name = toLine(system.name, WIDTHS.itemName)
    const known = system.provider === null ? '' : ` of provider ${toLine(system.provider, 200)}`
    const shared = {
        link: { kind: 'ai_system', externalId: system.externalId } as const,
        recordId: null,
        fields: {},
        workNote: null,
        linkState: 'registered',
        linkOccurredAt: occurredAt,
        reason: `The AI ${system.kind} was seen behind a gateway.`,
    }
    if (targetTable === 'asset') {
        return {
            ...shared,
            table: AI_ASSET_TABLE,
            onCreate: { display_name: name },
            whereColumnExists: { external_ref_id: toLine(system.externalId, 255) },
            references: {},
            verify: ['display_name'],
        }
    }
    return {
        ...shared,
        table: settings.aiSystemClass,
        onCreate: {
            name,
            category: settings.ciCategory,
            correlation_id: toLine(system.externalId, 512),
            short_description: toLine(`AI ${system.kind}${known}, governed by ${SOURCE_NAME}`, WIDTHS.itemDescription),
        },
        whereColumnExists: { correlation_display: SOURCE_NAME },
        references: {},
        verify: ['name', 'correlation_id'],
    }
}
