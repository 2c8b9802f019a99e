/** Every health check on the built app, well and not well, as far as an instance can be brought there. */
import { setupInstance, type CheckAnswer } from './setup-instance.ts'
import {
    KEEPTRUSTS_URL,
    STAND_INS,
    standIns,
    startKeeptrusts,
    type KeeptrustsProcess,
} from '../../support/keeptrusts-process.ts'
import { escalationCreated } from '../../support/events.ts'
import { TOKENS, type ScriptedAnswer } from '../../support/pretend-keeptrusts.ts'

const { check, health, instance, post } = setupInstance()

const set = (name: string, value: string) => instance.setProperty(`x_kt_gov.${name}`, value)
const job = async (name: string) => (await instance.local.record('sysauto_script', `name=${name}`, ['sys_id'])).sys_id

describe('receiving', () => {
    it('misses a secret', async () => {
        expect(await check('webhook_secret')).toBe('ok')
        await set('webhook.secret', '')
        expect(await check('webhook_secret')).toBe('failing|secret_unset')
        expect(await check('test_delivery')).toBe('failing|secret_unset')
    })

    it.each([
        ['2020-01-01 00:00:00', 'attention|previous_secret_expired'],
        ['2100-01-01 00:00:00', 'ok'],
        ['', 'attention|previous_secret_dateless'],
    ])('evaluates a previous secret that is valid until "%s"', async (expires, expected) => {
        expect(await check('previous_secret')).toBe('not_applicable')
        await set('webhook.previous_secret', 'whsec_of-last-year-and-long')
        await set('webhook.previous_secret_expires', expires)
        expect(await check('previous_secret')).toBe(expected)
    })

    it('sends itself a test delivery, and sees it stored and understood', async () => {
        expect(await check('test_delivery')).toBe('ok')
        expect(await instance.rows('x_kt_gov_delivery', ['canonical_type', 'state', 'error_code'])).toEqual(
            new Set(['connection.test|ignored|connection_test']),
        )
    })

    it.each(['hex:body:literal', 'base64:t.body:stripped', 'hex:id.t.body:decoded', 'base64:id.t.body:decoded'])(
        'signs its test delivery in the pinned mode %s',
        async (mode) => {
            await set('webhook.signature_mode', mode)
            expect(await check('test_delivery')).toBe('ok')
        },
    )

    it('says why a test delivery is refused', async () => {
        await instance.rule('x_kt_gov_delivery', 'current.setAbortAction(true)', { action_update: 'false' })
        expect(await check('test_delivery')).toBe('failing|test_delivery_refused')
        const { seen } = (await health()).checks.find(({ id }) => id === 'test_delivery') as CheckAnswer
        expect(seen).toContain('status 503, ')
    })

    it('ignores a mode that is none, because it would stop the sender for good', async () => {
        await set('webhook.signature_mode', 'no mode at all')
        expect(await check('test_delivery')).toBe('ok')
    })

    it('says that the instance cannot be reached, or does not know its address', async () => {
        await instance.setProperty('glide.servlet.uri', 'http://127.0.0.1:1/')
        expect(await check('test_delivery')).toBe('failing|test_delivery_unsent')
        await instance.setProperty('glide.servlet.uri', '')
        expect(await check('test_delivery')).toBe('attention|instance_address_unknown')
    })

    it('finds that a rule of the instance swallowed the test delivery', async () => {
        const values = {
            name: 'swallow',
            collection: 'x_kt_gov_delivery',
            when: 'before',
            action_insert: 'true',
            active: 'true',
            script: 'current.error_code = "swallowed"',
        }
        instance.install('sys_script', values)
        expect(await check('test_delivery')).toBe('failing|test_delivery_lost')
    })

    it.each([
        ['a state that is none', { state: 'other' }],
        ['no state', { state: '' }],
        ['the end of an attempt that nobody made', { state: 'processed' }],
        ['no reason to be ignored', { state: 'ignored' }],
    ])('finds a delivery with %s', async (_, change) => {
        await instance.deliver({ event: 'event.blocked', data: { event_id: 'evt_1', policy_name: 'p' } })
        expect(await check('delivery_states')).toBe('ok')
        const { sys_id } = await instance.local.record('x_kt_gov_delivery')
        instance.local.instance.database.update('x_kt_gov_delivery', sys_id, { attempts: '0', ...change })
        expect(await check('delivery_states')).toBe('failing|deliveries_stray')
    })

    it('goes by what Keeptrusts sent where the public route is off', async () => {
        await set('webhook.public_route', 'false')
        expect(await check('test_delivery')).toBe('not_applicable')
        await set('webhook.public_route', 'true')
        await instance.post('webhook.test')
        await set('webhook.public_route', 'false')
        expect(await check('test_delivery')).toBe('ok')
    })

    it('counts dead letters', async () => {
        expect(await check('dead_letters')).toBe('ok')
        await instance.deliver({ id: 'dlv_incomplete', event: 'escalation.created', data: {} })
        expect(await check('dead_letters')).toBe('attention|dead_letters_waiting')
    })

    it('counts what an operator holds: a held event makes nothing, and nobody would miss it', async () => {
        const { status } = await instance.post(escalationCreated())
        expect([status, await check('held_deliveries')]).toEqual([202, 'ok'])
        const { sys_id } = await instance.local.record('x_kt_gov_delivery')
        const login = instance.local.user('op', ['x_kt_gov.operator'])
        const body = { delivery: sys_id, action: 'hold', reason: 'to hide it' }
        await instance.local.api('POST', '/api/now/table/x_kt_gov_delivery_action', { body, login })
        instance.local.drain()
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(0)
        expect(await check('held_deliveries')).toBe('attention|deliveries_held')
    })

    it('reports missing deliveries only where deliveries are usual', async () => {
        expect(await check('traffic')).toBe('not_applicable')
        await instance.post('event.allowed')
        expect(await check('traffic')).toBe('ok')
        instance.local.wait(1000)
        expect(await check('traffic')).toBe('ok')
        const at = '2026-11-20 10:00:00'
        instance.local.instance.clock.set(Date.parse('2026-11-20T10:00:00Z'))
        for (let index = 0; index < 100; index++)
            await instance.local.create('x_kt_gov_delivery', {
                delivery_id: `usual-${index}`,
                received_at: at,
                state: 'processed',
                canonical_type: 'decision',
            })
        await instance.local.remove(
            'x_kt_gov_delivery',
            (await instance.local.record('x_kt_gov_delivery', 'delivery_idNOT LIKEusual-', ['sys_id'])).sys_id,
        )
        expect(await check('traffic')).toBe('ok')
        instance.local.wait(901)
        expect(await check('traffic')).toBe('attention|traffic_stopped')
    })
})

