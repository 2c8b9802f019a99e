/** What bootstrap files add to the update files: tables and columns that have no record of their own. */
import { createHash } from 'node:crypto'
import type { Dictionary } from '../kernel/kernel.ts'
import type { BootstrapTable } from './bootstrap-file.ts'
import type { RecordChange } from './update-file.ts'

/** The dictionary records that are still missing once the update files are in. */
export function bootstrapChanges(
    instance: { readonly dictionary: Dictionary },
    tables: readonly BootstrapTable[],
): RecordChange[] {
    return tables.flatMap((table) => {
        const known = instance.dictionary.table(table.name)
        const missing = table.columns.filter((column) => known?.columns.get(column['name'] ?? '')?.table !== table.name)
        return [...(known ? [] : [tableRecord(table)]), ...missing.map((column) => columnRecord(table.name, column))]
    })
}

function tableRecord(table: BootstrapTable): RecordChange {
    const { label, is_extendable, access, read_access, create_access, update_access, delete_access, ws_access } =
        table.attributes
    const flags = { is_extendable, access, read_access, create_access, update_access, delete_access, ws_access }
    return record('sys_db_object', table.name, { name: table.name, label: label ?? table.name, ...defined(flags) })
}

function columnRecord(table: string, column: Readonly<Record<string, string>>): RecordChange {
    const {
        name = '',
        label,
        type,
        max_length,
        default_value,
        mandatory,
        read_only,
        unique,
        reference,
        choice,
        display,
        audit,
    } = column
    return record('sys_dictionary', `${table}.${name}`, {
        name: table,
        element: name,
        column_label: label ?? name,
        internal_type: type ?? 'string',
        active: 'true',
        ...defined({ max_length, default_value, mandatory, read_only, unique, reference, choice, display, audit }),
    })
}

function record(table: string, key: string, values: Record<string, string>): RecordChange {
    const sysId = createHash('md5').update(`${table}:${key}`).digest('hex')
    return { kind: 'upsert', table, sysId, values, referenceNames: {} }
}

function defined(values: Record<string, string | undefined>): Record<string, string> {
    return Object.fromEntries(
        Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
    )
}
