/** Whatever an administrator can find on the instance says what it is for. */
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Where each kind of record keeps its words, and how the record is named in a complaint. */
const PLACES: readonly { readonly table: string; readonly name: string; readonly place: string }[] = [
    { table: 'sys_properties', name: 'name', place: 'description' },
    { table: 'sys_user_role', name: 'name', place: 'description' },
    { table: 'sys_script_include', name: 'name', place: 'description' },
    { table: 'sys_script', name: 'name', place: 'description' },
    { table: 'sysevent_script_action', name: 'name', place: 'description' },
    { table: 'sysevent_register', name: 'event_name', place: 'description' },
    { table: 'sys_ws_definition', name: 'name', place: 'short_description' },
    { table: 'sys_ws_operation', name: 'name', place: 'short_description' },
    { table: 'sys_security_acl', name: 'name', place: 'description' },
    { table: 'sysauto_script', name: 'name', place: 'name' },
    { table: 'sys_app', name: 'name', place: 'short_description' },
]

/** Finds records and columns without a word of explanation. */
export const checkDescriptions: Check = (built) => [
    ...PLACES.flatMap(({ table, name, place }) =>
        recordsOf(built, table)
            .filter((record) => !record.fields[place]?.trim())
            .map(({ file, fields }): Problem => ({ file, reason: `${table} '${fields[name]}' has no ${place}` })),
    ),
    ...built.tables.flatMap(({ file, name, label, columns }) => [
        ...(label.trim() || !name.startsWith(`${built.scope}_`)
            ? []
            : [{ file, reason: `table ${name} has no label` }]),
        ...columns
            .filter((column) => !column.label.trim())
            .map((column): Problem => ({ file, reason: `column ${name}.${column.name} has no label` })),
        ...findWithoutHint(built, name, ['', ...columns.map((column) => column.name)]).map(
            (place): Problem => ({ file, reason: `${place} has no hint` }),
        ),
    ]),
]

/** Field labels documentation: the hint of a table or column stands in its sys_documentation record; the table's has no element. */
function findWithoutHint(built: Package, table: string, columns: readonly string[]): string[] {
    const hinted = new Set(
        recordsOf(built, 'sys_documentation')
            .filter(({ fields }) => fields.name === table && fields.hint?.trim())
            .map(({ fields }) => fields.element ?? ''),
    )
    return columns
        .filter((column) => !hinted.has(column))
        .map((column) => (column ? `column ${table}.${column}` : `table ${table}`))
}
