/** Secrets as people paste them work; secrets that can be guessed, or are none once decoded, are never a key. */
import { OnInstance, SECRET } from '../../support/on-instance.ts'

const BASE = '/api/x_kt_gov/v1'
let on: OnInstance
beforeAll(async () => void (on = await OnInstance.open()))
afterEach(() => on.rewind())
afterAll(() => on.close())

const store = (value: string, name = 'secret') =>
    on.script(`gs.setProperty('x_kt_gov.webhook.${name}', ${JSON.stringify(value)})`, 'x_kt_gov')
const arrives = async (secret: string, event = 'event.blocked'): Promise<string> => {
    const answer = await on.deliver(event, { signing: { secret } })
    return [answer.status, answer.body.error?.code].filter(Boolean).join('|')
}
const check = async () => {
    const checks = (await on.api('GET', `${BASE}/health/checks`)).body.result.checks as readonly Record<
        string,
        string
    >[]
    const { code, state } = checks.find(({ id }) => id === 'webhook_secret') ?? {}
    return [state, code].filter(Boolean).join('|')
}

test.each([
    ['blanks around it', ` ${SECRET}\t`],
    ['a newline behind it', `${SECRET}\r\n`],
    ['a pasted version', `v1,${SECRET}`],
    ['a pasted version and a blank', `v1, ${SECRET}\n`],
    ['a blank that no keyboard has', `\u00a0${SECRET}\ufeff`],
])('%s does not matter', async (_what, pasted) => {
    store(pasted)
    expect(await arrives(SECRET)).toBe('202')
    expect(await check()).toBe('ok')
})

test.each([
    ['only blanks', '  \n', 'secret_unset'],
    ['only a version', 'v1,', 'secret_unset'],
    ['only its prefix', 'whsec_', 'secret_unset'],
    ['a prefix and blanks', 'whsec_ \n', 'secret_unset'],
    ['fifteen bytes', 'abcdefghijklmno', 'secret_weak'],
    ['fifteen bytes behind its prefix', 'whsec_abcdefghijklmno', 'secret_weak'],
    ['padding that decodes to nothing', `whsec_${'='.repeat(32)}`, 'secret_weak'],
])(
    '%s is no key: nothing is received, whatever it was signed with, and a check reports it',
    async (_what, text, code) => {
        store(text)
        for (const guessed of [text, text.trim(), 'whsec_', 'v1,'])
            expect(await arrives(guessed)).toMatch(/^503\|receiver_not_configured/)
        expect(await check()).toBe(`failing|${code}`)
    },
)

it('sixteen bytes are a key, counted as bytes', async () => {
    store('abcdefghijklmnop')
    expect(await arrives('abcdefghijklmnop')).toBe('202')
    store('éàèùâêîô')
    expect(await arrives('éàèùâêîô', 'event.allowed')).toBe('202')
})

it('a previous secret that is none opens nothing', async () => {
    store('whsec_', 'previous_secret')
    store('2099-01-01 00:00:00', 'previous_secret_expires')
    expect(await arrives('whsec_')).toBe('401|signature_invalid')
    expect(await arrives(SECRET)).toBe('202')
})
