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

/** Reads the dictionary rows of a database and makes its tables follow them. */
export function createDictionary(database: Storage): Dictionary {
    const build = () => {
        const rows = database.dictionaryRows()
        const built = buildDictionary(rows)
        database.shape(built, rows.indexes)
        return built
    }
    let built = build()
    return {
        table: (name) => built.table(name),
        tables: () => built.tables(),
        choices: (table, column) => built.choices(table, column),
        choiceLabel: (table, column, value) => built.choiceLabel(table, column, value),
        resolve: (table, path) => built.resolve(table, path),
        reload() {
            built = build()
        },
    }
}
