/** The write pipeline: what happens between a script's insert, update or delete and the stored row. */
import type {
    Instance,
    Operation,
    Records,
    RecordState,
    Row,
    TableInfo,
    Transaction,
    WriteListener,
} from '../kernel/kernel.ts'
import { createAccess } from './access.ts'
import { DICTIONARY_TABLES } from './dictionary.ts'
import { recordDeletion } from './delete-recovery.ts'
import { createDisplay } from './display.ts'
import { applyDefaults } from './record-defaults.ts'
import { cutTexts, DOMAIN, findChanges, normalize, pick, seal, toState } from './record-state.ts'
import { createRecordSteps, type StepSources } from './record-steps.ts'
import { createReferenceRules } from './references.ts'
import { toDateTimeText } from './relative-dates.ts'
import type { RunningScripts } from './running-script.ts'

/** What the pipeline stands on. The rules stand on the pipeline themselves, so they are asked for when needed. */
export interface RecordSources extends StepSources {
    readonly vault: Instance['vault']
    readonly translations: () => Instance['translations']
    /** Absent where no scripts run. */
    readonly scripts?: RunningScripts
}

/** What has been stored of a record although `original` and `journal` still show rules the state before this execution. */
interface Memory {
    row?: Row
    journaled?: Row
}

/**
 * Execution order of scripts and engines: before rules below 1000, the engines (data lookup, data policies), before rules from 1000,
 * the database with audit and journal, after rules below 1000 and from 1000, async rules.
 */
