/** Customers' rules that take longer than a lease, locks of nobody, and rules that refuse what workers write: nothing is overwritten or waits for good. */
import { createQueue } from 'servicenow-local-instance'
import { decision } from '../../support/events.ts'
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

it.each(['queued', 'processing'])('a delivery that is %s and says no time of arrival is processed', async (state) => {
    await instance.deliver({ ...decision('blocked'), id: 'a1' })
    await instance.change(DELIVERY, { state, received_at: '' })
    instance.reprocess(61)
    expect((await row()).state).toBe('processed')
})
