/** Every record has one identity of its own, and references hold identities rather than words. */
import { findColumn } from '../package/platform.ts'
import type { Check, Problem } from './check.ts'

const SYS_ID = /^[0-9a-f]{32}$/
/** Tables whose records the SDK names by their natural key, as the platform's own exports do. */
const KEYED_BY_NAME = [
    'sys_db_object',
    'sys_glide_object',
    'sys_module',
    'sys_scope',
    'sys_security_operation',
    'sys_security_type',
    'sys_ui_view',
    'sys_user_role',
]

/** Finds doubled and malformed sys_ids and reference columns that hold the literal text of a key. */
export const checkIdentities: Check = (built, tables) => {
    const seen = new Map<string, string>()
    return built.records.flatMap(({ file, table, sysId, fields, keys }): Problem[] => {
        const identity = `${table} ${sysId}`
        const other = seen.get(identity)
        seen.set(identity, file)
        const words = Object.entries(fields).filter(([name, value]) => {
            const column = findColumn(tables, table, name)
            const isReference = typeof column === 'object' && column.type === 'reference'
            // An element with a name or display value is found by that, as the platform does for views and packages.
            const isKeyed = Object.keys(keys[name] ?? {}).length > 0
            return (
                isReference &&
                value !== '' &&
                value !== 'global' &&
                !SYS_ID.test(value) &&
                !isKeyed &&
                column.reference !== '' &&
                !KEYED_BY_NAME.includes(column.reference)
            )
        })
        return [
            ...(SYS_ID.test(sysId) ? [] : [{ file, reason: `${table} has the sys_id '${sysId}'` }]),
            ...(other ? [{ file, reason: `${table} ${sysId} is also in ${other}` }] : []),
            ...words.map(([name, value]) => ({ file, reason: `${table}.${name} is a reference but holds '${value}'` })),
        ]
    })
}
