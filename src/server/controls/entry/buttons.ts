/** The button on a control mapping that tests it at once. */

import type { GlideRecord } from '@servicenow/glide'
import { runTestsOnDemand } from '../app/run-control-tests.ts'
import { dayOf, addDays } from '../../shared/time.ts'
import { openControls } from '../glide/open-controls.ts'
import { phrase } from '../../shared/phrase.ts'
import { pressed, type ButtonAction, type Said } from '../../platform/button-answer.ts'

/** Whole UTC days, today not among them. */
const DAYS = 7

/** Tests the control over the last seven whole days and shows the result. */
export function testControlAction(current: GlideRecord<'x_kt_gov_control_mapping'>, action: ButtonAction): void {
    pressed('Test now', () => test(current.getUniqueValue()), { current, action })
}

function test(sysId: string): Said {
    const ports = openControls()
    const today = dayOf(ports.clock.now())
    const from = addDays(today, -DAYS)
    const to = addDays(today, -1)
    const run = runTestsOnDemand(sysId, { kind: 'on_demand', from, to }, ports)
    if (!run.ok) return { ok: false, ...run.failure }
    if (run.value.length === 0)
        return {
            ok: false,
            code: 'test_not_kept',
            message: 'The test could not be stored. The application log has the code of the refused write',
        }
    const lines = run.value.map((one) => {
        const entity = one.scope === null ? '' : ` (${one.scope.entity})`
        return phrase('{0}: {1}, {2} to {3}. {4}', `${one.number}${entity}`, one.result, from, to, one.conclusion)
    })
    return { ok: true, text: lines }
}
