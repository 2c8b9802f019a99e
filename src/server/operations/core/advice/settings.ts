/** The codes of the part “Settings”: what each means, and what to do. */

import { SETTING_FAILURES } from '../check-setting.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Settings”. */
export const settings: AdvicePart = {
    title: 'Settings',
    seen: 'in the answer of a settings route',
    codes: {
        setting_unknown: [SETTING_FAILURES.setting_unknown, 'Compare the name with PROPERTIES.md.'],
        setting_elsewhere: [
            SETTING_FAILURES.setting_elsewhere,
            'Set a secret under **Keeptrusts AI Governance › Settings**, and confirm the instance under **Keeptrusts AI Governance › Setup**.',
        ],
        setting_invalid: [
            SETTING_FAILURES.setting_invalid,
            'Enter a value that the message describes. Until then the default is in effect.',
        ],
        settings_refused: [
            'At least one value of the change is refused, so nothing was changed',
            'Correct every setting that the message names, and send the change again.',
        ],
        settings_empty: ['The change names no setting', 'Send an object of names and values.'],
        setting_not_stored: [
            'The platform did not keep the value of a setting',
            'Look for a business rule on system properties, or change the value on the property page.',
        ],
    },
}
