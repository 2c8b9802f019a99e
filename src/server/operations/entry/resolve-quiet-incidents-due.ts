/** Whether the job that resolves quiet incidents has work: it loads no feature to find out. */

import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { readSettings } from '../../platform/settings.ts'
import { toBinding } from '../../shared/instance-binding.ts'
import { TABLES } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'

/**
 * | Instance | Due |
 * |---|---|
 * | has no quiet period set | never |
 * | is not the one that the app was set up on | never: its deliveries are held, so nothing is reported |
 * | received nothing from Keeptrusts for a day | not now: who hears nothing does not know that it is quiet |
 * | otherwise | with every run |
 */
export function isDue(): boolean {
    return asking('resolving quiet incidents', () => {
        if (readSettings().incidentQuietDays === 0) return false
        if (toBinding(instanceIdentity.bound(), instanceIdentity.current()) === 'unconfirmed') return false
        return hasRow(TABLES.delivery, (row) => {
            row.addQuery('received_at', '>=', addSeconds(clock.now(), -DAY_SECONDS))
            row.addQuery('canonical_type', '!=', 'connection.test')
        })
    })
}