describe('calling Keeptrusts', () => {
    let keeptrusts: KeeptrustsProcess
    beforeAll(async () => {
        keeptrusts = await startKeeptrusts()
    })
    afterAll(() => keeptrusts.stop())
    const behave = async (answers: readonly ScriptedAnswer[] = [], token: string = TOKENS.valid) => {
        await keeptrusts.behave({ answers })
        await instance.setPlatformProperty(STAND_INS, standIns(keeptrusts.url))
        await set('keeptrusts.api_url', KEEPTRUSTS_URL)
        await set('keeptrusts.token', token)
    }
    const both = async () => [await check('keeptrusts_reachable'), await check('keeptrusts_token')]

    it('asks for life without the token and for a cheap read with it', async () => {
        await behave()
        expect(await both()).toEqual(['ok', 'ok'])
        expect((await keeptrusts.seen()).map(({ authorization, path }) => [path, authorization])).toEqual([
            ['/healthz', null],
            ['/v1/webhooks', `Bearer ${TOKENS.valid}`],
        ])
    })

    it.each([
        ['an expired token', TOKENS.expired, 'failing|token_rejected'],
        ['a token that may not', TOKENS.forbidden, 'attention|token_forbidden'],
        ['no token', '', 'attention|token_missing'],
    ])('distinguishes %s from an API that does not answer', async (_what, token, expected) => {
        await behave([], token)
        expect(await both()).toEqual(['ok', expected])
    })

    it.each([
        [429, 'attention|rate_limited'],
        [503, 'failing|service_unavailable'],
    ])('does not take a %i for a bad token', async (status, expected) => {
        await behave([
            { on: 'healthz', status },
            { on: 'webhooks', status },
        ])
        expect(await both()).toEqual([expected, expected])
    })

    it('distinguishes a timeout, a closed port and an unknown name', async () => {
        await behave([{ on: 'healthz', status: 0 }])
        await set('keeptrusts.timeout_seconds', '5')
        expect(await check('keeptrusts_reachable')).toBe('failing|call_timeout')
        await instance.setPlatformProperty(STAND_INS, standIns('http://127.0.0.1:1'))
        expect(await both()).toEqual(['failing|connection_failed', 'failing|connection_failed'])
        await set('keeptrusts.api_url', 'https://api.keeptrusts.invalid')
        await set('keeptrusts.token', TOKENS.valid)
        expect(await both()).toEqual(['failing|name_unresolved', 'failing|name_unresolved'])
        await set('keeptrusts.api_url', 'ftp://keeptrusts')
        expect(await both()).toEqual(['failing|base_url_invalid', 'failing|base_url_invalid'])
    })

    it('remembers the result until it is asked again, and never calls for a reader', async () => {
        await behave()
        await both()
        await keeptrusts.behave({ answers: [{ on: 'healthz', status: 503 }] })
        const { checks } = await health()
        expect(checks.find(({ id }) => id === 'keeptrusts_reachable')).toMatchObject({ state: 'ok' })
        expect(await keeptrusts.seen()).toEqual([])
    })

    it.each([
        ['', 'not_applicable'],
        ['2100-01-01 00:00:00', 'ok'],
        ['2020-01-01 00:00:00', 'failing|token_expired'],
        ['in a year', 'attention|token_date_unreadable'],
    ])('evaluates a token that expires at "%s"', async (date, expected) => {
        await set('keeptrusts.access_expires', date)
        expect(await check('token_expiry')).toBe(expected)
    })

    it('warns three days before the token expires', async () => {
        instance.local.instance.clock.set(Date.parse('2026-04-27T06:00:00Z'))
        await set('keeptrusts.access_expires', '2026-04-30 05:00:00')
        expect(await check('token_expiry')).toBe('attention|token_expiring')
    })
})

