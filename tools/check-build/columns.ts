/** Every column that a filter, form, list, ACL or index names exists on its table. */
import { type Platform, findPathProblem } from '../package/platform.ts'
import type { PackageRecord } from '../package/records.ts'
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Finds unknown columns by following every dotted path from the table it starts at. */
export const checkColumns: Check = (built, tables) => [
    ...findIn(built, tables, 'sys_script', (record) => [
        record.fields.collection ?? '',
        [...toFilterPaths(record.fields.filter_condition ?? ''), ...toCurrentPaths(record.fields.condition ?? '')],
    ]),
    ...findIn(built, tables, 'sys_ui_action', ({ fields }) => [
        fields.table ?? '',
        toCurrentPaths(fields.condition ?? ''),
    ]),
    ...findIn(built, tables, 'sys_security_acl', ({ fields }) => {
        const [table = '', column = '*'] = fields.type === 'record' ? (fields.name ?? '').split('.') : []
        return [table, [...(column === '*' ? [] : [column]), ...toFilterPaths(fields.condition ?? '')]]
    }),
    ...findIn(built, tables, 'sys_ui_list_element', ({ fields, keys }) => [
        keys.list_id?.name ?? '',
        [fields.element ?? ''],
    ]),
    ...findIn(built, tables, 'sys_ui_element', ({ fields, keys }) => [
        keys.sys_ui_section?.name ?? '',
        fields.type ? [] : [fields.element ?? ''],
    ]),
    ...findIn(built, tables, 'sys_app_module', ({ fields }) => [fields.name ?? '', toFilterPaths(fields.filter ?? '')]),
    ...findRelatedLists(built, tables),
]

type Named = readonly [table: string, paths: readonly string[]]

function findIn(built: Package, tables: Platform, table: string, name: (record: PackageRecord) => Named): Problem[] {
    return recordsOf(built, table).flatMap((record) => {
        const [start, paths] = name(record)
        return paths.flatMap((path) => {
            const reason = start ? findPathProblem(tables, start, path) : undefined
            return reason ? [{ file: record.file, reason: `${table}: ${reason}` }] : []
        })
    })
}

/** A related list names its table and the reference column in one word: `incident.caller_id`. */
function findRelatedLists(built: Package, tables: Platform): Problem[] {
    return recordsOf(built, 'sys_ui_related_list_entry').flatMap(({ file, fields }) => {
        const [table = '', column = ''] = (fields.related_list ?? '').split('.')
        if (table === 'REL' || column === '') return []
        if (!tables.has(table)) return [{ file, reason: `related list names unknown table ${table}` }]
        const reason = findPathProblem(tables, table, column)
        return reason ? [{ file, reason: `related list: ${reason}` }] : []
    })
}

/** Paths named in an encoded query. Ordering and grouping keywords carry a path too; `EQ` closes a filter and `123TEXTQUERY321` searches. */
export function toFilterPaths(query: string): string[] {
    return query
        .split('^')
        .map((term) => term.replace(/^(NQ|OR|RLQUERY)/, '').replace(/^(ORDERBYDESC|ORDERBY|GROUPBY)/, ''))
        .map((term) => /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*/.exec(term)?.[0] ?? '')
        .filter((path) => path !== '')
}

/** Columns read from `current` in a script condition; calls of methods are no columns. */
export function toCurrentPaths(script: string): string[] {
    return [...script.matchAll(/\bcurrent\.([a-z][a-z0-9_]*)\b(?!\s*\()/g)].map((match) => match[1] as string)
}
