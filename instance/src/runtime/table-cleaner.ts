/** The table cleaner: deletes rows that are older than the cleanup rule of their table (sys_auto_flush) says. */

import { formatUtc } from '../text/date-text.ts'
import { NotEmulated, type Instance, type Row } from '../kernel/kernel.ts'
import { parseEncodedQuery } from './encoded-query.ts'
import { evaluateGuarded, resolveFor } from './script-query.ts'

/** What one rule deleted. */
export interface Cleaned {
    readonly table: string
    readonly rows: number
}

/**
 * Runs every active rule once, as the platform's hourly job does (Table cleaner; Activate table cleanup). Rows are deleted without
 * business rules and without the records that refer to them. The clock of the instance says how old a row is.
 * @throws NotEmulated for a rule that deletes referring, journal or audit rows as well
 */
export function cleanTables(instance: Instance): readonly Cleaned[] {
    const rules = instance.database.select({
        table: 'sys_auto_flush',
        where: { kind: 'compare', path: 'active', operator: '=', value: '1' },
        orderBy: [{ path: 'tablename', descending: false }],
        window: null,
    })
    return rules.map((rule) => clean(instance, rule))
}

function clean(instance: Instance, rule: Row): Cleaned {
    for (const option of ['cascade_delete', 'clean_peripheral', 'clean_audit'])
        if (rule[option] === '1') throw new NotEmulated(`sys_auto_flush.${option}`)
    const table = rule['tablename'] ?? ''
    const path = rule['matchfield'] || 'sys_created_on'
    if (!instance.dictionary.resolve(table, path)) return { table, rows: 0 }
    const user = instance.users.system()
    const tx = instance.transaction({ name: 'JOB: Table Cleaner', user, scope: 'global' })
    const parsed = parseEncodedQuery(rule['conditions'] ?? '').where
    const conditions = resolveFor(instance, tx, table, parsed, (text) => evaluateGuarded(instance, tx, text))
    const value = formatUtc(instance.clock.now() - Number(rule['age'] ?? 0) * 1000)
    const isOld = { kind: 'compare', path, operator: '<', value } as const
    const where = conditions ? ({ kind: 'and', terms: [conditions, isOld] } as const) : isOld
    return { table, rows: instance.database.deleteWhere({ table, where, orderBy: [], window: null }) }
}
