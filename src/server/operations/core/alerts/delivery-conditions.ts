/** Sees what is wrong with deliveries: dead letters, and gateways that fell silent. */

import { TABLES } from '../../../shared/names.ts'
import { addSeconds } from '../../../shared/time.ts'
import { findAdvice } from '../advice/advice-part.ts'
import { deliveries } from '../advice/deliveries.ts'
import { writes } from '../advice/writes.ts'
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

const REPROCESS = 'Remove the cause, then reprocess them.'
/** The parts of the catalogue that hold the reasons of dead letters. */
const REASONS = [deliveries, writes]

/** One condition for each reason, whatever the number of deliveries. */
export function deadLetterCondition(reasons: readonly DeadLetters[]): readonly AlertCondition[] {
    return reasons
        .filter(({ count }) => count > 0)
        .map(({ code, count, newest }) => ({
            kind: 'dead_letters',
            subject: code === '' ? 'no code' : code,
            headline: `${describeDead(count)} (${code || 'no code'})`,
            detail: describe(code, count),
            advice: toAdvice(code),
            table: TABLES.delivery,
            recordId: '',
            newsAt: newest,
        }))
}

function describeDead(count: number): string {
    return count === 1 ? '1 delivery is a dead letter' : `${count} deliveries are dead letters`
}

function describe(code: string, count: number): string {
    const known = findAdvice(code, REASONS)
    const because = `${describeDead(count)} because of ${code || 'an unknown reason'}`
    return known === null ? `${because}.` : `${because}: ${known.meaning}`
}

/** The advice of the catalogue, which for most codes says what to do before the rows are processed again. */
function toAdvice(code: string): string {
    const known = findAdvice(code, REASONS)
    return known === null ? REPROCESS : known.advice
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
        headline: `gateway ${gateway} sends nothing`,
        detail: `Gateway ${gateway} has sent nothing for more than ${quietMinutes} minutes, although it usually does.`,
        advice: 'Look at the gateway and at the state of the webhook at Keeptrusts.',
        table: TABLES.gateway,
        recordId: '',
        newsAt: null,
    }))
}
