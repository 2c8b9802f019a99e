/** Finds the record that is meant although its sys_id differs: some tables have a name that is unique on every instance. */
import type { Condition, Database, Row } from '../kernel/kernel.ts'

const NATURAL_KEYS: Readonly<Record<string, readonly string[]>> = {
    sys_db_object: ['name'],
    sys_dictionary: ['name', 'element'],
    sys_dictionary_override: ['name', 'base_table', 'element'],
    sys_choice: ['name', 'element', 'value', 'language', 'dependent_value'],
    sys_choice_set: ['name', 'element'],
    sys_number: ['category'],
    sys_properties: ['name'],
    sys_user_role: ['name'],
    sys_user: ['user_name'],
    sys_user_group: ['name'],
    sysevent_register: ['event_name'],
    sys_module: ['path'],
    sys_scope: ['scope'],
    sys_app: ['scope'],
}

/** The stored record with the same natural key, or null. */
export function findTwin(database: Database, table: string, values: Row): Row | null {
    const key = NATURAL_KEYS[table]
    if (!key || !values[key[0]!]) return null
    const terms = key.map(
        (name): Condition =>
            values[name]
                ? { kind: 'compare', path: name, operator: '=', value: values[name] }
                : { kind: 'compare', path: name, operator: 'ISEMPTY', value: '' },
    )
    const where: Condition = terms.length === 1 ? terms[0]! : { kind: 'and', terms }
    return database.select({ table, where, orderBy: [], window: { first: 0, last: 1 } })[0] ?? null
}
