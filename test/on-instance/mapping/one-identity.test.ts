/** One identity for processing: a delivery becomes the same records in any session, and each record says who opened, requested and closed it. */
import { configDeployed, configUpdated, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import type { Fields, Login } from '../../support/instance-client.ts'
import { person } from '../operating/person.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()
const SERVICE_USER = 'x_kt_gov.process.service_user'
const AUTHENTICATED = '/api/x_kt_gov/v1/keeptrusts/webhooks/authenticated'
let service: string
let ada: string
let integration: Login

beforeAll(async () => {
    const { local } = instance
    service = (await local.create('sys_user', { user_name: 'keeptrusts.service', active: 'true' })).sys_id
    ada = (await local.create('sys_user', { user_name: 'ada', email: 'ada@example.com', active: 'true' })).sys_id
    integration = local.user('kt.integration', ['x_kt_gov.integration'], { time_zone: 'Asia/Tokyo' })
    local.user('kt.operator', [], { time_zone: 'America/Los_Angeles' })
    local.drain()
    local.mark()
})

/** One story in which every kind of record is opened, claimed, noted and closed. */
const STORY: readonly (readonly [id: string, body: object])[] = [
    ['1', configUpdated({ updated_by: 'ada' })],
    ['2', configDeployed({ deployed_by: 'user_42' })],
    ['3', decision('blocked')],
    ['4', decision('blocked', { event_id: 'evt_2' })],
    ['5', escalationCreated()],
    ['6', escalation('claimed', { claimed_by: 'ADA@example.com' }, '2026-04-20T14:20:00Z')],
    ['7', escalation('resolved', { resolved_by: 'ada', resolution: 'approved' }, '2026-04-20T15:00:00Z')],
    ['8', health('down', '2026-04-21T09:00:00Z')],
    ['9', health('healthy', '2026-04-21T10:00:00Z')],
]

/** How a stored delivery comes to be processed. */
const ROUTES: Readonly<Record<string, (body: object) => Promise<void>>> = {
    'the rule, as a guest of the public route': async (body) => void (await instance.deliver(body)),
    'the rule, as the integration user in Tokyo': async (body) =>
        void (await instance.deliver(body, { path: AUTHENTICATED, login: integration })),
    'the button, as an operator in Los Angeles': async (body) => {
        const { pressOn } = person(instance.local, 'operator')
        await pressOn('x_kt_gov_delivery', await store(body), 'Reprocess')
        instance.local.drain()
    },
    'the button, as an administrator': async (body) => {
        const { pressOn } = person(instance.local, 'admin')
        await pressOn('x_kt_gov_delivery', await store(body), 'Reprocess')
        instance.local.drain()
    },
    'the job, as system': async (body) => {
        await instance.post(body)
        await forgetRules()
        instance.reprocess(120)
    },
    'a second attempt by the job, after every table refused the first': async (body) => {
        const tables = 'nameINincident,change_request,x_kt_gov_compliance_task,cmdb_ci_service_auto'
        await instance.change('sys_db_object', { create_access: 'false', update_access: 'false' }, tables)
        await instance.deliver(body)
        await instance.change('sys_db_object', { create_access: 'true', update_access: 'true' }, tables)
        instance.reprocess(120)
    },
}

/** Stores a delivery and leaves its processing to come; answers its sys_id. */
async function store(body: object): Promise<string> {
    const answer = await instance.post(body)
    return (await instance.local.record('x_kt_gov_delivery', `number=${answer.body.result.delivery}`)).sys_id
}

/** The rules that wait are lost, as when a node stops. */
const forgetRules = () => instance.remove('sys_trigger', 'nameSTARTSWITHASYNC')

async function tell(route: (body: object) => Promise<void>): Promise<void> {
    for (const [id, body] of STORY) await route({ id: `dlv_${id}`, ...body })
}

/** Tables that processing writes, apart from the deliveries themselves. */
const TABLES = [
    'incident',
    'change_request',
    'x_kt_gov_compliance_task',
    'cmdb_ci_service_auto',
    'cmdb_key_value',
    'x_kt_gov_gateway',
    'x_kt_gov_decision',
    'x_kt_gov_decision_count',
    'x_kt_gov_link',
    'sys_journal_field',
]

/** Columns that say when and by whom a row was written, that count writes or name rows, and the seal over these names. */
const OF_THE_WRITE =
    /^(sys_(id|created_(on|by)|updated_(on|by)|mod_count)|number|task_effective_number|(opened|closed|counted|resolved|activity_due)_?(at|on)?|calendar_duration|business_duration|calendar_stc|business_stc|claim_number|record_number|occurrence_key|record_id|reopened_time|child_incidents|seal)$/

/** Every column of every row, with sys_ids of rows that processing made replaced by their table. */
async function written(): Promise<ReadonlySet<string>> {
    const rows: (readonly [table: string, row: Fields])[] = []
    for (const table of TABLES) for (const row of await instance.list(table)) rows.push([table, row])
    const made = new Map(rows.map(([table, row]) => [row.sys_id, table]))
    for (const row of await instance.list('x_kt_gov_delivery')) made.set(row.sys_id, row.delivery_id)
    return new Set(
        rows.map(([table, row]) => {
            const columns = Object.keys(row).filter((column) => !OF_THE_WRITE.test(column))
            const named = (value: string): string => value.replace(/[0-9a-f]{32}/g, (id) => made.get(id) ?? id)
            return [
                table,
                ...columns.sort().map((column) => `${column}=${made.get(row[column]) ?? named(row[column])}`),
            ].join('\n')
        }),
    )
}

describe.each(['', 'keeptrusts.service'])('with the service user "%s"', (user) => {
    let expected: ReadonlySet<string>
    beforeAll(async () => {
        await instance.setProperty(SERVICE_USER, user)
        await tell(ROUTES['the rule, as a guest of the public route']!)
        expected = await written()
        instance.local.rewind()
    })

    it.each(Object.keys(ROUTES))('the records are the same by %s', async (name) => {
        await instance.setProperty(SERVICE_USER, user)
        await tell(ROUTES[name]!)
        expect(await instance.rows('x_kt_gov_delivery', ['state'])).toEqual(new Set(['processed']))
        expect(await written()).toEqual(expected)
    })
})

it('says who opened, requested, claimed and closed each record', async () => {
    await instance.setProperty(SERVICE_USER, 'keeptrusts.service')
    await tell(ROUTES['the rule, as a guest of the public route']!)
    expect(await instance.rows('change_request', ['opened_by', 'requested_by'])).toEqual(new Set([`${service}|${ada}`]))
    expect(await instance.rows('x_kt_gov_compliance_task', ['opened_by', 'assigned_to', 'closed_by'])).toEqual(
        new Set([`${service}|${ada}|${ada}`]),
    )
    expect(await instance.rows('incident', ['opened_by', 'caller_id', 'resolved_by'], 'state=6')).toEqual(
        new Set([`${service}|${service}|${service}`]),
    )
    expect(await instance.rows('incident', ['opened_by', 'caller_id', 'resolved_by'], 'state!=6')).toEqual(
        new Set([`${service}|${service}|`]),
    )
})

describe('a person whom Keeptrusts names', () => {
    const requesters = () => instance.rows('change_request', ['requested_by'])
    const announce = async (updated_by: string): Promise<readonly string[]> => {
        await instance.setProperty(SERVICE_USER, service)
        return instance.outcomes(await instance.deliver(configUpdated({ updated_by })))
    }

    it('is found by user name or e-mail, in any case', async () => {
        expect(await announce('Ada@Example.com')).not.toContainEqual(expect.stringContaining('person_'))
        expect(await requesters()).toEqual(new Set([ada]))
    })

    it.each<[string, string, () => Promise<unknown>]>([
        ['is unknown', 'person_not_found', async () => undefined],
        ['is inactive', 'person_not_found', () => instance.insert('sys_user', { user_name: 'bob', active: 'false' })],
        [
            'is two people',
            'person_ambiguous',
            async () => {
                await instance.insert('sys_user', { user_name: 'bob', active: 'true' })
                await instance.insert('sys_user', { user_name: 'b2', email: 'BOB', active: 'true' })
            },
        ],
    ])('who %s leaves the column to the service user, with the code %s', async (_how, code, make) => {
        await make()
        expect(await announce('bob')).toContain(`unchanged|change_request|${code}`)
        expect(await requesters()).toEqual(new Set([service]))
    })

    it('is not looked up where no column is named', async () => {
        await instance.setProperty('x_kt_gov.process.person_columns', 'none')
        expect(await announce('ada')).not.toContainEqual(expect.stringContaining('person_'))
        expect(await requesters()).toEqual(new Set([service]))
    })

    it('who is unknown is assigned nothing', async () => {
        await instance.deliver(escalationCreated())
        const claimed = await instance.deliver(escalation('claimed', { claimed_by: 'bob' }, '2026-04-20T14:20:00Z'))
        expect(await instance.outcomes(claimed)).toEqual([
            'updated|x_kt_gov_compliance_task',
            'unchanged|x_kt_gov_compliance_task|person_not_found',
        ])
        expect(await instance.rows('x_kt_gov_compliance_task', ['assigned_to'])).toEqual(new Set(['']))
    })

    const claimedBy = (claimed_by: string, minute = '20') =>
        escalation('claimed', { claimed_by }, `2026-04-20T14:${minute}:00Z`)
    const assignees = () => instance.rows('x_kt_gov_compliance_task', ['assigned_to'])
    function processAgain(number: string): void {
        instance.local.script(`
            var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`)
        instance.local.drain()
    }

    it('gives a review back under another e-mail address, too', async () => {
        await instance.deliver(escalationCreated())
        await instance.deliver(claimedBy('ada@example.com'))
        expect(await assignees()).toEqual(new Set([ada]))
        await instance.change('sys_user', { email: 'ada@example.org' }, `sys_id=${ada}`)
        await instance.deliver(escalation('unclaimed', {}, '2026-04-20T14:30:00Z'))
        expect(await assignees()).toEqual(new Set(['']))
    })

    it('who became a user later is assigned when the claim is processed again, once', async () => {
        await instance.deliver(escalationCreated())
        const claimed = await instance.deliver(claimedBy('bob'))
        expect(await assignees()).toEqual(new Set(['']))
        const bob = await instance.insert('sys_user', { user_name: 'bob', active: 'true' })
        processAgain(claimed)
        expect(await assignees()).toEqual(new Set([bob]))
        await instance.change('x_kt_gov_compliance_task', { assigned_to: '' })
        processAgain(claimed)
        expect(await assignees()).toEqual(new Set(['']))
        await instance.deliver(claimedBy('ada', '40'))
        expect(await assignees()).toEqual(new Set([ada]))
    })

    it('takes no review from whom people gave it to', async () => {
        await instance.deliver(escalationCreated())
        await instance.change('x_kt_gov_compliance_task', { assigned_to: service })
        await instance.deliver(escalation('claimed', { claimed_by: 'ada' }, '2026-04-20T14:20:00Z'))
        expect(await instance.rows('x_kt_gov_compliance_task', ['assigned_to'])).toEqual(new Set([service]))
    })

    it('does not count where a flow names them', async () => {
        await instance.setProperty(SERVICE_USER, service)
        instance.local.script(
            `new KeeptrustsActions().createPolicyChange({ config_id: 'cfg_1', policy_version: 'v1', changed_by: 'ada' }, {})`,
            'x_kt_gov',
        )
        expect(await instance.rows('change_request', ['opened_by', 'requested_by'])).toEqual(
            new Set([`${service}|${service}`]),
        )
    })
})

describe('this instance may decide otherwise', () => {
    it('by a mapping rule', async () => {
        await instance.setProperty(SERVICE_USER, service)
        await instance.insert('x_kt_gov_mapping_rule', {
            name: 'Opened by Ada',
            event_type: 'decision',
            target: 'default',
            template: `opened_by=${ada}`,
        })
        await instance.deliver(decision('blocked'))
        expect(await instance.rows('incident', ['opened_by', 'caller_id'])).toEqual(new Set([`${ada}|${service}`]))
    })

    it('by a rule that sets a column with each write, which the delivery then names', async () => {
        await instance.setProperty(SERVICE_USER, service)
        instance.rule('incident', `current.setValue('opened_by', '${ada}')`)
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.rows('incident', ['opened_by', 'caller_id'])).toEqual(new Set([`${ada}|${service}`]))
        expect(await instance.outcomes(delivery)).toContain('unchanged|incident|person_overruled')
        expect(await instance.ending(delivery)).toBe('processed')
    })
})

