/** A rotation never refuses the sender that is live, however often and however it is asked for. */
import { BASE, setupInstance } from './setup-instance.ts'

const { check, health, instance, post } = setupInstance()
const HOUR = 3600

const rotate = (body: unknown = { overlap_hours: 24 }) => post('/setup/secret', body)
const freshSecret = async (): Promise<string> => (await rotate()).body.result.secret
const arrives = async (event: string, secret?: string): Promise<number> =>
    (await instance.post(event, secret === undefined ? {} : { signing: { secret } })).status
const setup = async () => (await instance.local.api('GET', `${BASE}/setup/state`)).body.result

it('a second rotation replaces the new secret that nobody used, and the sender stays connected', async () => {
    const unused = await freshSecret()
    instance.local.wait(HOUR)
    const second = await rotate()
    expect(second.status).toBe(200)
    expect(second.body.result.replaced).toBe('unused')
    expect(await arrives('event.blocked')).toBe(202)
    expect(await arrives('event.allowed', second.body.result.secret)).toBe(202)
    expect(await arrives('event.flagged', unused)).toBe(401)
})

it('a second rotation while both secrets sign deliveries is refused, and both stay valid', async () => {
    const fresh = await freshSecret()
    instance.local.wait(60)
    expect(await arrives('event.allowed', fresh)).toBe(202)
    const second = await rotate()
    expect([second.status, second.body.error?.code]).toEqual([409, 'rotation_unfinished'])
    expect(second.body.error?.message).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC/)
    expect(await arrives('event.blocked')).toBe(202)
    expect(await arrives('event.flagged', fresh)).toBe(202)
})

it('after the previous secret expired, the next rotation keeps the one that is in use', async () => {
    const fresh = await freshSecret()
    instance.local.wait(60)
    expect(await arrives('event.allowed', fresh)).toBe(202)
    instance.local.wait(24 * HOUR)
    expect((await rotate()).body.result.replaced).toBe('current')
    expect(await arrives('event.flagged', fresh)).toBe(202)
    expect(await arrives('event.blocked')).toBe(401)
})

it('ending both at once stays possible for a secret that leaked', async () => {
    const fresh = await freshSecret()
    instance.local.wait(60)
    expect(await arrives('event.allowed', fresh)).toBe(202)
    expect((await rotate({ overlap_hours: 0 })).status).toBe(200)
    expect([await arrives('event.flagged', fresh), await arrives('event.blocked')]).toEqual([401, 401])
})

it('shows which secret signed the last delivery, and warns while the sender has not changed over', async () => {
    expect((await setup()).last_signed).toBeNull()
    await arrives('event.blocked')
    expect((await setup()).last_signed.secret).toBe('current')
    instance.local.wait(1)
    const fresh = await freshSecret()
    expect((await setup()).last_signed.secret).toBe('previous')
    expect(await check('previous_secret')).toBe('attention|previous_secret_in_use')
    await arrives('event.allowed')
    expect((await setup()).last_signed.secret).toBe('previous')
    instance.local.wait(1)
    await arrives('event.flagged', fresh)
    expect((await setup()).last_signed.secret).toBe('current')
    const found = (await health()).checks.find(({ id }) => id === 'previous_secret')
    expect(found?.state).toBe('ok')
})

describe('a sender that has changed over and only repeats what it sent', () => {
    const repeat = async (secret: string) => {
        const statuses: number[] = []
        for (let time = 0; time < 5; time++) statuses.push(await arrives('event.blocked', secret))
        return statuses
    }

    it('uses the new secret: a second rotation does not cut it off', async () => {
        expect(await arrives('event.blocked')).toBe(202)
        instance.local.wait(60)
        const fresh = await freshSecret()
        instance.local.wait(60)
        expect(await repeat(fresh)).toEqual([200, 200, 200, 200, 200])
        expect((await setup()).last_signed.secret).toBe('current')
        const second = await rotate()
        expect([second.status, second.body.error?.code]).toEqual([409, 'rotation_unfinished'])
        expect(await arrives('event.allowed', fresh)).toBe(202)
    })

    it('is noted once in a rotation, and nothing is noted outside of one', async () => {
        const repeatedAt = async () => (await instance.local.record('x_kt_gov_delivery')).repeated_at
        expect(await arrives('event.blocked')).toBe(202)
        expect(await arrives('event.blocked')).toBe(200)
        expect(await repeatedAt()).toBe('')
        instance.local.wait(60)
        const fresh = await freshSecret()
        instance.local.wait(60)
        expect(await arrives('event.blocked')).toBe(200)
        expect(await repeatedAt()).toBe('')
        await repeat(fresh)
        const noted = await repeatedAt()
        expect(noted).not.toBe('')
        instance.local.wait(60)
        await repeat(fresh)
        expect(await repeatedAt()).toBe(noted)
    })
})
