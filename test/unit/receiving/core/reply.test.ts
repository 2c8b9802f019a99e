/** WriteBacks: a closed set of statuses, and no word too many. */

import type { Kept } from '../../../../src/server/receiving/core/reply.ts'
import { acceptedReply, refusedReply, unexpectedReply } from '../../../../src/server/receiving/core/reply.ts'

const kept = (state: Kept['receipt']['state'], isNew: boolean): Kept => ({
    receipt: isNew ? { delivery: 'KTD1', state } : { delivery: 'KTD1', state, duplicate: true },
    isNew,
})

test.each([
    ['new work', [kept('queued', true)], 202],
    ['a duplicate', [kept('queued', false)], 200],
    ['a test or an unknown type', [kept('ignored', true)], 200],
    ['new work among duplicates', [kept('processed', false), kept('queued', true)], 202],
    ['duplicates only', [kept('processed', false), kept('dead', false)], 200],
] as const)('%s', (_, all, status) => expect(acceptedReply(all, all.length > 1).status).toBe(status))

it('one event is answered as itself, a batch as a list', () => {
    expect(acceptedReply([kept('queued', true)], false)).toMatchObject({ body: { delivery: 'KTD1', state: 'queued' } })
    expect(acceptedReply([kept('ignored', true)], true)).toMatchObject({
        body: { deliveries: [{ delivery: 'KTD1', state: 'ignored' }], state: 'ignored' },
    })
    expect(acceptedReply([kept('processed', false), kept('queued', true)], true)).toMatchObject({
        body: { state: 'queued' },
    })
})

test.each([
    ['signature_invalid', 401],
    ['body_empty', 400],
    ['body_not_json', 400],
    ['body_wrong_shape', 400],
    ['route_disabled', 404],
    ['body_too_large', 413],
    ['batch_too_large', 413],
    ['content_type_unsupported', 415],
    ['retry_later', 429],
    ['index_missing', 503],
    ['receiver_not_configured', 503],
    ['storage_failed', 503],
    ['upgrade_in_progress', 503],
    ['body_not_kept', 413],
] as const)('%s is %d', (code, status) => {
    expect(refusedReply(code)).toMatchObject({ kind: 'refused', status, retryAfterSeconds: null, error: { code } })
})

it('asks for patience in seconds', () => {
    expect(refusedReply('retry_later', '', 120)).toMatchObject({ retryAfterSeconds: 120 })
})

it('answers an exception with its reference and nothing about the cause', () => {
    expect(unexpectedReply('KT-1')).toMatchObject({
        status: 500,
        error: { code: 'unexpected_error', detail: '', reference: 'KT-1' },
    })
})
