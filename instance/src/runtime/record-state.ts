/** Records in memory: making them, bringing their values into stored form, finding what changed. */
import { toCanonical } from '../database/index.ts'
import type { Instance, RecordState, Row, TableInfo } from '../kernel/kernel.ts'
import { takeJournal, toNewEntries } from './journal.ts'
import { hashPassword, isSealed } from './vault.ts'

/** Columns of domain separation, where a table has them. */
export const DOMAIN = { sys_domain: 'global', sys_domain_path: '/' } as const

/** The values whose columns the table has. */
export function pick(table: TableInfo, values: Row): Row {
    const picked: Row = {}
    for (const name of Object.keys(values)) if (table.columns.has(name)) picked[name] = values[name] ?? null
    return picked
}

/** A record in memory on which nothing has been done yet. */
export function toState(table: string, values: Row, original: Row | null): RecordState {
    return {
        table,
        values,
        original,
        isNew: false,
        operation: null,
        aborted: false,
        journal: {},
        workflow: true,
        autoSysFields: true,
        lastError: null,
    }
}

/** Brings values to the form in which they will be read back; what is not a column of the table is left out. */
export function normalize(table: TableInfo, state: RecordState): void {
    for (const name of Object.keys(state.values)) {
        const column = table.columns.get(name)
        const value = state.values[name]
        if (!column) delete state.values[name]
        else if (value !== null) state.values[name] = toCanonical(column, value)
    }
    takeJournal(table, state)
}

/** Columns whose value differs from the stored one, and journal columns with new text. */
export function findChanges(table: TableInfo, base: Row, state: RecordState, journaled: Row | undefined): string[] {
    const changed = Object.keys(state.values).filter((name) => (state.values[name] ?? null) !== (base[name] ?? null))
    const written = Object.keys(toNewEntries(state, journaled)).filter((name) => table.columns.has(name))
    return [...new Set([...changed, ...written])]
}

const LONGEST_TEXT = 65_535
const TEXT_TYPES: readonly (string | undefined)[] = ['string', 'multi_two_lines']

/** The values with every text of a string column cut to the longest that a small text column of a database holds. */
export function cutTexts(table: TableInfo, values: Row): Row {
    const isLong = ([name, value]: [string, string | null]): boolean =>
        value !== null && value.length > LONGEST_TEXT && TEXT_TYPES.includes(table.columns.get(name)?.type)
    const long = Object.entries(values).filter(isLong)
    return { ...values, ...Object.fromEntries(long.map(([name, value]) => [name, value!.slice(0, LONGEST_TEXT)])) }
}

/** Encrypts what is stored encrypted, and hashes passwords, among the columns about to be written. */
export function seal(
    vault: Instance['vault'],
    table: TableInfo,
    state: RecordState,
    changed: readonly string[],
    sealsProperties: boolean,
): void {
    for (const name of changed) {
        const value = state.values[name]
        if (!value) continue
        const { type } = table.columns.get(name)!
        // The value column of a property is a secret when its type is a password type.
        const isSecretProperty =
            sealsProperties && table.name === 'sys_properties' && name === 'value' && state.values.type === 'password2'
        if ((type === 'password2' || isSecretProperty) && !isSealed(value)) state.values[name] = vault.seal(value)
        if (type === 'password') state.values[name] = hashPassword(value)
    }
}
