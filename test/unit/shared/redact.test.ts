/** What may be stored of a message: hostile samples, and what must stay readable. */

import { countSteps } from '../../support/count-steps.ts'
import { redact } from '../../../src/server/shared/redact.ts'

const rules = { maxLength: 1000, keepEmails: true, sha256: (text: string) => `hash${text.length}`.padEnd(64, '0') }
const R = '[redacted]'
const JWT = `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0NTY3ODkwIn0'}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`

test.each<[string, string]>([
    ['password=hunter2', `password=${R}`],
    ['Password : hunter2 next', `Password : ${R} next`],
    ['{"client_secret":"a b c","x":1}', `{"client_secret":"${R}","x":1}`],
    ['{\\"client_secret\\":\\"abc\\",\\"x\\":1}', `{\\"client_secret\\":\\"${R}\\",\\"x\\":1}`],
    ['{"password":"a\\"b","x":1}', `{"password":"${R}","x":1}`],
    ["{'apiKey': 'abc'}", `{'apiKey': '${R}'}`],
    ['x-api-key: abc', `x-api-key: ${R}`],
    ['<password>abc</password>', `<password>${R}</password>`],
    ['?sv=1&sig=ab%2Bcd&x=1', `?sv=1&sig=${R}&x=1`],
    ['password%3Dhunter2%26x', `password%3D${R}`],
    ['Authorization: Bearer abc.def.ghi more', `Authorization: ${R}`],
    ['Authorization: AWS4-HMAC-SHA256 Credential=A, Signature=b\nnext', `Authorization: ${R}\nnext`],
    ['Cookie: a=b; c=d', `Cookie: ${R}`],
    ['sent Bearer abcdef12345', `sent Bearer ${R}`],
    ['sent bearer abcdefghijklmnopqrstuvwxyz', `sent bearer ${R}`],
    ['using Basic dXNlcjpwYXNz', `using Basic ${R}`],
    ['token: Bearer abcdef12345 end', `token: ${R} end`],
    ['https://me:s3cret@host.example/path', `https://${R}@host.example/path`],
    ['https://me:s3@cret@host.example/path', `https://${R}@host.example/path`],
    ['AccountName=a;AccountKey=abc==;Suffix=x', `AccountName=a;AccountKey=${R};Suffix=x`],
    ['Endpoint=sb://x/;SharedAccessKey=abc', `Endpoint=sb://x/;SharedAccessKey=${R}`],
    [`got ${JWT} back`, `got ${R} back`],
    ['key AKIAIOSFODNN7EXAMPLE', `key ${R}`],
    [`run ${'0123456789abcdef'.repeat(4)}`, `run ${R}`],
    [`run ${'Ab1+'.repeat(12)}==`, `run ${R}`],
    ['client Qx8aB3dE5fG7hI9jK1lM2nOp', `client ${R}`],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY----- after', `${R} after`],
    ['-----BEGIN PRIVATE KEY-----\nMIIE', R],
    ['refresh_token = abc', `refresh_token = ${R}`],
    ['access_token=abc&x=y', `access_token=${R}&x=y`],
])('%s is kept as %s', (text, expected) => {
    expect(redact(text, rules)).toBe(expected)
})

test.each([
    '[AzureGraphRouter] START incident=INC0010020',
    '[AzureGraphRouter] DONE incident=INC0010020 group=d625dccec0a8016700a222a0f7900d06',
    'https://graph.microsoft.com/v1.0/users/beth.anglin@example.com/memberOf',
    'Basic configuration of x_kt_gov_some_rather_long_table_name_without_digits done',
    'correlation 550e8400-e29b-41d4-a716-446655440000',
    'the token was renewed, the password too',
    'ticket: 1, passing: yes',
])('%s stays as it is', (text) => {
    expect(redact(text, rules)).toBe(text)
})

it('removes e-mail addresses when the setting asks for it', () => {
    expect(redact('from beth.anglin@example.com to x', { ...rules, keepEmails: false })).toBe(`from ${R} to x`)
})

it('cuts a long text and says how long it was', () => {
    const kept = redact('word '.repeat(100), { ...rules, maxLength: 20 })
    expect(kept).toBe('word word word word … [500 characters, sha256 hash50000000]')
})

it('no secret at the place where a long text is cut remains in part', () => {
    expect(redact(`${'x '.repeat(10)}password=hunter2`, { ...rules, maxLength: 32 })).not.toContain('hunter')
})

test.each([
    ['quotes', 'password="'],
    ['addresses', '://'],
    ['at signs', '@'],
    ['key blocks', '-----BEGIN'],
    ['words', 'token '],
    ['one word', 'a'],
    ['backslashes', '\\'],
])('twice as many hostile %s take twice as many steps', (_name, piece) => {
    // Below the length of which only the beginning is read.
    const steps = (length: number) =>
        countSteps(() => redact(`password:// ${piece.repeat(length / piece.length)}`, rules))
    const once = steps(9000)
    expect(once).toBeGreaterThan(100)
    expect(steps(18000)).toBeLessThan(2.2 * once)
})

it('takes no more steps for a text that is longer than what is read', () => {
    const steps = (length: number) => countSteps(() => redact('token '.repeat(length / 6), rules))
    expect(steps(240_000)).toBeLessThan(1.1 * steps(24_000))
})
