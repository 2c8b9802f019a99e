/** What the script include for controls offers to other scopes and flows: plain values in, plain objects out, no exception. */

import { detectDrift } from '../app/detect-drift.ts'
import { runTestsOnDemand } from '../app/run-control-tests.ts'
import { openControls } from '../glide/open-controls.ts'
import { answeringTo } from '../../platform/callers.ts'
import { isDay } from '../../shared/time.ts'

/** Tests one control mapping, or all when it is empty, over whole UTC days from first to last. */
export function runControlTest(mappingSysId: unknown, from: unknown, to: unknown): object {
    return answeringTo('x_kt_gov.operator', 'testing controls on demand', () =>
        test(mappingSysId ? String(mappingSysId) : null, String(from), String(to)),
    )
}

/** Compares what runs with what was approved, now. */
export function findDriftNow(): object {
    return answeringTo('x_kt_gov.operator', 'detecting drift on demand', () => ({
        ok: true,
        ...detectDrift(openControls()),
    }))
}

function test(mappingSysId: string | null, from: string, to: string): object {
    if (!isDay(from) || !isDay(to) || from > to) {
        const message = `The window "${from}" to "${to}" is not two days (yyyy-MM-dd) in order`
        return { ok: false, code: 'window_invalid', message }
    }
    const run = runTestsOnDemand(mappingSysId, { kind: 'on_demand', from, to }, openControls())
    if (!run.ok) return { ok: false, ...run.failure }
    const tests = run.value.map(({ code, controlId, evaluated, number, rate, result, scope, sysId }) => ({
        sysId,
        number,
        controlId,
        entity: scope === null ? null : scope.entity,
        result,
        code,
        rate,
        evaluated,
    }))
    return { ok: true, tests }
}
