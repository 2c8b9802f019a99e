/** What people do with one stored delivery: reprocess it, hold it, release it. Each is noted on the delivery, with who and why. */

import {
    checkAction,
    checkReason,
    refuse,
    type OperatorFailure,
    type OperatorAction,
} from '../../core/deliveries/operator-actions.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { OperatorDelivery, OperatorNote, OperatorPorts } from './operator-ports.ts'

const DONE: Readonly<Record<OperatorAction, string>> = { reprocess: 'Reprocessed', hold: 'Held', release: 'Released' }

/** Which delivery, and why in the words of the person; '' where nobody states a reason. */
export interface Asked {
    readonly sysId: string
    readonly reason: string
}

/** The delivery as it is, and the reason as it is kept. */
export interface GrantedAction {
    readonly delivery: OperatorDelivery
    readonly reason: string
}

/** Queues the delivery again with fresh attempts; it keeps its links, so what it made before is found and not made twice. */
export function requeueDelivery(asked: Asked, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('reprocess', asked, ports, ports.deliveriesStore.requeue)
}

/** Keeps the delivery from being processed until people release it. */
export function holdDelivery(asked: Asked, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('hold', asked, ports, ports.deliveriesStore.hold)
}

/** Queues a held delivery with the attempts that it has; the job processes it within a minute. */
export function releaseDelivery(asked: Asked, ports: OperatorPorts): Result<OperatorDelivery, OperatorFailure> {
    return grant('release', asked, ports, ports.deliveriesStore.release)
}

/** Whether it would be granted now; nothing is done but that a delivery that was tampered with ends. */
export function checkDelivery(
    action: OperatorAction,
    { reason: stated, sysId }: Asked,
    ports: OperatorPorts,
): Result<GrantedAction, OperatorFailure> {
    const delivery = ports.deliveriesStore.read(sysId)
    if (delivery === null) return refuse('delivery_missing', sysId)
    const checked = checkAction(action, delivery)
    if (!checked.ok && checked.failure.code === 'tampered') ports.deliveriesStore.endTampered(delivery)
    if (!checked.ok) return checked
    const reason = checkReason(action, delivery.state, stated)
    return reason.ok ? ok({ delivery, reason: reason.value }) : reason
}

function grant(
    action: OperatorAction,
    asked: Asked,
    ports: OperatorPorts,
    act: (delivery: OperatorDelivery, note: OperatorNote) => boolean,
): Result<OperatorDelivery, OperatorFailure> {
    const granted = checkDelivery(action, asked, ports)
    if (!granted.ok) return granted
    const { delivery, reason } = granted.value
    const was = delivery.code === '' ? delivery.state : `${delivery.state}, ${delivery.code}`
    const by = ports.userName
    const text = `${DONE[action]} by ${by === '' ? 'an unnamed user' : by}; it was ${was}. Reason: ${reason}`
    return act(delivery, { by, at: ports.clock.now(), text })
        ? ok(delivery)
        : refuse('delivery_changed', delivery.number)
}
