/** Setting up in order: a broken step leaves both sides able to talk, and a check that breaks takes no other one along. */
import { openMemoryFaults } from '../../../../support/memory-faults.ts'
import { rotateSecret } from '../../../../../src/server/operations/app/health/rotate-secret.ts'
import { lookAtHealth } from '../../../../../src/server/operations/app/health/run-checks.ts'
import { confirmInstance } from '../../../../../src/server/operations/app/health/confirm-instance.ts'
import type {
    ConfirmPorts,
    HealthPorts,
    SecretPorts,
} from '../../../../../src/server/operations/app/health/health-ports.ts'
import { CHECK_IDS } from '../../../../../src/server/operations/core/health/catalogue.ts'
import { settleInstance } from '../../../../../src/server/receiving/app/settle-instance.ts'

const NOW = '2026-05-01 12:00:00'

/** Properties in memory, one of which can refuse to be written. */
interface Given {
    readonly current?: string
    readonly previous?: string
    readonly expires?: string
    readonly since?: string
    readonly bound?: string
    readonly refuses?: string
    /** Whether others change the secrets at this moment. */
    readonly isBusy?: boolean
    /** When the newest delivery came that was signed with the current secret. */
    readonly usedAt?: string
}

function openMemory(given: Given = {}) {
    const stored = {
        current: given.current ?? '',
        previous: given.previous ?? '',
        expires: given.expires ?? '',
        since: given.since ?? '',
        bound: given.bound ?? '',
    }
    const order: string[] = []
    const journal: string[] = []
    const write = (name: string, change: () => void): boolean => {
        order.push(name)
        if (given.refuses === name) return false
        change()
        return true
    }
    const ports = {
        clock: { now: () => NOW, epochSeconds: () => 0 },
        journal: { info: (line: string) => journal.push(line), warn: () => undefined, error: () => undefined },
        faults: openMemoryFaults(journal),
        secrets: {
            current: () => stored.current,
            previous: () => stored.previous,
            previousExpires: () => stored.expires,
        },
        entered: { current: () => stored.current, previous: () => stored.previous },
        since: () => stored.since,
        lastSigned: () =>
            given.usedAt === undefined ? null : { number: 'DLV1', signedWith: 'current', receivedAt: given.usedAt },
        signatures: { since: () => stored.since, lastSigned: () => null },
        instance: {
            current: () => 'prod 1',
            bound: () => stored.bound,
            bind: (instance: string) => write('bound', () => (stored.bound = instance)),
        },
        newSecret: () => 'whsec_new',
        inTurn: <T>(change: () => T) => (given.isBusy ? null : change()),
        storeCurrent: (secret: string) => write('current', () => (stored.current = secret)),
        storePrevious: (secret: string, expires: string) =>
            write('previous', () => Object.assign(stored, { previous: secret, expires })),
        storeSince: (instant: string) => write('since', () => (stored.since = instant)),
        held: { count: () => 2, release: () => 3, discard: () => 4 },
        userName: 'ada',
    }
    return { stored, order, journal, ports: ports as unknown as SecretPorts & ConfirmPorts & HealthPorts }
}

