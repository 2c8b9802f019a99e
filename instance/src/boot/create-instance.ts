/** Wires the rooms of the local instance: storage, dictionary, records, scripts, queue. */
import { createHash, randomUUID } from 'node:crypto'
import { readBaseline } from '../baseline/index.ts'
import { createBehaviour, PROFILE_VARIABLE, type Behaviour } from '../behaviour/behaviour.ts'
import { readProfile } from '../behaviour/profile.ts'
import { createDatabase, defineTables, watchStorage, type Collation, type Storage } from '../database/index.ts'
import type { InstallTarget } from '../install/target.ts'
import type {
    Instance,
    InstanceOptions,
    Operation,
    Records,
    Row,
    Transaction,
    WriteListener,
} from '../kernel/kernel.ts'
import { createClock } from '../runtime/clock.ts'
import { createDictionary, DICTIONARY_TABLES } from '../runtime/dictionary.ts'
import { createLog } from '../runtime/log.ts'
import { createProperties } from '../runtime/properties.ts'
import { createQueue } from '../engine/queue.ts'
import { createRecords } from '../runtime/records.ts'
import { createRules } from '../engine/rules.ts'
import { createRunningScripts } from '../runtime/running-script.ts'
import { createScripts } from '../engine/scripts.ts'
import { followCustomisations } from '../install/customisations.ts'
import { followScriptChanges } from '../runtime/script-versions.ts'
import { createTranslations } from '../runtime/translations.ts'
import { createUsers } from '../runtime/users.ts'
import { createVault } from '../runtime/vault.ts'
import { createConcurrentCalls } from './concurrent-calls.ts'
import { createInterleaving, type Worker } from './interleaving.ts'

/** A wired instance, with what a test bench needs: it can go back to a marked state. */
export interface LocalInstance extends InstallTarget {
    /** True when this call made the database. */
    readonly isFresh: boolean
    /** Remembers the present state (in memory only). */
    mark(): void
    /** Goes back to the marked state: rows, tables, ids and clock. */
    rewind(): void
    /** Gives the processor to another worker before each statement of a transaction; the answer ends it. Workers do not interrupt workers. */
    interleave(worker: Worker): () => void
}

/** An instance with the baseline and nothing else; opens the file when it exists. */
export function createInstance(options: InstanceOptions = {}): LocalInstance {
    const fixed = readProfile(profileOf(options)).answers
    const database = watchStorage(
        createDatabase({
            file: options.file,
            snapshot: options.snapshot,
            collation: fixed.collation as Collation,
            hasUniqueIndexes: fixed.unique_indexes === 'built',
        }),
    )
    const isFresh = options.snapshot !== undefined || database.dictionaryRows().tables.length === 0
    if (!options.isPrepared && !options.snapshot)
        database.atomically(() => layBaseline(database, options.plugins ?? [], isFresh))

    const ids = createIds(options.seed)
    const listeners: WriteListener[] = []
    const dictionary = createDictionary(database)
    const clock = createClock()
    const vault = createVault(database)
    const parts = {} as { -readonly [Part in keyof Instance]: Instance[Part] }
    const properties = createProperties({
        database,
        vault,
        clock,
        records: () => parts.records,
        isPatient: () => behaviour.answer('remote_properties') === 'minute_later',
    })
    const behaviour: Behaviour = createBehaviour(profileOf(options), (name) => properties.get(name))
    const scripts = createRunningScripts(() => instance)
    const log = createLog({
        database,
        dictionary,
        properties,
        clock,
        newId: ids.next,
        attributed: scripts.attributed,
        behaviour,
        echo: options.log,
    })
    Object.assign(parts, {
        database,
        dictionary,
        clock,
        vault,
        properties,
        log,
        options,
        newId: ids.next,
        behaviour,
    })
    parts.users = createUsers(database)
    parts.translations = createTranslations(database, dictionary)
    const calls = createConcurrentCalls(database.apart, behaviour.profile.seed ?? 0)
    const records = createRecords({
        database,
        dictionary,
        properties,
        clock,
        vault,
        rules: () => parts.rules,
        translations: () => parts.translations,
        scripts,
        newId: ids.next,
        behaviour,
    })
    parts.records = hearing(records, listeners)
    const instance: LocalInstance = Object.assign(parts, {
        database,
        isFresh,
        announce(table: string, operation: Operation, row: Row, before?: Row | null) {
            for (const listener of listeners) listener(table, operation, row, before)
        },
        refresh() {
            const tables = database.notice()
            log.settle()
            if (tables.some((table) => DICTIONARY_TABLES.has(table))) dictionary.reload()
            for (const table of tables) instance.announce(table, 'update', { sys_id: null })
        },
        undoingFailure: <T>(work: () => T): T =>
            database.undoingFailure(work, (tables) => {
                if ([...tables].some((table) => DICTIONARY_TABLES.has(table))) dictionary.reload()
                for (const table of tables) instance.announce(table, 'update', { sys_id: null })
            }),
        apart: database.apart,
        concurrency: calls,
        interleave: (worker: Worker) => interleaving.add(worker),
        mark() {
            database.mark()
            dictionary.mark()
            ids.mark()
        },
        rewind() {
            database.rewind()
            dictionary.rewind()
            ids.rewind()
            clock.set(null)
            for (const table of dictionary.tables()) instance.announce(table, 'update', { sys_id: null })
            instance.scripts.forget()
            interleaving.restart()
        },
        close() {
            parts.queue.stop()
            interleaving.stop()
            database.close()
        },
    })
    parts.transaction = (given) => {
        instance.refresh()
        return startTransaction(given, ids.next)
    }
    parts.scripts = createScripts(instance)
    parts.rules = createRules(instance)
    parts.queue = createQueue(instance)
    const interleaving = createInterleaving(instance, database, calls)
    followScriptChanges(instance)
    followCustomisations(instance, records)
    return instance
}

