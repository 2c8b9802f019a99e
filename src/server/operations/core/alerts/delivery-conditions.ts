/** Sees what is wrong with deliveries: dead letters, and gateways that fell silent. */

import { TABLES } from '../../../shared/names.ts'
import { addSeconds } from '../../../shared/time.ts'
import type { AlertCondition } from './catalogue.ts'
import type { Instant } from '../../../shared/time.ts'

/** Dead letters of one reason. */
export interface DeadLetters {
    readonly code: string
    readonly count: number
    readonly newest: Instant
}

/** What one gateway sent within the last day. */
export interface GatewayTraffic {
    readonly gateway: string
    readonly count: number
    readonly newest: Instant
}

/** Deliveries are expected of a gateway that sent one every quarter of an hour on average within the last day. */
export const EXPECTED_A_DAY = 96

const TAMPERED = 'Find out who or what changed the rows, then ask for the deliveries to be resent at Keeptrusts.'

/** One condition for each reason, whatever the number of deliveries. */
export function deadLetterCondition(reasons: readonly DeadLetters[]): readonly AlertCondition[] {
    return reasons
        .filter(({ count }) => count > 0)
        .map(({ code, count, newest }) => ({
            kind: 'dead_letters',
            subject: code === '' ? 'no code' : code,
            detail: `${count} ${count === 1 ? 'delivery is a dead letter' : 'deliveries are dead letters'} because of ${code || 'an unknown reason'}. ${code === 'tampered' ? TAMPERED : 'Remove the cause, then reprocess them.'}`,
            table: TABLES.delivery,
            recordId: '',
            newsAt: newest,
        }))
}

/**
 * | Gateway | sent within the quiet time | sent a day's worth within the last day | ongoing already | |
 * |---|---|---|---|---|
 * | | yes | | | not seen |
 * | | no | yes | | seen |
 * | | no | no | yes | seen still |
 * | | no | no | no | not seen |
 */
export function trafficCondition(
    traffic: readonly GatewayTraffic[],
    ongoing: readonly string[],
    now: Instant,
    quietMinutes: number,
): readonly AlertCondition[] {
    if (quietMinutes === 0) return []
    const quietSince = addSeconds(now, -quietMinutes * 60)
    const loud = traffic.filter(({ newest }) => newest >= quietSince).map(({ gateway }) => gateway)
    const fallenSilent = traffic
        .filter(({ count, gateway, newest }) => gateway !== '' && newest < quietSince && count >= EXPECTED_A_DAY)
        .map(({ gateway }) => gateway)
    const still = ongoing.filter((gateway) => loud.indexOf(gateway) < 0 && fallenSilent.indexOf(gateway) < 0)
    return fallenSilent.concat(still).map((gateway) => ({
        kind: 'traffic',
        subject: gateway,
        detail: `Gateway ${gateway} has sent nothing for more than ${quietMinutes} minutes, although it usually does. Look at the gateway and at the webhook's state at Keeptrusts.`,
        table: TABLES.gateway,
        recordId: '',
        newsAt: null,
    }))
}
