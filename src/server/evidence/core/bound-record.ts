/** For which record a script wrote a message: by the holes that hold columns of its record, never by what people wrote. */

import type { Hole, TextPattern } from '../../script-analysis/core/analysis.ts'
import { isRelatedTable, type AutomationIndex } from './automation-index.ts'
import type { PrintedRow } from './competing-scripts.ts'
import { isOfLevel, isOfSource } from './log-levels.ts'
import type { Automation, RecordMention } from './model.ts'
import { allowsOwn } from './origins.ts'
import { canPrint, spansOf, type Span } from './printing.ts'
import { mentionKey, type FoundMention } from './record-mentions.ts'
import { scriptKey, type ScriptText } from './script-texts.ts'
import { lastLineOf } from './versions.ts'

/**
 * The record for which a script wrote a message that only it can have written; null where that is not certain.
 *
 * | The statements of the script that can have printed the message | Record |
 * |---|---|
 * | one, with a hole for a number, a sys_id or a display value of its record, which can hold one value only | that one |
 * | one, with a hole that callers fill, and all who are known to fill it so hand over the number of a record | that one |
 * | the same, but the literals beside the hole stand in other values too, so that several values fit | none |
 * | several that agree | that one |
 * | several that do not, or one of them names no record | none |
 * | any text at all, because the script runs text as code | none |
 */
export function findBoundRecord(
    index: AutomationIndex,
    automation: Automation,
    script: string,
    row: PrintedRow & { readonly mentions: readonly FoundMention[] },
): RecordMention | null {
    const { mentions } = row
    const texts = (index.textsOfScript.get(script) || []).filter((text) => holdsAt(text, row.at))
    if (texts.some(({ logs, runsCode }) => logs === null || runsCode)) return null
    const allows = allowsOwn(index.origins, script, row.message)
    const found = new Map<string, RecordMention>()
    for (const { logs, owner } of texts)
        for (const said of logs || []) {
            const statement = index.origins.mostOf(said, script)
            if (!isOfLevel(statement, row.level)) continue
            if (!isOfSource(statement, row.source, row.isLoggedBy(owner.scope))) continue
            if (!canPrint(statement, row.message, allows)) continue
            const spans = spansOf(statement, row.message, allows)
            const record =
                spans === null ? null : recordOf(index, automation, script, statement.holes || [], spans, mentions, row)
            if (record === null) return null
            found.set(mentionKey(record), record)
        }
    const [only, ...others] = [...found.values()]
    return only === undefined || others.length > 0 ? null : only
}

/** A text that a script handed on, and where in the message it stands. */
export interface HeldText {
    readonly pattern: TextPattern
    readonly span: Span
}

/** The record that a script names in every text that it can have handed on for a message, as of its own statements; null where that is not certain. */
export function findHeldRecord(
    index: AutomationIndex,
    automation: Automation,
    texts: readonly HeldText[],
    row: PrintedRow & { readonly mentions: readonly FoundMention[] },
): RecordMention | null {
    const script = scriptKey(automation)
    const found = new Map<string, RecordMention>()
    for (const { pattern, span } of texts) {
        const text = row.message.slice(span.from, span.to)
        const spans = spansOf(pattern, text, allowsOwn(index.origins, script, text))
        if (spans === null) return null
        const inMessage = spans.map((ofHole) =>
            ofHole.map(({ from, to }) => ({ from: from + span.from, to: to + span.from })),
        )
        const record = recordOf(index, automation, script, pattern.holes || [], inMessage, row.mentions, row)
        if (record === null) return null
        found.set(mentionKey(record), record)
    }
    const [only, ...others] = [...found.values()]
    return only === undefined || others.length > 0 ? null : only
}

function holdsAt({ owner: { from, to } }: ScriptText, at: string): boolean {
    const last = lastLineOf(to)
    return (from === null || from <= at) && (last === null || at < last)
}

function recordOf(
    index: AutomationIndex,
    automation: Automation,
    script: string,
    holes: readonly Hole[],
    spans: readonly (readonly Span[])[],
    mentions: readonly FoundMention[],
    { message }: PrintedRow,
): RecordMention | null {
    const found = new Map<string, RecordMention>()
    for (let at = 0; at < holes.length; at++) {
        if (spans[at].length === 0) continue
        const values = [...new Set(spans[at].map(({ from, to }) => message.slice(from, to)))]
        const isGiven = holes[at] === 'given' && values.every((value) => index.origins.isGivenNumber(script, value))
        const hole = isGiven ? 'number:argument' : holes[at]
        if (hole.indexOf(':') < 0) continue
        if (values.length > 1) return null
        const record = toRecord(index, automation, hole, spans[at][0], mentions, message)
        if (record !== null) found.set(mentionKey(record), record)
    }
    return preferNumber([...found.values()])
}

// A number and a sys_id may name one record; two numbers name two.
function preferNumber(records: readonly RecordMention[]): RecordMention | null {
    const numbers = records.filter(({ number }) => number !== null)
    const [first, ...others] = numbers.length > 0 ? numbers : records
    return first === undefined || others.length > 0 ? null : first
}

function toRecord(
    index: AutomationIndex,
    { trigger }: Automation,
    hole: Hole,
    { from, to }: Span,
    mentions: readonly FoundMention[],
    message: string,
): RecordMention | null {
    const [column, owner] = hole.split(':')
    const seen = mentions.find((one) => one.from === from && one.to === to)
    const mention = seen === undefined ? null : seen.mention
    const table = owner === 'current' ? trigger && trigger.table : owner === 'argument' ? null : owner
    if (column === 'sys_id') {
        if (mention !== null || table === null) return mention
        return /^[0-9a-f]{32}$/.test(message.slice(from, to))
            ? { table, id: message.slice(from, to), number: null }
            : null
    }
    if (mention === null || column === 'number') return mention
    // What a record is shown as is its number only where its table has numbers.
    return table !== null && mention.table !== null && isRelatedTable(index, table, mention.table) ? mention : null
}
