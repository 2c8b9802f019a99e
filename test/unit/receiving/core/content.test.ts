/** Content: what people and models wrote is hidden, what the mapping needs is not. */

import { toRandom } from '../../../../tools/random.ts'
import { ALIASES } from '../../../../src/server/receiving/core/aliases.ts'
import { toStoredBody } from '../../../../src/server/receiving/core/content.ts'
import { CONTENT_FIELDS } from '../../../../src/server/receiving/core/content-fields.ts'
import type { EventContext } from '../../../../src/server/receiving/core/parse-event.ts'
import { parseEvent, parseStoredEvent, toEventHead } from '../../../../src/server/receiving/core/parse-event.ts'
import { deliveryNames, deliveryText } from '../../../support/request.ts'
import { sha256 } from '../../../support/sign.ts'

type Item = Record<string, unknown>

const context: EventContext = { receivedAt: '2026-05-01 00:00:00', eventType: null, toleranceSeconds: 300, sha256 }
const stored = (item: Item, handling: 'keep' | 'redact' | 'drop', text = JSON.stringify(item)) =>
    toStoredBody(item, text, { type: toEventHead(item, context).canonicalType, handling, nameText })
const nameText = (text: string) => `sha256 ${sha256(text).slice(0, 12)}`
const hidden = (text: string, characters = text.length) => `[redacted: ${characters} characters, ${nameText(text)}]`
const redacted = (item: Item) => JSON.parse(stored(item, 'redact'))
const dropped = (item: Item) => JSON.parse(stored(item, 'drop'))

test.each([...CONTENT_FIELDS])('%s is redacted, or dropped, at any depth', (field) => {
    const item = { [field]: 'secret words', data: [{ deep: { [field]: 'secret words' } }] }
    const words = hidden('secret words')
    expect(redacted(item)).toEqual({ [field]: words, data: [{ deep: { [field]: words } }] })
    expect(dropped(item)).toEqual({ data: [{ deep: {} }] })
})

test.each([
    ['requestBody', 'x', true],
    ['Tool-Input', 'x', true],
    ['PROMPT', 'x', true],
    ['messages', [{ role: 'user', content: 'x' }], true],
    ['arguments', { card: '4111' }, true],
    ['input_tokens', 12, false],
    ['input_tokens', '12', false],
    ['output_tokens', 12, false],
    ['input', 12, false],
    ['output', null, false],
    ['response', true, false],
    ['prompt', '', false],
    ['context', 'x', false],
    ['message', 'x', false],
    ['reason', 'x', false],
])('%s = %j is hidden: %p', (field, value, isHidden) => {
    expect(field in dropped({ [field]: value })).toBe(!isHidden)
})

it('counts characters, not halves of them', () => {
    expect(redacted({ prompt: 'ü🔥a' })).toEqual({ prompt: hidden('ü🔥a', 3) })
})

it('keeps the text as it came when the setting asks for it, or when there is nothing to hide', () => {
    const text = '\ufeff{ "a" : 1.50,\n "env": "\\u00fc" }'
    for (const handling of ['keep', 'redact', 'drop'] as const)
        expect(stored(JSON.parse(text.slice(1)), handling, text)).toBe(text)
    expect(stored({ prompt: 'x' }, 'keep', '{"prompt":"x"}')).toBe('{"prompt":"x"}')
})

it('is not led into a prototype', () => {
    const item = JSON.parse('{"__proto__":{"polluted":1},"prompt":"x","constructor":{"prototype":{"a":1}}}')
    expect(redacted(item)).toEqual({ prompt: hidden('x'), constructor: { prototype: { a: 1 } } })
    expect(({} as Item).polluted).toBeUndefined()
})

it('hides no field that an event is read from', () => {
    const read = new Set(Object.values(ALIASES).flatMap((aliases) => aliases.flatMap((alias) => alias.split('.'))))
    expect(CONTENT_FIELDS.filter((field) => read.has(field))).toEqual([])
})

