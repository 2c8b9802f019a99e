/** A review changed: what Keeptrusts does not know of it is queued in the transaction of the change, or found later. */

import type { WriteBackState } from '../core/names.ts'
import { byAudit, bySession, type Attribute } from './attribute.ts'
import { queueWriteBack, type Queued } from './queue-write-back.ts'
import { sendWriteBack } from './send-write-back.ts'
import type { WriteBackPorts } from './write-back-ports.ts'

/** A person acted: what failed before is worth another try, and what was not sent yet gives way. A refusal of the same decision stays one. */
const AFTER_AN_ACT: readonly WriteBackState[] = ['queued', 'unneeded', 'failed', 'refused']
/** Nobody need have changed anything. */
const AFTER_A_LOOK: readonly WriteBackState[] = ['unneeded']

/** Queues what the user of this session did; another transaction sends it. */
export function queueActs(table: string, recordId: string, ports: WriteBackPorts): void {
    queueOf(table, recordId, AFTER_AN_ACT, bySession(ports), ports)
}

/** Sends what is due of one review. */
export function sendDueOf(recordId: string, ports: WriteBackPorts): void {
    const { clock, settings, writeBacks } = ports
    if (!settings.writeBack) return
    for (const sysId of writeBacks.dueOf(recordId, clock.now())) sendWriteBack(sysId, ports)
}

/**
 * Queues and sends what no rule of ours saw. Answers the state of the write-back; null when there is nothing to send, or it was queued before.
 */
export function findUnqueued(table: string, recordId: string, ports: WriteBackPorts): WriteBackState | null {
    const queued = queueOf(table, recordId, AFTER_A_LOOK, byAudit(ports), ports)
    return queued === null || queued.sysId === null ? null : sendWriteBack(queued.sysId, ports)
}

function queueOf(
    table: string,
    recordId: string,
    again: readonly WriteBackState[],
    attribute: Attribute,
    ports: WriteBackPorts,
): Queued | null {
    const escalationId = ports.settings.writeBack ? ports.reviews.escalationOf(recordId) : null
    if (escalationId === null) return null
    return queueWriteBack({ escalationId, table, recordId }, again, ports, attribute)
}
