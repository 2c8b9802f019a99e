/** Customers' rules that take longer than a lease, locks of nobody, and rules that refuse what workers write: nothing is overwritten or waits for good. */
import { createQueue } from 'servicenow-local-instance'
import { configDeployed, decision, escalation, escalationCreated, health } from '../../support/events.ts'
import { SLOW_RULE, whileRuleRuns } from '../../support/slow-rule.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const DELIVERY = 'x_kt_gov_delivery'

const instance = onInstance()

const row = async () => (await instance.list(DELIVERY))[0]!
const locks = () =>
    Number(
        instance.local.script(
            "var lock = new GlideRecord('x_kt_gov_lock'); lock.query(); return lock.getRowCount()",
            'x_kt_gov',
        ),
    )
const claims = async () => {
    const { checks } = (await instance.local.api('GET', '/api/x_kt_gov/v1/health/checks')).body.result
    const { code, seen, state } = checks.find(({ id }: { readonly id: string }) => id === 'claims')
    return { code, seen, state }
}

const anotherNode = () => {
    const node = createQueue(instance.local.instance)
    return () => {
        instance.local.wait(62)
        node.runJob('Keeptrusts: process due deliveries')
    }
}

describe('a rule on deliveries that takes longer than the lease', () => {
    beforeEach(() => void instance.rule(DELIVERY, SLOW_RULE, { action_insert: 'false' }))

    it('cannot make the late end of a worker overwrite that of the worker that took over', async () => {
        await instance.change('sys_db_object', { create_access: 'false' }, 'name=incident')
        await instance.post({ ...decision('blocked'), id: 'a1' })
        const takeOver = anotherNode()
        const [table] = await instance.list('sys_db_object', ['sys_id'], 'name=incident')
        const allow = `var table = new GlideRecord('sys_db_object'); table.get('${table!.sys_id}'); table.setValue('create_access', 'true'); table.update()`
        const end = whileRuleRuns(instance.local.instance, () => {
            instance.local.script(allow)
            takeOver()
        })
        instance.local.drain()
        expect(end()).toBe(true)
        const { attempts, claim_number, error_code, state } = await row()
        expect({ attempts, claim_number, error_code, state }).toEqual({
            attempts: '2',
            claim_number: '2',
            error_code: '',
            state: 'processed',
        })
        expect(await instance.count('incident')).toBe(1)
    })
})