describe('this instance', () => {
    it('misses a group, and names its property', async () => {
        expect(await check('groups')).toBe('ok')
        await set('change.assignment_group', 'Nobody')
        expect(await check('groups')).toBe('attention|group_unresolved')
        const { checks } = await health()
        expect(checks.find(({ id }) => id === 'groups')?.seen).toContain('"Nobody" (x_kt_gov.change.assignment_group)')
    })

    it('notifies somebody, or states why nobody', async () => {
        const groups = async () =>
            (await instance.local.api('GET', '/api/x_kt_gov/v1/setup/state')).body.result.groups as readonly {
                property: string
                problem: string
            }[]
        expect(await check('notified')).toBe('attention|notify_group_unset')
        expect(await groups()).toMatchObject(
            expect.arrayContaining([
                expect.objectContaining({
                    property: 'x_kt_gov.notify.group',
                    problem: expect.stringContaining('nobody is notified'),
                }),
            ]),
        )
        await set('notify.group', 'AI Governance Team')
        expect(await check('notified')).toBe('attention|notify_group_unusable')
        const [{ sys_id: group }] = await instance.list('sys_user_group', ['sys_id'], 'name=AI Governance Team')
        const [{ sys_id: user }] = await instance.list('sys_user', ['sys_id'], 'active=true')
        await instance.insert('sys_user_grmember', { group, user })
        expect(await check('notified')).toBe('ok')
        expect((await groups()).filter(({ problem }) => problem !== '')).toEqual([])
        await set('notify.enabled', 'false')
        expect(await check('notified')).toBe('attention|notify_off')
    })

    it('needs a class below cmdb_ci that it may write', async () => {
        expect(await check('cmdb_class')).toBe('ok')
        await set('cmdb.class', 'cmdb_ci_nowhere')
        expect(await check('cmdb_class')).toBe('failing|cmdb_class_missing')
        await set('cmdb.class', 'incident')
        expect(await check('cmdb_class')).toBe('failing|cmdb_class_unfit')
        await set('cmdb.class', 'cmdb_ci_service')
        expect(await check('cmdb_class')).toBe('attention|cmdb_privilege_missing')
    })

    it('sees that somebody denied a privilege', async () => {
        const query = 'target_name=cmdb_ci_service_auto^operation=create^source_scope.scope=x_kt_gov'
        const { sys_id } = await instance.local.record('sys_scope_privilege', query, ['sys_id'])
        await instance.local.update('sys_scope_privilege', sys_id, { status: 'denied' })
        expect(await check('cmdb_class')).toBe('failing|cmdb_class_denied')
    })

    it('does without GRC where it is not installed', async () => {
        expect(await check('grc_tables')).toBe('not_applicable')
    })

    it('alerts a job that is off, and one that is due and does not run', async () => {
        expect(await check('schedules')).toBe('ok')
        const drift = await job('Keeptrusts: detect drift')
        await instance.local.update('sysauto_script', drift, { active: 'false' })
        expect(await check('schedules')).toBe('failing|schedule_inactive')
        await instance.local.update('sysauto_script', drift, { active: 'true' })
        expect(await check('schedules')).toBe('ok')
        await instance.local.create('sys_trigger', { name: 'drift', document_key: drift, state: '-1' })
        expect(await check('schedules')).toBe('failing|schedule_stuck')
    })

    it('names properties whose value cannot be used', async () => {
        expect(await check('properties')).toBe('ok')
        await set('webhook.tolerance_seconds', '5 minutes')
        expect(await check('properties')).toBe('attention|property_invalid')
    })
})

