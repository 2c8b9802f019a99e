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
import type { Fields, Login } from '../../support/instance-client.ts'
import { SUITE_PROFILE, type OpenOptions } from '../../support/on-instance.ts'
import { escalationCreated } from '../../support/events.ts'

export const WRITE_BACK = 'x_kt_gov_write_back'
export const OWN = 'x_kt_gov_compliance_task'
const JOB = 'Keeptrusts: send write-backs'

/** Write-backs leave at once where an async rule knows what changed; where it does not, the job sends them a minute later. */
const PROFILE = `${SUITE_PROFILE}+async_changes=known`

/** Boots both and goes back to the connected, fresh state after each test. */
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
            const { sys_id } = await instance.local.record(table)
            const path = `/api/now/table/${table}/${sys_id}`
            const answer = await instance.local.api('PATCH', path, { login: reviewer, body: values })
            if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
            instance.local.drain()
        },
        /** Lets time pass, then runs the job of the outbox. */
        runJob(seconds = 61): void {
            instance.local.wait(seconds)
            instance.local.instance.queue.runJob(JOB)
            instance.local.drain()
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
