/** The answer about the health of deliveries: whole hours, ages that are never negative, and the commonest reason first. */
import {
    describeDeliveryHealth,
    HOURS,
    hoursBefore,
    type DeliveryHealthMaterial,
} from '../../../../src/server/operations/core/delivery-health/delivery-health.ts'

const NOW = '2026-04-20 01:30:00'
const material = (given: Partial<DeliveryHealthMaterial> = {}): DeliveryHealthMaterial => ({
    now: NOW,
    open: { dead: 3 },
    hours: hoursBefore(NOW).map((hour) => ({ ...hour, states: {} })),
    oldestWaiting: null,
    dead: [],
    ...given,
})

it('has the last hours of the clock without a gap, the present one last, over midnight too', () => {
    const hours = hoursBefore(NOW)
    expect(hours).toHaveLength(HOURS)
    expect(hours[HOURS - 1]).toEqual({ from: '2026-04-20 01:00:00', to: '2026-04-20 02:00:00' })
    expect(hours[0].from).toBe('2026-04-19 14:00:00')
    for (let at = 1; at < HOURS; at++) expect(hours[at].from).toBe(hours[at - 1].to)
})

it('answers ISO times, and null where nothing waits', () => {
    expect(describeDeliveryHealth(material())).toMatchObject({
        at: '2026-04-20T01:30:00Z',
        open: { dead: 3 },
        oldest_waiting: null,
        dead_letters: [],
    })
})

test.each([
    ['2026-04-20 01:29:00', 60],
    ['2026-04-20 01:30:00', 0],
    ['2026-04-20 01:31:00', 0],
])('a delivery received at %s waits %i seconds', (receivedAt, age_seconds) => {
    const oldestWaiting = { number: 'KTD1', sysId: 's1', state: 'failed', receivedAt }
    expect(describeDeliveryHealth(material({ oldestWaiting }))).toMatchObject({ oldest_waiting: { age_seconds } })
})

it('lists dead letters by the number of them, then by code', () => {
    const dead = ['b 1', 'a 1', 'c 5'].map((text) => {
        const [code, count] = text.split(' ')
        return { code, count: Number(count), newest: NOW }
    })
    const { dead_letters } = describeDeliveryHealth(material({ dead })) as { dead_letters: { code: string }[] }
    expect(dead_letters.map(({ code }) => code)).toEqual(['c', 'a', 'b'])
})
