/** Starts the subflow that a mapping rule names, with what is known of the event and of its record. */

import { compiledFlow } from '../core/compiled-rule.ts'
import { toFlowInputs } from '../core/rule-flow.ts'
import { nameRule, type RuleEffect } from '../core/rules.ts'
import type { RuleFacts } from '../core/rule-facts.ts'
import { REVIEW_TABLES } from '../core/rule-targets.ts'
import { TABLES } from '../../shared/names.ts'
import type { Attempt } from './attempted-records.ts'
import type { AttemptedDelivery } from './ports.ts'
import { remark, unchanged, type Work } from './work.ts'

/** Where the platform keeps what it started. */
const CONTEXT = 'sys_flow_context'
const WORK_TABLES: readonly string[] = [TABLES.changeRequest, TABLES.incident, ...REVIEW_TABLES]

/**
 * | The event | The subflow | Is |
 * |---|---|---|
 * | is of a flow action | any | not started: it would start itself again without end |
 * | was processed before | was started then | not started again |
 * | is another worker's by now | any | not started: the other one starts it |
 * | any other | can be started | started in the background |
 * | any other | is gone, or refuses its inputs | a remark: the records are made whatever becomes of it |
 */
export function startFlow(
    { flow }: RuleEffect,
    facts: RuleFacts,
    work: Pick<Work, 'ledger' | 'ports'> & { readonly delivery: AttemptedDelivery & Attempt },
): void {
    if (flow === null) return
    const { delivery, ledger, ports } = work
    const context = { recordId: null, number: null }
    const name = nameRule(flow.rule)
    const leave = (reason: string): void =>
        ledger.add(unchanged(CONTEXT, context, `${name} ${reason}`, 'flow_not_started'))
    if (delivery.sysId === '') return leave('starts a subflow for deliveries only: a flow asked for this record.')
    if (delivery.isRepeat && ports.deliveries.hasWritten(delivery.sysId, CONTEXT))
        return leave('started its subflow with an earlier attempt at this delivery.')
    if (!delivery.isOurs()) return leave('leaves its subflow to the worker that has the delivery now.')
    if (!ports.deliveries.keepFlow(delivery.sysId))
        return leave('started its subflow, or was about to, with an earlier attempt at this delivery.')
    const subflow = compiledFlow(flow.rule)
    const inputs = toFlowInputs(facts, delivery.sysId, findRecord(work), flow.rule)
    const started = subflow === null ? null : ports.flows.start(subflow.name, pick(inputs, subflow.inputs))
    if (subflow === null || started === null || !started.ok) {
        ports.deliveries.forgetFlow(delivery.sysId)
        const why = started === null || started.ok ? 'save the rule again' : started.failure
        ledger.add(remark(CONTEXT, context, `${name} could not start its subflow: ${why}.`, 'flow_not_started'))
        return
    }
    const reason = `${name} starts the subflow ${subflow.name}.`
    ledger.add({
        action: 'created',
        table: CONTEXT,
        recordId: started.value,
        number: null,
        reason,
        code: 'flow_started',
    })
}

/** The first record for people that the event made or changed. */
function findRecord({ ledger }: Pick<Work, 'ledger'>): { readonly table: string; readonly sysId: string } {
    const written = ledger
        .outcomes()
        .find(
            ({ action, recordId, table }) =>
                (action === 'created' || action === 'updated') && recordId !== null && WORK_TABLES.indexOf(table) >= 0,
        )
    return written === undefined ? { table: '', sysId: '' } : { table: written.table, sysId: written.recordId || '' }
}

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
    const picked: Record<string, string> = {}
    for (const name of names) if (values[name] !== undefined) picked[name] = values[name]
    return picked
}
