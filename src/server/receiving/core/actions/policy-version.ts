/** Reads the policy version that a flow gives: the event that a webhook would have sent. */

import type { Result } from '../../../shared/result.ts'
import type { ConfigEvent } from '../../../mapping/core/event.ts'
import { openInputs, type ActionInputs, type InputFailure, type InputReader } from '../../../shared/action-inputs.ts'
import type { Instant } from '../../../shared/time.ts'

/** The version that one gateway runs. `isTimed`: the flow gave the time. */
export interface GatewayVersion {
    readonly event: ConfigEvent
    readonly gatewayId: string
    readonly isTimed: boolean
}

/** Reads the inputs of "Register or update gateway CI". */
export function toGatewayVersion(given: ActionInputs, now: Instant): Result<GatewayVersion, InputFailure> {
    const inputs = openInputs(given)
    const gatewayId = inputs.required('gateway_id')
    const occurredAt = inputs.instant('occurred_at')
    const event = toConfigEvent(inputs, [gatewayId], occurredAt === null ? now : occurredAt)
    return inputs.end({ event, gatewayId, isTimed: occurredAt !== null })
}

/** Reads the inputs of "Create policy change request". */
export function toPolicyChange(given: ActionInputs, now: Instant): Result<ConfigEvent, InputFailure> {
    const inputs = openInputs(given)
    const occurredAt = inputs.instant('occurred_at')
    return inputs.end(toConfigEvent(inputs, inputs.list('gateway_ids'), occurredAt === null ? now : occurredAt))
}

/** The name stands in for the id where a flow knows no other, as it does for webhooks. */
function toConfigEvent(inputs: InputReader, gatewayIds: readonly string[], occurredAt: Instant): ConfigEvent {
    const configId = inputs.required('config_id')
    const configName = inputs.optional('config_name')
    const environment = inputs.optional('environment', 40)
    return {
        kind: 'config.updated',
        eventType: 'configuration.updated',
        occurredAt,
        timeFault: null,
        gatewayIds,
        environment,
        environments: environment === null ? [] : [environment],
        organization: inputs.optional('organization', 255),
        configId,
        configName: configName === null ? configId : configName,
        version: inputs.required('policy_version', 100),
        previousVersion: inputs.optional('previous_version', 100),
        changeSummary: inputs.optional('change_summary', 4000),
        actor: inputs.optional('changed_by'),
        source: 'Flow',
        apiUrl: inputs.optional('api_url', 1024),
        gatewayName: inputs.optional('gateway_name'),
    }
}
