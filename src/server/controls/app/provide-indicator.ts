/** Provides the indicator by which GRC reads the results of a control, once, so that indicator results come without configuration. */

import { toMissingIndicator, type MissingTarget } from '../core/carrying.ts'
import type { StoredTest } from '../core/control-test.ts'
import { describeRefusal, toControlKey, type GrcControl } from '../core/grc.ts'
import {
    BASE_INDICATOR_TABLE,
    findIndicatorFault,
    INDICATOR_COLUMNS,
    INDICATOR_TABLE,
    INDICATOR_TEMPLATE_TABLE,
    planIndicator,
    planIndicatorMethod,
    planIndicatorTemplate,
    READY,
    type IndicatorChoices,
} from '../core/indicator.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { Link } from '../../shared/ports.ts'
import type { ControlPorts } from './control-ports.ts'

/** What was provided. A refusal is a line: it says nothing about the result, which may have other targets. */
export interface ProvidedIndicator {
    readonly lines: readonly string[]
    /** Whether an indicator of GRC reads the result. */
    readonly isRead: boolean
    /** What people did to the indicator, so that it reads nothing. */
    readonly missing: MissingTarget | null
}

/** Nothing is written where an administrator wants no indicators, and nothing again once an indicator is complete: it is people's from then on. */
export function provideIndicator(test: StoredTest, control: GrcControl, ports: ControlPorts): ProvidedIndicator {
    const { links, records, settings } = ports
    if (settings.controlIndicators === 'none') return { lines: [], isRead: false, missing: null }
    const lines: string[] = []
    provideTemplate(test, lines, ports)
    const known = links.find('indicator', toControlKey(test, control))
    if (known !== null && known.state === READY) return { ...look(known, test, control, ports), lines }
    if (!hasTable(INDICATOR_TABLE, ports) || !records.hasColumns(INDICATOR_TABLE, ['item', 'table', 'criteria']))
        return { lines, isRead: false, missing: null }
    const made = apply(planIndicator(test, control), lines, ports)
    const isRead =
        made !== null && apply(planIndicatorMethod(test, control, made, readChoices(ports)), lines, ports) !== null
    return { lines, isRead, missing: null }
}

/** The template of the mapping; one that was refused is tried again with each result. */
function provideTemplate(test: StoredTest, lines: string[], ports: ControlPorts): void {
    const template = ports.links.find('indicator_template', test.mappingId)
    if ((template !== null && template.state === READY) || !hasTable(INDICATOR_TEMPLATE_TABLE, ports)) return
    apply(planIndicatorTemplate(test, readChoices(ports)), lines, ports)
}

/** Whether an indicator that was completed before still reads the result. */
function look(known: Link, test: StoredTest, control: GrcControl, ports: ControlPorts): ProvidedIndicator {
    if (!hasTable(INDICATOR_TABLE, ports)) return { lines: [], isRead: false, missing: null }
    const { recordId, table } = known
    const indicator = recordId === null ? null : ports.records.read(table, recordId, INDICATOR_COLUMNS)
    const fault = findIndicatorFault(indicator, test, control)
    return { lines: [], isRead: fault === null, missing: fault === null ? null : toMissingIndicator(fault) }
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
