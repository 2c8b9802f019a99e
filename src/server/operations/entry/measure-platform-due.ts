/** Whether the platform must be measured: asked every five minutes, so it loads no feature. */

import { isFactDue } from '../glide/platform/fact-due.ts'
import { asking } from '../../platform/due.ts'
import { readReceivingSettings } from '../../platform/settings.ts'
import { NONE_MISSING } from '../../shared/unique-indexes.ts'

/**
 * | Facts | Missing indexes | Due |
 * |---|---|---|
 * | none, pending, older than a day, or of another release | any | yes |
 * | all of this release and day | measured as `none` | no |
 * | all of this release and day | not measured, or named | yes: an index may have been created |
 */
export function isDue(): boolean {
    return asking(
        'measuring the platform',
        () => readReceivingSettings().missingIndexes !== NONE_MISSING || isFactDue(),
    )
}
