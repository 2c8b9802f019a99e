/** The fixture that measures attribution: a row of our own, whose rule calls an include of our own, which logs and calls us back. */

import { gs } from '@servicenow/glide'
import type { AttributionProbe } from '../app/evidence-ports.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { readNamed } from './named-scripts.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'

const INCLUDE = 'KeeptrustsAttributionProbe'
const RULE = 'Keeptrusts: leave attribution probe'

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
        const { callee, caller } = whenReadable(readFixture, { callee: '', caller: '' })
        const { isBackground, log, outbound } = readNamed({ callee, caller, at: leftAt, line: nonce, path: nonce })
        if (isBackground === null) return { log, outbound }
        return { log, outbound, context: isBackground ? 'same_scope_background' : 'same_scope' }
    },
}

/** The scripts of the fixture by sys_id; '' for one that is gone. */
function readFixture(): { readonly caller: string; readonly callee: string } {
    const include = openTable('sys_script_include')
    include.addQuery('api_name', `${SCOPE}.${INCLUDE}`)
    const rule = openTable('sys_script')
    rule.addQuery('name', RULE)
    rule.addQuery('collection', TABLES.attributionProbe)
    return { callee: idOf(include), caller: idOf(rule) }
}

function idOf(row: TableRecord): string {
    row.setLimit(1)
    row.query()
    return row.next() ? row.getUniqueValue() : ''
}

function timeOf(nonce: string): string | null {
    const row = openTable(TABLES.attributionProbe)
    row.addQuery('nonce', nonce)
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'sys_created_on') : null
}
