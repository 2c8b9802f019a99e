/** One bounded run: what is due is sent, then changes that no rule of ours can see are looked for. */

import { COMPLIANCE_TARGETS, OWN_TARGET_TABLE } from '../../mapping/core/compliance-target.ts'
import { addSeconds } from '../../shared/time.ts'
import { workOff } from '../../shared/work-off.ts'
import type { WriteBackPorts } from './write-back-ports.ts'
import { sendWriteBack } from './send-write-back.ts'
import { findUnqueued } from './queue-write-backs.ts'

/** How far back changes are looked for: older ones were there before, and switching the feature on is no reason to send them. */
const WINDOW_SECONDS = 3600
/** Processing writes the review and then the link; a change that young may be one of its own. */
const OWN_WRITE_SECONDS = 60
const PAGE = 100

/** What one run did. */
export interface WriteBacksSent {
    readonly found: number
    readonly sent: number
}

/** Ports are opened again for each write-back: adapters remember what they read. */
export function sendWriteBacks(openPorts: () => WriteBackPorts, hasTime: () => boolean): WriteBacksSent {
    const { clock, writeBacks, settings } = openPorts()
    if (!settings.writeBack) return { found: 0, sent: 0 }
    const now = clock.now()
    const { done: sent } = workOff(
        (limit) => writeBacks.due(now, limit),
        settings.reprocessBatch,
        (sysId) => sendWriteBack(sysId, openPorts()) !== null,
        hasTime,
    )
    const found = targetTables(settings.complianceTable).reduce(
        (sum, table) => sum + sweep(table, openPorts, hasTime),
        0,
    )
    return { found, sent }
}

/** Tables of other applications take no rule of ours that could see a change, so their reviews are looked at. */
function targetTables(configured: string): readonly string[] {
    const known: readonly string[] = [OWN_TARGET_TABLE, ...COMPLIANCE_TARGETS]
    const isOther = configured !== '' && configured !== 'auto' && known.indexOf(configured) < 0
    return isOther ? known.concat(configured) : known
}

function sweep(table: string, openPorts: () => WriteBackPorts, hasTime: () => boolean): number {
    const { clock, records, reviews } = openPorts()
    if (records.probe(table) !== 'ok') return 0
    const to = addSeconds(clock.now(), -OWN_WRITE_SECONDS)
    const from = addSeconds(clock.now(), -WINDOW_SECONDS)
    let found = 0
    let after = ''
    while (hasTime()) {
        const page = reviews.changedBetween(table, from, to, after, PAGE)
        for (const recordId of page) {
            if (!hasTime()) return found
            if (findUnqueued(table, recordId, openPorts()) !== null) found += 1
        }
        if (page.length < PAGE) return found
        after = page[page.length - 1]
    }
    return found
}
