/** The indicators by which GRC collects the results of control tests itself: a template for each mapping, an indicator for each control. */

import { emptyPlan, type Fields, type RecordPlan } from '../../shared/plan.ts'
import { TABLES } from '../../shared/names.ts'
import { toLine } from '../../shared/text.ts'
import type { IndicatorFault } from './carrying.ts'
import { toControlName, type StoredTest } from './control-test.ts'
import { toControlKey, type GrcControl } from './grc.ts'

export const INDICATOR_TABLE = 'sn_grc_indicator'
export const INDICATOR_TEMPLATE_TABLE = 'sn_grc_indicator_template'
/** The columns of the method are those of this table. */
export const BASE_INDICATOR_TABLE = 'sn_grc_base_indicator'

/** Values of choices as this instance has them; '' where it has none. */
export interface IndicatorChoices {
    readonly frequency: string
    readonly targetType: string
}

/** The template of a mapping: how the newest result of its control is read. Its link is ready only once the template is stored. */
export function planIndicatorTemplate(test: StoredTest, choices: IndicatorChoices): RecordPlan {
    return {
        ...emptyPlan(INDICATOR_TEMPLATE_TABLE, { kind: 'indicator_template', externalId: test.mappingId }),
        onCreate: {
            name: toLine(`Keeptrusts ${test.controlId}: ${test.objective}`, 255),
            description: `${DESCRIPTION} ${OF_TEMPLATE}`,
            active: 'true',
            ...toMethod(toTemplateCriteria(test), choices),
        },
        linkState: READY,
        isOrdered: true,
        reason: 'Indicators of this control can be made from the template.',
    }
}

/** The indicator of a control, without its method: with more columns a rule of GRC ("Verify entity change") refuses the insert. */
export function planIndicator(test: StoredTest, control: GrcControl): RecordPlan {
    return {
        ...emptyPlan(INDICATOR_TABLE, { kind: 'indicator', externalId: toControlKey(test, control) }),
        onCreate: { name: toLine(`Keeptrusts ${toControlName(test)}: ${test.objective}`, 255), item: control.sysId },
        verify: ['item'],
        essential: ['item'],
        linkState: 'made',
        reason: 'GRC reads the newest result of the control.',
    }
}

/** The method of the indicator, written once: from then on it is the compliance manager's. */
export function planIndicatorMethod(
    test: StoredTest,
    control: GrcControl,
    recordId: string,
    choices: IndicatorChoices,
): RecordPlan {
    return {
        ...emptyPlan(INDICATOR_TABLE, { kind: 'indicator', externalId: toControlKey(test, control) }),
        recordId,
        fields: { description: DESCRIPTION, active: 'true', ...toMethod(toCriteria(test, control), choices) },
        verify: ['type', 'table', 'criteria', 'target'],
        essential: ['type', 'table', 'criteria'],
        linkState: READY,
        reason: 'GRC reads the newest result of the control.',
    }
}

/** State of the link of an indicator or template that is complete. */
export const READY = 'ready'

/** Columns by which an indicator is seen to read the results of a control. */
export const INDICATOR_COLUMNS = ['active', 'item', 'table', 'criteria']

/**
 * Why a complete indicator of ours reads the results of the control no more; null while it does. People may narrow its criteria.
 *
 * | The record                                       | Fault              |
 * | ------------------------------------------------ | ------------------ |
 * | does not exist                                   | indicator_deleted  |
 * | is not active                                    | indicator_inactive |
 * | is about another control, or reads something else| indicator_changed  |
 */
export function findIndicatorFault(
    indicator: Fields | null,
    test: Pick<StoredTest, 'mappingId'>,
    control: GrcControl,
): IndicatorFault | null {
    if (indicator === null) return 'indicator_deleted'
    if (['1', 'true'].indexOf(indicator.active || '') < 0) return 'indicator_inactive'
    const isOurs = indicator.item === control.sysId && indicator.table === TABLES.controlTest
    return isOurs && (indicator.criteria || '').indexOf(toCriteria(test, control)) === 0 ? null : 'indicator_changed'
}

const DESCRIPTION =
    'Passes while the newest Keeptrusts control test of the control passes. A test whose evidence expired does not pass. Definition and population are on the test.'

const OF_TEMPLATE =
    'The template reads a result that is about all gateways. Where the objective has several controls, the app makes an indicator for each of them instead.'

/** Counts one row while the newest result is a pass, none otherwise. */
function toMethod(criteria: string, { frequency, targetType }: IndicatorChoices) {
    return {
        type: 'basic',
        table: TABLES.controlTest,
        criteria,
        target: '1',
        ...(targetType === '' ? {} : { target_type: targetType }),
        ...(frequency === '' ? {} : { collection_frequency: frequency }),
    }
}

/** Reads one control and no other, also after its objective gained or lost controls. */
export function toCriteria({ mappingId }: Pick<StoredTest, 'mappingId'>, control: GrcControl): string {
    return `mapping=${mappingId}^for_control=${control.sysId}^is_newest=true^result=pass`
}

/** A template knows no control: it reads results about all gateways, and none of one of several controls. */
function toTemplateCriteria({ mappingId }: StoredTest): string {
    return `mapping=${mappingId}^grc_controlISEMPTY^is_newest=true^result=pass`
}
