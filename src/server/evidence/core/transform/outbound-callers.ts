/** Who may have made a call whose log entry names no automation: by transaction, by nearness in time, by address alone. */

import { callersOf } from '../call-graph.ts'
import type { UsedAddress } from '../rest-users.ts'
import type { OutboundRow } from '../../sources/outbound-http-log.ts'
import { addSeconds } from '../../../shared/time.ts'
import type { TransformContext } from './context.ts'
import type { Claim } from './evidence-node.ts'

/**
 * The first row of the table that names anybody.
 *
 * | Who | Rests on |
 * |---|---|
 * | proven in the same transaction, and uses the address itself or through includes | outbound_transaction |
 * | left other evidence within the window, and uses the address itself | outbound_window |
 * | uses the address itself; those of the row's application, where there are any | outbound_address |
 */
export function claimsOfCallers(
    row: OutboundRow,
    addresses: readonly UsedAddress[],
    context: TransformContext,
): readonly Claim[] {
    const users = new Set(addresses.flatMap((one) => one.users))
    if (users.size === 0) return []
    const inTransaction = provenInTransaction(row, users, context)
    if (inTransaction.length > 0) return toClaims(inTransaction, 'outbound_transaction')
    const near = seenNear(row, users, context)
    if (near.length > 0) return toClaims(near, 'outbound_window')
    return toClaims(ofApplication(row, [...users], context), 'outbound_address')
}

function provenInTransaction(row: OutboundRow, users: ReadonlySet<string>, context: TransformContext): string[] {
    if (row.transactionId === '') return []
    const proven = context.logWriters.filter(
        ({ transactionId, confidence }) => transactionId === row.transactionId && confidence === 'DETERMINISTIC',
    )
    if (proven.length === 0) return []
    const all = new Set(users)
    users.forEach((id) => callersOf(context.index.calls, id).forEach((caller) => all.add(caller)))
    return proven.map(({ automationId }) => automationId).filter((id) => all.has(id))
}

function seenNear(row: OutboundRow, users: ReadonlySet<string>, { settings, logWriters }: TransformContext): string[] {
    const from = addSeconds(row.createdAt, -settings.windowSeconds)
    const to = addSeconds(row.createdAt, settings.windowSeconds)
    return logWriters
        .filter(
            ({ automationId, executedAt, source }) =>
                source !== 'outbound_http_log' &&
                source !== 'trigger_record_evidence' &&
                from <= executedAt &&
                executedAt <= to &&
                users.has(automationId),
        )
        .map(({ automationId }) => automationId)
}

function ofApplication(row: OutboundRow, users: string[], { index }: TransformContext): string[] {
    const own = users.filter((id) => {
        const automation = index.byId.get(id)
        return automation !== undefined && automation.scope === row.appScope
    })
    return own.length > 0 ? own : users
}

function toClaims(ids: readonly string[], matchedOn: Claim['matchedOn']): readonly Claim[] {
    return [...new Set(ids)].sort().map((automationId) => ({ automationId, matchedOn }))
}
