/** Action "Get execution evidence for automation": what is known of its executions, and how well. */

import { refused, refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { toIso } from '../../../shared/time.ts'
import { gradeOf } from '../../core/reading/automation-body.ts'
import { parseRecord } from '../../core/reading/parameters.ts'
import { EVIDENCE_REFUSALS } from '../../core/reading/reply.ts'
import { readChain } from '../read-automations.ts'
import type { AutomationReading } from '../reading-ports.ts'

const NOTHING = { is_found: false, is_proven: false, evidence_count: 0 }

/** In view of one record where one is named: then only evidence about that record counts. */
export function getExecutions(given: ActionInputs, reading: AutomationReading): ActionAnswer {
    const inputs = openInputs(given)
    const name = inputs.required('automation')
    const record = inputs.optional('record_number', 40)
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure, NOTHING)
    const number = parseRecord(() => record)
    if (!number.ok) {
        const expected = 'the number of a record, such as INC0010020'
        return refusedInputs(
            { code: 'input_invalid', problems: [{ code: 'input_invalid', input: 'record_number', expected }] },
            NOTHING,
        )
    }
    const automation = reading.find(name)
    if (automation === null)
        return refused('automation_missing', `${EVIDENCE_REFUSALS.automation_missing.message}: ${name}`, NOTHING)
    const { chain, evidence } = readChain(automation, number.value, reading)
    const proven = evidence.filter(({ confidence }) => confidence === 'DETERMINISTIC')
    const newest = proven.length === 0 ? null : proven[0].executedAt
    const outputs = {
        is_found: true,
        automation_id: automation.id,
        name: automation.name,
        execution_state: automation.executionState,
        confidence: number.value === null ? gradeOf(automation) : chain.confidence,
        is_proven: proven.length > 0,
        last_observed_execution: number.value === null ? automation.lastObservedExecution : newest,
        evidence_count: evidence.length,
        why_not_higher: automation.whyNotHigher,
        evidence: JSON.stringify(
            evidence.map((one) => ({
                id: one.id,
                source: one.source,
                executed_at: toIso(one.executedAt),
                confidence: one.confidence,
                record: one.record === null ? null : one.record.number,
            })),
        ),
    }
    return succeeded(outputs, `${automation.name}: ${evidence.length} pieces of evidence, ${outputs.confidence}.`)
}
