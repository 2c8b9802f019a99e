/** The storage room as others import it. */
export type { Collation } from './collation.ts'
export { createDatabase, EVERY_TABLE, type Storage } from './create-database.ts'
export { watchStorage, type Statement, type WatchedStorage } from './watched-storage.ts'
export { defineIndex, defineTables, toDictionaryId } from './define-tables.ts'
export { toAggregateKey } from './compile-aggregate.ts'
export { splitPair } from './compile-comparison.ts'
export { toCanonical, toColumnKind, isDateTime } from './column-kinds.ts'
export type { ColumnDefinition, TableDefinition } from './table-definition.ts'
