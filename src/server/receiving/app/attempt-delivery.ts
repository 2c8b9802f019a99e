/** One attempt at one delivery: parse it, find the mapping rules that apply, write the records, report how it ended. */

import { nameRule, type MappingRule } from '../../mapping/core/rules.ts'
import { WRITE_FAILURE_CODES } from '../../shared/plan.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { TABLES } from '../../shared/names.ts'
import { toDecisions } from '../../mapping/core/event.ts'
import type { EventFailure, GovernanceEvent, TimeFault } from '../../mapping/core/event.ts'
import { parseStoredEvent } from '../core/parse-event.ts'
import { toGatewayKey } from '../../shared/text.ts'
import { SEAL_FAILURES } from '../core/seal.ts'
import { BODY_FAILURES, isCutBody } from '../core/stored-body.ts'
import { dispatch, ignore } from '../../mapping/app/index.ts'
import type { Ledger } from '../../mapping/app/ledger.ts'
import { withKnownGateways } from '../../mapping/app/known-gateways.ts'
import { openRuledWork } from '../../mapping/app/ruled-work.ts'
import { remark } from '../../mapping/app/work.ts'
import type { Handler } from '../../mapping/app/work.ts'
import type { AttemptPorts } from '../../mapping/app/ports.ts'
import { EVENT_TYPES } from '../events/index.ts'
import { toRuleEventType } from '../core/rule-events.ts'
import type { ClaimedDelivery } from './ports.ts'

/** How an attempt ended, before the number of attempts decides between failed and dead. */
export interface Ending {
    readonly state: 'processed' | 'ignored' | 'failed' | 'dead'
    readonly code: string | null
    readonly text: string | null
    /** sys_ids of the mapping rules that applied, in their order. */
    readonly rules: readonly string[]
    /** sys_id of the row of the gateway that the event names first; absent where the registry has none. */
    readonly gatewayRow?: string
}

const NO_RULES: readonly string[] = []

/** What the attempt did is in the ledger; with ports that only plan, nothing is written. */
export function attemptDelivery(delivery: ClaimedDelivery, ledger: Ledger, ports: AttemptPorts): Ending {
    // Claims that died count as attempts: a body that kills its worker must not be retried without end.
    if (delivery.attempt > ports.settings.maxAttempts) {
        return {
            state: 'dead',
            code: 'attempts_exhausted',
            text: 'Every attempt was used up; the last ones did not finish',
            rules: NO_RULES,
        }
    }
    const { receivedAt, eventType } = delivery
    return ports.faults.attempt<Ending>(
        { doing: 'processing a delivery', record: `${TABLES.delivery} ${delivery.number}` },
        () => {
            const { body } = delivery
            if (!body.ok) return endWithoutBody('dead', body.failure.code)
            const unsafe = endUnsafe(delivery, body.value)
            if (unsafe !== null) return unsafe
            if (delivery.seal === 'unchecked') ledger.add(explainUnchecked(delivery))
            const { crypto, settings } = ports
            const { toleranceSeconds } = settings
            const parsed = parseStoredEvent(body.value, {
                receivedAt,
                eventType,
                toleranceSeconds,
                sha256: crypto.sha256,
            })
            if (!parsed.ok && isCutBody(body.value)) return endWithoutBody('failed', 'body_incomplete')
            if (!parsed.ok) return endIncomplete(parsed.failure)
            return attemptEvent(parsed.value, delivery, ledger, ports)
        },
        ({ message }) => ({ state: 'failed', code: 'unexpected_error', text: message, rules: NO_RULES }),
    )
}

/** Maps one event by the rules; `act` handles it, and each decision that it reports, unless a rule ignores it. */
export function attemptEvent<E extends GovernanceEvent>(
    event: E,
    delivery: ClaimedDelivery,
    ledger: Ledger,
    ports: AttemptPorts,
    act: Handler<E> = dispatch,
): Ending {
    const unmapped = endUnmapped(event)
    if (unmapped !== null) return unmapped
    const fault = event.timeFault
    if (fault !== null && fault !== 'time_missing') ledger.add(explainTime(fault, delivery))
    const ruled = openRuledWork(toRuleEventType(delivery.canonicalType), delivery, ledger, ports)
    let isIgnored = true
    let first: string | null = null
    const seen: Record<string, true> = Object.create(null)
    for (const stated of toParts(event)) {
        const part = withKnownGateways(stated, ports.gateways, ledger)
        const identity = toPartIdentity(part)
        if (seen[identity]) continue
        seen[identity] = true
        if (first === null && part.gatewayIds.length > 0) first = part.gatewayIds[0]
        const work = ruled.of(part)
        if (work.target === 'ignore') ignore(part, work)
        else {
            isIgnored = false
            act(part, work)
        }
    }
    if (ledger.failure() === null) ruled.startFlow()
    const ending = withGateway(endEvent(ledger.failure(), ruled.rules()), first, ports.gateways)
    return isIgnored && ending.state === 'processed' ? toIgnored(ending, ruled.ignoring()) : ending
}

