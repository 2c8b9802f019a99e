/** Measures what the database and the tables do: each function answers one question and leaves no row behind. */

import { gs } from '@servicenow/glide'
import { toCollation, toPresence, toRefusalAnswer, unmeasured } from '../../core/platform/answers.ts'
import type { Measured } from '../../core/platform/facts.ts'
import { SCOPE } from '../../../shared/names.ts'
import { PROPERTIES } from '../../../shared/properties.ts'
import { toIndexName, UNIQUE_INDEXES } from '../../../shared/unique-indexes.ts'
import { attempt } from '../../../platform/edge.ts'
import { storeProperty } from '../../../platform/store-property.ts'
import { findIds, findRow, openTable, textOf, whenReadable } from '../../../platform/table.ts'
import { keepIndexes, measureIndexes } from '../../../platform/unique-indexes.ts'
import { addProbe, changeWithoutHits, getProbe, newProbeKey, removeProbe } from './probe-rows.ts'

/** Each unique index of the package; receiving goes by the result at once. */
export function measureUniqueIndexes(): Measured {
    const measured = measureIndexes(UNIQUE_INDEXES)
    keepIndexes(measured)
    const named = (wanted: string) =>
        measured.filter(({ answer }) => answer === wanted).map(({ index }) => toIndexName(index))
    const unknown = measured.filter(({ answer }) => answer === 'unmeasured')
    if (unknown.length > 0 && named('missing').length === 0)
        return unmeasured(
            `No row was stored: ${unknown.map(({ index, text }) => `${toIndexName(index)} (${text})`).join(', ')}`,
        )
    return toPresence(named('missing'))
}

/** The same key twice. */
export function measureUniqueRefusal(): Measured {
    const key = newProbeKey()
    const first = addProbe(key)
    const second = addProbe(key)
    removeProbe(first.sysId)
    removeProbe(second.sysId)
    if (!first.isStored) return unmeasured(`No row was stored: ${first.text}`)
    return second.isStored ? unmeasured('The index is missing') : toRefusalAnswer(second)
}

/** The same sys_id twice, under different keys. */
export function measurePrimaryKey(): Measured {
    const sysId = gs.generateGUID()
    const first = addProbe(newProbeKey(), {}, { sysId })
    const second = addProbe(newProbeKey(), {}, { sysId })
    removeProbe(first.sysId)
    removeProbe(second.sysId)
    if (!first.isStored) return unmeasured(`No row was stored: ${first.text}`)
    return second.isStored
        ? { answer: 'accepted', detail: second.sysId === sysId ? '' : 'Under another sys_id' }
        : { answer: 'refused', detail: second.text }
}

/** One row, changed by `updateMultiple`. */
export function measureUpdateMultiple(): Measured {
    const { isStored, sysId, text } = addProbe(newProbeKey())
    if (!isStored) return unmeasured(`No row was stored: ${text}`)
    const before = changesOf(sysId)
    changeWithoutHits(sysId, { hits: '1' })
    const after = changesOf(sysId)
    const row = getProbe(sysId)
    const isChanged = row !== null && textOf(row, 'hits') === '1'
    removeProbe(sysId)
    if (!isChanged) return unmeasured('updateMultiple did not change the row')
    return { answer: after === before ? 'values_only' : 'counted', detail: `sys_mod_count ${before}, then ${after}` }
}

function changesOf(sysId: string): string {
    const row = getProbe(sysId)
    return row === null ? '' : textOf(row, 'sys_mod_count')
}

/** What a database may take for equal to `a`. */
const VARIANTS: Readonly<Record<string, string>> = { case: 'A', accent: '\u00e1', blank: 'a ' }

/** Keys that differ from the first in one thing. */
export function measureCollation(): Measured {
    const start = gs.generateGUID()
    const first = addProbe(`${start}a`)
    if (!first.isStored) return unmeasured(`No row was stored: ${first.text}`)
    const equal = Object.keys(VARIANTS).filter((name) => {
        const { isStored, sysId } = addProbe(start + VARIANTS[name])
        removeProbe(sysId)
        return !isStored
    })
    removeProbe(first.sysId)
    return toCollation(equal)
}

const PIECE = 'Keeptrusts platform probe, 32 ch'
const PIECES = (5 * 1024 * 1024) / PIECE.length

/** 5 MB, written and read back, in a column of several lines as those of the app and in a string column. */
export function measureLargeText(): Measured {
    const text = PIECE.repeat(PIECES)
    const { isStored, sysId, text: refusal } = addProbe(newProbeKey(), { content: text, long_string: text })
    const row = getProbe(sysId)
    const content = row === null ? '' : textOf(row, 'content')
    const longString = row === null ? '' : textOf(row, 'long_string')
    removeProbe(sysId)
    if (!isStored) return unmeasured(`No row was stored: ${refusal}`)
    if (content !== text) return { answer: 'cut', detail: `${content.length} characters` }
    return longString === text
        ? { answer: 'kept', detail: '' }
        : { answer: 'string_cut', detail: `${longString.length} characters` }
}

/** A throw-away secret: read by the app, and looked for in the stored row. */
export function measureSecretProperty(): Measured {
    const { name } = PROPERTIES.throwAway
    const secret = gs.generateGUID()
    const isReadBack = storeProperty(name, secret)
    const row = whenReadable(() => findRow('sys_properties', 'name', name), null)
    const stored = row === null ? '' : textOf(row, 'value')
    storeProperty(name, '')
    if (stored.indexOf(secret) >= 0) return { answer: 'clear', detail: '' }
    if (!isReadBack) return { answer: 'unreadable', detail: '' }
    return row === null ? unmeasured('The stored property cannot be read') : { answer: 'encrypted', detail: '' }
}

const MOST_CLOSED = 20

/** One table of another application that is closed to reads from other scopes. */
export function measureClosedTable(): Measured {
    const names = whenReadable(closedTables, [])
    if (names.length === 0) return { answer: 'none_found', detail: '' }
    const where = { doing: 'reading a closed table', record: names[0], code: 'read_denied', level: 'debug' } as const
    const answer = attempt(
        where,
        () => (findIds(names[0], 1, () => undefined).length > 0 ? 'reads' : 'empty'),
        () => 'throws',
    )
    return { answer, detail: names[0] }
}

function closedTables(): readonly string[] {
    const row = openTable('sys_db_object')
    row.addQuery('read_access', 'false')
    row.orderBy('name')
    row.setLimit(MOST_CLOSED)
    row.query()
    const names: string[] = []
    while (row.next()) names.push(textOf(row, 'name'))
    return names.filter((name) => name !== '' && name.indexOf(`${SCOPE}_`) !== 0)
}