describe('evidence', () => {
    it('has sources once a run collected, and shows what could not be read', async () => {
        expect(await check('log_sources')).toBe('unknown|sources_uncollected')
        const collected = await post('/evidence/runs')
        expect(collected.status).toBeLessThan(300)
        // The system log waits for an administrator's consent.
        expect(await check('log_sources')).toBe('attention|source_unreadable')
    })

    it('measures attribution when asked', async () => {
        expect(await check('attribution')).toBe('attention|attribution_unmeasured')
        const measured = await post('/setup/attribution')
        expect([measured.status, measured.body.result.log]).toEqual([200, 'callee'])
        expect(await check('attribution')).toBe('ok')
    })

    it('names the event types that control mappings lack', async () => {
        expect(await check('control_mappings')).toBe('not_applicable')
        await instance.deliver({ id: 'd1', event: 'gateway.health_changed', data: { gateway_id: 'gw', status: 'up' } })
        expect(await check('control_mappings')).toBe('attention|control_events_missing')
        const { seen } = (await health()).checks.find(({ id }) => id === 'control_mappings') as CheckAnswer
        expect(seen).toContain('AI-SAFE-001: event.created;')
        expect(seen).toMatch(/AI-COST-001: event\.created$/)
        const created = { id: 'd2', event: 'event.created', data: { id: 'e1', action: 'block', policy_name: 'pii' } }
        await instance.deliver(created)
        expect(await check('control_mappings')).toBe('unknown|control_decisions_few')
        await instance.change('x_kt_gov_control_mapping', { validity_days: '0' }, 'control_id=AI-SAFE-001^active=true')
        expect(await check('control_mappings')).toBe('attention|control_mapping_unusable')
    })

    it('counts broken files and open gaps', async () => {
        expect([await check('evidence_integrity'), await check('reconciliation_gaps')]).toEqual(['ok', 'ok'])
        await instance.local.create('x_kt_gov_evidence_file', { file_name: 'a.json', integrity: 'changed' })
        const day = new Date(instance.local.instance.clock.now()).toISOString().slice(0, 10)
        const { sys_id } = await instance.local.create('x_kt_gov_export', { export_id: 'e1', request_key: 'e1' })
        await instance.local.create('x_kt_gov_reconciliation_gap', {
            gap_key: 'g1',
            day,
            difference: '3',
            policy: 'p',
            export: sys_id,
        })
        expect(await check('evidence_integrity')).toBe('failing|evidence_broken')
        expect(await check('reconciliation_gaps')).toBe('attention|reconciliation_gap_open')
    })
})