it('whom a rule of the instance assigns is reported where it is the user of the session', async () => {
    await instance.setProperty(SERVICE_USER, service)
    instance.rule('incident', "if (current.assigned_to == '') current.assigned_to = gs.getUserID()")
    const guest = await instance.deliver(decision('blocked'))
    expect(await instance.outcomes(guest)).toContain('unchanged|incident|changed_by_instance')
    await instance.remove('sys_script', 'collection=incident^nameSTARTSWITHCustomer')
    instance.rule('incident', `if (current.assigned_to == '') current.assigned_to = '${ada}'`)
    const person = await instance.deliver(decision('blocked', { policy_name: 'pii', event_id: 'evt_9' }))
    expect(await instance.outcomes(person)).not.toContain('unchanged|incident|changed_by_instance')
})

describe('a user who cannot stand in a record', () => {
    it.each([
        ['the service user', SERVICE_USER, '|'],
        ['the caller, for whom the service user stands in', 'x_kt_gov.incident.caller', 'service|service'],
    ])('never stops a write, even where groups are required: %s', async (_who, property, columns) => {
        await instance.setProperty(SERVICE_USER, service)
        await instance.setProperty('x_kt_gov.mapping.require_groups', 'true')
        await instance.setProperty(property, 'nobody')
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain('unchanged|incident|reference_not_found')
        expect(await instance.rows('incident', ['opened_by', 'caller_id'])).toEqual(
            new Set([columns.split('service').join(service)]),
        )
    })

    it('is no service user at all: what a data policy demands has the default of the platform, and the delivery reports it', async () => {
        const policy = await instance.insert('sys_data_policy2', { model_table: 'incident', active: 'true' })
        const rule = { sys_data_policy: policy, table: 'incident', field: 'caller_id', mandatory: 'true' }
        await instance.insert('sys_data_policy_rule', rule)
        const delivery = await instance.deliver(decision('blocked'))
        expect(await instance.ending(delivery)).toBe('processed')
        expect(await instance.outcomes(delivery)).toContain('unchanged|incident|person_overruled')
    })

    it('is refused as a setting, and named by the health check where it was stored all the same', async () => {
        const login = instance.local.user('settings.admin', ['x_kt_gov.admin'])
        const change = async (value: string) =>
            (
                await instance.local.api('PATCH', '/api/x_kt_gov/v1/settings/values', {
                    login,
                    body: { [SERVICE_USER]: value },
                })
            ).status
        const check = async () => {
            const path = '/api/x_kt_gov/v1/setup/checks/service_user'
            const [{ code, state }] = (await instance.local.api('POST', path, { login, body: {} })).body.result.checks
            return [state, code].filter(Boolean).join('|')
        }
        expect([await change('nobody'), await check()]).toEqual([400, 'not_applicable'])
        expect([await change('keeptrusts.service'), await check()]).toEqual([200, 'ok'])
        expect([await change(service), await check()]).toEqual([200, 'ok'])
        await instance.change('sys_user', { active: 'false' }, 'user_name=keeptrusts.service')
        expect([await change(service), await check()]).toEqual([400, 'failing|service_user_unresolved'])
        await instance.setProperty(SERVICE_USER, '')
        await instance.setProperty('x_kt_gov.process.person_columns', 'user_name,u_badge')
        expect(await check()).toBe('attention|person_columns_unknown')
    })
})
