/** One attempt at one delivery: parse it, find the mapping rule that applies, write the records, report how it ended. */

import { toRuleFacts } from '../../mapping/core/rule-facts.ts'
import type { RuleFacts } from '../../mapping/core/rule-facts.ts'
import { asksForEnvironment, findRule } from '../../mapping/core/rules.ts'
import type { MappingRule } from '../../mapping/core/rules.ts'
import { WRITE_FAILURE_CODES } from '../../shared/plan.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import { TABLES } from '../../shared/names.ts'
import type { EventFailure, GovernanceEvent, TimeFault } from '../../mapping/core/event.ts'
import { parseStoredEvent } from '../core/parse-event.ts'
import { BODY_FAILURES, isCutBody } from '../core/stored-body.ts'
import { dispatch, ignore } from '../../mapping/app/index.ts'
import { openAttemptedRecords } from '../../mapping/app/attempted-records.ts'
import type { Ledger } from '../../mapping/app/ledger.ts'
import { openRuledRecords } from '../../mapping/app/ruled-records.ts'
import { unchanged } from '../../mapping/app/work.ts'
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
    /** sys_id of the mapping rule that applied. */
    readonly rule: string | null
}

/** What the attempt did is in the ledger; with ports that only plan, nothing is written. */
export function attemptDelivery(delivery: ClaimedDelivery, ledger: Ledger, ports: AttemptPorts): Ending {
    // Claims that died count as attempts: a body that kills its worker must not be retried without end.
    if (delivery.attempt > ports.settings.maxAttempts) {
        return {
            state: 'dead',
            code: 'attempts_exhausted',
            text: 'Every attempt was used up; the last ones did not finish',
            rule: null,
        }
    }
    const { receivedAt, eventType } = delivery
    return ports.faults.attempt<Ending>(
        { doing: 'processing a delivery', record: `${TABLES.delivery} ${delivery.number}` },
        () => {
            const { body } = delivery
            if (!body.ok) return endWithoutBody('dead', body.failure.code)
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
        ({ message }) => ({ state: 'failed', code: 'unexpected_error', text: message, rule: null }),
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
    if (event.timeFault !== null) ledger.add(explainTime(event.timeFault, delivery))
    const { rule, facts } = chooseRule(event, delivery, ports)
    const attempted = openAttemptedRecords(ports.records, delivery)
    if (rule === null) {
        const lateRecords = ports.records
        act(event, { delivery, ports: { ...ports, records: attempted }, lateRecords, ledger, target: 'default' })
        return endEvent(ledger.failure(), null)
    }
    ledger.add(explainRule(rule))
    if (rule.target === 'ignore') {
        ignore(event, { delivery, ports, ledger, target: 'ignore' })
        return endIgnored(rule, ledger.failure())
    }
    const records = openRuledRecords(attempted, rule, facts)
    const lateRecords = openRuledRecords(ports.records, rule, facts)
    act(event, { delivery, ports: { ...ports, records }, lateRecords, ledger, target: rule.target })
    return endEvent(ledger.failure(), rule)
}

function chooseRule(
    event: GovernanceEvent,
    delivery: ClaimedDelivery,
    ports: AttemptPorts,
): { readonly rule: MappingRule | null; readonly facts: RuleFacts } {
    const rules = ports.rules.active()
    const isUnstated = event.environment === null && event.gatewayIds.length > 0 && asksForEnvironment(rules)
    const gateway = isUnstated ? ports.gateways.find(event.gatewayIds[0]) : null
    const facts = toRuleFacts(
        event,
        toRuleEventType(delivery.canonicalType),
        gateway === null ? null : gateway.environment,
    )
    return { rule: findRule(rules, facts), facts }
}

function explainRule(rule: MappingRule) {
    const record = { recordId: rule.sysId, number: toLine(rule.name, 100) }
    const reason = `The mapping rule "${toLine(rule.name, 100)}" (order ${rule.order}) applies.`
    return unchanged(TABLES.mappingRule, record, reason, 'rule_applied')
}

const TIME_FAULTS: Readonly<Record<TimeFault, string>> = {
    time_in_future: 'The stated time lies in the future; the time of receipt counts.',
    time_unreadable: 'The stated time cannot be read: the event takes nothing from events whose time is known.',
}

function explainTime(code: TimeFault, { number, sysId }: ClaimedDelivery): Outcome {
    const record = { recordId: sysId === '' ? null : sysId, number: number === '' ? null : number }
    return { ...unchanged(TABLES.delivery, record, TIME_FAULTS[code], code), isRemark: true }
}

/** The request that stores a body may still be at it, or come again. What is lost does not come back by itself. */
function endWithoutBody(state: 'failed' | 'dead', code: keyof typeof BODY_FAILURES): Ending {
    return { state, code, text: BODY_FAILURES[code], rule: null }
}

/** What is missing will not come with another attempt. */
function endIncomplete(failure: EventFailure): Ending {
    const problems = failure.problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ')
    return { state: 'dead', code: failure.code, text: problems, rule: null }
}

/** Events that create no record, whatever the rules say; null for all others. */
function endUnmapped({ eventType, kind }: GovernanceEvent): Ending | null {
    if (kind !== 'connection.test' && kind !== 'unknown') return null
    const { ignored } = EVENT_TYPES[kind]
    return ignored && { state: 'ignored', code: ignored.code, text: ignored.explain(eventType), rule: null }
}

function endIgnored(rule: MappingRule, failure: WriteFailure | null): Ending {
    if (failure !== null) return endEvent(failure, rule)
    const text = `The mapping rule "${toLine(rule.name, 100)}" (order ${rule.order}) ignores this event`
    return { state: 'ignored', code: 'ignored_by_rule', text, rule: rule.sysId }
}

function endEvent(failure: WriteFailure | null, applied: MappingRule | null): Ending {
    const rule = applied === null ? null : applied.sysId
    if (failure !== null) return { state: 'failed', code: failure.code, text: explain(failure), rule }
    return { state: 'processed', code: null, text: null, rule }
}

/** The code's meaning, the table with the field or rule, and the platform's own message. */
function explain(failure: WriteFailure): string {
    const where = failure.name === null ? failure.table : `${failure.table}.${failure.name}`
    return `${WRITE_FAILURE_CODES[failure.code]} (${where}): ${failure.message}`
}