describe.each([61, 130])('a rule that takes %s seconds, in which another node does all the work,', (seconds) => {
    /** Both are posted; the rule keeps the worker of the first one while another node works. */
    const meet = async (table: string, first: object, second: object, people = '') => {
        instance.rule(table, SLOW_RULE)
        await instance.post({ ...first, id: 'first' })
        await instance.post({ ...second, id: 'second' })
        const node = createQueue(instance.local.instance)
        const end = whileRuleRuns(instance.local.instance, () => {
            instance.local.wait(seconds)
            node.drain()
            node.runJob('Keeptrusts: process due deliveries')
            instance.local.script(people)
        })
        instance.local.drain()
        expect(end()).toBe(true)
        for (let run = 0; run < 4; run++) instance.reprocess(200)
        expect(await instance.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
    }
    const down = health('down', '2026-04-21T09:00:00Z')
    const up = health('healthy', '2026-04-21T10:00:00Z')
    const claimed = escalation('claimed', { claimed_by: 'x' }, '2026-04-20T14:30:00Z')
    const resolved = escalation('resolved', { resolved_by: 'x', outcome: 'approved' }, '2026-04-20T15:00:00Z')

    test.each(['x_kt_gov_gateway', 'incident', 'cmdb_ci_service_auto', 'x_kt_gov_link'])(
        'on %s: a gateway that came back is healthy, with its item and without an open incident',
        async (table) => {
            await instance.deliver({ ...configDeployed(), id: 'known' })
            await meet(table, down, up)
            expect(await instance.rows('x_kt_gov_gateway', ['health', 'health_changed_at'])).toEqual(
                new Set(['healthy|2026-04-21 10:00:00']),
            )
            expect(await instance.rows('cmdb_ci_service_auto', ['operational_status'])).toEqual(new Set(['1']))
            expect(await instance.count('incident', 'state!=6')).toBe(0)
        },
    )

    test.each(['x_kt_gov_gateway', 'cmdb_ci_service_auto'])(
        'on %s: a gateway that went down again has an open incident',
        async (table) => {
            await instance.deliver({ ...configDeployed(), id: 'known' })
            await instance.deliver({ ...health('down', '2026-04-21T08:00:00Z'), id: 'before' })
            await meet(table, health('healthy', '2026-04-21T09:00:00Z'), health('down', '2026-04-21T10:00:00Z'))
            expect(await instance.rows('x_kt_gov_gateway', ['health'])).toEqual(new Set(['down']))
            expect(await instance.rows('cmdb_ci_service_auto', ['operational_status'])).toEqual(new Set(['2']))
            expect(await instance.count('incident', 'state!=6')).toBe(1)
        },
    )

    test.each(['x_kt_gov_gateway', 'cmdb_key_value', 'cmdb_ci_service_auto'])(
        'on %s: the newer version of a gateway stands',
        async (table) => {
            await instance.deliver({ ...configDeployed(), id: 'known' })
            const version = (config_version: string, at: string) => configDeployed({ config_version }, at)
            await meet(table, version('v2.3.2', '2026-04-20T15:00:00Z'), version('v2.3.3', '2026-04-20T16:00:00Z'))
            expect(await instance.rows('x_kt_gov_gateway', ['policy_version', 'last_policy_update'])).toEqual(
                new Set(['v2.3.3|2026-04-20 16:00:00']),
            )
            expect(await instance.rows('cmdb_key_value', ['value'], 'key=policy_version')).toEqual(new Set(['v2.3.3']))
            expect(await instance.rows('cmdb_ci_service_auto', ['version'])).toEqual(new Set(['v2.3.3']))
        },
    )

    test.each(['x_kt_gov_link', 'cmdb_ci_service_auto', 'cmdb_key_value'])(
        'on %s: the newer version of a gateway that nobody knew stands',
        async (table) => {
            const version = (config_version: string, at: string) => configDeployed({ config_version }, at)
            await meet(table, version('v2.3.2', '2026-04-20T15:00:00Z'), version('v2.3.3', '2026-04-20T16:00:00Z'))
            expect(await instance.rows('x_kt_gov_gateway', ['policy_version'])).toEqual(new Set(['v2.3.3']))
            expect(await instance.rows('cmdb_key_value', ['value'], 'key=policy_version')).toEqual(new Set(['v2.3.3']))
            expect(await instance.rows('cmdb_ci_service_auto', ['version'])).toEqual(new Set(['v2.3.3']))
        },
    )

    test.each(['x_kt_gov_gateway', 'cmdb_key_value'])(
        'on %s: what people set on an item meanwhile stays',
        async (table) => {
            const moved = `
                var item = new GlideRecord('cmdb_ci_service_auto'); item.query(); item.next()
                item.setValue('environment', 'Staging'); item.setValue('operational_status', '6'); item.update()`
            await instance.deliver({ ...configDeployed(), id: 'known' })
            await instance.deliver({ ...health('healthy', '2026-04-20T14:30:00Z'), id: 'up' })
            const version = (config_version: string, at: string) => configDeployed({ config_version }, at)
            await meet(table, version('v2', '2026-04-20T15:00:00Z'), version('v3', '2026-04-20T16:00:00Z'), moved)
            expect(await instance.rows('cmdb_ci_service_auto', ['environment', 'operational_status'])).toEqual(
                new Set(['Staging|6']),
            )
        },
    )

    test.each(['x_kt_gov_compliance_task', 'x_kt_gov_link'])(
        'on %s: a resolved review stays resolved',
        async (table) => {
            await instance.deliver({ ...escalationCreated(), id: 'created' })
            await meet(table, claimed, resolved)
            expect(await instance.rows('x_kt_gov_compliance_task', ['state', 'escalation_state', 'outcome'])).toEqual(
                new Set(['3|resolved|approved']),
            )
            expect(await instance.rows('x_kt_gov_link', ['state'], 'kind=compliance_task')).toEqual(
                new Set(['resolved']),
            )
        },
    )

    test('on links: each gateway that a version reached before its change is remembered', async () => {
        const to = (gateway_id: string) => configDeployed({ gateway_id })
        await instance.deliver({ ...to('Z'), id: 'known' })
        await meet('x_kt_gov_link', to('A'), to('B'))
        const [{ detail }] = await instance.list('x_kt_gov_link', ['detail'], 'kind=deployment')
        const reached = Object.keys(JSON.parse(detail)).map((key) => key.slice(-1))
        expect(reached.sort()).toEqual(['A', 'B', 'Z'])
    })
})

describe('a worker that a rule keeps beyond its lease', () => {
    const killed = onInstance({ profile: 'unkind+failing_script=keeps' })
    const TASK = 'x_kt_gov_compliance_task'
    const LINK = 'x_kt_gov_link'
    const GATEWAY = 'x_kt_gov_gateway'

    it('and that is killed right after its write leaves the newer health of the gateway', async () => {
        await killed.deliver({ ...configDeployed(), id: 'known' })
        killed.rule(GATEWAY, SLOW_RULE)
        await killed.post({ ...health('healthy', '2026-04-21T09:00:00Z'), id: 'older' })
        await killed.post({ ...health('down', '2026-04-21T10:00:00Z'), id: 'newer' })
        const node = createQueue(killed.local.instance)
        let hasWaited = false
        let isDead = false
        const end = killed.local.instance.interleave((next) => {
            if (!hasWaited && next.table === 'problem') {
                hasWaited = true
                killed.local.wait(61)
                node.drain()
            } else if (hasWaited && !isDead && next.table === 'x_kt_gov_lock') {
                isDead = true
                throw new Error('killed')
            }
        })
        try {
            killed.local.drain()
        } catch {
            // The worker is dead.
        }
        end()
        node.stop()
        expect(isDead).toBe(true)
        expect(await killed.rows(GATEWAY, ['health'])).toEqual(new Set(['healthy']))
        for (let run = 0; run < 4; run++) killed.reprocess(200)
        expect(await killed.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
        expect(await killed.rows(GATEWAY, ['health', 'health_changed_at'])).toEqual(
            new Set(['down|2026-04-21 10:00:00']),
        )
        expect(await killed.rows('cmdb_ci_service_auto', ['operational_status'])).toEqual(new Set(['2']))
        expect(await killed.count('incident', 'state!=6')).toBe(1)
    })

    /** What a worker leaves that took over the link, wrote the review as an older event says, and died; `people` write the review after it. */
    const leave = (people: string) => `
        var link = new GlideRecord('${LINK}'); link.addQuery('kind', 'compliance_task'); link.query(); link.next()
        var fields = { state: '2', escalation_state: 'claimed' }
        var end = JSON.stringify({ record: { table: '${TASK}', sysId: link.getValue('record_id'), fields: fields } })
        function take(number, isRenewal, kept) {
            var lock = new GlideRecord('x_kt_gov_lock'); lock.initialize()
            lock.setValue('lock_key', new GlideDigest().getSHA256Hex('${LINK}|' + link.getUniqueValue() + '|' + number))
            lock.setValue('table_name', '${LINK}'); lock.setValue('record_id', link.getUniqueValue())
            lock.setValue('claim_number', number); lock.setValue('is_renewal', isRenewal)
            lock.setValue('expires_at', '2026-04-01 00:00:00'); lock.setValue('end_values', kept); lock.insert()
        }
        take('2', 'false', ''); take('1000001', 'true', end)
        var task = new GlideRecord('${TASK}'); task.get(link.getValue('record_id'))
        task.setValue('state', '2'); task.setValue('escalation_state', 'claimed'); ${people}; task.update()`

    test.each([
        ['gets its review back from one that died after it took over', '', '3|resolved'],
        ['leaves what people made of it since', "task.setValue('state', '4')", '4|resolved'],
    ])('%s', async (_what, people, expected) => {
        const resolved = escalation('resolved', { resolved_by: 'x', outcome: 'approved' }, '2026-04-20T15:00:00Z')
        killed.rule(LINK, SLOW_RULE, { action_insert: 'false' })
        await killed.post({ ...resolved, id: 'resolved' })
        const end = whileRuleRuns(killed.local.instance, () => {
            killed.local.wait(61)
            killed.local.script(leave(people), 'x_kt_gov')
        })
        killed.local.drain()
        expect(end()).toBe(true)
        expect(await killed.rows(DELIVERY, ['error_code'])).toEqual(new Set(['busy']))
        for (let run = 0; run < 4; run++) killed.reprocess(200)
        expect(await killed.rows(DELIVERY, ['state', 'error_code'])).toEqual(new Set(['processed|']))
        expect(await killed.rows(TASK, ['state', 'escalation_state'])).toEqual(new Set([expected]))
        expect(await killed.rows(LINK, ['state'], 'kind=compliance_task')).toEqual(new Set(['resolved']))
    })
})

describe('a lock that expires later than any lease', () => {
    const forge = async (number: number) => {
        const { sys_id } = await row()
        instance.local.dieHolding(DELIVERY, { sys_id, claim_number: String(number - 1) }, 10 * 365 * 86400)
        expect(await claims()).toMatchObject({ code: 'claim_of_nobody', state: 'attention' })
    }

    it('is removed by the worker that meets it, and the delivery is processed', async () => {
        await instance.post({ ...decision('blocked'), id: 'a1' })
        await forge(1)
        instance.local.drain()
        instance.reprocess(61)
        expect((await row()).state).toBe('processed')
        expect(await instance.count('incident')).toBe(1)
        expect(await claims()).toEqual({ code: null, seen: 'They can', state: 'ok' })
    })

    it('does not stop a delivery whose numbers are below it', async () => {
        await instance.post({ ...decision('blocked'), id: 'a1' })
        await forge(5)
        instance.local.drain()
        expect((await row()).state).toBe('processed')
    })
})

describe('a rule that refuses every update of a delivery', () => {
    it('does not make the app try without end', async () => {
        const rule = instance.rule(DELIVERY, 'current.setAbortAction(true)', { action_insert: 'false' })
        await instance.post({ ...decision('blocked'), id: 'a1' })
        instance.local.drain()
        for (let run = 0; run < 30; run++) instance.reprocess(300)
        expect(locks()).toBeLessThanOrEqual(20)
        const before = locks()
        for (let run = 0; run < 12; run++) instance.reprocess(300)
        // Once an hour, because what refuses the writes may end.
        expect(locks()).toBe(before + 1)
        expect(await instance.count('incident')).toBe(1)
        const { code, seen, state } = await claims()
        expect([state, code]).toEqual(['failing', 'updates_refused'])
        expect(seen).toContain(
            `${(await row()).number} (${DELIVERY}; rules before an update: Customer rule on ${DELIVERY}`,
        )
        await instance.local.update('sys_script', rule, { active: 'false' })
        const { sys_id } = await row()
        await instance.local.api('POST', `/api/x_kt_gov/v1/keeptrusts/deliveries/${sys_id}/reprocess`, { body: {} })
        instance.reprocess(61)
        expect((await row()).state).toBe('processed')
    })

    it('and one that refuses the end alone is reported on the delivery', async () => {
        const abort = "if (current.state == 'processed') current.setAbortAction(true)"
        instance.rule(DELIVERY, abort, { action_insert: 'false' })
        await instance.post({ ...decision('blocked'), id: 'a1' })
        instance.local.drain()
        const { attempts, error_code, error_text } = await row()
        expect([attempts, error_code]).toEqual(['1', 'write_refused_business_rule'])
        expect(error_text).toContain(`Customer rule on ${DELIVERY}`)
        for (let run = 0; run < 20; run++) instance.reprocess(300)
        expect((await row()).state).toBe('dead')
    })
})

it('a delivery says when a rule refuses its outcome lines', async () => {
    instance.rule('x_kt_gov_delivery_record', 'current.setAbortAction(true)')
    await instance.deliver({ ...decision('blocked'), id: 'a1' })
    const { error_code, error_text, state } = await row()
    expect([state, error_code]).toEqual(['processed', 'outcome_lines_refused'])
    expect(error_text).toContain('Customer rule on x_kt_gov_delivery_record')
})

// Somebody took its time of arrival away, which is sealed: it waits for nobody, and ends as what it is.
it.each(['queued', 'processing'])('a delivery that is %s and says no time of arrival ends at once', async (state) => {
    await instance.deliver({ ...decision('blocked'), id: 'a1' })
    await instance.change(DELIVERY, { state, received_at: '' })
    instance.reprocess(61)
    const { error_code, state: ended } = await row()
    expect([ended, error_code]).toEqual(['dead', 'tampered'])
})
