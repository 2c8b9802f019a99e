/** Retries of refused deliveries: when they come, how often, what ends them, and claims that nobody finished. */

import { decision, escalationCreated } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const DEAD = 'name=x_kt_gov.delivery.dead'

/** Seconds from the end of the last attempt to the next one. */
async function gap(number: string): Promise<number> {
    const { finished_at, next_attempt_at } = await instance.delivery(number)
    return (Date.parse(`${next_attempt_at}Z`) - Date.parse(`${finished_at}Z`)) / 1000
}

/** A delivery that the platform refuses until the rule is gone. */
async function refused(): Promise<{ readonly number: string; readonly rule: string }> {
    const rule = instance.rule('incident', 'current.setAbortAction(true)')
    return { number: await instance.deliver(decision('blocked')), rule }
}

describe('a refused delivery', () => {
    it('is due again within a minute, and ever later after that', async () => {
        const { number } = await refused()
        const gaps = [await gap(number)]
        expect(await instance.delivery(number)).toMatchObject({ state: 'failed', attempts: '1' })
        for (let attempt = 2; attempt < 8; attempt++) {
            instance.reprocess(gaps[gaps.length - 1] + 1)
            expect(await instance.delivery(number)).toMatchObject({ state: 'failed', attempts: String(attempt) })
            gaps.push(await gap(number))
        }
        expect(gaps[0]).toBeGreaterThan(0)
        expect(gaps[0]).toBeLessThanOrEqual(60)
        expect(gaps.slice(1).every((seconds, index) => seconds > gaps[index])).toBe(true)
        expect(gaps.reduce((sum, seconds) => sum + seconds)).toBeLessThan(24 * 3600)
    })

    it('is a dead letter after eight attempts and raises one event', async () => {
        const { number } = await refused()
        for (let attempt = 2; attempt <= 8; attempt++) instance.reprocess(8 * 3600)
        expect(await instance.delivery(number)).toMatchObject({
            state: 'dead',
            attempts: '8',
            error_code: 'write_refused_business_rule',
            next_attempt_at: '',
        })
        instance.reprocess(8 * 3600)
        expect(await instance.delivery(number)).toMatchObject({ state: 'dead', attempts: '8' })
        const { sys_id } = await instance.delivery(number)
        expect(await instance.rows('sysevent', ['instance', 'parm1', 'parm2'], DEAD)).toEqual(
            new Set([`${sys_id}|${number}|write_refused_business_rule`]),
        )
        expect(await instance.count('sysevent', DEAD)).toBe(1)
    })

    it('by property is dead earlier', async () => {
        await instance.setProperty('x_kt_gov.process.max_attempts', '2')
        const { number } = await refused()
        instance.reprocess()
        expect(await instance.delivery(number)).toMatchObject({ state: 'dead', attempts: '2' })
    })

    it('is left alone before it is due', async () => {
        const { number } = await refused()
        instance.reprocess(1)
        expect(await instance.delivery(number)).toMatchObject({ state: 'failed', attempts: '1' })
    })

    it('keeps every attempt in its related list and has no error once it is done', async () => {
        const { number, rule } = await refused()
        await instance.remove('sys_script', `sys_id=${rule}`)
        instance.reprocess()
        expect(await instance.delivery(number)).toMatchObject({
            state: 'processed',
            attempts: '2',
            error_code: '',
            error_text: '',
            next_attempt_at: '',
        })
        const query = `delivery.number=${number}`
        expect(await instance.rows('x_kt_gov_delivery_record', ['attempt', 'action', 'table_name'], query)).toEqual(
            new Set([
                '1|counted|x_kt_gov_decision_count',
                '1|refused|incident',
                '2|counted|x_kt_gov_decision_count',
                '2|created|incident',
            ]),
        )
        expect(await instance.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['1']))
    })
})

describe('a claim that nobody finished', () => {
    /** A delivery whose worker claimed it and died. */
    async function abandoned(attempts = 0): Promise<string> {
        instance.local.wait(0)
        const answer = await instance.post(escalationCreated())
        const number = answer.body.result.delivery
        const row = await instance.local.record('x_kt_gov_delivery', `number=${number}`, ['sys_id', 'claim_number'])
        instance.local.dieHolding('x_kt_gov_delivery', row)
        if (attempts > 0) await instance.change('x_kt_gov_delivery', { attempts: String(attempts) })
        instance.local.drain()
        return number
    }

    it('is taken over after the lease, counts as an attempt, and the delivery is done within ninety seconds', async () => {
        const number = await abandoned()
        expect(await instance.delivery(number)).toMatchObject({ state: 'queued', attempts: '0' })
        instance.reprocess(90)
        expect(await instance.delivery(number)).toMatchObject({ state: 'processed', attempts: '2', claim_number: '2' })
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
    })

    it('is respected within the lease', async () => {
        const number = await abandoned()
        instance.reprocess(59)
        expect(await instance.delivery(number)).toMatchObject({ state: 'queued', attempts: '0', claim_number: '0' })
    })

    it('by property has a longer lease', async () => {
        await instance.setProperty('x_kt_gov.process.lease_seconds', '3600')
        const answer = await instance.post(escalationCreated())
        instance.local.drain()
        expect(answer.status).toBe(202)
        const seconds = instance.local.script(
            `var lock = new GlideRecord('x_kt_gov_lock')
            lock.query()
            lock.next()
            var until = new GlideDateTime(lock.getValue('expires_at')).getNumericValue()
            return (until - new GlideDateTime(lock.getValue('sys_created_on')).getNumericValue()) / 1000`,
            'x_kt_gov',
        )
        expect(seconds).toBe(3600)
    })

    it('does not retry without end a delivery that kills its workers', async () => {
        const number = await abandoned(7)
        instance.reprocess(90)
        expect(await instance.ending(number)).toBe('dead|claim_expired')
        expect(await instance.count('sysevent', DEAD)).toBe(1)
    })
})

describe('a state that nothing of the app leaves', () => {
    test.each([
        ['processing without a worker', { state: 'processing' }],
        ['failed without a time', { state: 'failed', next_attempt_at: '' }],
    ])('%s is healed by the next run', async (_what, columns) => {
        const number = await instance.deliver(escalationCreated())
        await instance.change('x_kt_gov_delivery', columns)
        instance.reprocess(61)
        expect(await instance.delivery(number)).toMatchObject({ state: 'processed', attempts: '2' })
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
    })
})
