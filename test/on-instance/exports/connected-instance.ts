/** The built app with a pretend Keeptrusts beside it. */

import { onInstance } from '../mapping/governed-instance.ts'
import {
    KEEPTRUSTS_URL,
    STAND_INS,
    standIns,
    startKeeptrusts,
    type KeeptrustsProcess,
} from '../../support/keeptrusts-process.ts'
import { TOKENS, type Behaviour } from '../../support/pretend-keeptrusts.ts'
import type { Fields } from '../../support/instance-client.ts'
import type { OpenOptions } from '../../support/on-instance.ts'

const JOB = 'Keeptrusts: process exports'
const WEEKLY = 'Keeptrusts: request the weekly export'
const LATER = 'Keeptrusts: attach exports to later records'
const CHECK = 'Keeptrusts: check evidence files'
const EXPORT = 'x_kt_gov_export'

/** One decision as an artifact holds it. */
export function decisionRecord(id: string, more: Readonly<Record<string, unknown>> = {}): object {
    return {
        id,
        timestamp: '2026-04-21T10:00:00Z',
        event_type: 'decision',
        verdict: 'block',
        policy_name: 'content_safety',
        environment: 'production',
        config_version: 'v2.3.1',
        ...more,
    }
}

/** Boots both and goes back to the connected, fresh state after each test. */
export function connectedInstance(options: OpenOptions = {}) {
    const instance = onInstance(options)
    let keeptrusts: KeeptrustsProcess
    beforeAll(async () => {
        keeptrusts = await startKeeptrusts()
        await instance.setPlatformProperty(STAND_INS, standIns(keeptrusts.url))
        await instance.setProperty('x_kt_gov.keeptrusts.api_url', KEEPTRUSTS_URL)
        await instance.setProperty('x_kt_gov.keeptrusts.token', TOKENS.valid)
        instance.local.mark()
    })
    // A Monday morning.
    beforeEach(() => instance.local.instance.clock.set(Date.parse('2026-04-27T06:00:00Z')))
    afterAll(() => keeptrusts.stop())

    const run = (job: string): void => {
        instance.local.instance.queue.runJob(job)
        instance.local.drain()
    }
    const call = (expression: string): Fields =>
        instance.local.script(`return new x_kt_gov.KeeptrustsExports().${expression}`, 'global') as Fields

    return {
        instance,
        get keeptrusts(): KeeptrustsProcess {
            return keeptrusts
        },
        behave: (behaviour: Behaviour = {}) => keeptrusts.behave(behaviour),
        /** Lets time pass, then runs the job that processes exports. */
        runJob(seconds = 0): void {
            instance.local.wait(seconds)
            run(JOB)
        },
        /** Asks Keeptrusts, then looks a minute later whether it is done. */
        complete(): void {
            run(JOB)
            instance.local.wait(61)
            run(JOB)
        },
        askWeekly: () => run(WEEKLY),
        attachLater: () => run(LATER),
        checkFiles(hours = 24): void {
            instance.local.wait(hours * 3600)
            run(CHECK)
        },
        call,
        /** Asks for the week before 27 April 2026; answers the row's sys_id. */
        request(request: object = {}): string {
            const given = { from: '2026-04-20T00:00:00Z', to: '2026-04-27T00:00:00Z', ...request }
            return call(`requestExport(${JSON.stringify(given)})`).sysId
        },
        export: (query = ''): Promise<Fields> => instance.local.record(EXPORT, query),
        /** `state` or `state|code` of the one export. */
        async exportStatus(query = ''): Promise<string> {
            const { state, error_code } = await instance.local.record(EXPORT, query)
            return [state, error_code].filter(Boolean).join('|')
        },
        /** Names of the files on a record. */
        async filesOn(table: string, recordId: string): Promise<readonly string[]> {
            const query = `table_name=${table}^table_sys_id=${recordId}^ORDERBYfile_name`
            return (await instance.list('sys_attachment', ['file_name'], query)).map((file) => file.file_name)
        },
        /** The bytes of a stored file, over HTTP. */
        async download(attachment: string): Promise<Buffer> {
            const { url, admin } = instance.local
            const authorization = `Basic ${Buffer.from(`${admin.user}:${admin.password}`).toString('base64')}`
            const answer = await fetch(`${url}/api/now/attachment/${attachment}/file`, { headers: { authorization } })
            return Buffer.from(await answer.arrayBuffer())
        },
    }
}
