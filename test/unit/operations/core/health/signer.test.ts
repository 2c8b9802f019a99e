/** What the secret that signed a delivery is called now. */
import { toSigner } from '../../../../../src/server/operations/core/health/signer.ts'

const SINCE = '2026-05-01 12:00:00'

test.each([
    ['current', '2026-05-01 11:59:59', true, 'previous'],
    ['current', '2026-05-01 11:59:59', false, 'replaced'],
    ['current', SINCE, true, 'current'],
    ['current', '2026-05-01 12:00:01', false, 'current'],
    ['previous', '2026-05-01 11:59:59', true, 'replaced'],
    ['previous', SINCE, true, 'previous'],
    ['previous', '2026-05-01 12:00:01', false, 'replaced'],
] as const)(
    'signed with the %s one at %s, a previous one valid %s: %s',
    (signedWith, receivedAt, hasPrevious, expected) => {
        expect(toSigner({ number: 'DLV1', signedWith, receivedAt }, SINCE, hasPrevious)).toBe(expected)
    },
)

it('without a rotation everything counts as later', () => {
    const signed = { number: 'DLV1', signedWith: 'current', receivedAt: SINCE } as const
    expect(toSigner(signed, '', false)).toBe('current')
})