export function createRecords(sources: RecordSources): Records {
    const { database, dictionary, clock, newId } = sources
    const steps = createRecordSteps(sources)
    const references = createReferenceRules(database, dictionary)
    const listeners: WriteListener[] = []
    // The recovery of the deletion that is under way: what goes with a record is recovered with it.
    let recovery: string | null = null
    const memories = new WeakMap<RecordState, Memory>()

    const tableOf = (name: string): TableInfo => {
        const table = dictionary.table(name)
        if (!table) throw new Error(`no table ${name}`)
        return table
    }
    const memoryOf = (state: RecordState): Memory => {
        const memory = memories.get(state) ?? {}
        memories.set(state, memory)
        return memory
    }
    const announce = (table: TableInfo, operation: Operation, row: Row, before: Row | null): void => {
        if (DICTIONARY_TABLES.has(table.name)) dictionary.reload()
        for (const listener of listeners) listener(table.name, operation, row, before)
    }
    const stamp = (tx: Transaction, table: TableInfo, state: RecordState, updates: number): void => {
        if (!state.autoSysFields) return
        const at = toDateTimeText(clock.now())
        const by = tx.user.userName
        const created: Row = updates === 0 ? { sys_created_on: at, sys_created_by: by } : {}
        const updated = { sys_updated_on: at, sys_updated_by: by, sys_mod_count: String(updates) }
        Object.assign(state.values, pick(table, { ...created, ...updated }))
    }
    const finish = (tx: Transaction, table: TableInfo, state: RecordState, before: Row | null): void => {
        const memory = memoryOf(state)
        memory.row = { ...state.values }
        memory.journaled = { ...state.journal }
        announce(table, before ? 'update' : 'insert', state.values, before)
        steps.follow(tx, state)
    }
    /** After the outermost write of a record, what is stored is what later changes are compared with. */
    const settle = (state: RecordState): void => {
        const memory = memoryOf(state)
        if (!memory.row || state.lastError) return
        // A later write makes a row of its own: nobody changes this one.
        state.original = memory.row
        state.isNew = false
        state.journal = {}
        delete memory.journaled
    }
    /** Runs one operation; a rule of a record may write that record again within it. */
    const during = <T>(state: RecordState, operation: Operation, work: () => T): T => {
        const outer = state.operation
        state.operation = operation
        state.aborted = false
        state.lastError = null
        try {
            return work()
        } finally {
            state.operation = outer
            if (outer === null) settle(state)
        }
    }
    /** A record read through a base table lacks the columns of its class, which rules of the class read. */
    const complete = (tx: Transaction, table: TableInfo, state: RecordState, known: Row): Row | null => {
        if ([...table.columns.keys()].every((name) => name in known)) return known
        const row = database.get(table.name, known.sys_id!, tx.counters)
        if (!row) return null
        const full = { ...row, ...known }
        state.values = { ...row, ...state.values }
        state.original = state.original ? { ...row, ...state.original } : full
        return full
    }

    const sealsProperties = (): boolean => sources.behaviour.answer('password2_properties') === 'sealed'
    /** What the database keeps of texts. */
    const kept = (table: TableInfo, values: Row): Row =>
        sources.behaviour.answer('long_strings') === 'cut' ? cutTexts(table, values) : values

    const insert = (tx: Transaction, state: RecordState): string | null =>
        during(state, 'insert', () => {
            const table = tableOf(state.table)
            normalize(table, state)
            applyDefaults(sources, tx, table, state)
            const sysId = state.values.sys_id || newId()
            Object.assign(state.values, pick(table, { sys_id: sysId, sys_class_name: table.name, ...DOMAIN }))
            state.isNew = true
            if (!steps.prepare(tx, table, state)) return null
            stamp(tx, table, state, 0)
            const changed = Object.keys(state.values).filter((name) => state.values[name] !== null)
            seal(sources.vault, table, state, changed, sealsProperties())
            const store = (): boolean => {
                database.insert(table.name, kept(table, state.values), tx.counters)
                return true
            }
            if (!steps.write(tx, { table, state, before: null, changed, journaled: undefined, store })) return null
            finish(tx, table, state, null)
            return sysId
        })

    const update = (tx: Transaction, state: RecordState): string | null => {
        const known = memoryOf(state).row ?? state.original
        // GlideRecord API, update: inserts when the record does not exist.
        if (!known?.sys_id) return insert(tx, state)
        return during(state, 'update', () => {
            const table = tableOf(state.table)
            const before = complete(tx, table, state, known)
            if (!before) return null
            const sysId = before.sys_id!
            const { journaled } = memoryOf(state)
            normalize(table, state)
            if (!state.isForced && findChanges(table, before, state, journaled).length === 0) return sysId
            if (!steps.prepare(tx, table, state)) return null
            const changed = findChanges(table, before, state, journaled)
            if (!state.isForced && changed.length === 0) return sysId
            seal(sources.vault, table, state, changed, sealsProperties())
            stamp(tx, table, state, Number(before.sys_mod_count ?? 0) + 1)
            const written = Object.entries(state.values).filter(([name, value]) => value !== (before[name] ?? null))
            const store = (): boolean =>
                database.update(table.name, sysId, kept(table, Object.fromEntries(written)), tx.counters)
            if (!steps.write(tx, { table, state, before, changed, journaled, store })) return null
            finish(tx, table, state, before)
            return sysId
        })
    }

    const remove = (tx: Transaction, state: RecordState): boolean =>
        during(state, 'delete', () => {
            const table = tableOf(state.table)
            const sysId = state.original?.sys_id ?? state.values.sys_id
            if (!sysId || !steps.prepare(tx, table, state)) return false
            state.lastError = references.findRestriction(table, sysId)
            if (state.lastError || !database.delete(table.name, sysId, tx.counters)) return false
            const outer = recovery
            const row = state.original ?? state.values
            recovery = recordDeletion(sources, tx, { table, row, audited: state.workflow, recovery: outer })
            try {
                references.follow(table, sysId, (from, row, workflow) => {
                    const related = toState(row.sys_class_name ?? from, { ...row }, { ...row })
                    related.workflow = workflow
                    remove(tx, related)
                })
            } finally {
                recovery = outer
            }
            announce(table, 'delete', state.values, state.original)
            steps.follow(tx, state)
            return true
        })

    return {
        create(tx, name) {
            const state = toState(name, {}, null)
            state.isNew = true
            applyDefaults(sources, tx, tableOf(name), state)
            state.values.sys_id = newId()
            return state
        },
        load: (name, row) => toState(name, { ...row }, { ...row }),
        insert,
        update,
        delete: remove,
        ...createDisplay(database, dictionary, sources.translations),
        checkAccess: createAccess(sources),
        onWrite: (listener) => void listeners.push(listener),
    }
}
