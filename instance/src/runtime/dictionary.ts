/** The dictionary of a running instance: built from its rows, rebuilt when they change. */
import { buildDictionary } from '../database/build-dictionary.ts'
import type { Storage } from '../database/index.ts'
import type { Dictionary } from '../kernel/kernel.ts'

/** Tables whose rows describe tables; a write to one of them is followed by a reload. */
export const DICTIONARY_TABLES: ReadonlySet<string> = new Set([
    'sys_db_object',
    'sys_dictionary',
    'sys_dictionary_override',
    'sys_choice',
    'sys_number',
    'sys_scope',
    'sys_app',
])

/** A dictionary that a test bench takes back to how it was. */
export interface MarkedDictionary extends Dictionary {
    mark(): void
    /** As it was when marked; the rows and tables of the database are so already. */
    rewind(): void
}

/** Reads the dictionary rows of a database and makes its tables follow them. */
export function createDictionary(database: Storage): MarkedDictionary {
    const build = () => {
        const rows = database.dictionaryRows()
        const made = buildDictionary(rows)
        return { made, shape: database.shape(made, rows.indexes) }
    }
    let built = build()
    let marked = built
    return {
        table: (name) => built.made.table(name),
        tables: () => built.made.tables(),
        choices: (table, column) => built.made.choices(table, column),
        choiceLabel: (table, column, value) => built.made.choiceLabel(table, column, value),
        resolve: (table, path) => built.made.resolve(table, path),
        reload() {
            built = build()
        },
        mark() {
            marked = built
        },
        rewind() {
            if (built === marked) return
            built = marked
            database.reshape(built.made, built.shape)
        },
    }
}
