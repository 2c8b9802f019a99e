/** Provides the indicator by which GRC reads the results of a control, once, so that indicator results come without configuration. */

import type { StoredTest } from '../core/control-test.ts'
import { describeRefusal, type GrcControl } from '../core/grc.ts'
import {
    BASE_INDICATOR_TABLE,
    INDICATOR_TABLE,
    INDICATOR_TEMPLATE_TABLE,
    planIndicator,
    planIndicatorMethod,
    planIndicatorTemplate,
    READY,
    toIndicatorId,
    type IndicatorChoices,
} from '../core/indicator.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { ControlPorts } from './control-ports.ts'

/** What was provided. A refusal is a line: it says nothing about the result, which may have other targets. */
export interface ProvidedIndicator {
    readonly lines: readonly string[]
    /** Whether an indicator of GRC reads the result. */
    readonly isRead: boolean
}

/** Nothing is written where an administrator wants no indicators, and nothing again once an indicator is complete. */
export function provideIndicator(test: StoredTest, control: GrcControl, ports: ControlPorts): ProvidedIndicator {
    const { links, records, settings } = ports
    if (settings.controlIndicators === 'none') return { lines: [], isRead: false }
    const lines: string[] = []
    const known = links.find('indicator', toIndicatorId(test, control))
    if (known !== null && known.state === READY) return { lines, isRead: true }
    const choices = readChoices(ports)
    const template = links.find('indicator_template', test.mappingId)
    if (hasTable(INDICATOR_TEMPLATE_TABLE, ports) && (template === null || template.state !== READY))
        apply(planIndicatorTemplate(test, choices), lines, ports)
    if (!hasTable(INDICATOR_TABLE, ports) || !records.hasColumns(INDICATOR_TABLE, ['item', 'table', 'criteria']))
        return { lines, isRead: false }
    const made = apply(planIndicator(test, control), lines, ports)
    const isRead = made !== null && apply(planIndicatorMethod(test, control, made, choices), lines, ports) !== null
    return { lines, isRead }
}

/** The sys_id of the record; null when it was refused. */
function apply(plan: RecordPlan, lines: string[], { records }: ControlPorts): string | null {
    const applied = records.apply(plan)
    if (!applied.ok) {
        lines.push(describeRefusal(applied.failure))
        return null
    }
    const { number, outcome, recordId, table } = applied.value
    lines.push(`${table} ${number === null ? recordId : number}: ${outcome.action}`)
    return recordId
}

function readChoices({ records }: ControlPorts): IndicatorChoices {
    return {
        frequency: records.firstChoice(BASE_INDICATOR_TABLE, 'collection_frequency', ['daily', 'Daily']) || '',
        targetType: records.firstChoice(BASE_INDICATOR_TABLE, 'target_type', ['count', 'Count']) || '',
    }
}

function hasTable(table: string, { records }: ControlPorts): boolean {
    const state = records.probe(table)
    return state === 'ok' || state === 'empty'
}
