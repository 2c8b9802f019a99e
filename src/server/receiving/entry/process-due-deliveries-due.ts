/** Whether the job that reprocesses deliveries has work: asked every thirty seconds, so it loads no feature. */

import { clock } from '../../platform/clock.ts'
import { asking, hasRow } from '../../platform/due.ts'
import { lacksInstanceKey } from '../../platform/instance-key.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { openSecrets } from '../../platform/secrets.ts'
import { hasSecretToMove } from '../../platform/take-over-secrets.ts'
import { toBinding } from '../../shared/instance-binding.ts'
import { TABLES } from '../../shared/names.ts'
import { BODY_CHECK_SECONDS, FORGOTTEN_AFTER_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'

/**
 * | Instance | Due |
 * |---|---|
 * | is not the one that the app was set up on | never |
 * | is not noted yet or has no key, and a secret is set | now, to note it and make the key |
 * | has a secret in a property that every node knows | now, to move it |
 * | otherwise | when a failed delivery has reached its time, a queued one missed its rule or lost its worker, or a file was not looked at for a day |
 */
export function isDue(): boolean {
    return asking('reprocessing', () => {
        const current = instanceIdentity.current()
        const binding = toBinding(instanceIdentity.bound(), current)
        if (binding === 'unconfirmed') return false
        const isNew = (binding === 'unbound' && current !== '') || lacksInstanceKey()
        if (isNew && openSecrets().current() !== '') return true
        if (hasSecretToMove()) return true
        const now = clock.now()
        return (
            hasRow(TABLES.delivery, (row) => {
                row.addQuery('state', 'failed')
                row.addNullQuery('next_attempt_at').addOrCondition('next_attempt_at', '<=', now)
            }) ||
            hasRow(TABLES.delivery, (row) => {
                row.addQuery('state', 'IN', 'queued,processing')
                const before = addSeconds(now, -FORGOTTEN_AFTER_SECONDS)
                row.addNullQuery('received_at').addOrCondition('received_at', '<', before)
            }) ||
            hasRow(TABLES.bodyFile, (row) => row.addQuery('checked_at', '<', addSeconds(now, -BODY_CHECK_SECONDS)))
        )
    })
}
