/** Secrets as people enter them. */
import { toSecret } from '../../../src/server/shared/secret.ts'

const KEY = '0123456789abcdef'

test.each([
    [KEY, KEY],
    [`whsec_${KEY}`, `whsec_${KEY}`],
    [` \t${KEY}\r\n`, KEY],
    [`v1,whsec_${KEY}`, `whsec_${KEY}`],
    [`\u200bv1, ${KEY}\ufeff`, KEY],
    [`v2,${KEY}`, `v2,${KEY}`],
    ['ééééèèèè', 'ééééèèèè'],
    ['', 'secret_unset'],
    [' \n', 'secret_unset'],
    ['v1,', 'secret_unset'],
    ['whsec_', 'secret_unset'],
    ['v1,whsec_ ', 'secret_unset'],
    [KEY.slice(1), 'secret_weak'],
    [`whsec_${KEY.slice(1)}`, 'secret_weak'],
    [`whsec_${KEY.slice(1)}=`, 'secret_weak'],
    ['='.repeat(40), 'secret_weak'],
])('%j becomes %s', (entered, expected) => {
    const secret = toSecret(entered)
    expect(secret.ok ? secret.value : secret.failure.code).toBe(expected)
})
