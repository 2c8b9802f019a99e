/**
 * Measures whether the database has the unique indexes of the app: it inserts the same key twice and deletes both rows.
 *
 * A definition of an index says nothing: creating one fails silently where an upgrade finds duplicates.
 */

import { gs } from '@servicenow/glide'
import { PROPERTIES } from '../shared/properties.ts'
import { asText } from '../shared/text.ts'
import { addSeconds } from '../shared/time.ts'
import { ANY_HASH, MEASURED, toIndexName, toMissing, type UniqueIndex } from '../shared/unique-indexes.ts'
import { newToken } from './claims.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import { storeProperty } from './store-property.ts'
import { openTable, textOf, type TableRecord } from './table.ts'

/** How a second row under the same key is refused; `missing` when it is not, `unmeasured` when the first one already is. */
export type UniqueAnswer = 'null' | 'exception' | 'missing' | 'unmeasured'

/** One index as it was measured, with what the platform said of the refusal. */
export interface MeasuredIndex {
    readonly index: UniqueIndex
    readonly answer: UniqueAnswer
    readonly text: string
}

interface Inserted {
    readonly sysId: string | null
    readonly answer: 'null' | 'exception'
    readonly text: string
}

/** A row older than that is of a measurement that broke off. */
const LEFT_BEHIND_SECONDS = 300
const MOST_LEFT_BEHIND = 10

/** Measures each of the indexes; about four statements each, and nothing remains. */
export function measureIndexes(indexes: readonly UniqueIndex[]): readonly MeasuredIndex[] {
    return indexes.map(measureIndex)
}

/** Keeps for receiving which needed indexes are missing, and answers it. */
export function keepMissing(measured: readonly MeasuredIndex[]): string {
    const missing = toMissing(measured.filter(({ answer }) => answer === 'missing').map(({ index }) => index))
    const { name } = PROPERTIES.missingIndexes
    // Setting a property makes every node read all of them again.
    if (asText(gs.getProperty(name)) !== missing) storeProperty(name, missing)
    return missing
}

/** The key is the same for every measurement, so that what one leaves behind is found by the next; its refusal is a measurement too. */
function measureIndex(index: UniqueIndex): MeasuredIndex {
    const key = crypto.sha256(`${MEASURED} ${toIndexName(index)}`)
    const first = insertProbe(index, key)
    const second = first.sysId === null ? first : insertProbe(index, key)
    const isTaken = removeProbes(index, key, [first.sysId, second.sysId])
    const answer = second.sysId !== null ? 'missing' : isTaken ? second.answer : 'unmeasured'
    return { index, answer, text: answer === 'missing' ? '' : second.text }
}

/**
 * Writes a row of a measurement without rules. Rules of a customer see every record of the app; this is none: it is gone in the same moment,
 * and what reacted to it would look for it in vain.
 */
export function withoutRules(row: TableRecord): void {
    // eslint-disable-next-line no-restricted-syntax -- rows of measurements only
    row.setWorkflow(false)
}

function insertProbe({ column, table, values }: UniqueIndex, key: string): Inserted {
    const row = openTable(table)
    row.initialize()
    withoutRules(row)
    for (const name of Object.keys(values))
        row.setValue(name, values[name] === ANY_HASH ? crypto.sha256(newToken()) : values[name])
    row.setValue(column, key)
    const where = {
        doing: 'measuring a unique index',
        record: table,
        code: 'refusal_measured',
        level: 'debug',
    } as const
    return attempt<Inserted>(
        where,
        () => ({ sysId: row.insert() || null, answer: 'null', text: String(row.getLastErrorMessage() || '') }),
        ({ cause }) => ({ sysId: null, answer: 'exception', text: cause }),
    )
}

/** Deletes the rows of this measurement and what an earlier one left behind; answers whether there was a row under the key. */
function removeProbes({ column, table }: UniqueIndex, key: string, ours: readonly (string | null)[]): boolean {
    const old = addSeconds(clock.now(), -LEFT_BEHIND_SECONDS)
    const row = openTable(table)
    row.addQuery(column, key)
    row.setLimit(MOST_LEFT_BEHIND)
    row.query()
    let isTaken = false
    while (row.next()) {
        isTaken = true
        if (ours.indexOf(row.getUniqueValue()) < 0 && textOf(row, 'sys_created_on') >= old) continue
        withoutRules(row)
        row.deleteRecord()
    }
    return isTaken
}
