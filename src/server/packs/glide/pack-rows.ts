/** Reads the rows that belong to packs, in an order that does not change while a pack is built. */

import { toRowDigest } from '../../attestation/core/attestation.ts'
import { COVERED, toCovered, toReadColumns } from '../../attestation/core/covered.ts'
import { isDayKind, ROW_KINDS, type DayKind, type RowKind } from '../../attestation/core/kinds.ts'
import { attestedRows } from '../../attestation/glide/attested-rows.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Condition } from '../../shared/ports.ts'
import { withWholeCharacters } from '../../shared/text.ts'
import { dayOf } from '../../shared/time.ts'
import { MEASURED } from '../../shared/unique-indexes.ts'
import type { PackRows, RowPage } from '../app/pack-ports.ts'
import type { FoundRow } from '../core/packed-row.ts'
import { ONE_OF } from '../core/names.ts'
import type { AttestedSection } from '../core/sections.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { crypto } from '../../platform/crypto.ts'
import { isQueryable, openTable, textOf, textsOf, type TableRecord } from '../../platform/table.ts'

const MAPPING_COLUMNS = [
    ...['control_id', 'control_objective', 'policy_pattern', 'pattern_kind', 'test_type', 'pass_threshold'],
    ...['minimum_population', 'validity_days', 'active'],
]
const CITATION_COLUMNS = ['framework', 'clause', 'title', 'note']

export const packRows: PackRows = {
    attested: (section, place, limit) =>
        isDayKind(section.kind) ? readDays(section, section.kind, place, limit) : readOneByOne(section, place, limit),
    plain: ({ columns, conditions, either, table }, afterId, limit) => {
        const row = open(table, conditions)
        if (either !== null) {
            const [first, second] = either.columns
            if (isQueryable(either.value)) row.addQuery(first, either.value).addOrCondition(second, either.value)
            else row.addNullQuery('sys_id')
        }
        if (afterId !== '') row.addQuery('sys_id', '>', afterId)
        row.orderBy('sys_id')
        return collect(row, limit, () => [row.getUniqueValue(), wholeTexts(row, columns)] as const)
    },
    valuesOf: (table, column, conditions, limit) => {
        const row = open(table, conditions)
        row.orderBy('sys_id')
        row.query()
        const found: Record<string, true> = {}
        let count = 0
        while (count < limit && row.next()) {
            const value = column === 'sys_id' ? row.getUniqueValue() : textOf(row, column)
            if (value === '' || found[value]) continue
            found[value] = true
            count += 1
        }
        return Object.keys(found).sort()
    },
    policiesOf: (from, to) =>
        groupRows(
            TABLES.decisionCount,
            [
                ['day', '>=', from],
                ['day', '<=', to],
            ],
            ['policy'],
            'COUNT',
            'sys_id',
        ).map(({ columns }) => columns.policy),
    asWritten: (kind, sysIds) => (isDayKind(kind) ? attestedRows.asWritten(kind, sysIds) : []),
    automation: (sysId) => {
        const row = openTable(TABLES.automation)
        return row.get(sysId) ? { id: textOf(row, 'automation_id'), name: textOf(row, 'name') } : null
    },
    automationNames: (ids) => {
        const names: Record<string, Fields> = {}
        if (ids.length === 0) return names
        const row = openTable(TABLES.automation)
        row.addQuery('automation_id', 'IN', ids.join(','))
        row.query()
        while (row.next()) names[textOf(row, 'automation_id')] = wholeTexts(row, ['name', 'kind', 'version_hash'])
        return names
    },
    definitions: (mappings) => {
        const citations: Record<string, Fields[]> = {}
        const cited = open(TABLES.controlCitation, [['mapping', 'IN', mappings.join(',')]])
        cited.orderBy('sys_id')
        cited.query()
        while (cited.next()) {
            const mapping = textOf(cited, 'mapping')
            citations[mapping] = (citations[mapping] || []).concat(wholeTexts(cited, CITATION_COLUMNS))
        }
        const row = open(TABLES.controlMapping, [['sys_id', 'IN', mappings.join(',')]])
        row.orderBy('sys_id')
        return collect(row, mappings.length, () => {
            const mapping = row.getUniqueValue()
            return { mapping, columns: wholeTexts(row, MAPPING_COLUMNS), citations: citations[mapping] || [] }
        })
    },
    gateways: (limit) => {
        const row = openTable(TABLES.gateway)
        row.addNotNullQuery('gateway_id')
        row.orderBy('sys_id')
        return collect(row, limit, () => {
            const { environment, gateway_id: id, name } = wholeTexts(row, ['gateway_id', 'name', 'environment'])
            return { id, name, environment }
        })
    },
}

