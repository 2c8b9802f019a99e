/** Whether the platform must be measured: asked every five minutes, so it loads no feature. */

import { isFactDue } from '../glide/platform/fact-due.ts'
import { asking } from '../../platform/due.ts'
import { readReceivingSettings } from '../../platform/settings.ts'
import { areAllThere, readKeptIndexes } from '../../shared/unique-indexes.ts'

/**
 * | Facts | Missing indexes | Due |
 * |---|---|---|
 * | none, pending, older than a day, or of another release | any | yes |
 * | all of this release and day | `none`, of this build | no |
 * | all of this release and day | not measured, of another build, or named | yes: an index may have been created |
 */
export function isDue(): boolean {
    return asking(
        'measuring the platform',
        () => !areAllThere(readKeptIndexes(readReceivingSettings().missingIndexes)) || isFactDue(),
    )
}
