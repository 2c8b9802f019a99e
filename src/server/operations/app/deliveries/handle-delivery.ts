/** What people do with one stored delivery: reprocess it, hold it, release it. Each is noted on the delivery. */

import {
    checkAction,
    refuse,
    type OperatorFailure,
    type OperatorAction,
} from '../../core/deliveries/operator-actions.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { OperatorDelivery, OperatorNote, OperatorPorts } from './operator-ports.ts'

const DONE: Readonly<Record<OperatorAction, string>> = { reprocess: 'Reprocessed', hold: 'Held', release: 'Released' }

/** Queues the delivery again with fresh attempts; it keeps its links, so what it made before is found and not made twice. */
export function requeueDelivery(sysId: string, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('reprocess', sysId, ports, ports.deliveriesStore.requeue)
}

/** Keeps the delivery from being processed until people release it. */
export function holdDelivery(sysId: string, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('hold', sysId, ports, ports.deliveriesStore.hold)
}

/** Queues a held delivery with the attempts that it has; the job processes it within a minute. */
export function releaseDelivery(sysId: string, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('release', sysId, ports, ports.deliveriesStore.release)
}

function grant(
    action: OperatorAction,
    sysId: string,
    ports: OperatorPorts,
    act: (delivery: OperatorDelivery, note: OperatorNote) => boolean,
): Result<OperatorDelivery, OperatorFailure> {
    const delivery = ports.deliveriesStore.read(sysId)
    if (delivery === null) return refuse('delivery_missing', sysId)
    const checked = checkAction(action, delivery)
    if (!checked.ok && checked.failure.code === 'tampered') ports.deliveriesStore.endTampered(delivery)
    if (!checked.ok) return checked
    const was = delivery.code === '' ? delivery.state : `${delivery.state}, ${delivery.code}`
    const by = ports.userName
    const text = `${DONE[action]} by ${by === '' ? 'an unnamed user' : by}; it was ${was}.`
    return act(delivery, { by, at: ports.clock.now(), text })
        ? ok(delivery)
        : refuse('delivery_changed', delivery.number)
}
