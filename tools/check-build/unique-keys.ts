/** Every unique index is on a hash: databases differ in what they take for equal text, and a hash is equal or not to all of them. */
import type { PackageTable } from '../package/tables.ts'
import type { Check, Problem } from './check.ts'

const DIGEST_LENGTH = 64

/** Finds unique indexes and columns that hold anything but a SHA-256. */
export const checkUniqueKeys: Check = (built) => built.tables.flatMap(findProblems)

function findProblems(table: PackageTable): Problem[] {
    const unique = [
        ...table.indexes.filter(({ isUnique }) => isUnique).map(({ columns }) => columns),
        ...table.columns.filter(({ isUnique }) => isUnique).map(({ name }) => [name]),
    ]
    return unique
        .filter((columns) => columns.length !== 1 || !isDigest(table, columns[0]))
        .map((columns) => ({
            file: table.file,
            reason: `${table.name} is unique by ${columns.join(', ')}, not by one text column *_key of ${DIGEST_LENGTH} characters`,
        }))
}

function isDigest(table: PackageTable, name: string): boolean {
    const column = table.columns.find((one) => one.name === name)
    return (
        column !== undefined && name.endsWith('_key') && column.type === 'string' && column.maxLength === DIGEST_LENGTH
    )
}
