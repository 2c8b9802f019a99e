/** Shared by tests of the engine: an instance with the baseline, and short ways to install files and run scripts. */

import { createInstance, type LocalInstance } from '../src/boot/create-instance.ts'
import { defineTables } from '../src/database/index.ts'
import { scopeIdOf } from '../src/runtime/scope-names.ts'
import type { Row } from '../src/kernel/kernel.ts'

export const SCOPE = 'x_kt_test'

/** What a test uses. */
export interface Bench {
    readonly instance: LocalInstance
    /** Lines of the log, `level scope: message`. */
    readonly log: string[]
    /** Stores a row as an installed file, without rules; answers its sys_id. */
    install(table: string, values: Readonly<Record<string, string | null>>): string
    /** A business rule of the test scope. */
    rule(values: Readonly<Record<string, string>>): string
    /** Runs the body of a function; answers its value or throws what the script threw. */
    script(
        body: string,
        options?: { readonly scope?: string; readonly user?: string; readonly timeZone?: string },
    ): unknown
    rows(table: string, columns: readonly string[]): Set<string>
    /** Back to the instance as it was made. */
    reset(): void
}

/** A bench with the test scope and its table `x_kt_test_thing` (name, state, done, amount, due, parent, secret). */
export function createBench(plugins: readonly string[] = [], profile = 'kind'): Bench {
    const log: string[] = []
    const instance = createInstance({ log: (line) => log.push(line), seed: 'test', plugins, profile })
    const install = (table: string, values: Readonly<Record<string, string | null>>): string => {
        const row: Row = { sys_id: values.sys_id ?? instance.newId(), sys_class_name: table, ...values }
        const known = instance.dictionary.table(table)?.columns
        for (const name of Object.keys(row)) if (!known?.has(name)) delete row[name]
        instance.database.insert(table, row)
        instance.announce(table, 'insert', row)
        return row.sys_id ?? ''
    }
    install('sys_scope', { sys_id: 'f'.repeat(31) + '1', scope: SCOPE, name: 'Test' })
    defineThing(instance)
    instance.mark()
    return {
        instance,
        log,
        install,
        rule: (values) =>
            install('sys_script', {
                name: 'rule',
                collection: 'x_kt_test_thing',
                when: 'before',
                order: '100',
                active: '1',
                action_insert: '1',
                action_update: '1',
                sys_scope: scopeIdOf(instance, SCOPE),
                ...values,
            }),
        script(body, { scope = SCOPE, user = 'admin', timeZone } = {}) {
            const found = instance.users.byName(user) ?? instance.users.guest()
            const tx = instance.transaction({
                name: 'test',
                user: timeZone ? { ...found, timeZone } : found,
                scope,
            })
            const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope, body }
            return instance.scripts.runFunction(tx, source)
        },
        rows(table, columns) {
            const rows = instance.database.select({ table, where: null, orderBy: [], window: null })
            return new Set(rows.map((row) => columns.map((column) => row[column] ?? '').join('|')))
        },
        reset() {
            instance.rewind()
            log.length = 0
        },
    }
}

function defineThing(instance: LocalInstance): void {
    const table = { name: 'x_kt_test_thing', label: 'Thing', scope: SCOPE, display: 'name' }
    defineTables(instance.database, [
        {
            ...table,
            columns: [
                { name: 'name', type: 'string', label: 'Name', maxLength: 40 },
                { name: 'state', type: 'string', label: 'State', default: 'new' },
                { name: 'done', type: 'boolean', label: 'Done' },
                { name: 'amount', type: 'integer', label: 'Amount' },
                { name: 'due', type: 'glide_date_time', label: 'Due' },
                { name: 'parent', type: 'reference', label: 'Parent', reference: 'x_kt_test_thing' },
                { name: 'ticket', type: 'reference', label: 'Ticket', reference: 'incident' },
                { name: 'key', type: 'string', label: 'Key', unique: true },
            ],
        },
    ])
    instance.dictionary.reload()
}
