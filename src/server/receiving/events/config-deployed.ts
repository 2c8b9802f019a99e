/** `config.deployed`: a version of a policy configuration reached its gateways. */

import { toGatewayKey } from '../../shared/text.ts'
import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import type { ConfigEvent, EventCommon, EventFailure } from '../../mapping/core/event.ts'
import { ALIASES } from '../core/aliases.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import type { Layers } from '../core/envelope.ts'
import { incomplete } from '../core/incomplete.ts'
import { findUndeployed, findUnreached } from '../core/undeployed.ts'
import { INCIDENT_OPTIONS } from '../../mapping/core/rule-targets.ts'
import { CONFIGURATION, decodeConfiguration } from './configuration.ts'

export const configDeployed: EventDescriptor = {
    ...CONFIGURATION,
    names: [
        'config.deployed',
        'configuration.deployed',
        'config.rolled_out',
        'configuration.rolled_out',
        'config.reverted',
        'configuration.reverted',
        'config.rolled_back',
        'configuration.rolled_back',
    ],
    stepTime: ALIASES.deployedAt,
    decode: decodeDeployment,
    rules: { options: INCIDENT_OPTIONS, family: null },
    documentation: {
        record: 'the **gateway** and its **configuration item**, each gateway of the event; the newest event wins. The newest change request of its target gets a work note and its actual dates. A deployment without an approved change request is marked, and by property opens an incident',
        key: 'CI `correlation_id` = gateway id',
    },
}

/** Only where the version arrived: what failed is no deployment, and a gateway of a list that it did not reach keeps what it runs. */
function decodeDeployment(layers: Layers, common: EventCommon): Result<ConfigEvent, EventFailure> {
    const unreached = findUnreached(layers)
    const keys = unreached.map(toGatewayKey)
    const gatewayIds = common.gatewayIds.filter((id) => keys.indexOf(toGatewayKey(id)) < 0)
    const contradicting = unreached.length > 0 && gatewayIds.length === 0 ? 'gateways' : findUndeployed(layers)
    if (contradicting !== null)
        return incomplete([{ field: contradicting, problem: 'states that nothing was deployed' }])
    const event = decodeConfiguration(layers, { ...common, gatewayIds }, 'config.deployed')
    return event.ok && unreached.length > 0 ? ok({ ...event.value, unreached }) : event
}
