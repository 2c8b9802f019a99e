/**
 * Measures whether the database has the unique indexes of the app: it inserts the same key twice and deletes both rows.
 *
 * A definition of an index says nothing: creating one fails silently where an upgrade finds duplicates.
 */

import { gs } from '@servicenow/glide'
import { PROPERTIES } from '../shared/properties.ts'
import { asText } from '../shared/text.ts'
import { addSeconds } from '../shared/time.ts'
import {
    ANY_HASH,
    MEASURED,
    readKeptIndexes,
    toIndexName,
    toKeptIndexes,
    type IndexState,
    type UniqueIndex,
} from '../shared/unique-indexes.ts'
import { newToken } from './claims.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import { explainRefusal } from './refusal.ts'
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
    readonly row: TableRecord
    readonly sysId: string | null
    readonly answer: 'null' | 'exception'
    readonly text: string
}

/** A row older than that is of a measurement that broke off. */
const LEFT_BEHIND_SECONDS = 300
const MOST_LEFT_BEHIND = 10

/** Measures each of the indexes; about four statements each, more where a row is refused, and nothing remains. */
export function measureIndexes(indexes: readonly UniqueIndex[]): readonly MeasuredIndex[] {
    return indexes.map(measureIndex)
}

/**
 * Keeps for receiving what is known of the indexes that it needs, and answers it.
 *
 * | measured now | known of this build before | kept as |
 * |---|---|---|
 * | there | | there |
 * | missing | | missing |
 * | unmeasured | there or missing | what it was |
 * | unmeasured | nothing | unmeasured |
 */
export function keepIndexes(measured: readonly MeasuredIndex[]): IndexState {
    const { name } = PROPERTIES.missingIndexes
    const kept = asText(gs.getProperty(name)).trim()
    const before = readKeptIndexes(kept)
    const missing: string[] = []
    const unmeasured: string[] = []
    for (const { answer, index } of measured) {
        if (!index.isNeeded) continue
        const indexName = toIndexName(index)
        const isKnown = before !== null && before.unmeasured.indexOf(indexName) < 0
        if (answer === 'unmeasured' && !isKnown) unmeasured.push(indexName)
        const wasMissing = before !== null && before.missing.indexOf(indexName) >= 0
        if (answer === 'missing' || (answer === 'unmeasured' && wasMissing)) missing.push(indexName)
    }
    const state = { missing, unmeasured }
    // Setting a property makes every node read all of them again.
    if (kept !== toKeptIndexes(state)) storeProperty(name, toKeptIndexes(state))
    return state
}

/**
 * The key is the same for every measurement, so that what one leaves behind is found by the next; its refusal is a measurement too. Where the
 * instance demands a column that a customer's rule fills, a row is taken only with the rules, as the app's own rows are.
 */
function measureIndex(index: UniqueIndex): MeasuredIndex {
    const alone = measureBy(index, withoutRules)
    return alone.answer === 'unmeasured' ? measureBy(index, () => undefined) : alone
}

function measureBy(index: UniqueIndex, prepare: (row: TableRecord) => void): MeasuredIndex {
    const key = crypto.sha256(`${MEASURED} ${toIndexName(index)}`)
    const first = insertProbe(index, key, prepare)
    const second = first.sysId === null ? first : insertProbe(index, key, prepare)
    const isTaken = removeProbes(index, key, [first.sysId, second.sysId])
    if (!isTaken) return { index, answer: 'unmeasured', text: explainProbe(first) }
    if (second.sysId !== null) return { index, answer: 'missing', text: '' }
    return { index, answer: second.answer, text: second.text }
}

/**
 * Writes a row of a measurement without rules. Rules of a customer see every record of the app; this is none: it is gone in the same moment,
 * and what reacted to it would look for it in vain.
 */
export function withoutRules(row: TableRecord): void {
    // eslint-disable-next-line no-restricted-syntax -- rows of measurements only
    row.setWorkflow(false)
}

function insertProbe(
    { column, table, values }: UniqueIndex,
    key: string,
    prepare: (row: TableRecord) => void,
): Inserted {
    const row = openTable(table)
    row.initialize()
    prepare(row)
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
        () => ({ row, sysId: row.insert() || null, answer: 'null', text: asText(row.getLastErrorMessage()) }),
        ({ cause }) => ({ row, sysId: null, answer: 'exception', text: cause }),
    )
}

/** What stood in the way of the row: a rule, a demanded column, a missing privilege. */
function explainProbe({ row, sysId }: Inserted): string {
    if (sysId !== null) return 'The row has another key than the one that was written'
    return explainRefusal(row, { operation: 'create', sysId: null, fields: {} }, null).message
}

/** Deletes the rows of this measurement and what an earlier one left behind; answers whether there was a row under the key. */
function removeProbes({ column, table }: UniqueIndex, key: string, ours: readonly (string | null)[]): boolean {
    const old = addSeconds(clock.now(), -LEFT_BEHIND_SECONDS)
    const row = openTable(table)
    row.addQuery(column, key)
    row.setLimit(MOST_LEFT_BEHIND)
    row.query()
    let isTaken = false
    const left = ours.filter((sysId) => sysId !== null)
    while (row.next()) {
        isTaken = true
        const at = left.indexOf(row.getUniqueValue())
        if (at < 0 && textOf(row, 'sys_created_on') >= old) continue
        if (at >= 0) left.splice(at, 1)
        withoutRules(row)
        row.deleteRecord()
    }
    // A rule gave them another key.
    for (const sysId of left) removeProbe(table, sysId)
    return isTaken
}

function removeProbe(table: string, sysId: string): void {
    const row = openTable(table)
    if (!row.get(sysId)) return
    withoutRules(row)
    row.deleteRecord()
}
