/** Hits of mapping rules: one row for each rule and delivery, and totals that a job writes from the number of rows. */

import { TABLES } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { crypto } from '../../platform/crypto.ts'
import { findRow, openTable, textOf } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { MOST_RULES } from './mapping-rules.ts'

/** Stores that the rules set something for the delivery, each once; a delivery that is attempted again is looked for first. */
export function storeHits(delivery: string, rules: readonly string[], isRepeat: boolean): void {
    for (const rule of rules) {
        const key = crypto.sha256(`${rule}|${delivery}`)
        if (isRepeat && findRow(TABLES.ruleHit, 'hit_key', key) !== null) continue
        insertRow(TABLES.ruleHit, { hit_key: key, rule, delivery }, null)
    }
}

/** Writes the number of hits since then, and the time of the last one, into each rule; answers how many rules changed. */
export function countHits(since: Instant): number {
    const conditions = [['sys_created_on', '>=', since]] as const
    const totals = byRule(groupRows(TABLES.ruleHit, conditions, ['rule'], 'COUNT', 'sys_id'))
    const last = byRule(groupRows(TABLES.ruleHit, conditions, ['rule'], 'MAX', 'sys_created_on'))
    const row = openTable(TABLES.mappingRule)
    row.orderBy('sys_id')
    row.setLimit(2 * MOST_RULES)
    row.query()
    let changed = 0
    while (row.next()) {
        const sysId = row.getUniqueValue()
        const hits = totals[sysId] || '0'
        const lastHitAt = last[sysId] || textOf(row, 'last_hit_at')
        if (hits === (textOf(row, 'hits') || '0') && lastHitAt === textOf(row, 'last_hit_at')) continue
        const found = openTable(TABLES.mappingRule)
        if (found.get(sysId) && updateRow(found, { hits, last_hit_at: lastHitAt }, null).ok) changed += 1
    }
    return changed
}

function byRule(groups: ReturnType<typeof groupRows>): Readonly<Record<string, string>> {
    const values: Record<string, string> = {}
    for (const { columns, value } of groups) values[columns.rule] = value
    return values
}
