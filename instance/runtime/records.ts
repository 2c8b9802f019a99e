/** The write pipeline: what happens between a script's insert, update or delete and the stored row. */
import type { Storage } from '../database/index.ts'
import {
    UniqueViolation,
    type Clock,
    type Dictionary,
    type Instance,
    type Operation,
    type Properties,
    type Records,
    type RecordState,
    type Row,
    type RuleRunner,
    type TableInfo,
    type Transaction,
} from '../kernel.ts'
import { createAccess } from './access.ts'
import { writeAudit } from './audit.ts'
import { createDataPolicies } from './data-policy.ts'
import { DICTIONARY_TABLES } from './dictionary.ts'
import { createDisplay } from './display.ts'
import { toNewEntries, writeJournal } from './journal.ts'
import { createMatcher } from './matcher.ts'
import { lookUpPriority } from './priority-lookup.ts'
import { applyDefaults } from './record-defaults.ts'
import { DOMAIN, findChanges, normalize, pick, seal, toState } from './record-state.ts'
import { createReferenceCleaner } from './references.ts'
import { toDateTimeText } from './relative-dates.ts'

/** What the pipeline stands on. The rules stand on the pipeline themselves, so they are asked for when needed. */
export interface RecordSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly properties: Properties
    readonly clock: Clock
    readonly vault: Instance['vault']
    readonly rules: () => RuleRunner
    readonly newId: () => string
}

/**
 * Execution order of scripts and engines: before rules below 1000, the engines (data lookup, data policies), before rules from 1000,
 * the database, audit and journal, after rules below 1000 and from 1000, async rules.
 */
