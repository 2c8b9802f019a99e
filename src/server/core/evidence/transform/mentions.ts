/** Which records a page of rows names, so that one query per table can find them before the page is transformed. */

import { findAutomation, type AutomationIndex } from '../automation-index.ts'
import type { RecordMention } from '../model.ts'
import { findMentions, mentionKey, type NumberPrefix } from '../record-mentions.ts'
import type { LogRow } from '../rows.ts'
import { searchTexts } from '../text-search.ts'

/** Records that messages of these rows name, where the rows say anything of an automation; each once, in order of its key. */
export function mentionsOf(
    rows: readonly LogRow[],
    index: AutomationIndex,
    prefixes: readonly NumberPrefix[],
): readonly RecordMention[] {
    const found: RecordMention[] = []
    for (const row of rows) {
        const mentions = findMentions(row.message, prefixes)
        if (mentions.length > 0 && concernsAutomation(row, index)) found.push(...mentions.map(({ mention }) => mention))
    }
    return eachOnce(found)
}

/** Records that rows name by table and sys_id, each once, in order of its key. */
export function documentMentions(
    rows: readonly { readonly table: string; readonly documentKey: string }[],
): readonly RecordMention[] {
    return eachOnce(rows.map(({ table, documentKey }) => ({ table, id: documentKey, number: null })))
}

function concernsAutomation(row: LogRow, index: AutomationIndex): boolean {
    return (
        findAutomation(index, row.artifactTable, row.artifactId) !== null ||
        searchTexts(index.statements.search, row.message).length > 0
    )
}

function eachOnce(mentions: readonly RecordMention[]): readonly RecordMention[] {
    const byKey: Record<string, RecordMention> = Object.create(null)
    for (const mention of mentions) byKey[mentionKey(mention)] = mention
    return Object.keys(byKey)
        .sort()
        .map((key) => byKey[key])
}
