/** What people do with stored deliveries: one, or all that a filter selects. */

import {
    holdDelivery,
    releaseDelivery,
    requeueDelivery,
} from '../../../../src/server/operations/app/deliveries/handle-delivery.ts'
import type {
    OperatorDelivery,
    OperatorPorts,
} from '../../../../src/server/operations/app/deliveries/operator-ports.ts'
import { reprocessSelection } from '../../../../src/server/operations/app/deliveries/reprocess-selection.ts'

const DEAD: OperatorDelivery = {
    sysId: 'd0',
    number: 'KTD0',
    deliveryId: 'del_0',
    eventType: 'event.blocked',
    canonicalType: 'decision',
    body: { ok: true, value: '{}' },
    seal: 'sealed',
    receivedAt: '2026-05-01 00:00:00',
    state: 'dead',
    code: 'write_refused',
    attempts: 8,
    earlierAttempts: 0,
    attempt: 9,
    isRepeat: true,
    postedBy: 'guest',
    isOurs: () => true,
}

/** Deliveries in a row, one a minute; those named in `changing` change before they are written. */
function opened(count: number, { changing = [], limit = 3, state = 'dead', userName = 'admin' }: Partial<Given> = {}) {
    const deliveries = Array.from({ length: count }, (_, index) => ({
        ...DEAD,
        sysId: `d${index}`,
        receivedAt: `2026-05-01 00:0${index}:00`,
        state,
    }))
    const notes: string[] = []
    const write = ({ sysId }: OperatorDelivery, note: { readonly text: string }) => {
        if (changing.indexOf(sysId) >= 0) return false
        notes.push(`${sysId}: ${note.text}`)
        return true
    }
    const ports: OperatorPorts = {
        settings: { reprocessLimit: limit },
        clock: { now: () => '2026-05-02 00:00:00', epochSeconds: () => 0 },
        journal: { info: () => undefined, warn: () => undefined, error: () => undefined },
        userName,
        deliveriesStore: {
            read: (sysId) => deliveries.find((one) => one.sysId === sysId) ?? null,
            requeue: write,
            hold: write,
            release: write,
            endTampered: () => undefined,
            select: (_selection, most) => deliveries.slice(0, most),
            count: () => [
                { state: 'failed', eventType: 'decision', count: 0 },
                { state: 'dead', eventType: 'decision', count },
            ],
        },
    }
    return { ports, notes }
}

interface Given {
    readonly changing: readonly string[]
    readonly limit: number
    readonly state: OperatorDelivery['state']
    readonly userName: string
}

it('notes who did it and what the delivery was', () => {
    const { notes, ports } = opened(1)
    expect(requeueDelivery({ sysId: 'd0', reason: '' }, ports).ok).toBe(true)
    expect(notes).toEqual([
        'd0: Reprocessed by admin; it was dead, write_refused. Reason: it was waiting, failed or a dead letter, and is tried again',
    ])
})

it('notes that the user is unknown', () => {
    const { notes, ports } = opened(1, { state: 'held', userName: '' })
    expect(releaseDelivery({ sysId: 'd0', reason: 'the flood is over' }, ports).ok).toBe(true)
    expect(notes).toEqual(['d0: Released by an unnamed user; it was held, write_refused. Reason: the flood is over'])
})

test.each([
    ['to hold it', holdDelivery, 'dead' as const],
    ['to release it', releaseDelivery, 'held' as const],
    ['to reprocess it although it was processed', requeueDelivery, 'processed' as const],
    ['to reprocess it although it was ignored', requeueDelivery, 'ignored' as const],
])('refuses without a reason %s, and writes nothing', (_what, act, state) => {
    const { notes, ports } = opened(1, { state })
    for (const reason of ['', ' \n\t '])
        expect(act({ sysId: 'd0', reason }, ports)).toMatchObject({ ok: false, failure: { code: 'reason_missing' } })
    expect(notes).toEqual([])
    expect(act({ sysId: 'd0', reason: 'asked for by audit' }, ports).ok).toBe(true)
    expect(notes).toEqual([expect.stringContaining('Reason: asked for by audit')])
})

it('refuses to reprocess many without a reason where some came to their end, but shows what it would do', () => {
    const { notes, ports } = opened(2, { state: 'processed' })
    const ended = { filter: { state: 'processed' }, reason: '' }
    expect(reprocessSelection({ ...ended, dryRun: true }, ports, () => true).ok).toBe(true)
    expect(reprocessSelection({ ...ended, dryRun: false }, ports, () => true)).toMatchObject({
        failure: { code: 'reason_missing' },
    })
    expect(notes).toEqual([])
})

test.each([
    ['a delivery that is not there', 'nobody', {}, 'delivery_missing'],
    ['a delivery that changed meanwhile', 'd0', { state: 'queued' as const, changing: ['d0'] }, 'delivery_changed'],
])('refuses to hold %s', (_what, sysId, given, code) => {
    expect(holdDelivery({ sysId, reason: 'a test' }, opened(1, given).ports)).toMatchObject({
        ok: false,
        failure: { code },
    })
})

const FILTER = { state: 'dead' }

it('a dry run counts, and writes nothing', () => {
    const { notes, ports } = opened(5)
    expect(reprocessSelection({ filter: FILTER, dryRun: true, reason: '' }, ports, () => true)).toMatchObject({
        ok: true,
        value: {
            dryRun: true,
            matched: 5,
            queued: 0,
            wouldQueue: 3,
            left: 2,
            continueFrom: '2026-05-01 00:02:00',
            skipped: 0,
        },
    })
    expect(notes).toEqual([])
})

test.each([
    [3, { queued: 3, left: 0, continueFrom: null }],
    [4, { queued: 3, left: 1, continueFrom: '2026-05-01 00:02:00' }],
])('of %i deliveries three are queued', (count, expected) => {
    const { notes, ports } = opened(count)
    expect(reprocessSelection({ filter: FILTER, dryRun: false, reason: '' }, ports, () => true)).toMatchObject({
        value: expected,
    })
    expect(notes).toHaveLength(3)
})

it('stops when the time is over, and answers where to continue', () => {
    let left = 1
    const run = reprocessSelection({ filter: FILTER, dryRun: false, reason: '' }, opened(3).ports, () => left-- > 0)
    expect(run).toMatchObject({ value: { queued: 1, left: 2, continueFrom: '2026-05-01 00:00:00' } })
})

it('skips what changed meanwhile', () => {
    const run = reprocessSelection(
        { filter: FILTER, dryRun: false, reason: '' },
        opened(3, { changing: ['d1'] }).ports,
        () => true,
    )
    expect(run).toMatchObject({ value: { queued: 2, skipped: 1, left: 0, continueFrom: null } })
})
