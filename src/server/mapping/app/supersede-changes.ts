/** Cancels changes that nobody has begun once a newer version of the same configuration and target asks for one. */

import { parseChangeIdentity } from '../../shared/change-identity.ts'
import type { Link } from '../../shared/ports.ts'
import {
    BEGUN_COLUMNS,
    findSiblings,
    isCoveredBy,
    mayHideOthers,
    planCancellation,
    toBegunTask,
    toCanceledState,
    toNobody,
    toStanding,
} from '../core/superseded-change.ts'
import type { ConfigEvent } from '../core/event.ts'
import { unchanged } from './work.ts'
import type { Work } from './work.ts'

/** The change that an event asked for, as it stands in its link. */
type Asking = Pick<Link, 'kind' | 'externalId' | 'recordId' | 'number' | 'detail'>

/**
 * Older changes are canceled from the newest back to the first that people have begun or done with: what is older than that was looked at
 * when that one came. If a newer version was announced before this one arrived, the event's own change is the older one.
 */
export function supersedeChanges(event: ConfigEvent, own: Asking, work: Work): void {
    const { links, settings } = work.ports
    if (!settings.changeSupersede) return
    const { target } = parseChangeIdentity(own.externalId)
    const { newer, older } = findSiblings(event, target, links.ofTarget(event.configId, own.externalId))
    const [newest] = newer
    if (newest !== undefined) {
        const { version } = parseChangeIdentity(newest.externalId)
        const link = links.find('change_request', newest.externalId)
        if (link !== null && link.recordId !== null && isCoveredBy(own.detail, link.detail))
            cancel(own, { version, number: link.number }, work)
        return
    }
    for (const { externalId } of older) {
        const link = links.find('change_request', externalId)
        if (link === null || link.recordId === null || !isCoveredBy(link.detail, own.detail)) continue
        if (!cancel(link, { version: event.version, number: own.number }, work)) return
    }
}

/** True when the change was canceled. What this instance refuses is left, and reported. */
function cancel(older: Asking, by: { readonly version: string; readonly number: string | null }, work: Work): boolean {
    const { records } = work.ports
    const columns = older.recordId === null ? null : records.read('change_request', older.recordId, BEGUN_COLUMNS)
    if (older.recordId === null || columns === null) return true
    const { postedBy } = work.delivery
    const standing = toStanding(columns, postedBy)
    if (standing === 'done') return false
    if (
        standing === 'begun' ||
        (mayHideOthers(columns) &&
            records.isAuditedBeyond('change_request', older.recordId, toNobody(columns, postedBy))) ||
        records.hasDependent('change_task', 'change_request', older.recordId, toBegunTask(postedBy))
    ) {
        leave(older, 'People have begun to work on the change of the older version.', 'older_change_under_way', work)
        return false
    }
    const state = toCanceledState(records.choices('change_request', 'state'))
    if (state === null) {
        leave(older, 'No state of this instance is called Canceled.', 'older_change_not_canceled', work)
        return false
    }
    const applied = records.apply(planCancellation(older, older.recordId, state, by))
    if (applied.ok || applied.failure.code === 'busy') return work.ledger.settle(applied) !== null
    const reason = `The change of the older version was not canceled: ${applied.failure.message}`
    leave(older, reason, 'older_change_not_canceled', work)
    return false
}

function leave({ number, recordId }: Asking, reason: string, code: string, work: Work): void {
    work.ledger.add(unchanged('change_request', { recordId, number }, reason, code))
}
