/** Which rows of a page say anything of an automation, and which records they name: one query per table can find them at once. */

import { findAutomation, type AutomationIndex } from '../automation-index.ts'
import { mayBeRelayed } from '../handed-statement.ts'
import type { RecordMention } from '../model.ts'
import { findMentions, mentionKey, type NumberPrefix } from '../record-mentions.ts'
import type { LogRow } from '../rows.ts'
import { searchTexts } from '../text-search.ts'

/** Rows of which a transform makes evidence, at most: of all others it would make none. Nearly every row of a log ends here. */
export function concerningRows(rows: readonly LogRow[], index: AutomationIndex): readonly LogRow[] {
    return rows.filter((row) => concernsAutomation(row, index))
}

/** Records that messages of these rows name; each once, in order of its key. */
export function mentionsOf(rows: readonly LogRow[], prefixes: readonly NumberPrefix[]): readonly RecordMention[] {
    return eachOnce(rows.flatMap((row) => findMentions(row.message, prefixes).map(({ mention }) => mention)))
}

/** Records that rows name by table and sys_id, each once, in order of its key. */
export function documentMentions(
    rows: readonly { readonly table: string; readonly documentKey: string }[],
): readonly RecordMention[] {
    return eachOnce(rows.map(({ table, documentKey }) => ({ table, id: documentKey, number: null })))
}

function concernsAutomation(row: LogRow, index: AutomationIndex): boolean {
    if (searchTexts(index.statements.search, row.message).length > 0 || mayBeRelayed(index, row.message)) return true
    return row.artifactId !== '' && findAutomation(index, row.artifactTable, row.artifactId) !== null
}

function eachOnce(mentions: readonly RecordMention[]): readonly RecordMention[] {
    const byKey: Record<string, RecordMention> = Object.create(null)
    for (const mention of mentions) byKey[mentionKey(mention)] = mention
    return Object.keys(byKey)
        .sort()
        .map((key) => byKey[key])
}
