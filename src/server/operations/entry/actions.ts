/** What the flow action of the example flows does: texts in, a plain answer out, no exception. */

import { isExampleOn as isOn } from '../core/examples.ts'
import { acting, type GivenInputs } from '../../platform/flow-action.ts'
import { readSettings } from '../../platform/settings.ts'

/** Is example flow on: whether an administrator switched it on. */
export function isExampleOn(given: GivenInputs): object {
    return acting('Is example flow on', given, (inputs) => isOn(inputs, readSettings().flowExamples))
}
