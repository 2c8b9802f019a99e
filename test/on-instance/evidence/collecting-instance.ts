/** An instance on which evidence is collected: the story of AzureGraphRouter as records, incidents over HTTP, and the collection by hand. */

import { startAnswering, type Answering } from 'servicenow-local-instance'
import type { Fields } from '../../support/instance-client.ts'
import type { OpenOptions } from '../../support/on-instance.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const JOB = 'Keeptrusts: collect execution evidence'
const DAY = 86_400_000
const HOST = 'graph.microsoft.com'
const LOGGED_BACKGROUND = 'local_instance.logged_background_ms'
const NEVER = '1000000000'

const ROUTER = `var AzureGraphRouter = Class.create()
AzureGraphRouter.prototype = {
    initialize: function () {},
    route: function (inc) {
        var incNum = inc.getValue('number')
        gs.error('[AzureGraphRouter] START incident=' + incNum)
        var request = new sn_ws.RESTMessageV2('Graph - sn-ticket-router', 'GetUserByUPN')
        request.execute()
        gs.error('[AzureGraphRouter] DONE incident=' + incNum)
    },
    type: 'AzureGraphRouter',
}`

/** sys_ids of the records of the story. */
export interface Story {
    readonly rule: string
    readonly include: string
    readonly message: string
    readonly profile: string
}

/** Boots once per block; the collection runs only when a test asks for it. */
export function onCollecting(options: OpenOptions = {}) {
    const instance = onInstance(options)
    let server: Answering
    beforeAll(async () => {
        server = await startAnswering()
    })
    afterAll(() => server.stop())
    beforeEach(async () => {
        // A day after the app was installed: before that, nobody knows what its own scripts said.
        instance.local.instance.clock.set(Math.ceil(Date.now() / DAY + 1) * DAY)
        // What a slow machine makes long leaves no row.
        await instance.setPlatformProperty(LOGGED_BACKGROUND, NEVER)
    })

    const collect = (): void => {
        instance.local.instance.queue.runJob(JOB)
        instance.local.drain()
    }

    return Object.assign(instance, {
        /** Background work of more than a second has a row in the transaction log, as on an instance. */
        logLongWork: () => instance.setPlatformProperty(LOGGED_BACKGROUND, '1000'),
        /** Runs the job once; it decides itself whether a run is due. */
        tick: collect,
        /** Lets the lag and the interval pass, then runs the job. */
        collect(seconds = 1000): void {
            instance.local.wait(seconds)
            collect()
        },
        /** The rule, the include, the REST message and its profile, as a customer has them. */
        tellStory(): Story {
            const entity = instance.install('oauth_entity', {
                name: 'Azure AD',
                client_id: 'a1b2c3d4-0000-4000-8000-000000000001',
                client_secret: 'never-read',
                active: 'true',
            })
            const profile = instance.install('oauth_entity_profile', {
                name: 'Azure AD default_profile',
                oauth_entity: entity,
                grant_type: 'client_credentials',
            })
            const message = instance.install('sys_rest_message', {
                name: 'Graph - sn-ticket-router',
                rest_endpoint: `https://${HOST}/v1.0`,
                authentication_type: 'no_authentication',
                oauth2_profile: profile,
                access: 'public',
            })
            instance.install('sys_rest_message_fn', {
                rest_message: message,
                function_name: 'GetUserByUPN',
                http_method: 'get',
                rest_endpoint: `https://${HOST}/v1.0/users`,
                authentication_type: 'no_authentication',
            })
            const include = instance.install('sys_script_include', {
                name: 'AzureGraphRouter',
                api_name: 'global.AzureGraphRouter',
                script: ROUTER,
                active: 'true',
                access: 'public',
            })
            const rule = instance.rule('incident', 'new AzureGraphRouter().route(current)', {
                name: 'Route incident',
                when: 'after',
                action_update: 'false',
            })
            // Transactions that began with an older text may write its lines for an hour.
            instance.local.wait(2 * 3600)
            return { rule, include, message, profile }
        },
        /** What the include calls stands here. */
        async standIn(): Promise<void> {
            await instance.setPlatformProperty('local_instance.outbound_hosts', `${HOST}=${new URL(server.url).origin}`)
        },
        /** An administrator allows what was asked for. */
        async decideAccess(label: string): Promise<void> {
            const [choice] = await instance.list(
                'sys_choice',
                ['value'],
                `name=sys_restricted_caller_access^element=status^label=${label}`,
            )
            await instance.change('sys_restricted_caller_access', { status: choice.value })
        },
        /** Incidents over HTTP; answers their numbers. */
        async incidents(count: number): Promise<readonly string[]> {
            const numbers: string[] = []
            for (let made = 0; made < count; made++) {
                const created = await instance.local.create('incident', { short_description: `Ticket ${made}` })
                instance.local.drain()
                numbers.push(created.number)
            }
            return numbers
        },
        /** Log rows of an application, all of one second; `seconds` before now when negative. */
        leaveLogRows(count: number, seconds = 0): void {
            const { instance: built } = instance.local
            const at = toText(built.clock.now() + seconds * 1000)
            for (let made = 0; made < count; made++)
                built.database.insert('syslog_app_scope', {
                    sys_id: built.newId(),
                    level: '0',
                    message: `Row ${made}`,
                    source: 'x_other',
                    sys_class_name: 'syslog_app_scope',
                    sys_created_on: at,
                    sys_created_by: 'system',
                })
        },
        /** What rotation does to all rows that are there. */
        dropLogRows(): void {
            const where = { kind: 'compare', path: 'sys_id', operator: '!=', value: '' } as const
            instance.local.instance.database.deleteWhere({
                table: 'syslog_app_scope',
                where,
                orderBy: [],
                window: null,
            })
        },
        /** The time of the instance, so much later. */
        inSeconds: (seconds: number): string => toText(instance.local.instance.clock.now() + seconds * 1000),
        /** Lets the next run begin where the first one did. */
        forgetWatermarks: (): Promise<void> =>
            instance.change('x_kt_gov_evidence_source', {
                watermark_id: '',
                watermark_time: toText(instance.local.instance.clock.now() - DAY / 2),
                counted_from: '',
                counted_to: '',
            }),
        evidence: (columns: readonly string[], query = '') => instance.rows('x_kt_gov_evidence', columns, query),
        source: async (name: string): Promise<Fields> =>
            (await instance.list('x_kt_gov_evidence_source', [], `source=${name}`))[0],
        runs: (columns: readonly string[]) => instance.list('x_kt_gov_evidence_run', columns, 'ORDERBYstarted_at'),
        /** Every row of the evidence tables, as one text, to compare runs byte by byte. */
        async everything(): Promise<string> {
            const tables = ['x_kt_gov_automation', 'x_kt_gov_evidence', 'x_kt_gov_evidence_edge', 'x_kt_gov_connection']
            const all = await Promise.all(tables.map((table) => instance.list(table, [], 'ORDERBYsys_id')))
            return JSON.stringify(all)
        },
    })
}

function toText(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}
