/** Action "Record control test": tests one control over a window now, keeps the result and records it where auditors look. */

import { failed, refused, refusedInputs, succeeded, type ActionAnswer } from '../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../shared/action-inputs.ts'
import { addSeconds, DAY_SECONDS, dayOf } from '../../shared/time.ts'
import type { StoredTest } from '../core/control-test.ts'
import type { ControlPorts } from './control-ports.ts'
import { runTestsOnDemand } from './run-control-tests.ts'

/** Results from worst to best. */
const WORST_FIRST = ['fail', 'inconclusive', 'stale', 'pass'] as const

/** Whole UTC days, both included; the seven days before today when none is named. The same window again renews its record. */
export function recordControlTest(given: ActionInputs, ports: ControlPorts): ActionAnswer {
    const inputs = openInputs(given)
    const mapping = inputs.requiredReference('mapping')
    const now = ports.clock.now()
    const to = inputs.day('to') || dayOf(addSeconds(now, -DAY_SECONDS))
    const from = inputs.day('from') || dayOf(addSeconds(`${to} 00:00:00`, -6 * DAY_SECONDS))
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure)
    if (from > to) return refused('window_invalid', `The window "${from}" to "${to}" is not two days in order`)
    const run = runTestsOnDemand(mapping, { kind: 'on_demand', from, to }, ports)
    if (!run.ok) return refused(run.failure.code, run.failure.message)
    if (run.value.length === 0)
        return failed('control_test_not_kept', 'The result was not stored; the application log says why')
    const { conclusion, controlId, code, evaluated, number, rate, result, sysId } = findWorst(run.value)
    const outputs = {
        control_test: sysId,
        number,
        control_id: controlId,
        result,
        is_passed: result === 'pass',
        rate,
        evaluated,
        conclusion,
        window_from: from,
        window_to: to,
    }
    return succeeded(outputs, `${controlId}: ${conclusion}`, code === null ? '' : code)
}

/** Of several controls of one objective, the one that fares worst: the objective passes when all of them do. */
function findWorst(tests: readonly StoredTest[]): StoredTest {
    const rank = ({ result }: StoredTest): number => WORST_FIRST.indexOf(result)
    return tests.reduce((worst, test) => (rank(test) < rank(worst) ? test : worst))
}
