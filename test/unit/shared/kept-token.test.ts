/** The API token with the host that it was entered for. */
import { toTokenFor } from '../../../src/server/shared/kept-token.ts'

const shown = (stored: string) => {
    const usable = toTokenFor('api.example.com', stored)
    return usable.ok ? `${usable.value.token}|${usable.value.keep}` : `${usable.failure.code}|${usable.failure.host}`
}

test.each([
    ['kt_1', 'kt_1|kt_1 for api.example.com'],
    [' kt_1\r\n', 'kt_1|kt_1 for api.example.com'],
    ['Bearer kt_1', 'kt_1|kt_1 for api.example.com'],
    ['kt_1 for api.example.com', 'kt_1|null'],
    ['kt_1 for api.example.com:8443', 'token_other_host|api.example.com:8443'],
    ['kt_1 for other.example.com', 'token_other_host|other.example.com'],
    ['', 'token_missing|'],
    [' ', 'token_missing|'],
    ['kt_1\r\nX-Actor-Id: ann', 'token_missing|'],
    ['kt_1 for', 'token_missing|'],
    ['kté', 'token_missing|'],
])('%j is %s', (stored, expected) => {
    expect(shown(stored)).toBe(expected)
})
