/** The fixture that measures attribution: a row of our own, whose rule calls an include of our own, which logs and calls us back. */

import { gs } from '@servicenow/glide'
import type { AttributionProbe } from '../app/evidence-ports.ts'
import type { Attribution } from '../core/catalogue.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { addSeconds } from '../../shared/time.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'

const INCLUDE = 'KeeptrustsAttributionProbe'
const RULE = 'Keeptrusts: leave attribution probe'
/** Rows of a nonce lie this near to the row that was left. */
const WINDOW_SECONDS = 300

export const attributionProbe: AttributionProbe = {
    leave: (nonce) => {
        const base = String(gs.getProperty('glide.servlet.uri') || '')
        // No route answers there: the call is refused, and logged all the same.
        const url = base === '' ? '' : `${base.replace(/\/?$/, '/')}api/${SCOPE}/attribution/${nonce}`
        const written = insertRow(TABLES.attributionProbe, { probe_key: crypto.sha256(nonce), nonce, url }, null)
        if (!written.ok) journal.error(`${written.failure.code}: attribution was not measured`)
    },
    last: () => {
        const row = openTable(TABLES.attributionProbe)
        row.orderByDesc('sys_created_on')
        row.setLimit(1)
        row.query()
        return row.next() ? { nonce: textOf(row, 'nonce'), leftAt: textOf(row, 'sys_created_on') } : null
    },
    read: (nonce) => {
        const leftAt = timeOf(nonce)
        if (leftAt === null) return { log: 'unmeasured', outbound: 'unmeasured' }
        const fixture = whenReadable(readFixture, { include: '', rule: '' })
        const evaluate = (table: string, column: string, artifact: string) =>
            whenReadable(() => toAttribution(findScript(table, column, artifact, nonce, leftAt), fixture), UNMEASURED)
        return {
            log: evaluate('syslog_app_scope', 'message', 'script_artifact'),
            outbound: evaluate('sys_outbound_http_log', 'path', 'source_record'),
        }
    },
}

const UNMEASURED: Attribution = 'unmeasured'

interface Fixture {
    readonly include: string
    readonly rule: string
}

function readFixture(): Fixture {
    const include = openTable('sys_script_include')
    include.addQuery('api_name', `${SCOPE}.${INCLUDE}`)
    const rule = openTable('sys_script')
    rule.addQuery('name', RULE)
    rule.addQuery('collection', TABLES.attributionProbe)
    return { include: idOf(include), rule: idOf(rule) }
}

function idOf(row: TableRecord): string {
    row.setLimit(1)
    row.query()
    return row.next() ? row.getUniqueValue() : ''
}

/** Which script the log names for this nonce; null without such a row. Within minutes only: a log is never searched whole. */
function findScript(table: string, column: string, artifact: string, nonce: string, leftAt: string): string | null {
    const row = openTable(table)
    if (!row.isValid() || !row.isValidField(column) || !row.isValidField(artifact)) return null
    row.addQuery('sys_created_on', '>=', addSeconds(leftAt, -WINDOW_SECONDS))
    row.addQuery('sys_created_on', '<=', addSeconds(leftAt, WINDOW_SECONDS))
    row.addQuery(column, 'CONTAINS', nonce)
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, artifact) : null
}

function toAttribution(script: string | null, fixture: Fixture): Attribution {
    if (script === null || fixture.include === '' || fixture.rule === '') return 'unmeasured'
    return script === fixture.include ? 'callee' : script === fixture.rule ? 'caller' : 'neither'
}

function timeOf(nonce: string): string | null {
    const row = openTable(TABLES.attributionProbe)
    row.addQuery('nonce', nonce)
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'sys_created_on') : null
}
