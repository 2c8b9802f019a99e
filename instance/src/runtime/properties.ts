/** System properties: cached text by name, opened when they are secrets. */
import { EVERY_TABLE, type Storage } from '../database/index.ts'
import type { Clock, Instance, Properties, Records, Row } from '../kernel/kernel.ts'

/** What properties stand on. Writing goes through the record pipeline, which is not there yet when this is made. */
export interface PropertySources {
    readonly database: Storage
    readonly vault: Instance['vault']
    readonly records: () => Records
    readonly clock: Clock
    /** Whether changes of other nodes take a minute to be seen. */
    readonly isPatient?: () => boolean
}

const PATIENCE_MS = 60_000

/** Property API: values are text; edits flush the cache; with `ignore_cache` the row is read every time. */
export function createProperties({ database, vault, records, clock, isPatient }: PropertySources): Properties {
    const cache = new Map<string, string | undefined>()
    // Until then the cache is what this node knows of changes that others made.
    let staleUntil: number | null = null
    const forget = (): void => {
        cache.clear()
        staleUntil = null
    }
    database.onChange((table, isRemote) => {
        if (table !== 'sys_properties' && table !== EVERY_TABLE) return
        if (isRemote && isPatient?.()) staleUntil ??= clock.now() + PATIENCE_MS
        else forget()
    })
    const find = (name: string): Row | undefined => {
        if (!database.hasColumns('sys_properties', ['name'])) return undefined
        const where = { kind: 'compare', path: 'name', operator: '=', value: name } as const
        return database.select({ table: 'sys_properties', where, orderBy: [], window: { first: 0, last: 1 } })[0]
    }
    return {
        get(name) {
            if (staleUntil !== null && clock.now() >= staleUntil) forget()
            if (cache.has(name)) return cache.get(name)
            const row = find(name)
            const text = row?.value ?? ''
            const value = row && (row.type === 'password2' ? vault.open(text) : text)
            if (row?.ignore_cache !== '1') cache.set(name, value)
            return value
        },
        set(tx, name, value) {
            const row = find(name)
            const state = row ? records().load('sys_properties', row) : records().create(tx, 'sys_properties')
            state.values.name = name
            state.values.value = value
            if (row) records().update(tx, state)
            else records().insert(tx, state)
        },
    }
}
