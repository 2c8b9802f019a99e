/** The built app on a local instance, used over HTTP; tests control the clock, deferred work and SQL by functions that no route exposes. */

import { createHash } from 'node:crypto'
import {
    bootInstance,
    PROFILE_VARIABLE,
    serve,
    setProperty,
    storeRows,
    runInBackground,
    storeUser,
    type GivenUser,
    type LocalInstance,
    type RunningServer,
    type SwitchName,
} from 'servicenow-local-instance'
import { findApplication, setSecret } from '../../tools/local-instance/application.ts'
import { buildOf } from './build-of.ts'
import { InstanceClient, type Fields, type Login } from './instance-client.ts'

export const SECRET = 'whsec_on-instance-signing-secret'
export const ADMIN: Login = { user: 'admin', password: 'on-instance-password' }
export const GROUPS = ['AI Governance Team', 'Platform Engineering', 'Compliance Team'] as const

/** How instances of the suite behave unless a test says otherwise: the worst answer to each question. `test/kind` runs one file of each feature on a kind one. */
export const SUITE_PROFILE = process.env[PROFILE_VARIABLE] ?? 'unkind'

/** The key of the app as it keeps it, made long ago: every delivery of the suite has a seal, and a row without one is no delivery of it. */
const KEY_PROPERTY = 'x_kt_gov.platform.instance_key'
const KEPT_KEY = `2020-01-01 00:00:00 0123456789ab ${Buffer.from('k'.repeat(48)).toString('base64')}`

/** Seconds after which every log row is there. */
const LATEST_LOG_ROW = 20

/** The job that processes deliveries that are due: retries, and those whose worker died. */
export const PROCESS_DUE_JOB = 'Keeptrusts: process due deliveries'

export interface OpenOptions {
    /** Optional plugins of the platform: grc, ai_case, class_models, ire, seed. */
    readonly plugins?: readonly string[]
    /** Without it no secret is set. */
    readonly secret?: string | null
    /** The app has not measured its unique indexes yet: the first delivery does. */
    readonly isUnmeasured?: boolean
    /** The app has not made its key yet: its job does. */
    readonly isKeyless?: boolean
    /** Keeps the database in this file, so that other nodes can join. */
    readonly file?: string
    /** Folder of the built app; that of this project when left out. */
    readonly application?: string
    /** How the instance behaves where the documentation leaves it open; as the suite's when left out. */
    readonly profile?: string
    /** Makes the ids of records a sequence that repeats. */
    readonly seed?: string
}

/** A running instance with the app installed, the secret set and the groups present. */
export class OnInstance extends InstanceClient {
    private constructor(
        readonly instance: LocalInstance,
        readonly server: RunningServer,
        /** Lines that the instance printed since the last rewind. */
        readonly printed: string[],
    ) {
        super(server.url, ADMIN, SECRET, () => instance.clock.now())
    }

    /** Boots once per test file; the state at the end is what `rewind` goes back to. */
    static async open(options: OpenOptions = {}): Promise<OnInstance> {
        const application = options.application ?? findApplication()
        if (!application) throw new Error('dist/app is missing: run `npm run build`')
        const printed: string[] = []
        const { instance } = bootInstance({
            application,
            file: options.file,
            password: ADMIN.password,
            plugins: options.plugins,
            profile: options.profile ?? SUITE_PROFILE,
            seed: options.seed,
            log: (line) => printed.push(line),
        })
        if (options.secret !== null) setSecret(instance, options.secret ?? SECRET)
        if (!options.isUnmeasured)
            setProperty(instance, 'x_kt_gov.platform.missing_indexes', `none (build ${buildOf(application)})`)
        if (!options.isKeyless && instance.properties.get(KEY_PROPERTY) !== undefined)
            setProperty(instance, KEY_PROPERTY, KEPT_KEY)
        const server = await serve(() => instance, { port: 0 })
        const opened = new OnInstance(instance, server, printed)
        for (const name of GROUPS) await opened.create('sys_user_group', { name, active: 'true' })
        instance.queue.drain()
        // Of a database in a file there is no state to go back to.
        if (options.file === undefined) opened.mark()
        return opened
    }

    /** Remembers the present state for `rewind`. */
    mark(): void {
        this.instance.mark()
    }

    /** Back to the marked state, between tests. */
    rewind(): void {
        this.instance.rewind()
        this.printed.length = 0
    }

    async close(): Promise<void> {
        await this.server.close()
        this.instance.close()
    }

    /** Does all deferred work: async rules, events, script actions. Answers how many units ran. */
    drain(): number {
        return this.instance.queue.drain()
    }

    /** Log rows may come late: a test that reads them waits until all have come. */
    override records(table: string, query?: string, columns?: readonly string[]): Promise<readonly Fields[]> {
        if (table.startsWith('syslog') && this.instance.behaviour.answer('log_rows') === 'late')
            this.wait(LATEST_LOG_ROW)
        return super.records(table, query, columns)
    }