describe('rotating the secret', () => {
    it('moves the old one before it sets the new one', () => {
        const { order, ports, stored } = openMemory({ current: 'whsec_old', bound: 'prod 1' })
        expect(rotateSecret(24, ports)).toEqual({
            ok: true,
            value: { secret: 'whsec_new', previousExpires: '2026-05-02 12:00:00', replaced: 'current' },
        })
        expect(order).toEqual(['previous', 'since', 'current'])
        expect(stored).toMatchObject({
            current: 'whsec_new',
            previous: 'whsec_old',
            expires: '2026-05-02 12:00:00',
        })
    })

    it.each(['previous', 'since', 'current'])(
        'keeps the current secret valid when the %s one is not stored',
        (refuses) => {
            const { ports, stored } = openMemory({ current: 'whsec_old', refuses })
            expect(rotateSecret(24, ports)).toMatchObject({ ok: false, failure: { code: 'secret_not_stored' } })
            expect(stored.current).toBe('whsec_old')
        },
    )

    it('changes nothing while others change the secrets', () => {
        const { order, ports } = openMemory({ current: 'whsec_old', isBusy: true })
        expect(rotateSecret(24, ports)).toMatchObject({ ok: false, failure: { code: 'rotation_busy' } })
        expect(order).toEqual([])
    })

    it('notes the instance with the first secret, and keeps no empty old one', () => {
        const { ports, stored } = openMemory()
        expect(rotateSecret(24, ports)).toMatchObject({ ok: true, value: { previousExpires: null } })
        expect(stored).toEqual({ current: 'whsec_new', previous: '', expires: '', since: NOW, bound: 'prod 1' })
    })

    const two = { current: 'whsec_fresh', previous: 'whsec_live', bound: 'prod 1' }
    test.each([
        [
            'nobody used the new one',
            24,
            '2026-05-02 00:00:00',
            undefined,
            'unused',
            'whsec_live',
            '2026-05-02 12:00:00',
        ],
        [
            'it ends later than asked for',
            1,
            '2026-05-02 00:00:00',
            undefined,
            'unused',
            'whsec_live',
            '2026-05-02 00:00:00',
        ],
        [
            'the new one was used before',
            24,
            '2026-05-02 00:00:00',
            '2026-05-01 09:59:59',
            'unused',
            'whsec_live',
            '2026-05-02 12:00:00',
        ],
        ['it has ended', 24, NOW, '2026-05-01 11:00:00', 'current', 'whsec_fresh', '2026-05-02 12:00:00'],
        ['both end', 0, '2026-05-02 00:00:00', '2026-05-01 11:00:00', 'current', '', ''],
    ])('while a previous secret is stored and %s', (_when, hours, expires, usedAt, replaced, previous, until) => {
        const { ports, stored } = openMemory({ ...two, expires, since: '2026-05-01 10:00:00', usedAt })
        expect(rotateSecret(hours, ports)).toMatchObject({ ok: true, value: { replaced } })
        expect(stored).toMatchObject({ current: 'whsec_new', previous, expires: until })
    })

    it.each(['2026-05-01 10:00:00', '2026-05-01 11:00:00'])('is refused while two are in use: used at %s', (usedAt) => {
        const given = { ...two, expires: '2026-05-02 00:00:00', since: '2026-05-01 10:00:00', usedAt }
        const { order, ports } = openMemory(given)
        expect(rotateSecret(24, ports)).toMatchObject({ ok: false, failure: { code: 'rotation_unfinished' } })
        expect(order).toEqual([])
    })

    it('names who did it, and never the secret', () => {
        const { journal, ports } = openMemory({ current: 'whsec_old' })
        rotateSecret(1, ports)
        expect(journal.join('\n')).toContain('ada')
        expect(journal.join('\n')).not.toContain('whsec_')
    })
})

describe('the instance', () => {
    test.each([
        ['', '', true, ''],
        ['whsec_x', '', true, 'prod 1'],
        ['whsec_x', 'prod 1', true, 'prod 1'],
        ['whsec_x', 'other 2', false, 'other 2'],
    ])('with the secret "%s" and noted as "%s" work goes on: %s', (current, bound, goesOn, noted) => {
        const { ports, stored } = openMemory({ current, bound })
        expect(settleInstance(ports)).toBe(goesOn)
        expect(stored.bound).toBe(noted)
    })

    test.each([
        ['release', { released: 3, discarded: 0 }],
        ['discard', { released: 0, discarded: 4 }],
        ['keep', { released: 0, discarded: 0 }],
    ])('is confirmed with the choice to %s what is held', (choice, expected) => {
        const { ports, stored } = openMemory({ bound: 'other 2' })
        expect(confirmInstance({ held: choice, reason: 'moved' }, ports)).toEqual({
            ok: true,
            value: { instance: 'prod 1', held: 2, ...expected },
        })
        expect(stored.bound).toBe('prod 1')
    })

    it.each([undefined, '', 'drop', 1])('is not confirmed with the choice %j', (choice) => {
        const { order, ports } = openMemory({ bound: 'other 2' })
        expect(confirmInstance({ held: choice, reason: 'moved' }, ports)).toMatchObject({
            ok: false,
            failure: { code: 'held_choice_invalid' },
        })
        expect(order).toEqual([])
    })

    it('releases nothing when the note cannot be written', () => {
        const { ports } = openMemory({ bound: 'other 2', refuses: 'bound' })
        expect(confirmInstance({ held: 'release', reason: 'moved' }, ports)).toMatchObject({
            ok: false,
            failure: { code: 'instance_not_stored' },
        })
    })
})

it('distinguishes a check that breaks from one that fails, and runs the others', () => {
    const { ports } = openMemory({ current: 'whsec_0123456789abcdef', bound: 'prod 1' })
    // Nothing but the secrets and the instance is there: every other check breaks.
    const results = lookAtHealth({
        ...ports,
        memory: { read: () => null, refusal: () => null, write: () => undefined },
    })
    const codes = new Map(results.map(({ code, id }) => [id, code]))
    expect(results.map(({ id }) => id)).toEqual(CHECK_IDS)
    expect(codes.get('webhook_secret')).toBeNull()
    expect(codes.get('instance_confirmed')).toBeNull()
    expect(codes.get('dead_letters')).toBe('check_failed')
    expect(codes.get('keeptrusts_token')).toBe('not_asked_yet')
})