/** A condition with an empty value would be dropped, and one with a script evaluated: then nothing fits. */
function open(table: string, conditions: readonly Condition[]): TableRecord {
    const row = openTable(table)
    for (const [column, operator, value] of conditions)
        if (operator === ONE_OF) addEither(row, column, value.split('\n'))
        else if (isQueryable(value)) row.addQuery(column, operator, value)
        else row.addNullQuery('sys_id')
    return row
}

function addEither(row: TableRecord, column: string, values: readonly string[]): void {
    const [first, ...others] = values.filter(isQueryable)
    if (first === undefined) return void row.addNullQuery('sys_id')
    const either = row.addQuery(column, '=', first)
    for (const other of others) either.addOrCondition(column, '=', other)
}

function readOneByOne(section: AttestedSection, place: string, limit: number): RowPage {
    const { conditions, kind, table } = section
    const row = open(table, conditions)
    const { isDone, measuredAt } = ROW_KINDS[kind as RowKind]
    row.addNotNullQuery(measuredAt)
    if (isDone !== null) row.addQuery(isDone[0], isDone[1], isDone[2])
    if (place !== '') row.addQuery('sys_id', '>', place)
    row.orderBy('sys_id')
    const rows = collect(row, limit, () => toFound(section, measuredAt, row))
    return { rows, day: '', place: rows.length === 0 ? place : rows[rows.length - 1].sysId }
}

/** Rows of one day after the other: so do the attestations hold them. The place is a day and the last sys_id of it. */
function readDays(section: AttestedSection, kind: DayKind, place: string, limit: number): RowPage {
    const [day, after] = place.split('|')
    const rows = day === '' ? [] : readDay(section, kind, day, after, limit)
    if (rows.length > 0) return { rows, day, place: `${day}|${rows[rows.length - 1].sysId}` }
    const row = openStored(section, kind)
    if (day !== '') row.addQuery('sys_created_on', '>', `${day} 23:59:59`)
    row.orderBy('sys_created_on')
    const [next] = collect(row, 1, () => dayOf(textOf(row, 'sys_created_on')))
    if (next === undefined) return { rows: [], day: '', place }
    const first = readDay(section, kind, next, '', limit)
    return { rows: first, day: next, place: first.length === 0 ? place : `${next}|${first[first.length - 1].sysId}` }
}

function readDay(section: AttestedSection, kind: DayKind, day: string, after: string, limit: number) {
    const row = openStored(section, kind)
    row.addQuery('sys_created_on', '>=', `${day} 00:00:00`)
    row.addQuery('sys_created_on', '<=', `${day} 23:59:59`)
    if (after !== '') row.addQuery('sys_id', '>', after)
    row.orderBy('sys_id')
    return collect(row, limit, () => toFound(section, 'sys_created_on', row))
}

/** Without rows that a measurement of an index has left behind: no attestation is of them. */
function openStored({ conditions, table }: AttestedSection, kind: DayKind): TableRecord {
    const { subject } = COVERED[kind]
    const row = open(table, conditions)
    row.addQuery(subject, '!=', MEASURED)
    row.addNotNullQuery(subject)
    return row
}

function toFound({ kind, table }: AttestedSection, measuredAt: string, row: TableRecord): FoundRow {
    const sysId = row.getUniqueValue()
    const columns = toWhole(toCovered(COVERED[kind], textsOf(row, toReadColumns(COVERED[kind]))))
    return {
        sysId,
        columns,
        digest: toRowDigest(table, sysId, columns, crypto.sha256),
        measuredAt: textOf(row, measuredAt),
        updatedAt: textOf(row, 'sys_updated_on'),
    }
}

function wholeTexts(row: TableRecord, columns: readonly string[]): Fields {
    return toWhole(textsOf(row, columns))
}

function toWhole(columns: Fields): Fields {
    const whole: Record<string, string> = {}
    for (const name of Object.keys(columns)) whole[name] = withWholeCharacters(columns[name])
    return whole
}

function collect<T>(row: TableRecord, limit: number, read: () => T): readonly T[] {
    row.setLimit(limit)
    row.query()
    const found: T[] = []
    while (row.next()) found.push(read())
    return found
}