/** What the rules look at by itself. */
function toParts<E extends GovernanceEvent>(event: E): readonly E[] {
    return event.kind === 'decision' ? (toDecisions(event) as readonly E[]) : [event]
}

/** What the registry knows as one gateway may stand in the list of an event under several names: a decision is one there. */
function toPartIdentity(part: GovernanceEvent): string {
    return part.kind === 'decision'
        ? JSON.stringify([part.decisionId, part.policy, part.gatewayIds.map(toGatewayKey)])
        : ''
}

/** That no time is stated is in the delivery itself. */
type ExplainedFault = Exclude<TimeFault, 'time_missing'>

const TIME_FAULTS: Readonly<Record<ExplainedFault, string>> = {
    time_in_future: 'The stated time lies in the future; the time of receipt counts.',
    time_unreadable: 'The stated time cannot be read: the event takes nothing from events whose time is known.',
}

function explainTime(code: ExplainedFault, { number, sysId }: ClaimedDelivery): Outcome {
    const record = { recordId: sysId === '' ? null : sysId, number: number === '' ? null : number }
    return remark(TABLES.delivery, record, TIME_FAULTS[code], code)
}

/** Somebody who makes the key unreadable would otherwise switch the seals off without a trace. */
function explainUnchecked({ number, sysId }: ClaimedDelivery): Outcome {
    return remark(TABLES.delivery, { recordId: sysId, number }, SEAL_FAILURES.seal_unchecked, 'seal_unchecked')
}

/** The request that stores a body may still be at it, or come again. What is lost does not come back by itself. */
function endWithoutBody(state: 'failed' | 'dead', code: keyof typeof BODY_FAILURES): Ending {
    return { state, code, text: BODY_FAILURES[code], rules: NO_RULES }
}

/**
 * Nothing is read out of a row that is not as it was stored. Of a body that the instance cut, the request that stores it may still be at it; a key
 * that this node does not know yet comes within a minute, and one that was lost may be put back.
 */
function endUnsafe({ seal }: ClaimedDelivery, body: string): Ending | null {
    if (seal === 'tampered')
        return isCutBody(body)
            ? endWithoutBody('failed', 'body_incomplete')
            : { state: 'dead', code: 'tampered', text: SEAL_FAILURES.tampered, rules: NO_RULES }
    if (seal === 'unverifiable')
        return { state: 'failed', code: 'seal_unverifiable', text: SEAL_FAILURES.seal_unverifiable, rules: NO_RULES }
    return null
}

/** What is missing will not come with another attempt. */
function endIncomplete(failure: EventFailure): Ending {
    const problems = failure.problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ')
    return { state: 'dead', code: failure.code, text: problems, rules: NO_RULES }
}

/** Events that create no record, whatever the rules say; null for all others. */
function endUnmapped({ eventType, kind }: GovernanceEvent): Ending | null {
    if (kind !== 'connection.test' && kind !== 'unknown') return null
    const { ignored } = EVENT_TYPES[kind]
    return ignored && { state: 'ignored', code: ignored.code, text: ignored.explain(eventType), rules: NO_RULES }
}

function toIgnored(ending: Ending, rule: MappingRule | null): Ending {
    const text = rule === null ? null : `${nameRule(rule)} ignores this event`
    return { ...ending, state: 'ignored', code: 'ignored_by_rule', text }
}

/** Asked at the end, because the event itself may be the first that names the gateway. */
function withGateway(ending: Ending, gatewayId: string | null, gateways: AttemptPorts['gateways']): Ending {
    const gateway = ending.state === 'failed' || gatewayId === null ? null : gateways.find(gatewayId)
    return gateway === null ? ending : { ...ending, gatewayRow: gateway.sysId }
}

function endEvent(failure: WriteFailure | null, rules: readonly string[]): Ending {
    if (failure !== null) return { state: 'failed', code: failure.code, text: explain(failure), rules }
    return { state: 'processed', code: null, text: null, rules }
}

/** The code's meaning, the table with the field or rule, and the platform's own message. */
function explain(failure: WriteFailure): string {
    const where = failure.name === null ? failure.table : `${failure.table}.${failure.name}`
    return `${WRITE_FAILURE_CODES[failure.code]} (${where}): ${failure.message}`
}
