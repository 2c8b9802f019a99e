/** What a deleted record leaves behind: what the reference cascade rule of each column that refers to it says. */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Condition, Dictionary, Row, TableInfo } from '../kernel/kernel.ts'

interface ReferenceColumn {
    readonly table: string
    readonly column: string
    /** `clear` (also when empty), `none`, `restrict`, `delete`, `cascade` or `delete_no_workflow`. */
    readonly rule: string
}

/** The references to a record about to be deleted. */
export interface ReferenceRules {
    /** Why the record may not be deleted: a column with the rule `restrict` refers to it. Null when it may. */
    findRestriction(table: TableInfo, sysId: string): string | null
    /** Clears references, without business rules, and deletes the records that go with this one. */
    follow(table: TableInfo, sysId: string, remove: (table: string, row: Row, workflow: boolean) => void): void
}

/** Configure cascade delete rules: clear is the default, none leaves references as they are. */
export function createReferenceRules(database: Storage, dictionary: Dictionary): ReferenceRules {
    let byTarget: Map<string, ReferenceColumn[]> | null = null
    database.onChange((table) => {
        if (table === 'sys_dictionary' || table === 'sys_db_object' || table === EVERY_TABLE) byTarget = null
    })
    const referencesTo = (table: TableInfo): ReferenceColumn[] => {
        byTarget ??= findReferences(database, dictionary)
        return table.chain.flatMap((name) => byTarget!.get(name) ?? [])
    }
    const equals = (column: string, value: string): Condition => ({
        kind: 'compare',
        path: column,
        operator: '=',
        value,
    })
    return {
        findRestriction(table, sysId) {
            for (const { table: from, column, rule } of referencesTo(table)) {
                if (rule !== 'restrict') continue
                const where = equals(column, sysId)
                if (database.count({ table: from, where, orderBy: [], window: null }) > 0)
                    return `Record cannot be deleted: it is referenced by ${from}.${column}`
            }
            return null
        },
        follow(table, sysId, remove) {
            for (const { table: from, column, rule } of referencesTo(table)) {
                const query = { table: from, where: equals(column, sysId), orderBy: [], window: null }
                if (rule === 'none' || rule === 'restrict') continue
                if (rule === 'delete' || rule === 'cascade' || rule === 'delete_no_workflow')
                    for (const row of database.select(query)) remove(from, row, rule !== 'delete_no_workflow')
                else database.updateWhere(query, { [column]: null })
            }
        },
    }
}

function findReferences(database: Storage, dictionary: Dictionary): Map<string, ReferenceColumn[]> {
    const rules = readRules(database)
    const byTarget = new Map<string, ReferenceColumn[]>()
    for (const name of dictionary.tables()) {
        for (const column of dictionary.table(name)!.columns.values()) {
            if (column.table !== name || column.type !== 'reference' || !column.reference) continue
            const found = { table: name, column: column.name, rule: rules.get(`${name}.${column.name}`) ?? 'clear' }
            byTarget.set(column.reference, [...(byTarget.get(column.reference) ?? []), found])
        }
    }
    return byTarget
}

function readRules(database: Storage): Map<string, string> {
    if (!database.hasColumns('sys_dictionary', ['reference_cascade_rule'])) return new Map()
    const where = { kind: 'compare', path: 'reference_cascade_rule', operator: 'ISNOTEMPTY', value: '' } as const
    const rows = database.select({ table: 'sys_dictionary', where, orderBy: [], window: null })
    return new Map(rows.map((row) => [`${row.name}.${row.element}`, row.reference_cascade_rule!]))
}
