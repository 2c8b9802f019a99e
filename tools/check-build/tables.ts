/** Every table that a record, reference or index names exists: the SDK writes unknown names as they are. */
import { type Platform, findColumn } from '../package/platform.ts'
import type { PackageRecord } from '../package/records.ts'
import type { Package } from '../package/read-package.ts'
import type { PackageTable } from '../package/tables.ts'
import type { Check, Problem } from './check.ts'

/** Columns that hold the name of a table. */
const TABLE_COLUMNS: Readonly<Record<string, string>> = {
    sys_script: 'collection',
    sys_ui_action: 'table',
    sys_ui_list: 'name',
    sys_ui_section: 'name',
    sys_ui_related_list: 'name',
    sysevent_register: 'table',
    sysevent_email_action: 'collection',
    sys_number: 'category',
    sys_dictionary: 'name',
    sys_choice: 'name',
}

/** Models of variables, such as the inputs of a flow action, stand for tables but are none. */
const VARIABLES = /^var__m_/

/** Finds names of tables and of index and display columns that nobody knows. */
export const checkTables: Check = (built, tables) => [
    ...built.tables.flatMap((table) => findTableProblems(built, table, tables)),
    ...built.records.flatMap((record) => {
        const name = toTableName(record)
        return name && !tables.has(name) && !VARIABLES.test(name)
            ? [{ file: record.file, reason: `${record.table} names unknown table ${name}` }]
            : []
    }),
]

function findTableProblems(built: Package, table: PackageTable, tables: Platform): Problem[] {
    const reasons: string[] = []
    if (table.parent && !tables.has(table.parent)) reasons.push(`extends unknown table ${table.parent}`)
    if (table.display && !findColumn(tables, table.name, table.display))
        reasons.push(`display column '${table.display}' does not exist`)
    for (const column of table.columns)
        if (column.reference && !tables.has(column.reference))
            reasons.push(`column ${column.name} references unknown table ${column.reference}`)
    for (const index of table.indexes)
        for (const column of index.columns)
            if (!findColumn(tables, table.name, column))
                reasons.push(`index ${index.name} names unknown column '${column}'`)
    if (!table.name.startsWith(`${built.scope}_`) && !tables.has(table.name))
        reasons.push('adds columns to an unknown table')
    return reasons.map((reason) => ({ file: table.file, reason: `table ${table.name}: ${reason}` }))
}

/** The table a record is about, when it is about one. */
function toTableName({ table, fields }: PackageRecord): string | undefined {
    if (table === 'sys_security_acl') return fields.type === 'record' ? fields.name?.split('.')[0] : undefined
    if (table === 'sys_scope_privilege') return fields.target_type === 'sys_db_object' ? fields.target_name : undefined
    if (table === 'sys_app_module')
        return fields.link_type === 'LIST' || fields.link_type === 'NEW' ? fields.name : undefined
    const column = TABLE_COLUMNS[table]
    return column ? fields[column] : undefined
}
