/** The watch: what is raised, renewed and ended, how often, and what a condition that breaks does to the others. */

import { watch } from '../../../../src/server/operations/app/alerts/watch.ts'
import type { AlertPorts } from '../../../../src/server/operations/app/alerts/alert-ports.ts'
import type { KnownAlert } from '../../../../src/server/operations/core/alerts/catalogue.ts'
import { openMemoryFaults } from '../../../support/memory-faults.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const ALWAYS = () => true

interface World {
    readonly deadLetters: readonly string[]
    readonly known: Readonly<Record<string, Partial<KnownAlert>>>
    readonly ongoing: readonly string[]
    readonly alertedSince: number
    readonly isBroken: boolean
    readonly loses: boolean
    readonly properties: Readonly<Record<string, string>>
}

function opened(given: Partial<World> = {}) {
    const world = { deadLetters: [], known: {}, ongoing: [], alertedSince: 0, properties: {}, ...given }
    const memory = openMemory(world.properties)
    const log: string[] = []
    const journal: string[] = []
    const ports: AlertPorts = {
        settings: memory.settings,
        clock: memory.ports.clock,
        journal: memory.ports.journal,
        faults: openMemoryFaults(journal),
        alertConditions: {
            deadLetters: () => {
                if (given.isBroken) throw new Error('the table is gone')
                return world.deadLetters.map((code) => ({ code, count: 1, newest: '2026-04-30 23:00:00' }))
            },
            trafficSince: () => [],
            newestTests: () => [{ mapping: 'm', controlId: 'C', number: 'KTT1', testId: 't', result: 'fail' }],
            sourceRuns: () => [],
            brokenFiles: () => [],
            unknownFiles: () => 0,
            chainChecks: () => [],
            canaries: () => [],
        },
        alerts: {
            find: (kind, subject) => {
                const known = world.known[`${kind} ${subject}`]
                if (known === undefined) return null
                const now = '2026-04-30 00:00:00'
                return { sysId: 'a', isOngoing: true, since: now, lastAlerted: now, alertCount: 1, ...known }
            },
            ongoing: (kind) => (kind === 'dead_letters' ? world.ongoing : []),
            alertedSince: (kind) => (kind === 'dead_letters' ? world.alertedSince : 0),
            renew: (_known, { kind, subject }) => void log.push(`renew ${kind} ${subject}`),
            raise: (_known, { kind, subject }) => {
                log.push(`raise ${kind} ${subject}`)
                return !given.loses
            },
            end: (kind, subject) => void log.push(`end ${kind} ${subject}`),
        },
    }
    return { ports, log, journal }
}

it('raises what is new, renews what was raised, and ends what is gone', () => {
    const { log, ports } = opened({
        deadLetters: ['busy', 'write_refused'],
        known: { 'dead_letters busy': { lastAlerted: '2026-04-30 23:59:00' } },
        ongoing: ['busy', 'claim_expired'],
    })
    expect(watch(ports, ALWAYS)).toEqual({ seen: 3, alerted: 2 })
    expect(log).toEqual([
        'renew dead_letters busy',
        'raise dead_letters write_refused',
        'end dead_letters claim_expired',
        'raise control m fail',
    ])
})

it.each([
    [9, 1],
    [10, 0],
])('with %i alerts of a kind within the window, %i more of them are raised', (alertedSince, raised) => {
    const { log, ports } = opened({ deadLetters: ['a', 'b'], alertedSince })
    watch(ports, ALWAYS)
    expect(log.filter((line) => line.startsWith('raise dead_letters'))).toHaveLength(raised)
    expect(log.filter((line) => line.startsWith('renew dead_letters'))).toHaveLength(2 - raised)
})

it('leaves the alert to the other worker that raised it, and only renews it', () => {
    const { log, ports } = opened({ deadLetters: ['a'], loses: true })
    expect(watch(ports, ALWAYS)).toEqual({ seen: 2, alerted: 0 })
    expect(log).toContain('renew dead_letters a')
})

it('looks at the other kinds when one breaks', () => {
    const { journal, ports } = opened({ isBroken: true })
    expect(watch(ports, ALWAYS)).toEqual({ seen: 1, alerted: 1 })
    expect(journal).toEqual([
        expect.stringMatching(
            /^unexpected_error while watching dead_letters: reference KT-00000001, Error at .*: the table is gone$/,
        ),
    ])
})

it('does nothing while alerts are off, or without time', () => {
    const off = opened({ deadLetters: ['a'], properties: { 'x_kt_gov.notify.enabled': 'false' } })
    expect(watch(off.ports, ALWAYS)).toEqual({ seen: 0, alerted: 0 })
    const late = opened({ deadLetters: ['a'] })
    expect(watch(late.ports, () => false)).toEqual({ seen: 0, alerted: 0 })
    expect([off.log, late.log]).toEqual([[], []])
})

it('ends nothing when its time is over half-way', () => {
    const { log, ports } = opened({ deadLetters: ['a', 'b'], ongoing: ['gone'] })
    let left = 2
    watch(ports, () => left-- > 0)
    expect(log).toEqual(['raise dead_letters a'])
})
