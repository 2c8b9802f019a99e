/** What the script include for controls offers to other scopes and flows: plain values in, plain objects out. */

import { detectDrift } from '../app/detect-drift.ts'
import { runTestsOnDemand } from '../app/run-control-tests.ts'
import { openControls } from '../glide/open-controls.ts'
import { isDay } from '../../shared/time.ts'

/** Tests one control mapping, or all when it is empty, over whole UTC days from first to last. */
export function runControlTest(mappingSysId: string, from: string, to: string): object {
    if (!isDay(from) || !isDay(to) || from > to) {
        const message = `The window "${from}" to "${to}" is not two days (yyyy-MM-dd) in order`
        return { ok: false, code: 'window_invalid', message }
    }
    const run = runTestsOnDemand(mappingSysId || null, { kind: 'on_demand', from, to }, openControls())
    if (!run.ok) return { ok: false, ...run.failure }
    const tests = run.value.map(({ code, controlId, evaluated, number, rate, result, sysId }) => ({
        sysId,
        number,
        controlId,
        result,
        code,
        rate,
        evaluated,
    }))
    return { ok: true, tests }
}

/** Looks for drift now. */
export function findDriftNow(): object {
    return { ok: true, ...detectDrift(openControls()) }
}
