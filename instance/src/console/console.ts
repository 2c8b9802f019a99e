/** The console protocol: one JSON operation a line in, one JSON answer a line out, so that tests in any language can use it. */
import { installRecords, type GivenRecord } from '../install/install-records.ts'
import { storeRows, type GivenRow } from '../install/store-rows.ts'
import { storeUser, type GivenUser } from '../install/store-user.ts'
import { findOrCreateScope } from '../install/references.ts'
import type { InstallTarget } from '../install/target.ts'
import { runInBackground } from '../server/run-in-background.ts'
import { runTest } from '../server/run-test.ts'

/** What the console controls: one instance at a time, replaced or rewound by `reset`. */
export interface ConsoleHost {
    current(): InstallTarget
    /** A fresh platform, with or without the application. */
    reset(withApp: boolean): void
}

type Operation = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<string, unknown>>

/** Answers one line. Never throws: what fails is answered as `{"error":{"name","message"}}`. */
export function answerLine(host: ConsoleHost, line: string): Answer {
    try {
        const operation: unknown = JSON.parse(line)
        if (operation === null || typeof operation !== 'object' || Array.isArray(operation))
            throw new TypeError('an operation is a JSON object with the member "op"')
        return perform(host, operation as Operation)
    } catch (error) {
        return { error: describe(error) }
    }
}

function perform(host: ConsoleHost, operation: Operation): Answer {
    const instance = host.current()
    switch (operation['op']) {
        case 'reset':
            host.reset(operation['app'] === true)
            return { ok: true }
        case 'install':
            return install(instance, listOf<GivenRecord>(operation, 'records'))
        case 'rows':
            return { ok: true, rows: storeRows(instance, listOf<GivenRow>(operation, 'rows')) }
        case 'user':
            return { ok: true, sys_id: storeUser(instance, operation as unknown as GivenUser) }
        case 'script':
            return { value: runScript(instance, operation) }
        case 'background':
            return runByHand(instance, operation)
        case 'drain':
            return { ok: true, ran: instance.queue.drain() }
        case 'run':
            instance.queue.runJob(textOf(operation, 'job'))
            return { ok: true }
        case 'test':
            return { ok: true, ...runTest(instance, textOf(operation, 'name')) }
        case 'clock':
            instance.clock.set(toInstant(operation['at']))
            return { ok: true, at: new Date(instance.clock.now()).toISOString() }
        default:
            throw new TypeError(`unknown op ${JSON.stringify(operation['op'])}`)
    }
}

function install(instance: InstallTarget, records: readonly GivenRecord[]): Answer {
    const report = installRecords(instance, records)
    if (report.refused.length > 0) throw new Error(report.refused.join('; '))
    return { ok: true, records: report.records, tables: report.tables, warnings: report.warnings }
}

/** Runs the body of a function in a classic server context of the scope, as one transaction of the user. */
function runScript(instance: InstallTarget, operation: Operation): unknown {
    const scope = scopeName(instance, operation['scope'])
    const found = userOf(instance, operation)
    const timeZone = operation['time_zone']
    const user = typeof timeZone === 'string' ? { ...found, timeZone } : found
    const tx = instance.transaction({ name: 'console script', user, scope })
    const source = { table: 'sys_script_fix', sysId: '', name: 'console', scope, body: textOf(operation, 'body') }
    const value = instance.scripts.runFunction(tx, source)
    return value === undefined ? null : value
}

/** Runs a script as Scripts - Background does, with the rows that the platform keeps of it. */
function runByHand(instance: InstallTarget, operation: Operation): Answer {
    runInBackground(instance, {
        script: textOf(operation, 'script'),
        user: userOf(instance, operation),
        scope: scopeName(instance, operation['scope']),
        isRecorded: operation['recorded'] !== false,
    })
    return { ok: true }
}

function userOf(instance: InstallTarget, operation: Operation) {
    const named = operation['user'] === undefined ? 'admin' : String(operation['user'])
    const found = instance.users.byName(named) ?? instance.users.byId(named)
    if (!found) throw new Error(`no user ${named}`)
    return found
}

function scopeName(instance: InstallTarget, given: unknown): string {
    if (given === undefined || given === null || given === '') return 'global'
    const sysId = findOrCreateScope(instance, String(given))
    return instance.database.get('sys_scope', sysId)?.['scope'] ?? 'global'
}

/** ISO text, the platform's UTC text, epoch milliseconds, or null for the machine's clock. */
function toInstant(at: unknown): number | null {
    if (at === null || at === undefined) return null
    if (typeof at === 'number') return at
    const text = String(at)
    const isPlatformText = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
    const instant = Date.parse(isPlatformText ? `${text.replace(' ', 'T')}Z` : text)
    if (Number.isNaN(instant)) throw new TypeError(`not an instant: ${text}`)
    return instant
}

function listOf<T>(operation: Operation, name: string): readonly T[] {
    const list = operation[name]
    if (!Array.isArray(list)) throw new TypeError(`${String(operation['op'])} needs the list "${name}"`)
    return list as T[]
}

function textOf(operation: Operation, name: string): string {
    const text = operation[name]
    if (typeof text !== 'string') throw new TypeError(`${String(operation['op'])} needs the text "${name}"`)
    return text
}

function describe(error: unknown): { name: string; message: string } {
    if (error instanceof Error) return { name: error.name, message: error.message }
    return { name: 'Error', message: String(error) }
}
