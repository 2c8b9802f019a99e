/** Customer updates (sys_update_xml): which files of an application people changed, so that an upgrade leaves them alone. */
import type { Condition, Instance, Operation, Records, Row } from '../kernel/kernel.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'

/** Where no customer update is written: values of properties are kept by name, and publishing a flow is no customisation. */
const NOT_FOLLOWED = /^(sys_properties|sys_hub_|sys_flow|sys_update_)/

/**
 * Exclude a field from an update: the value of a column with `update_exempt` is kept, while the rest of the record is upgraded.
 * The active flag of what runs by itself is such a column.
 */
const EXEMPT: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['active'],
    sysauto_script: ['active'],
    sys_script_include: ['active'],
    sys_ui_action: ['active'],
    sys_security_acl: ['active'],
    sysevent_email_action: ['active'],
    sysevent_script_action: ['active'],
    sys_ws_definition: ['active'],
    sys_ws_operation: ['active'],
}

/** Columns of the platform about a row are no content of it. */
const ABOUT_THE_ROW = /^sys_/

/** Columns of a table that an upgrade never writes into a record that is there. */
export function exemptColumns(table: string): readonly string[] {
    return EXEMPT[table] ?? []
}

/** Notes a customer update for each file that a script or a person changes or deletes. Installers write past this. */
export function followCustomisations(instance: Instance, records: Records): void {
    records.onWrite((table, operation, row, before) => {
        if (operation === 'insert' || operation === 'query' || !row.sys_id || NOT_FOLLOWED.test(table)) return
        if (!instance.dictionary.table(table)?.chain.includes('sys_metadata')) return
        if (operation === 'update' && !isContentChanged(table, row, before ?? {})) return
        noteUpdate(instance, table, operation, row)
    })
}

/** Whether the newest customer update of a file keeps an upgrade from changing it. Overwrite a customization during an upgrade. */
export function isCustomised(database: Instance['database'], table: string, row: Row): boolean {
    return updatesOf(database, nameOf(table, row)).some((update) => update.replace_on_upgrade !== '1')
}

function isContentChanged(table: string, row: Row, before: Row): boolean {
    const exempt = exemptColumns(table)
    return Object.keys(row).some(
        (name) => !ABOUT_THE_ROW.test(name) && !exempt.includes(name) && (row[name] ?? null) !== (before[name] ?? null),
    )
}

function noteUpdate(instance: Instance, table: string, operation: Operation, row: Row): void {
    const { clock, database, dictionary } = instance
    const name = nameOf(table, row)
    const at = toDateTimeText(clock.now())
    const by = row.sys_updated_by ?? 'system'
    const action = operation === 'delete' ? 'DELETE' : 'INSERT_OR_UPDATE'
    const existing = updatesOf(database, name)[0]
    const values: Row = { action, replace_on_upgrade: '0', sys_updated_on: at, sys_updated_by: by }
    if (existing) {
        database.update('sys_update_xml', existing.sys_id!, values)
        return
    }
    database.insert('sys_update_xml', {
        ...values,
        sys_id: instance.newId(),
        name,
        category: 'customer',
        type: dictionary.table(table)?.label ?? table,
        target_name: row.name ?? null,
        application: row.sys_scope ?? null,
        sys_created_on: at,
        sys_created_by: by,
        sys_mod_count: '0',
    })
}

function updatesOf(database: Instance['database'], name: string): Row[] {
    const where: Condition = { kind: 'compare', path: 'name', operator: '=', value: name }
    return database.select({ table: 'sys_update_xml', where, orderBy: [], window: null })
}

/** Update sets: a file's name is its table and its sys_id. */
function nameOf(table: string, row: Row): string {
    return row.sys_update_name || `${table}_${row.sys_id}`
}
