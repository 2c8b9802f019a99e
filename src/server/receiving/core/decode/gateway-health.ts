/** Decodes a change of a gateway's health. */

import type { Result } from '../../../shared/result.ts'
import { ok } from '../../../shared/result.ts'
import { ALIASES } from '../aliases.ts'
import type { Layers } from '../envelope.ts'
import { findIn } from '../envelope.ts'
import type { EventCommon, EventFailure, HealthEvent } from '../../../mapping/core/event.ts'
import { toText } from '../../../shared/json.ts'
import { toHealth } from '../vocabulary.ts'
import { incomplete, missing } from './incomplete.ts'

/** The health event that the layers describe. It needs a gateway and a status that we know. */
export function decodeGatewayHealth(layers: Layers, common: EventCommon): Result<HealthEvent, EventFailure> {
    const health = findIn(layers, ALIASES.health, toHealth)
    const gatewayId = common.gatewayIds.length > 0 ? common.gatewayIds[0] : null
    if (health === null || gatewayId === null)
        return incomplete([
            missing(gatewayId, 'gateway_id', 'the id of the gateway'),
            missing(health, 'status', 'healthy, degraded, unhealthy or offline'),
        ])
    return ok({
        ...common,
        kind: 'gateway.health_changed',
        health,
        previousHealth: findIn(layers, ALIASES.previousHealth, toHealth),
        reason: findIn(layers, ALIASES.reason, toText),
    })
}
