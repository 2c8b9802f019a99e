/** Deliveries in memory: stored as received, claimed by one worker, ended with outcomes. */

import { createHash } from 'node:crypto'
import type { ClaimedDelivery, Deliveries, DeliveryEnd } from '../../src/server/receiving/app/ports.ts'
import type { Outcome } from '../../src/server/shared/plan.ts'
import type { CanonicalType } from '../../src/server/receiving/events/index.ts'
import type { DeliveryState } from '../../src/server/shared/names.ts'
import { parseItem } from '../../src/server/receiving/core/envelope.ts'
import { toEventHead } from '../../src/server/receiving/core/parse-event.ts'
import { ok } from '../../src/server/shared/result.ts'
import { secondsBetween } from '../../src/server/shared/time.ts'
import type { MemoryWorld } from './memory-records.ts'

export interface StoredDelivery {
    readonly sysId: string
    readonly receivedAt: string
    readonly body: string
    readonly canonicalType: CanonicalType
    readonly eventType: string
    state: DeliveryState
    attempts: number
    /** Attempts before an operator last reprocessed it. */
    earlierAttempts: number
    /** The first mapping rule of the last attempt. */
    rule: string | null
    rules: readonly string[]
    code: string | null
    text: string | null
    nextAttemptAt: string | null
    claimedAt: string | null
    /** Lines of every attempt, in order. */
    outcomes: Outcome[]
    ends: DeliveryEnd[]
}

/** SHA-256 of UTF-8 text, lower-case hex. */
export function sha256(text: string): string {
    return createHash('sha256').update(text, 'utf8').digest('hex')
}

const LEASE_SECONDS = 60
const MOST_ATTEMPTS = 8

/** The delivery table and its port. */
export function openMemoryDeliveries(world: MemoryWorld) {
    const deliveries = new Map<string, StoredDelivery>()
    const started = new Set<string>()
    const dead: string[] = []

    /** Whether another worker may take over: the lease is over, and attempts are left. */
    function loseWorker(delivery: StoredDelivery): boolean {
        if (secondsBetween(delivery.claimedAt as string, world.now()) < LEASE_SECONDS) return false
        delivery.claimedAt = null
        delivery.attempts += 1
        delivery.code = 'claim_expired'
        if (delivery.attempts < MOST_ATTEMPTS) return true
        delivery.state = 'dead'
        dead.push(delivery.sysId)
        return false
    }

    const port: Deliveries = {
        claim: (sysId): ClaimedDelivery | null => {
            const delivery = deliveries.get(sysId)
            if (!delivery || (delivery.state !== 'queued' && delivery.state !== 'failed')) return null
            if (delivery.claimedAt !== null && !loseWorker(delivery)) return null
            delivery.claimedAt = world.now()
            const { body, canonicalType, eventType, attempts } = delivery
            return {
                sysId,
                number: `KTD${sysId.slice(0, 7)}`,
                deliveryId: sysId,
                eventType,
                canonicalType,
                body: ok(body),
                seal: 'sealed',
                receivedAt: delivery.receivedAt,
                attempt: attempts + 1,
                isRepeat: attempts + delivery.earlierAttempts > 0,
                postedBy: 'guest',
                isOurs: () => true,
            }
        },
        finish: (sysId, end) => {
            const delivery = deliveries.get(sysId)
            if (!delivery) return
            const { state, code, text, nextAttemptAt, rules } = end
            Object.assign(delivery, {
                state,
                rule: rules.length === 0 ? null : rules[0],
                rules,
                code,
                text,
                nextAttemptAt,
                claimedAt: null,
                attempts: delivery.attempts + 1,
            })
            for (const { recordId, number } of end.outcomes)
                if (recordId === undefined || number === undefined)
                    throw new Error('an outcome without record and number')
            delivery.outcomes.push(...end.outcomes)
            delivery.ends.push(end)
        },
        due: (at, _queuedBefore, limit) =>
            [...deliveries.values()]
                .filter((one) => one.state === 'queued' || (one.state === 'failed' && (one.nextAttemptAt || '') <= at))
                .slice(0, limit)
                .map((one) => one.sysId),
        announceDead: (sysId) => void dead.push(sysId),
        hasWritten: (sysId, table) => written(sysId, table).length > 0,
        keepFlow: (sysId) => {
            const isFirst = !started.has(sysId)
            started.add(sysId)
            return isFirst
        },
        forgetFlow: (sysId) => void started.delete(sysId),
        written: (sysId, table) => written(sysId, table).map(({ recordId }) => recordId ?? ''),
    }

    function written(sysId: string, table: string): readonly Outcome[] {
        const isWrite = (one: Outcome) => one.table === table && (one.action === 'created' || one.action === 'updated')
        return (deliveries.get(sysId)?.outcomes ?? []).filter(isWrite)
    }

    /** Stores a delivery as the receiving side does; answers its sys_id. */
    function store(body: unknown): string {
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        const sysId = world.newId()
        const item = parseItem(text)
        const context = { receivedAt: world.now(), eventType: null, toleranceSeconds: 300, sha256 }
        const head = item.ok ? toEventHead(item.value, context) : null
        const eventType = head === null ? '' : head.common.eventType
        const canonicalType = head === null ? 'unknown' : head.canonicalType
        deliveries.set(sysId, {
            sysId,
            receivedAt: world.now(),
            body: text,
            eventType,
            canonicalType,
            state: 'queued',
            attempts: 0,
            earlierAttempts: 0,
            rule: null,
            rules: [],
            code: null,
            text: null,
            nextAttemptAt: null,
            claimedAt: null,
            outcomes: [],
            ends: [],
        })
        return sysId
    }

    return { deliveries, dead, port, store }
}
