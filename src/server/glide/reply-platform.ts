/** Puts the adapters of the outbox together, for one unit of work. */

import type { ReplyPorts } from '../app/reply-ports.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { journal } from './journal.ts'
import { openKeeptrusts } from './keeptrusts.ts'
import { openLinks } from './links.ts'
import { openRecords } from './records.ts'
import { openReplies } from './replies.ts'
import { reviews } from './reviews.ts'
import { readSettings } from './settings.ts'

/** What telling Keeptrusts needs; adapters remember what they read, so open new ones for each reply. */
export function openReplying(): ReplyPorts {
    const settings = readSettings()
    const links = openLinks()
    return {
        settings,
        clock,
        crypto,
        journal,
        links,
        records: openRecords(settings, links),
        keeptrusts: openKeeptrusts(settings),
        replies: openReplies(settings.maxAttempts),
        reviews,
    }
}