/** The profile given, else that of the environment. */
export function profileOf({ profile }: InstanceOptions): string {
    return profile ?? process.env[PROFILE_VARIABLE] ?? 'kind'
}

/** A unit of work with nothing done yet. */
function startTransaction(given: Parameters<Instance['transaction']>[0], newId: () => string): Transaction {
    return {
        id: newId(),
        name: given.name,
        user: given.user,
        scope: given.scope ?? 'global',
        session: {
            id: newId(),
            interactive: given.interactive === true,
            impersonating: given.impersonating === true,
            strictQuery: null,
            clientData: new Map(),
        },
        ruleStack: [],
        scriptStack: [],
        counters: { reads: 0, writes: 0, rowsRead: 0 },
        rulesRun: { count: 0, milliseconds: 0 },
        messages: { info: [], error: [] },
    }
}

/** Makes what the baseline has and the database lacks: everything in a fresh one, tables of new plugins in an older one. */
function layBaseline(database: Storage, plugins: readonly string[], isFresh: boolean): void {
    const baseline = readBaseline(plugins)
    if (!isFresh) createDictionary(database)
    defineTables(database, baseline.tables)
    for (const [table, rows] of Object.entries(baseline.records)) {
        const missing = isFresh ? rows : rows.filter((row) => !database.get(table, row['sys_id']!))
        if (missing.length > 0) database.load(table, missing.map(stamped))
    }
}

/** Records of the baseline are older than any database. */
function stamped(row: Row): Row {
    const stamp = { sys_created_on: '1970-01-01 00:00:00', sys_created_by: 'system', sys_mod_count: '0' }
    return { ...stamp, sys_updated_on: stamp.sys_created_on, sys_updated_by: 'system', ...row }
}

/** Listeners of records also hear of writes that go past the pipeline. */
function hearing(records: Records, listeners: WriteListener[]): Records {
    return {
        ...records,
        onWrite(listener) {
            listeners.push(listener)
            records.onWrite(listener)
        },
    }
}

/** Record ids: random, or a repeatable sequence when a seed is given. */
function createIds(seed: string | undefined): { next(): string; mark(): void; rewind(): void } {
    let count = 0
    let marked = 0
    return {
        next: () =>
            seed === undefined
                ? randomUUID().replaceAll('-', '')
                : createHash('md5')
                      .update(`${seed}:${(count += 1)}`)
                      .digest('hex'),
        mark() {
            marked = count
        },
        rewind() {
            count = marked
        },
    }
}
