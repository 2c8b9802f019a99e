/** The work of one attempt as the mapping rules make it: for the event, for each decision that it reports, for each target that it names. */

import { toRuleFacts, type RuleEventType, type RuleFacts } from '../core/rule-facts.ts'
import {
    asksFor,
    combineRules,
    explainApplied,
    MOST_APPLIED,
    type MappingRule,
    type RuleEffect,
} from '../core/rules.ts'
import type { GovernanceEvent } from '../core/event.ts'
import { TABLES } from '../../shared/names.ts'
import { toLine } from '../../shared/text.ts'
import { openAttemptedRecords, type Attempt } from './attempted-records.ts'
import type { Ledger } from './ledger.ts'
import { openRuledRecords } from './ruled-records.ts'
import { startFlow } from './start-flow.ts'
import { remark, unchanged, type Work } from './work.ts'
import type { AttemptedDelivery, AttemptPorts } from './ports.ts'

/** Opens the work of one attempt, and collects the rules that decided something. */
export interface RuledWork {
    /** The work for an event, or for one decision of it; its target is `ignore` where a rule ignores it. */
    of(event: GovernanceEvent): Work
    /** Starts the subflow that the first of the rules names, once for the attempt. */
    startFlow(): void
    /** sys_ids of the rules that decided something, in their order. */
    rules(): readonly string[]
    /** The rule that ignores something; null where none does. */
    ignoring(): MappingRule | null
}

/** Each rule that decides something has one line on the delivery, whatever it is for. */
export function openRuledWork(
    type: RuleEventType,
    delivery: AttemptedDelivery & Attempt,
    ledger: Ledger,
    ports: AttemptPorts,
): RuledWork {
    const rules = ports.rules.active()
    const attempted = openAttemptedRecords(ports.records, delivery)
    const chosen: { readonly effect: RuleEffect; readonly facts: RuleFacts }[] = []
    const explained: string[] = []

    function choose(facts: RuleFacts): Work {
        const effect = combineRules(rules, facts)
        if (effect === null) {
            const records = { ...ports, records: attempted }
            return { delivery, ports: records, lateRecords: ports.records, ledger, target: 'default' }
        }
        explain(effect)
        chosen.push({ effect, facts })
        const { item, target } = effect
        if (target === 'ignore') return { delivery, ports, ledger, target }
        const words = { facts, now: ports.clock.now() }
        const records = openRuledRecords(attempted, effect, words)
        const lateRecords = openRuledRecords(ports.records, effect, words)
        return { delivery, ports: { ...ports, records }, lateRecords, ledger, target, item }
    }

    function explain({ applied, isCut }: RuleEffect): void {
        for (const one of applied) {
            const { name, sysId } = one.rule
            if (explained.indexOf(sysId) >= 0) continue
            explained.push(sysId)
            const record = { recordId: sysId, number: toLine(name, 100) }
            ledger.add(unchanged(TABLES.mappingRule, record, explainApplied(one), 'rule_applied'))
        }
        if (!isCut) return
        const reason = `More than ${MOST_APPLIED} mapping rules set something for this event: the later ones were left out.`
        ledger.add(remark(TABLES.mappingRule, { recordId: null, number: null }, reason, 'rules_left_out'))
    }

    /** The environment of the gateway, for an event that states none and rules that ask for one. */
    function findEnvironment({ environment, gatewayIds }: GovernanceEvent): string | null {
        if (environment !== null || gatewayIds.length === 0 || !asksFor('environment', rules)) return null
        const gateway = ports.gateways.find(gatewayIds[0])
        return gateway === null ? null : gateway.environment
    }

    /** Rules with an environment are asked again for each environment in which the event has a target. */
    function openTargets(event: GovernanceEvent): Work['within'] {
        // Without a prototype, so that an environment called `constructor` is only a name.
        const known: Record<string, Work> = Object.create(null)
        return (environment) => {
            const key = environment === null ? '' : environment.toLowerCase()
            if (!known[key]) known[key] = choose(toRuleFacts({ ...event, environment }, type, null))
            return known[key]
        }
    }

    return {
        of: (event) => {
            const work = choose(toRuleFacts(event, type, findEnvironment(event)))
            return asksFor('environment', rules) ? { ...work, within: openTargets(event) } : work
        },
        startFlow: () => {
            const [first] = chosen.filter(({ effect }) => effect.flow !== null)
            if (first !== undefined) startFlow(first.effect, first.facts, { delivery, ports, ledger })
        },
        rules: () => explained,
        ignoring: () => {
            const [first] = chosen.filter(({ effect }) => effect.target === 'ignore')
            const [one] = first === undefined ? [] : first.effect.applied.filter(({ rule }) => rule.target === 'ignore')
            return one === undefined ? null : one.rule
        },
    }
}