describe('running them all', () => {
    it('remembers every result in a row, and writes none for a reader', async () => {
        await health()
        expect(await instance.count('x_kt_gov_health_check')).toBe(0)
        await post('/setup/checks/all')
        const { checks } = await health()
        expect(await instance.count('x_kt_gov_health_check')).toBe(checks.length)
        await post('/setup/checks/all')
        expect(await instance.count('x_kt_gov_health_check')).toBe(checks.length)
    })

    it('is done by the daily job, which names what fails in the log', async () => {
        await set('webhook.secret', '')
        instance.local.instance.queue.runJob('Keeptrusts: check health')
        expect(await instance.rows('x_kt_gov_health_check', ['state', 'code'], 'check_id=webhook_secret')).toEqual(
            new Set(['failing|secret_unset']),
        )
        expect(instance.local.printed.join('\n')).toContain('webhook_secret (secret_unset)')
    })
    it('asks the database the same number of questions, however many deliveries are stored', async () => {
        const { instance: own } = instance.local
        const start = own.transaction
        const seen: ReturnType<typeof start>[] = []
        own.transaction = (options) => {
            const tx = start(options)
            seen.push(tx)
            return tx
        }
        const reads = async () => {
            seen.length = 0
            await health()
            return seen.reduce((sum, { counters }) => sum + counters.reads, 0)
        }
        try {
            await reads()
            const few = await reads()
            for (let index = 0; index < 50; index++)
                await instance.insert('x_kt_gov_delivery', { delivery_id: `dlv_${index}`, state: 'dead' })
            expect(few).toBeGreaterThan(10)
            expect(await reads()).toBe(few)
            expect(few).toBeLessThanOrEqual(20)
        } finally {
            own.transaction = start
        }
    })
})

describe('the package on this instance', () => {
    it('finds the flow and the action that nobody published, by name', async () => {
        expect(await check('flows')).toBe('ok')
        const { sys_id: flow } = await instance.local.record('sys_hub_flow', 'internal_name=kt_answer_violation', [
            'sys_id',
        ])
        await instance.local.update('sys_hub_flow', flow, { status: 'draft', active: 'false' })
        const query = 'internal_name=kt_verify_evidence'
        const { sys_id: action } = await instance.local.record('sys_hub_action_type_definition', query, ['sys_id'])
        await instance.local.update('sys_hub_action_type_definition', action, {
            latest_snapshot: '',
            master_snapshot: '',
        })
        expect(await check('flows')).toBe('attention|flow_draft')
        const { seen } = (await health()).checks.find(({ id }) => id === 'flows') as CheckAnswer
        expect(seen).toContain('Answer a violation (draft); Verify evidence (not compiled)')
    })

    it('finds a release that is older than the oldest supported one', async () => {
        expect(await check('release')).toBe('ok')
        await instance.setProperty('glide.buildname', 'Vancouver')
        expect(await check('release')).toBe('failing|release_unsupported')
    })
})
