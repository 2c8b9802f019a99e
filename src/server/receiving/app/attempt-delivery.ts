/** One attempt at one delivery: parse it, find the mapping rules that apply, write the records, report how it ended. */

import { toRuleFacts } from '../../mapping/core/rule-facts.ts'
import type { RuleFacts } from '../../mapping/core/rule-facts.ts'
import { asksFor, combineRules, explainApplied, MOST_APPLIED, nameRule } from '../../mapping/core/rules.ts'
import type { RuleEffect } from '../../mapping/core/rules.ts'
import { toLine } from '../../shared/text.ts'
import { WRITE_FAILURE_CODES } from '../../shared/plan.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { TABLES } from '../../shared/names.ts'
import type { EventFailure, GovernanceEvent, TimeFault } from '../../mapping/core/event.ts'
import { parseStoredEvent } from '../core/parse-event.ts'
import { SEAL_FAILURES } from '../core/seal.ts'
import { BODY_FAILURES, isCutBody } from '../core/stored-body.ts'
import { dispatch, ignore } from '../../mapping/app/index.ts'
import { openAttemptedRecords } from '../../mapping/app/attempted-records.ts'
import type { Ledger } from '../../mapping/app/ledger.ts'
import { openRuledRecords } from '../../mapping/app/ruled-records.ts'
import { startFlow } from '../../mapping/app/start-flow.ts'
import { remark, unchanged } from '../../mapping/app/work.ts'
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

/** Maps one event by the rules; `act` handles it unless a rule ignores it. */
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
    const { effect, facts } = chooseRules(event, delivery, ports)
    const attempted = openAttemptedRecords(ports.records, delivery)
    if (effect === null) {
        const lateRecords = ports.records
        act(event, { delivery, ports: { ...ports, records: attempted }, lateRecords, ledger, target: 'default' })
        return endEvent(ledger.failure(), null)
    }
    explainRules(effect, ledger)
    if (effect.target === 'ignore') {
        ignore(event, { delivery, ports, ledger, target: 'ignore' })
        if (ledger.failure() === null) startFlow(effect, facts, { delivery, ports, ledger })
        return endIgnored(effect, ledger.failure())
    }
    const words = { facts, now: ports.clock.now() }
    const records = openRuledRecords(attempted, effect, words)
    const lateRecords = openRuledRecords(ports.records, effect, words)
    const { item, target } = effect
    act(event, { delivery, ports: { ...ports, records }, lateRecords, ledger, target, item })
    if (ledger.failure() === null) startFlow(effect, facts, { delivery, ports, ledger })
    return endEvent(ledger.failure(), effect)
}

function chooseRules(
    event: GovernanceEvent,
    delivery: ClaimedDelivery,
    ports: AttemptPorts,
): { readonly effect: RuleEffect | null; readonly facts: RuleFacts } {
    const rules = ports.rules.active()
    const isUnstated = event.environment === null && event.gatewayIds.length > 0 && asksFor('environment', rules)
    const gateway = isUnstated ? ports.gateways.find(event.gatewayIds[0]) : null
    const facts = toRuleFacts(
        event,
        toRuleEventType(delivery.canonicalType),
        gateway === null ? null : gateway.environment,
    )
    return { effect: combineRules(rules, facts), facts }
}

/** One line for each rule that decides something: the trace of which rule set what. */
function explainRules({ applied, isCut }: RuleEffect, ledger: Ledger): void {
    for (const one of applied) {
        const record = { recordId: one.rule.sysId, number: toLine(one.rule.name, 100) }
        ledger.add(unchanged(TABLES.mappingRule, record, explainApplied(one), 'rule_applied'))
    }
    if (!isCut) return
    const reason = `More than ${MOST_APPLIED} mapping rules set something for this event: the later ones were left out.`
    ledger.add(remark(TABLES.mappingRule, { recordId: null, number: null }, reason, 'rules_left_out'))
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

function endIgnored(effect: RuleEffect, failure: WriteFailure | null): Ending {
    const { state, rules, ...why } = endEvent(failure, effect)
    if (failure !== null) return { state, rules, ...why }
    const [ignoring] = effect.applied.filter(({ rule }) => rule.target === 'ignore')
    return { state: 'ignored', code: 'ignored_by_rule', text: `${nameRule(ignoring.rule)} ignores this event`, rules }
}

function endEvent(failure: WriteFailure | null, effect: RuleEffect | null): Ending {
    const rules = effect === null ? NO_RULES : effect.applied.map(({ rule }) => rule.sysId)
    if (failure !== null) return { state: 'failed', code: failure.code, text: explain(failure), rules }
    return { state: 'processed', code: null, text: null, rules }
}

/** The code's meaning, the table with the field or rule, and the platform's own message. */
function explain(failure: WriteFailure): string {
    const where = failure.name === null ? failure.table : `${failure.table}.${failure.name}`
    return `${WRITE_FAILURE_CODES[failure.code]} (${where}): ${failure.message}`
}
