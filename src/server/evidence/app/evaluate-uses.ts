/** Evaluates after a run which connections, credentials and identities are used, and which are live and were not seen in use. */

import { toConnectionUses } from '../core/connection-use.ts'
import { findUnread } from '../core/ledger/ledger.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { CollectPorts, Ledgers } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'

/** A use counts for as many days as a run of an automation does. */
export function evaluateUses({ connected }: Knowledge, ledgers: Ledgers, until: Instant, ports: CollectPorts): void {
    const since = addSeconds(ports.clock.now(), -ports.settings.evidenceDormantDays * DAY_SECONDS)
    const unread = findUnread(ledgers.outbound_http_log || [], { from: since, to: until })
    const uses = toConnectionUses(ports.evidence.connectionUses(), {
        edges: connected.edges,
        isThere: ({ id, table }) => connected.ids.has(id) || connected.read[table] !== true,
        since,
        isRead: unread.length === 0,
    })
    if (uses.length > 0) ports.evidence.saveUses(uses)
}