describe('by default', () => {
    const WORDS = 'Write a poem about Anna'

    it.each([
        ['an id', 'case_id', 'c-4711'],
        ['a list of ids', 'member_ids', ['u1', 'u2']],
        ['a number', 'score', 0.7],
        ['a truth value', 'is_final', false],
        ['a time', 'seen_at', '2026-04-20T14:00:00.123+02:00'],
        ['a word of the vocabulary', 'level', 'Critical'],
        ['nothing', 'note_of_user', ''],
        ['no value', 'parent', null],
        ['what the mapping reads', 'policy', { name: 'No secrets, please' }],
        ['what the mapping reads of a list', 'policies_evaluated', [{ name: 'No secrets', result: 'maybe so' }]],
        ['what the mapping reads in camel case', 'policyName', 'A new rule'],
    ])('%s stays', (_, field, value) => expect(redacted({ [field]: value })).toEqual({ [field]: value }))

    it.each([
        ['config.updated', 'change_summary', 'model'],
        ['config.deployed', 'description', 'reason'],
        ['escalation.resolved', 'comment', 'description'],
        ['escalation.created', 'reason', 'summary'],
        ['event.blocked', 'reason', 'comment'],
        ['gateway.health', 'message', 'summary'],
        ['budget.threshold_reached', 'scope', 'message'],
        ['export.failed', 'error', 'comment'],
        ['member.added', 'policy_name', 'description'],
        ['webhook.test', 'organization_id', 'model'],
    ])('an event %s keeps %s and not %s', (event, kept, gone) => {
        const item = { event, data: { [kept]: WORDS, [gone]: WORDS, context: { [kept]: WORDS } } }
        expect(redacted(item)).toEqual({
            event,
            data: { [kept]: WORDS, [gone]: hidden(WORDS), context: { [kept]: hidden(WORDS) } },
        })
    })

    it('a long list of texts in the place of a field does not become the text of that field', () => {
        const item = { event: 'event.blocked', event_id: 'evt_1', policy_name: Array(60).fill(WORDS) }
        expect(redacted(item).policy_name).toEqual([expect.stringContaining('[redacted: ')])
        expect(parseStoredEvent(stored(item, 'redact'), context)).toEqual(parseEvent(item, context))
    })

    it.each([
        ['words under a name of ids', 'case_id', WORDS],
        ['a word under a name of ids', 'case_id', 'poem'],
        ['an address under a name of ids', 'user_uuid', 'anna1@example.com'],
        ['a word', 'topic_of_user', 'poem'],
        ['a number that is text', 'card', '4111111111111111'],
        ['words in a list', 'tags', [WORDS]],
        ['words under a name that the mapping reads elsewhere', 'details', { reason: WORDS }],
        ['words in a list that the mapping does not read', 'model', [WORDS]],
        ['words beside what the mapping reads of an object', 'policy', { text_of_policy: WORDS }],
        ['words as a name', 'labels', { [WORDS]: 1 }],
    ])('%s goes', (_, field, value) => {
        const text = stored({ [field]: value }, 'redact')
        expect(text).not.toMatch(/poem|Anna|anna|4111/)
        expect(text).toMatch(/\[redacted: \d+ characters, sha256 [0-9a-f]{12}\]/)
    })
})

describe('the stored body becomes the same event as the received one', () => {
    test.each([...deliveryNames(), ...deliveryNames('shapes')])('%s', (name) => {
        const text = deliveryText(name)
        const item = JSON.parse(text)
        for (const handling of ['keep', 'redact', 'drop'] as const)
            expect(parseStoredEvent(stored(item, handling, text), context)).toEqual(parseEvent(item, context))
    })

    it('for three thousand random ones', () => {
        const random = toRandom(20260420).next
        for (let round = 0; round < 3000; round++) {
            const item = randomItem(random)
            for (const handling of ['redact', 'drop'] as const)
                expect(parseStoredEvent(stored(item, handling), context)).toEqual(parseEvent(item, context))
        }
    })
})

const EVENTS = [
    ...['event.created', 'event.blocked', 'config.updated', 'config.deployed', 'gateway.health', 'export.failed'],
    ...['escalation.created', 'escalation.claimed', 'escalation.resolved', 'export.completed', 'budget.exceeded'],
]
const NAMES = [...Object.values(ALIASES).flat(), ...CONTENT_FIELDS, 'id', 'data', 'payload', 'object', 'escalation']
const VALUES: readonly unknown[] = [
    'high',
    'block',
    'pass',
    'resolved',
    'offline',
    'v2',
    'cfg_1',
    'evt_1',
    '$& "x" \n 🔥 <b>',
    '',
    null,
    0,
    7,
    true,
    '2026-04-20T14:00:00Z',
]

function randomItem(random: () => number): Item {
    return { event: pick(EVENTS, random), ...randomObject(random, 3), data: randomObject(random, 3) }
}

function randomObject(random: () => number, depth: number): Item {
    const entries = Array.from({ length: Math.floor(random() * 9) }, () => {
        const name = pick(NAMES, random).split('.')[0]
        return [name === 'event' ? 'id' : name, randomValue(random, depth)]
    })
    return Object.fromEntries(entries)
}

function randomValue(random: () => number, depth: number): unknown {
    const kind = depth > 0 ? random() : 1
    if (kind < 0.2) return randomObject(random, depth - 1)
    if (kind < 0.3) return [randomObject(random, depth - 1), pick(VALUES, random)]
    return pick(VALUES, random)
}

function pick<T>(list: readonly T[], random: () => number): T {
    return list[Math.floor(random() * list.length)]
}

test.each([
    ['🐀', 1],
    ['\ud800\udfff', 1],
    ['Ａ', 1],
    ['aＡ🔥', 3],
])('counts the characters of %p as %i', (text, count) => {
    expect(redacted({ prompt: text })).toEqual({ prompt: hidden(text, count) })
})

test.each([' Prompt ', 'Tool--Input', 'tool  input', 'requestBody'])('%p is a content field', (field) => {
    expect(field in dropped({ [field]: 'x' })).toBe(false)
})
