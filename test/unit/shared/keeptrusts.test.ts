/** Addresses of Keeptrusts that may be called, what a status means, and when to call again. */

import { toBaseUrl, toHost } from '../../../src/server/shared/keeptrusts-address.ts'
import { toAnswerCode, toRetryAfterSeconds } from '../../../src/server/shared/keeptrusts-answer.ts'

const NOW = '2026-04-27 06:00:00'
const codeOf = (result: ReturnType<typeof toBaseUrl>): string => (result.ok ? result.value : result.failure.code)

test.each([
    ['https://api.keeptrusts.com', 'https://api.keeptrusts.com'],
    ['https://api.keeptrusts.com/', 'https://api.keeptrusts.com'],
    [' https://proxy.example.com/keeptrusts/ ', 'https://proxy.example.com/keeptrusts'],
    ['https://api.keeptrusts.com:443', 'https://api.keeptrusts.com:443'],
    ['https://10.0.0.5:8443', 'base_url_private'],
    ['https://api.keeptrusts.com:8443', 'base_url_private'],
    ['https://localhost..', 'base_url_private'],
    ['https://[2002:7f00:1::]', 'base_url_private'],
    ['https://[2001::7f00:1]', 'base_url_private'],
    ['http://localhost:8080', 'base_url_private'],
    ['http://127.0.0.1:8080/', 'base_url_private'],
    ['http://api.keeptrusts.com', 'base_url_invalid'],
    ['http://localhost.example.com', 'base_url_invalid'],
    ['https://user:secret@api.keeptrusts.com', 'base_url_invalid'],
    ['ftp://api.keeptrusts.com', 'base_url_invalid'],
    ['api.keeptrusts.com', 'base_url_invalid'],
    ['', 'base_url_invalid'],
])('the base address %j becomes %s', (configured, expected) => {
    expect(codeOf(toBaseUrl(configured, () => false))).toBe(expected)
})

test.each([
    ['https://10.0.0.5:8443/', 'https://10.0.0.5:8443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://api.keeptrusts.com', 'base_url_invalid'],
    ['https://user@10.0.0.5', 'base_url_invalid'],
])('with a MID Server the base address %j becomes %s', (configured, expected) => {
    expect(codeOf(toBaseUrl(configured, () => true))).toBe(expected)
})

it('asks for a MID Server only where one is needed', () => {
    let asked = 0
    const hasMidServer = (): boolean => {
        asked++
        return false
    }
    toBaseUrl('https://api.keeptrusts.com', hasMidServer)
    toBaseUrl('http://api.keeptrusts.com', hasMidServer)
    expect(asked).toBe(0)
})

test.each([
    ['https://API.keeptrusts.com./v1', 'api.keeptrusts.com'],
    ['https://api.keeptrusts.com:443', 'api.keeptrusts.com'],
    ['https://10.0.0.5:8443', '10.0.0.5:8443'],
    ['http://10.0.0.5:80', '10.0.0.5'],
    ['nothing', ''],
])('the host of %s is %s', (address, host) => expect(toHost(address)).toBe(host))

test.each<[number, string | null]>([
    [199, 'reply_unreadable'],
    [200, null],
    [299, null],
    [300, 'redirect_refused'],
    [399, 'redirect_refused'],
    [400, 'its own: rejected'],
    [401, 'token_rejected'],
    [403, 'its own: forbidden'],
    [404, 'its own: notFound'],
    [408, 'call_timeout'],
    [409, 'its own: conflict'],
    [410, 'its own: notFound'],
    [429, 'rate_limited'],
    [499, 'its own: rejected'],
    [500, 'service_unavailable'],
    [504, 'call_timeout'],
    [599, 'service_unavailable'],
    [600, 'reply_unreadable'],
    [0, 'connection_failed'],
])('status %i is %s', (status, code) => {
    const own = {
        forbidden: 'its own: forbidden',
        notFound: 'its own: notFound',
        stateConflict: 'its own: conflict',
        rejected: 'its own: rejected',
    }
    expect(toAnswerCode(status, own)).toBe(code)
})

test.each<[string | null, number | null]>([
    ['120', 120],
    [' 0 ', 0],
    ['9999999', 86400],
    ['Mon, 27 Apr 2026 06:10:00 GMT', 600],
    ['Mon, 27 Apr 2026 05:00:00 GMT', 0],
    ['Mon, 27 Xxx 2026 05:00:00 GMT', null],
    ['soon', null],
    ['-5', null],
    [null, null],
])('Retry-After %j is %s seconds', (header, seconds) => {
    expect(toRetryAfterSeconds(header, NOW)).toBe(seconds)
})
