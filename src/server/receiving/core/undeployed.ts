/** What an event that reports a deployment says of one that did not take place, or not on every gateway. */

import { isObject, valueAt, type JsonObject } from '../../shared/json.ts'
import { ALIASES } from './aliases.ts'
import { findIn, type Layers } from './envelope.ts'
import { gatewayIdOf } from './targets.ts'
import { isUndeployed } from './vocabulary.ts'

const STATUS_NAMES = ['deployment_status', 'status', 'state', 'result', 'outcome'] as const

/** The member by which the event says that nothing was deployed; null where it does not. A status beside a wrapped event is that of the delivery. */
export function findUndeployed({ envelope, inner }: Layers): string | null {
    const own = inner.length === 0 ? [envelope] : inner
    return own.map(undeployedBy).find((name) => name !== null) || null
}

/** The gateways of a list that the version did not reach, as their entries say. */
export function findUnreached(layers: Layers): readonly string[] {
    const entries = findIn(layers, ALIASES.gateways, (value) => (Array.isArray(value) ? value : null)) || []
    return entries
        .filter((entry) => isObject(entry) && undeployedBy(entry) !== null)
        .map(gatewayIdOf)
        .filter((id): id is string => id !== null)
}

function undeployedBy(object: JsonObject): string | null {
    if (valueAt(object, 'success') === false) return 'success'
    return STATUS_NAMES.find((name) => isUndeployed(valueAt(object, name))) || null
}
