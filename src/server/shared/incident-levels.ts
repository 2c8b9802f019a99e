/** Impact and urgency of incidents: the pair, and the table in a property by which a violation gets its own. */

import { ACTIONS, SEVERITIES, type Action, type Severity } from './names.ts'
import { fail, ok, type Result } from './result.ts'

/** As the columns `impact` and `urgency` hold them. The platform derives priority from the two (data lookup dl_u_priority), so it is never written. */
export interface Levels {
    readonly impact: string
    readonly urgency: string
}

/** One entry of the table; null asks for nothing. */
export interface LevelEntry {
    readonly severity: Severity | null
    readonly action: Action | null
    /** As it is written. */
    readonly environment: string | null
    readonly levels: Levels
}

/** The entries in their order: the first that fits counts, and the last fits everything. */
export type LevelTable = readonly LevelEntry[]

type Condition = Omit<LevelEntry, 'levels'>

const ANYTHING: Condition = { severity: null, action: null, environment: null }
const MOST_ENTRIES = 100

/**
 * Reads the text of a table, or says what is wrong with it: `critical in production=1/1, low in sandbox=3/3, block=2/2, *=3/3`.
 *
 * | Entry | Fits a violation |
 * |---|---|
 * | `critical=1/2` | of that severity |
 * | `block=2/2` | with that action |
 * | `in sandbox=3/3` | in that environment |
 * | `low block in sandbox=3/3` | of which all of that is true |
 * | `*=3/3` | any; it is the last entry, and there is one |
 *
 * An entry that one before it covers would never count, so it is refused.
 */
export function readLevelTable(text: string): Result<LevelTable, string> {
    const table: LevelEntry[] = []
    for (const written of text.split(',').map((entry) => entry.trim())) {
        const entry = readEntry(written)
        if (!entry.ok) return entry
        if (table.some((before) => covers(before, entry.value)))
            return fail(`"${written}" never counts: an entry before it covers it`)
        if (table.length === MOST_ENTRIES) return fail(`there are more than ${MOST_ENTRIES} entries`)
        table.push(entry.value)
    }
    return covers(table[table.length - 1], ANYTHING) ? ok(table) : fail('the last entry is not *=impact/urgency')
}

function readEntry(written: string): Result<LevelEntry, string> {
    const [, before = '', impact, urgency] = /^([^=]+)=\s*([1-9])\s*\/\s*([1-9])$/.exec(written) || []
    if (impact === undefined || urgency === undefined) return fail(`"${written}" does not end with =impact/urgency`)
    const condition = readCondition(before.trim())
    return condition.ok ? ok({ ...condition.value, levels: { impact, urgency } }) : condition
}

function readCondition(written: string): Result<Condition, string> {
    if (written === '*') return ok(ANYTHING)
    const [, words = '', environment = null] = /^(.*?)(?:\bin\s+(\S.*))?$/i.exec(written) || []
    const found: { severity: Severity | null; action: Action | null } = { severity: null, action: null }
    for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
        if (isKeyOf(SEVERITIES, word) && found.severity === null) found.severity = word
        else if (isKeyOf(ACTIONS, word) && found.action === null) found.action = word
        else return fail(`"${word}" in "${written}" is neither a severity nor an action, or the second one`)
    }
    return ok({ ...found, environment })
}

/** Whether everything that fits `later` fits `earlier`. */
function covers(earlier: Condition, later: Condition): boolean {
    return (
        (earlier.severity === null || earlier.severity === later.severity) &&
        (earlier.action === null || earlier.action === later.action) &&
        (earlier.environment === null || isSameText(earlier.environment, later.environment))
    )
}

function isSameText(one: string, other: string | null): boolean {
    return other !== null && one.toLowerCase() === other.toLowerCase()
}

function isKeyOf<K extends string>(names: Readonly<Record<K, unknown>>, word: string): word is K {
    return Object.keys(names).indexOf(word) >= 0
}
