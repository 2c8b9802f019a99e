/** The rows of the dictionary, arranged for building tables out of them. */
import type { Row } from '../kernel/kernel.ts'
import type { DictionaryRows } from './dictionary-rows.ts'

/** One entry of a choice list. */
export type Choice = { readonly value: string; readonly label: string; readonly sequence: number }

/** Flags that are off unless set. */
export const isTrue = (value: string | null | undefined): boolean => value === '1' || value === 'true'
/** Flags that are on unless cleared. */
export const isNotFalse = (value: string | null | undefined): boolean => value !== '0' && value !== 'false'

/** Rows by the name of their table. */
export interface Source {
    readonly tables: ReadonlyMap<string, Row>
    readonly parents: ReadonlyMap<string, string>
    readonly children: ReadonlyMap<string, readonly string[]>
    readonly collections: ReadonlyMap<string, Row>
    readonly columns: ReadonlyMap<string, readonly Row[]>
    readonly overrides: ReadonlyMap<string, readonly Row[]>
    readonly choices: ReadonlyMap<string, readonly Choice[]>
    readonly numbers: ReadonlyMap<string, Row>
    readonly scopes: ReadonlyMap<string, string>
}

/** Arranges rows; references between tables may be given by sys_id or by name. */
export function indexRows(rows: DictionaryRows): Source {
    const tables = new Map<string, Row>()
    const names = new Map<string, string>()
    for (const row of rows.tables) {
        if (!row.name) continue
        tables.set(row.name, row)
        names.set(row.name, row.name)
        if (row.sys_id) names.set(row.sys_id, row.name)
    }
    const parents = new Map<string, string>()
    const children = new Map<string, string[]>()
    for (const [name, row] of tables) {
        const parent = row.super_class && names.get(row.super_class)
        if (!parent) continue
        parents.set(name, parent)
        append(children, parent, name)
    }
    const collections = new Map<string, Row>()
    const columns = new Map<string, Row[]>()
    for (const row of rows.columns) {
        if (!row.name || !isNotFalse(row.active)) continue
        if (row.element) append(columns, row.name, row)
        else collections.set(row.name, row)
    }
    const overrides = new Map<string, Row[]>()
    for (const row of rows.overrides) if (row.name && row.element) append(overrides, row.name, row)
    const numbers = new Map<string, Row>()
    for (const row of rows.numbers) if (row.category) numbers.set(names.get(row.category) ?? row.category, row)
    const scopes = new Map(
        rows.scopes.flatMap((row) => (row.sys_id && row.scope ? [[row.sys_id, row.scope] as const] : [])),
    )
    return {
        tables,
        parents,
        children,
        collections,
        columns,
        overrides,
        numbers,
        scopes,
        choices: indexChoices(rows.choices),
    }
}

function indexChoices(rows: readonly Row[]): Map<string, Choice[]> {
    const choices = new Map<string, Choice[]>()
    for (const row of rows) {
        if (!row.name || !row.element || isTrue(row.inactive) || (row.language && row.language !== 'en')) continue
        append(choices, `${row.name}.${row.element}`, {
            value: row.value ?? '',
            label: row.label ?? row.value ?? '',
            sequence: Number(row.sequence ?? 0),
        })
    }
    for (const list of choices.values()) list.sort((a, b) => a.sequence - b.sequence)
    return choices
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
}
