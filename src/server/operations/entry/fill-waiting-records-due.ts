/** Whether records wait for the item of a gateway: asked every five minutes, so it loads no feature. */

import { asking, hasRow } from '../../platform/due.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { toBinding } from '../../shared/instance-binding.ts'
import { TABLES } from '../../shared/names.ts'

/** While a gateway has more of them than its event filled; never on an instance that the app was not set up on. */
export function isDue(): boolean {
    return asking('filling waiting records', () => {
        if (toBinding(instanceIdentity.bound(), instanceIdentity.current()) === 'unconfirmed') return false
        return hasRow(TABLES.gateway, (row) => row.addQuery('filled_until', '!=', ''))
    })
}