export function createRecords(sources: RecordSources): Records {
    const { database, dictionary, clock, rules, newId } = sources
    const listeners: ((table: string, operation: Operation, row: Row) => void)[] = []
    const policies = createDataPolicies({ database, dictionary, matches: createMatcher(sources) })
    const clearReferences = createReferenceCleaner(database, dictionary)
    /** The row as it is stored now, while `original` keeps the one from before the first change of this execution. */
    const stored = new WeakMap<RecordState, Row>()

    /** Journal texts that have been written although `journal` still shows them to the rules that follow. */
    const journaled = new WeakMap<RecordState, Row>()
    const settle = (state: RecordState): void => {
        const row = stored.get(state)
        if (!row || state.lastError) return
        state.original = { ...row }
        state.isNew = false
        state.journal = {}
        journaled.delete(state)
    }

    const tableOf = (name: string): TableInfo => {
        const table = dictionary.table(name)
        if (!table) throw new Error(`no table ${name}`)
        return table
    }
    const announce = (table: string, operation: Operation, row: Row): void => {
        if (DICTIONARY_TABLES.has(table)) dictionary.reload()
        for (const listener of listeners) listener(table, operation, row)
    }
    /** @returns false when a rule or an engine has refused; then the state says why. */
    const prepare = (tx: Transaction, table: TableInfo, state: RecordState): boolean => {
        if (state.workflow) rules().before(tx, state, 'early')
        if (!state.aborted && state.operation !== 'delete') {
            normalize(table, state)
            lookUpPriority(table, state)
            const refusal = policies(tx, state)
            if (refusal) {
                state.lastError = refusal
                return false
            }
        }
        // An abort ends neither the rule that asked for it nor those that follow (KB0813377).
        if (state.workflow) rules().before(tx, state, 'late')
        if (!state.aborted) {
            normalize(table, state)
            return true
        }
        state.lastError ??= `Operation against file '${table.name}' was aborted by Business Rule`
        return false
    }
    const follow = (tx: Transaction, state: RecordState): void => {
        if (!state.workflow) return
        rules().after(tx, state, 'early')
        rules().after(tx, state, 'late')
        rules().async(tx, state)
    }
    /** Row, audit and journal stand or fall together. */
    const write = (
        tx: Transaction,
        table: TableInfo,
        state: RecordState,
        changed: readonly string[],
        store: () => boolean,
    ): boolean => {
        const at = toDateTimeText(clock.now())
        const isInsert = state.operation === 'insert'
        const isAudited =
            state.workflow &&
            table.audited &&
            (!isInsert || sources.properties.get('glide.sys.audit_inserts') === 'true')
        const journal = toNewEntries(state, journaled.get(state))
        const work = (): boolean => {
            if (!store()) return false
            const change = {
                table,
                before: stored.get(state) ?? null,
                after: state.values,
                changed,
                journal: state.journal,
                at,
            }
            if (isAudited) writeAudit(database, newId, tx, change)
            writeJournal(database, newId, tx, state, journal, at)
            journaled.set(state, { ...state.journal })
            return true
        }
        const isAlone = !isAudited && Object.keys(journal).length === 0
        try {
            return isAlone ? work() : database.atomically(work)
        } catch (error) {
            if (!(error instanceof UniqueViolation)) throw error
            state.lastError = error.message
            return false
        }
    }
    /** Runs one operation and puts back what the state said before, because a rule may write its own record again. */
    const during = <T>(state: RecordState, operation: Operation, work: () => T): T => {
        const outer = state.operation
        state.operation = operation
        state.aborted = false
        state.lastError = null
        try {
            return work()
        } finally {
            state.operation = outer
            // Writes of the record by its own rules leave the comparison with the first state to the outermost one.
            if (outer === null) settle(state)
        }
    }

    const insert = (tx: Transaction, state: RecordState): string | null =>
        during(state, 'insert', () => {
            const table = tableOf(state.table)
            const now = toDateTimeText(clock.now())
            normalize(table, state)
            applyDefaults(sources, tx, table, state)
            const sysId = state.values.sys_id || newId()
            Object.assign(state.values, pick(table, { sys_id: sysId, sys_class_name: table.name, ...DOMAIN }))
            state.isNew = true
            if (!prepare(tx, table, state)) return null
            const { userName } = tx.user
            if (state.autoSysFields) {
                const stamp = {
                    sys_created_on: now,
                    sys_created_by: userName,
                    sys_updated_on: now,
                    sys_updated_by: userName,
                }
                Object.assign(state.values, pick(table, { ...stamp, sys_mod_count: '0' }))
            }
            const filled = Object.keys(state.values).filter((name) => state.values[name] !== null)
            seal(sources.vault, table, state, filled)
            const store = (): boolean => {
                database.insert(table.name, state.values, tx.counters)
                return true
            }
            if (!write(tx, table, state, filled, store)) return null
            stored.set(state, { ...state.values })
            announce(table.name, 'insert', state.values)
            follow(tx, state)
            return sysId
        })

    const update = (tx: Transaction, state: RecordState): string | null => {
        const known = stored.get(state) ?? state.original
        if (!known?.sys_id) return insert(tx, state)
        return during(state, 'update', () => {
            const table = tableOf(state.table)
            const base = complete(tx, table, state, known)
            if (!base) return null
            stored.set(state, base)
            normalize(table, state)
            const sysId = base.sys_id!
            if (findChanges(table, base, state, journaled.get(state)).length === 0) return sysId
            if (!prepare(tx, table, state)) return null
            const changed = findChanges(table, base, state, journaled.get(state))
            if (changed.length === 0) return sysId
            seal(sources.vault, table, state, changed)
            if (state.autoSysFields) {
                const stamp = { sys_updated_on: toDateTimeText(clock.now()), sys_updated_by: tx.user.userName }
                Object.assign(
                    state.values,
                    pick(table, { ...stamp, sys_mod_count: String(Number(base.sys_mod_count ?? 0) + 1) }),
                )
            }
            const written = Object.keys(state.values).filter((name) => state.values[name] !== (base[name] ?? null))
            const changes = Object.fromEntries(written.map((name) => [name, state.values[name]!]))
            if (!write(tx, table, state, changed, () => database.update(table.name, sysId, changes, tx.counters)))
                return null
            stored.set(state, { ...state.values })
            announce(table.name, 'update', state.values)
            follow(tx, state)
            return sysId
        })
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

    const remove = (tx: Transaction, state: RecordState): boolean =>
        during(state, 'delete', () => {
            const table = tableOf(state.table)
            const sysId = state.original?.sys_id ?? state.values.sys_id
            if (!sysId || !prepare(tx, table, state)) return false
            if (!database.delete(table.name, sysId, tx.counters)) return false
            clearReferences(table, sysId)
            announce(table.name, 'delete', state.values)
            follow(tx, state)
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
        ...createDisplay(database, dictionary),
        checkAccess: createAccess(sources),
        onWrite: (listener) => void listeners.push(listener),
    }
}
