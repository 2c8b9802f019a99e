/** Whether the platform is asked again which script its logs name. */

import type { MeasuredAttribution } from '../../../../src/server/evidence/core/attribution.ts'
import type { CollectPorts } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { measureAgain, measureAttribution } from '../../../../src/server/evidence/app/measure-attribution.ts'

const NOW = '2026-04-20 12:00:00'
const UNKNOWN: MeasuredAttribution = { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null }

function measuring(known: MeasuredAttribution, shown: Pick<MeasuredAttribution, 'log' | 'outbound'>, leftAt?: string) {
    const effects: string[] = []
    const ports = {
        clock: { now: () => NOW },
        newId: () => 'new',
        attributions: { read: () => known, write: () => effects.push('write') },
        probe: {
            leave: (nonce: string) => effects.push(`leave ${nonce}`),
            last: () => (leftAt === undefined ? null : { nonce: 'old', leftAt }),
            read: (nonce: string) => {
                effects.push(`read ${nonce}`)
                return shown
            },
        },
    } as unknown as CollectPorts
    return { effects, ports }
}

it('measures once: what is known of both logs is not measured again', () => {
    const known: MeasuredAttribution = { log: 'caller', outbound: 'callee', measuredAt: NOW }
    const { effects, ports } = measuring(known, { log: 'callee', outbound: 'callee' })
    expect(measureAttribution(ports)).toBe(known)
    expect(effects).toEqual([])
})

it('looks for the row of the last day before it leaves another one', () => {
    const { effects, ports } = measuring(UNKNOWN, { log: 'caller', outbound: 'unmeasured' }, '2026-04-19 12:00:01')
    expect(measureAttribution(ports)).toEqual({ log: 'caller', outbound: 'unmeasured', measuredAt: NOW })
    expect(effects).toEqual(['read old', 'write'])
})

it('leaves a new row a day after the last one', () => {
    const { effects, ports } = measuring(UNKNOWN, { log: 'caller', outbound: 'callee' }, '2026-04-19 12:00:00')
    measureAttribution(ports)
    expect(effects).toEqual(['leave new', 'read new', 'write'])
})

it('keeps what was known of a log that does not show the row', () => {
    const known: MeasuredAttribution = { log: 'caller', outbound: 'unmeasured', measuredAt: NOW }
    const { ports } = measuring(known, { log: 'unmeasured', outbound: 'callee' }, '2026-04-20 11:00:00')
    expect(measureAttribution(ports)).toMatchObject({ log: 'caller', outbound: 'callee' })
})

it('forgets what was known when it is asked to measure again', () => {
    const known: MeasuredAttribution = { log: 'caller', outbound: 'callee', measuredAt: NOW }
    const { effects, ports } = measuring(known, { log: 'unmeasured', outbound: 'unmeasured' })
    expect(measureAgain(ports)).toEqual({ ...UNKNOWN, measuredAt: NOW })
    expect(effects).toEqual(['leave new', 'read new', 'write'])
})

it('measures again after an upgrade, though all is known of the other release', () => {
    const known: MeasuredAttribution = { log: 'caller', outbound: 'callee', measuredAt: NOW, isOutdated: true }
    const { effects, ports } = measuring(known, { log: 'callee', outbound: 'callee' }, '2026-04-20 11:59:00')
    expect(measureAttribution(ports)).toEqual({ log: 'callee', outbound: 'callee', measuredAt: NOW })
    expect(effects).toEqual(['leave new', 'read new', 'write'])
})
