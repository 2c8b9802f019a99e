/** The job of canaries. */

import { lookForCanaries } from '../app/look.ts'
import { plantWhenDue } from '../app/plant.ts'
import { attempt } from '../../platform/edge.ts'
import { openCanaries } from '../glide/open-canaries.ts'

/** Looks for those that wait, then plants; answers the sys_id of the one for which the script of the job calls the include, '' for none. */
export function run(): string {
    return attempt(
        { doing: 'planting canaries and looking for them' },
        () => {
            const ports = openCanaries()
            lookForCanaries(ports)
            return plantWhenDue(ports).forJob || ''
        },
        () => '',
    )
}
