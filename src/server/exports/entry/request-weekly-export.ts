/** The weekly job that requests an export. */

import { requestScheduledExport } from '../app/advance-exports.ts'
import { running } from '../../platform/edge.ts'
import { openExports } from '../glide/open-exports.ts'

/** Requests the weekly export. */
export function run(): void {
    running('requesting the weekly export', () => {
        requestScheduledExport(openExports())
    })
}
