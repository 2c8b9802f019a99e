/** The built app with a pretend Keeptrusts beside it and the way back switched on. */

import { onInstance } from '../mapping/governed-instance.ts'
import {
    KEEPTRUSTS_URL,
    STAND_INS,
    standIns,
    startKeeptrusts,
    type KeeptrustsProcess,
} from '../../support/keeptrusts-process.ts'
import { TOKENS, type Behaviour } from '../../support/pretend-keeptrusts.ts'
import type { Answer, Fields, Login } from '../../support/instance-client.ts'
import { SUITE_PROFILE, type OpenOptions } from '../../support/on-instance.ts'
import { escalationCreated } from '../../support/events.ts'

export const WRITE_BACK = 'x_kt_gov_write_back'
export const OWN = 'x_kt_gov_compliance_task'
const JOB = 'Keeptrusts: send write-backs'

/** Write-backs leave at once where an async rule knows what changed; where it does not, the job sends them a minute later. */
const PROFILE = `${SUITE_PROFILE}+async_changes=known`

/** Tables of other applications in which reviews may be. Whether an instance audits them is a setting of its own. */
const OTHER_TABLES = ['incident', 'sn_grc_issue', 'sn_compliance_task']

/** Boots both and goes back to the connected, fresh state after each test. The instance audits the tables of reviews. */
export function writeBackInstance(options: OpenOptions = {}) {
    const instance = onInstance({ profile: PROFILE, ...options })
    let keeptrusts: KeeptrustsProcess
    let reviewer: Login
    beforeAll(async () => {
        keeptrusts = await startKeeptrusts()
        await instance.setPlatformProperty(STAND_INS, standIns(keeptrusts.url))
        await instance.setProperty('x_kt_gov.keeptrusts.api_url', KEEPTRUSTS_URL)
        await instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
        await instance.setProperty('x_kt_gov.escalation.write_back', 'true')
        for (const table of OTHER_TABLES)
            if ((await instance.count('sys_dictionary', `name=${table}^elementISEMPTY`)) > 0)
                await instance.change('sys_dictionary', { audit: 'true' }, `name=${table}^elementISEMPTY`)
        reviewer = instance.local.user('ann.reviewer', ['x_kt_gov.operator', 'admin'])
        await instance.change('sys_user', { email: 'ann@example.com' }, 'user_name=ann.reviewer')
        instance.local.mark()
    })
    beforeEach(async () => {
        instance.local.instance.clock.set(Date.parse('2026-04-20T14:10:00Z'))
        await keeptrusts.behave()
    })
    afterAll(() => keeptrusts.stop())

    return {
        instance,
        get keeptrusts(): KeeptrustsProcess {
            return keeptrusts
        },
        behave: (behaviour: Behaviour) => keeptrusts.behave(behaviour),
        /** One open review of an escalation. */
        open: (id = 'esc_1') => instance.deliver(escalationCreated({ escalation_id: id })),
        /** The reviewer changes the one record of a table; rules do what they do. */
        async review(values: Fields, table = OWN): Promise<void> {
            const answer = await this.save(reviewer, values, table)
            if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
            instance.local.drain()
        },
        /** A user changes the one record of a table over the Table API; answers what the platform answers. */
        async save(login: Login, values: Fields, table = OWN): Promise<Answer> {
            const { sys_id } = await instance.local.record(table)
            return instance.local.api('PATCH', `/api/now/table/${table}/${sys_id}`, { login, body: values })
        },
        /** A user with an e-mail address. */
        async person(name: string, roles: readonly string[] = ['x_kt_gov.operator']): Promise<Login> {
            const login = instance.local.user(name, roles)
            await instance.change('sys_user', { email: `${name}@example.com` }, `user_name=${name}`)
            return login
        },
        /** Lets time pass, then runs the job of the outbox. */
        runJob(seconds = 61): void {
            instance.local.wait(seconds)
            instance.local.instance.queue.runJob(JOB)
            instance.local.drain()
        },
        /** An operator presses Retry on the one write-back; the job sends it. */
        async retry(user = 'admin', query = ''): Promise<void> {
            const { sys_id } = await instance.local.record(WRITE_BACK, query)
            const [button] = await instance.list('sys_ui_action', ['script'], `table=${WRITE_BACK}`)
            const current = `var current = new GlideRecord('${WRITE_BACK}'); current.get('${sys_id}');`
            const action = 'var action = { setRedirectURL: function () {}, setReturnURL: function () {} };'
            instance.local.script(`${current} ${action} ${button!.script}`, 'x_kt_gov', user)
            this.runJob()
        },
        /** `action|state|code` of each write-back. */
        async writeBacks(): Promise<readonly string[]> {
            const rows = await instance.list(
                WRITE_BACK,
                ['action', 'state', 'error_code'],
                'ORDERBYsys_created_on^ORDERBYaction',
            )
            return rows.map((row) => [row.action, row.state, row.error_code].filter(Boolean).join('|'))
        },
        /** `path actor body` of each call that arrived. */
        async heard(): Promise<readonly string[]> {
            return (await keeptrusts.seen()).map(({ path, actor, body }) => `${path} ${actor} ${body}`)
        },
    }
}
