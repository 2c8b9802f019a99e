/** The steps that inserts, updates and deletes share: what comes before the row is stored, storing it, and what follows. */
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Storage } from '../database/index.ts'
import {
    PlatformError,
    UniqueViolation,
    type Clock,
    type Dictionary,
    type Properties,
    type RecordState,
    type Row,
    type RuleRunner,
    type TableInfo,
    type Transaction,
} from '../kernel/kernel.ts'
import { writeAudit } from './audit.ts'
import { createDataPolicies } from './data-policy.ts'
import { toNewEntries, writeJournal } from './journal.ts'
import { createMatcher } from './matcher.ts'
import { lookUpPriority } from './priority-lookup.ts'
import { normalize } from './record-state.ts'
import { toDateTimeText } from './relative-dates.ts'
import { keepTaskStates } from './task-closing.ts'

/** What the steps stand on. */
export interface StepSources {
    readonly database: Storage
    readonly dictionary: Dictionary
    readonly properties: Properties
    readonly clock: Clock
    readonly rules: () => RuleRunner
    readonly newId: () => string
    readonly behaviour: Behaviour
}

/** One write, about to happen. */
export interface PendingWrite {
    readonly table: TableInfo
    readonly state: RecordState
    /** The stored row, null for an insert. */
    readonly before: Row | null
    readonly changed: readonly string[]
    /** Journal texts that have been written already in this execution. */
    readonly journaled: Row | undefined
    /** Writes the row; answers whether there was one to write. */
    readonly store: () => boolean
}

/** Steps of the pipeline, in their order. */
export interface RecordSteps {
    /** Before rules and engines. @returns false when one has refused; then the state says why. */
    prepare(tx: Transaction, table: TableInfo, state: RecordState): boolean
    /** Row, audit and journal, which stand or fall together. @returns false when the row was not written. */
    write(tx: Transaction, pending: PendingWrite): boolean
    /** After rules, then async ones. */
    follow(tx: Transaction, state: RecordState): void
}

/** Makes the steps for one instance. */
export function createRecordSteps(sources: StepSources): RecordSteps {
    const { database, rules, newId } = sources
    const findPolicyRefusal = createDataPolicies({ ...sources, matches: createMatcher(sources) })
    const runEngines = (tx: Transaction, table: TableInfo, state: RecordState): string | null => {
        normalize(table, state)
        if (state.workflow) keepTaskStates(tx, table, state, sources.clock.now())
        lookUpPriority(table, state)
        return findPolicyRefusal(tx, state)
    }
    const isAudited = (table: TableInfo, state: RecordState): boolean =>
        state.workflow &&
        table.audited &&
        (state.operation !== 'insert' || sources.properties.get('glide.sys.audit_inserts') === 'true')
    /** What a script learns of a value that is taken; without a script it is an answer to a request. */
    const refuse = (tx: Transaction, state: RecordState, refusal: UniqueViolation): false => {
        const answer = tx.scriptStack.length > 0 ? sources.behaviour.answer('unique_refusal') : 'null'
        if (answer === 'throws') throw new PlatformError(refusal.message)
        const german = `Die Datenbank hat einen doppelten Schlüssel erkannt (${refusal.table}: ${refusal.columns.join(', ')})`
        state.lastError = answer === 'no_text' ? null : answer === 'german' ? german : refusal.message
        return false
    }
    return {
        prepare(tx, table, state) {
            if (state.workflow) rules().before(tx, state, 'early')
            const refusal = state.aborted || state.operation === 'delete' ? null : runEngines(tx, table, state)
            if (refusal) {
                state.lastError = refusal
                return false
            }
            // An abort ends neither the rule that asked for it nor those that follow (KB0813377).
            if (state.workflow) rules().before(tx, state, 'late')
            if (state.aborted) {
                state.lastError ??= `Operation against file '${table.name}' was aborted by Business Rule`
                return false
            }
            normalize(table, state)
            return true
        },
        write(tx, { table, state, before, changed, journaled, store }) {
            const at = toDateTimeText(sources.clock.now())
            const journal = toNewEntries(state, journaled)
            const audited = isAudited(table, state)
            const work = (): boolean => {
                if (!store()) return false
                if (audited)
                    writeAudit(database, newId, tx, { table, before, after: state.values, changed, journal, at })
                writeJournal(database, newId, tx, state, journal, at)
                return true
            }
            const isSingle = !audited && Object.keys(journal).length === 0
            try {
                return isSingle ? work() : database.atomically(work)
            } catch (error) {
                if (!(error instanceof UniqueViolation)) throw error
                return refuse(tx, state, error)
            }
        },
        follow(tx, state) {
            if (!state.workflow) return
            rules().after(tx, state, 'early')
            rules().after(tx, state, 'late')
            rules().async(tx, state)
        },
    }
}
