/** What the flow action of controls does: texts in, a plain answer out, no exception. */

import { recordControlTest as testControl } from '../app/record-control-test.ts'
import { openControls } from '../glide/open-controls.ts'
import { actingFor, type GivenInputs } from '../../platform/flow-action.ts'

/** Record control test. */
export function recordControlTest(given: GivenInputs): object {
    return actingFor('x_kt_gov.operator', 'Record control test', given, (inputs) => testControl(inputs, openControls()))
}
