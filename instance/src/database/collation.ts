/** Which texts the database holds for equal, where that is more than a difference in case. */
import type { ColumnInfo, TableInfo } from '../kernel/kernel.ts'

/** How texts are compared. */
export type Collation = 'ignores_case' | 'ignores_accents' | 'exact'

/** How a database compares, and whether what is unique is kept so. */
export interface Comparing {
    readonly collation: Collation
    readonly hasUniqueIndexes: boolean
}

/** The SQL function that folds a text. */
export const FOLDED = 'folded'

const FOLDED_TYPES = new Set(['string', 'email', 'url', 'translated_text'])

/** A text without case, accents and trailing blanks. */
export function fold(text: string): string {
    return foldPart(text).replace(/ +$/, '')
}

/** A part of a text, whose trailing blanks stand within it. */
export function foldPart(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Are values of this column folded before they are compared? Application files are not: each script asks for them by name. */
export function isFolded(collation: Collation, table: TableInfo, column: Pick<ColumnInfo, 'type'>): boolean {
    const isFile = table.chain.includes('sys_metadata')
    return collation === 'ignores_accents' && !isFile && FOLDED_TYPES.has(column.type)
}
