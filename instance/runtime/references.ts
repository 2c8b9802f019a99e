/** What a deleted record leaves behind: references to it are cleared. */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Dictionary, TableInfo } from '../kernel.ts'

interface ReferenceColumn {
    readonly table: string
    readonly column: string
}

/** Reference cascade rule `clear`, the platform's default: the referencing column becomes empty, without business rules. */
export function createReferenceCleaner(
    database: Storage,
    dictionary: Dictionary,
): (table: TableInfo, sysId: string) => void {
    let byTarget: Map<string, ReferenceColumn[]> | null = null
    database.onChange((table) => {
        if (table === 'sys_dictionary' || table === 'sys_db_object' || table === EVERY_TABLE) byTarget = null
    })
    return (table, sysId) => {
        byTarget ??= findReferences(dictionary)
        for (const target of table.chain) {
            for (const { table: from, column } of byTarget.get(target) ?? []) {
                const where = { kind: 'compare', path: column, operator: '=', value: sysId } as const
                database.updateWhere({ table: from, where, orderBy: [], window: null }, { [column]: null })
            }
        }
    }
}

function findReferences(dictionary: Dictionary): Map<string, ReferenceColumn[]> {
    const byTarget = new Map<string, ReferenceColumn[]>()
    for (const name of dictionary.tables()) {
        for (const column of dictionary.table(name)!.columns.values()) {
            if (column.table !== name || column.type !== 'reference' || !column.reference) continue
            byTarget.set(column.reference, [
                ...(byTarget.get(column.reference) ?? []),
                { table: name, column: column.name },
            ])
        }
    }
    return byTarget
}
