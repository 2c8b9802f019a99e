/** What people do with one stored delivery: drive it again, hold it, release it. Each is noted on the delivery. */

import { checkWish, refuse, type DeskFailure, type Wish } from '../../core/deliveries/operator-actions.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { DeskDelivery, DeskNote, DeskPorts } from './operator-ports.ts'

const DONE: Readonly<Record<Wish, string>> = { redrive: 'Driven again', hold: 'Held', release: 'Released' }

/** Queues the delivery again with fresh attempts; it keeps its links, so what it made before is found and not made twice. */
export function requeueDelivery(sysId: string, ports: DeskPorts): Result<DeskDelivery, DeskFailure> {
    return grant('redrive', sysId, ports, ports.desk.requeue)
}

/** Keeps the delivery from being processed until people release it. */
export function holdDelivery(sysId: string, ports: DeskPorts): Result<DeskDelivery, DeskFailure> {
    return grant('hold', sysId, ports, ports.desk.hold)
}

/** Queues a held delivery with the attempts that it has; the job drives it within a minute. */
export function releaseDelivery(sysId: string, ports: DeskPorts): Result<DeskDelivery, DeskFailure> {
    return grant('release', sysId, ports, ports.desk.release)
}

function grant(
    wish: Wish,
    sysId: string,
    ports: DeskPorts,
    act: (delivery: DeskDelivery, note: DeskNote) => boolean,
): Result<DeskDelivery, DeskFailure> {
    const delivery = ports.desk.read(sysId)
    if (delivery === null) return refuse('delivery_missing', sysId)
    const checked = checkWish(wish, delivery.state)
    if (!checked.ok) return checked
    const was = delivery.code === '' ? delivery.state : `${delivery.state}, ${delivery.code}`
    const by = ports.userName
    const text = `${DONE[wish]} by ${by === '' ? 'an unnamed user' : by}; it was ${was}.`
    return act(delivery, { by, at: ports.clock.now(), text })
        ? ok(delivery)
        : refuse('delivery_changed', delivery.number)
}
