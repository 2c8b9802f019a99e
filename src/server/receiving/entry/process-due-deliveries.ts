/** The job that reprocesses deliveries. */

import { processDueDeliveries } from '../app/process-due-deliveries.ts'
import { settleInstance } from '../app/settle-instance.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { makeInstanceKey } from '../../platform/instance-key.ts'
import { takeOverSecrets } from '../../platform/take-over-secrets.ts'
import { openProcessing, openSettling } from '../glide/open-receiving.ts'
import { removeUnusedBodies } from '../glide/stored-bodies.ts'
import { BODY_CHECK_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'

/** One run ends before the next one of the same job would start. */
const BUDGET_SECONDS = 25

/** Files of bodies that one run looks at. */
const MOST_BODIES = 200

/** Makes the key of the instance, moves secrets that were entered in properties, releases expired claims, reprocesses what is due and removes files without a delivery, within the budget; on a clone nothing, until somebody confirms it. */
export function run(): void {
    running('reprocessing deliveries', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        if (!settleInstance(openSettling())) return
        makeInstanceKey()
        takeOverSecrets()
        const hasTime = () => clock.epochSeconds() < end
        processDueDeliveries(openProcessing, hasTime)
        removeUnusedBodies(addSeconds(clock.now(), -BODY_CHECK_SECONDS), MOST_BODIES, hasTime)
    })
}
