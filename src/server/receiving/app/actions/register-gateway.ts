/** Action "Register or update gateway CI": brings item and row of a gateway to a policy version. */

import { refusedInputs, type ActionAnswer } from '../../../shared/action-answer.ts'
import type { ActionInputs, InputFailure } from '../../../shared/action-inputs.ts'
import { isSameEnvironment } from '../../../mapping/core/environment.ts'
import { toGatewayVersion } from '../../core/actions/policy-version.ts'
import { withMoment, type ConfigEvent } from '../../../mapping/core/event.ts'
import { fillRegistered } from '../../../mapping/app/awaited-items.ts'
import {
    commitGateway,
    isSuperseded,
    leaveSuperseded,
    registerGateway as register,
} from '../../../mapping/app/gateway-registration.ts'
import type { Work } from '../../../mapping/app/work.ts'
import { carryOut, toRecordAnswer } from './flow-work.ts'
import type { AttemptPorts, Gateway } from '../../../mapping/app/ports.ts'

/** Registers the gateway as a configuration event does. No mapping rule is asked: rules are about work for people. */
export function registerGateway(given: ActionInputs, ports: AttemptPorts): ActionAnswer {
    const asked = toGatewayVersion(given, ports.clock.now())
    if (!asked.ok) return refusedInputs(asked.failure)
    const { event, gatewayId, isTimed } = asked.value
    const before = ports.gateways.find(gatewayId)
    const elsewhere = findElsewhere(event, before)
    if (elsewhere !== null) return refusedInputs(elsewhere)
    const dated = isTimed ? event : sinceKnown(event, before)
    const act = (version: ConfigEvent, work: Work) => saveVersion(version, gatewayId, before, work)
    const carried = carryOut(dated, 'config.updated', act, { ...ports, rules: { active: () => [] } })
    const gateway = ports.gateways.find(gatewayId)
    const item = gateway === null ? null : gateway.configurationItem
    const stored = item === null ? null : ports.configurationItems.open(item)
    const found = stored === null ? null : { table: stored.table, recordId: stored.recordId, number: null }
    const answer = toRecordAnswer(carried, found)
    return { ...answer, outputs: { ...answer.outputs, gateway: gateway === null ? null : gateway.sysId } }
}

/**
 * Approvals count for an environment, and a flow moves no gateway into another one than it is known in: Keeptrusts reports that, or an administrator
 * corrects it on the form.
 */
function findElsewhere({ environment }: ConfigEvent, known: Gateway | null): InputFailure | null {
    if (known === null || known.environment === null || environment === null) return null
    if (isSameEnvironment(environment, known.environment)) return null
    const expected = `${known.environment}, where the gateway is known to be`
    return { code: 'input_invalid', problems: [{ code: 'input_invalid', input: 'environment', expected }] }
}

/** Without a time, a version that the gateway runs already keeps the time that is known. */
function sinceKnown(event: ConfigEvent, known: Gateway | null): ConfigEvent {
    if (known === null || known.policyVersion !== event.version || known.lastPolicyUpdate === null) return event
    return withMoment(event, known.lastPolicyUpdate)
}

function saveVersion(event: ConfigEvent, gatewayId: string, known: Gateway | null, work: Work): void {
    if (known !== null && isSuperseded(event, known, work.ports.settings)) {
        leaveSuperseded(event, known, work)
        return
    }
    const registered = register(event, gatewayId, known, work)
    if (registered === null) return
    commitGateway(event, registered, work, {})
    fillRegistered(gatewayId, known, registered.item.recordId, work)
}
