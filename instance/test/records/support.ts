/** Wires storage and records without scripts: rules are functions that a test sets. */
import { randomBytes } from 'node:crypto'
import type {
    Clock,
    Database,
    Properties,
    Records,
    RecordState,
    RuleRunner,
    Transaction,
    User,
} from '../../src/kernel/kernel.ts'
import { createBehaviour } from '../../src/behaviour/behaviour.ts'
import { createClock } from '../../src/runtime/clock.ts'
import { createProperties } from '../../src/runtime/properties.ts'
import { createRecords } from '../../src/runtime/records.ts'
import { createTranslations } from '../../src/runtime/translations.ts'
import { createUsers } from '../../src/runtime/users.ts'
import { createVault } from '../../src/runtime/vault.ts'
import { createPlatform } from './platform.ts'

type Rule = (state: RecordState, band: 'early' | 'late') => void

/** The rules of a test; each may be replaced. */
export interface TestRules {
    before: Rule
    after: Rule
    async: (state: RecordState) => void
}

const nothing = (): void => {}

/** A platform whose clock stands at the first second of 2026. */
export function createRecordRoom(file?: string) {
    const { database, dictionary } = createPlatform(file)
    const rules: TestRules = { before: nothing, after: nothing, async: nothing }
    const runner: RuleRunner = {
        before: (_tx, state, band) => rules.before(state, band),
        after: (_tx, state, band) => rules.after(state, band),
        async: (_tx, state) => rules.async(state),
        display: () => ({}),
        query: () => null,
        reactsTo: () => true,
        runDeferred: nothing,
        evaluate: (_tx, _scope, expression) => `evaluated ${expression}`,
    }
    const clock: Clock = createClock()
    clock.set(Date.UTC(2026, 0, 1))
    const vault = createVault(database)
    const newId = (): string => randomBytes(16).toString('hex')
    const room: { records: Records; properties: Properties } = {
        properties: createProperties({ database, vault, clock, records: () => room.records }),
        records: undefined as never,
    }
    const { properties } = room
    const behaviour = createBehaviour('kind', (name) => properties.get(name))
    room.records = createRecords({
        database,
        dictionary,
        properties,
        clock,
        vault,
        rules: () => runner,
        newId,
        behaviour,
        translations: () => translations,
    })
    const translations = createTranslations(database, dictionary)
    const { records } = room
    return {
        database,
        dictionary,
        records,
        properties,
        users: createUsers(database),
        clock,
        vault,
        newId,
        rules,
        behaviour,
    }
}

/** A transaction of a user in a scope. */
export function transaction(options: { readonly scope?: string; readonly user?: Partial<User> } = {}): Transaction {
    const user = {
        sysId: 'u'.repeat(32),
        userName: 'ann',
        name: 'Ann Lee',
        roles: new Set<string>(),
        timeZone: 'UTC',
        language: 'en',
    }
    return {
        id: 't'.repeat(32),
        name: 'test',
        user: { ...user, ...options.user },
        scope: options.scope ?? 'global',
        session: { id: 's', interactive: false, impersonating: false, strictQuery: null, clientData: new Map() },
        ruleStack: [],
        scriptStack: [],
        counters: { reads: 0, writes: 0, rowsRead: 0 },
        rulesRun: { count: 0, milliseconds: 0 },
        messages: { info: [], error: [] },
    }
}

/** All rows of a table, in the order they were written. */
export function rowsOf(database: Database, table: string) {
    return database.select({ table, where: null, orderBy: [], window: null })
}
