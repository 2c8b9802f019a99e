/** Which records a page of rows names, so that one query per table can find them before the page is transformed. */

import type { RecordMention } from '../model.ts'
import { findMentions, mentionKey, type NumberPrefix } from '../record-mentions.ts'
import type { LogRow } from '../rows.ts'

/** Every record that messages of these rows name, each once, in order of its key. */
export function mentionsOf(rows: readonly LogRow[], prefixes: readonly NumberPrefix[]): readonly RecordMention[] {
    const byKey: Record<string, RecordMention> = Object.create(null)
    for (const row of rows)
        for (const { mention } of findMentions(row.message, prefixes)) byKey[mentionKey(mention)] = mention
    return Object.keys(byKey)
        .sort()
        .map((key) => byKey[key])
}