    /** Lets time pass: from now on the clock stands still, so much later. */
    wait(seconds: number): void {
        this.instance.clock.set(this.instance.clock.now() + seconds * 1000)
    }

    /** Lets time pass, then runs the job that retries failed deliveries. The first retry is due within a minute. */
    reprocess(seconds = 61): void {
        this.wait(seconds)
        this.instance.queue.runJob(PROCESS_DUE_JOB)
        this.drain()
    }

    /** A worker claims the row for so many seconds, and never comes back. */
    dieHolding(table: string, row: Fields, leaseSeconds = 60): void {
        const number = Number(row.claim_number || '0') + 1
        const lock_key = createHash('sha256').update(`${table}|${row.sys_id}|${number}`).digest('hex')
        const expires = new Date(this.instance.clock.now() + leaseSeconds * 1000)
        const expires_at = expires.toISOString().slice(0, 19).replace('T', ' ')
        const values = { lock_key, table_name: table, record_id: row.sys_id, claim_number: number, expires_at }
        storeRows(this.instance, [{ table: 'x_kt_gov_lock', values }])
    }

    /** A user with exactly these roles; answers the login. */
    user(user_name: string, roles: readonly string[], more: Partial<GivenUser> = {}): Login {
        storeUser(this.instance, { user_name, password: `${user_name}-password`, roles, ...more })
        return { user: user_name, password: `${user_name}-password` }
    }

    /** From now on the instance answers one open question otherwise, until the next rewind. */
    behave(name: SwitchName, value: string): void {
        const values = { name: `local_instance.behaviour.${name}`, value, type: 'string' }
        storeRows(this.instance, [{ table: 'sys_properties', values }])
    }

    /** Rows that no role may write are written as the app writes them: by a script of its scope, in the session of the administrator. */
    override async create(table: string, values: Fields): Promise<Fields> {
        if (!isOfScriptsAlone(table)) return super.create(table, values)
        const sysId = this.appScript(`var row = new GlideRecord('${table}'); row.initialize();
            ${setting(values)} return row.insert()`)
        return this.record(table, `sys_id=${String(sysId)}`)
    }

    /** As `create`. */
    override async update(table: string, sysId: string, values: Fields): Promise<Fields> {
        return isOfScriptsAlone(table) ? this.rewrite(table, sysId, values) : super.update(table, sysId, values)
    }

    /** Changes a row as a script of the app does, which no access control stops. */
    async rewrite(table: string, sysId: string, values: Fields): Promise<Fields> {
        this.appScript(`var row = new GlideRecord('${table}'); if (!row.get('${sysId}')) return null;
            ${setting(values)} return row.update()`)
        return this.record(table, `sys_id=${sysId}`)
    }

    /** As `create`. */
    override async remove(table: string, sysId: string): Promise<void> {
        if (!isOfScriptsAlone(table)) return super.remove(table, sysId)
        this.appScript(`var row = new GlideRecord('${table}'); return row.get('${sysId}') && row.deleteRecord()`)
    }

    private appScript(body: string): unknown {
        const done = this.script(body, 'x_kt_gov')
        if (done === null || done === false) throw new Error(`the script of the app failed: ${body}`)
        return done
    }

    /** Runs the body of a function on the server, as a background script of the administrator would; answers what it returns. */
    script(body: string, scope = 'global', userName = 'admin', session: { impersonating?: boolean } = {}): unknown {
        const { instance } = this
        const user = instance.users.byName(userName)
        if (!user) throw new Error(`no user ${userName}`)
        const tx = instance.transaction({ name: 'test script', user, scope, ...session })
        const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope, body }
        return instance.scripts.runFunction(tx, source)
    }

    /** Runs a script by hand, with the rows that the platform keeps of it; `isRecorded` as the box on the page. */
    byHand(script: string, userName = 'admin', isRecorded = true): void {
        const { instance } = this
        const user = instance.users.byName(userName)
        if (!user) throw new Error(`no user ${userName}`)
        runInBackground(instance, { script, user, scope: 'global', isRecorded })
    }
}

/** Tables of the app whose rows people write too. */
const OF_PEOPLE: readonly string[] = ['compliance_task', 'control_citation', 'control_mapping', 'mapping_rule']

function isOfScriptsAlone(table: string): boolean {
    return table.startsWith('x_kt_gov_') && !OF_PEOPLE.includes(table.slice('x_kt_gov_'.length))
}

/** Statements that set the columns of `row`. */
function setting(values: Fields): string {
    return Object.entries(values)
        .map(([column, value]) => `row.setValue(${JSON.stringify(column)}, ${JSON.stringify(value)});`)
        .join(' ')
}
