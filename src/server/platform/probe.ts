/** Asks what an optional table is on this instance: absent, denied, empty or ok. */

import { gs } from '@servicenow/glide'
import { openTable, whenReadable } from './table.ts'
import { findReadDenial } from './table-access.ts'

export type Probe = (table: string) => 'absent' | 'denied' | 'empty' | 'ok'

/** Probes each table once per unit of work. */
export function openProbe(): Probe {
    const known: Record<string, ReturnType<Probe>> = {}
    return (table) => {
        if (!known[table]) known[table] = probe(table)
        return known[table]
    }
}

function probe(table: string): ReturnType<Probe> {
    if (table === '' || !gs.tableExists(table)) return 'absent'
    return whenReadable<ReturnType<Probe>>(() => {
        const row = openTable(table)
        if (!row.isValid()) return 'absent'
        row.setLimit(1)
        row.query()
        if (row.next()) return 'ok'
        return findReadDenial(table) === null ? 'empty' : 'denied'
    }, 'denied')
}
