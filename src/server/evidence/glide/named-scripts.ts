/** Reads which of two scripts, a caller and what it called, the logs name for one line and one call of which it is known who made them. */

import type { NamedScripts } from '../core/attribution.ts'
import type { Attribution } from '../core/catalogue.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'
import { openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'

/** A line that the callee logged and a call that it made. */
export interface KnownCall {
    /** sys_ids of the two scripts; '' for one that is gone. */
    readonly caller: string
    readonly callee: string
    readonly at: Instant
    /** A part of the message, and of the path, that nothing else has. */
    readonly line: string
    readonly path: string
}

/** The names, and whether the call was made in background work; null where the outbound log has no row of it. */
export interface ReadNames extends NamedScripts {
    readonly isBackground: boolean | null
}

/** Rows of a call lie this near to its time. */
const WINDOW_SECONDS = 300
/** Sessions of background work have names. */
const WORKER = /^glide\.scheduler\.worker\b/

/** `unmeasured` where a log has no such row, or may not be read. */
export function readNamed(call: KnownCall): ReadNames {
    const outbound = whenReadable(
        () =>
            findRow('sys_outbound_http_log', 'path', call.path, 'source_record', call, (row) => ({
                named: toAttribution(textOf(row, 'source_record'), call),
                isBackground: WORKER.test(textOf(row, 'session_id')),
            })),
        null,
    )
    const log = whenReadable(
        () =>
            findRow('syslog_app_scope', 'message', call.line, 'script_artifact', call, (row) =>
                toAttribution(textOf(row, 'script_artifact'), call),
            ),
        null,
    )
    return {
        log: log || 'unmeasured',
        outbound: outbound === null ? 'unmeasured' : outbound.named,
        isBackground: outbound === null ? null : outbound.isBackground,
    }
}

/** What `take` makes of the first row; null without one. Within minutes only: a log is never searched whole. */
function findRow<T>(
    table: string,
    column: string,
    text: string,
    artifact: string,
    { at }: KnownCall,
    take: (row: TableRecord) => T,
): T | null {
    const row = openTable(table)
    if (!row.isValid() || !row.isValidField(column) || !row.isValidField(artifact)) return null
    row.addQuery('sys_created_on', '>=', addSeconds(at, -WINDOW_SECONDS))
    row.addQuery('sys_created_on', '<=', addSeconds(at, WINDOW_SECONDS))
    row.addQuery(column, 'CONTAINS', text)
    row.setLimit(1)
    row.query()
    return row.next() ? take(row) : null
}

function toAttribution(script: string, { callee, caller }: KnownCall): Attribution {
    if (callee === '' || caller === '') return 'unmeasured'
    return script === callee ? 'callee' : script === caller ? 'caller' : 'neither'
}
