/** Bodies of deliveries: what the sender documents, and everything that a body can be beside that. */

import { deliveryNames, deliveryText } from '../request.ts'
import type { Chance } from './chance.ts'
import { hostileText, hostileValue } from './hostile.ts'

type Json = Record<string, unknown>

const FIXTURES = [...deliveryNames(), ...deliveryNames('shapes')].map((name) => JSON.parse(deliveryText(name)) as Json)
const SUBJECTS = /(^|_)id$/

/** Text under names that no mapping reads: it must never be shown again. The number of the request in it shows later whose it was. */
export function promptOf(request: number): string {
    return `zq${request}zq tell me the salary of Anna`
}

/** The number of the request whose prompt a text holds, or null. */
export function findPrompt(text: string, but: number): number | null {
    for (const [, number] of text.matchAll(/zq(\d+)zq/g)) if (Number(number) !== but) return Number(number)
    return null
}

/** A documented event; ids come from a small pool, so that events meet each other. */
export function documentedEvent(chance: Chance, request: number): Json {
    const event = withIds(chance.pick(FIXTURES), chance) as Json
    const inner = Object.values(event).find(isObject) ?? event
    if (chance.oneIn(2)) inner.prompt = promptOf(request)
    return event
}

/** An event whose effects are counted: nothing else in the round has its ids. */
export function countedEvent(chance: Chance, request: number): { readonly event: Json; readonly counts: Counted } {
    const id = `clean_${request}`
    const event = (name: string, data: Json): Json => ({
        id: `dlv_${id}`,
        event: name,
        timestamp: '2026-04-27T05:00:00Z',
        data: { ...data, prompt: promptOf(request) },
    })
    return chance.weighted<{ readonly event: Json; readonly counts: Counted }>([
        [
            3,
            () => ({
                counts: { kind: 'decision', id: `evt_${id}` },
                event: event('event.blocked', {
                    event_id: `evt_${id}`,
                    action: 'block',
                    policy_name: `clean-${chance.below(3)}`,
                    gateway_id: COUNTED_GATEWAY,
                }),
            }),
        ],
        [
            1,
            () => ({
                counts: { kind: 'review', id: `esc_${id}` },
                event: event('escalation.created', {
                    escalation_id: `esc_${id}`,
                    policy_name: 'clean-review',
                    action: 'escalate',
                    gateway_id: COUNTED_GATEWAY,
                }),
            }),
        ],
        [
            1,
            () => ({
                counts: { kind: 'change', id: `cfg_${id}` },
                event: event('config.updated', {
                    config_id: `cfg_${id}`,
                    config_name: `clean ${request}`,
                    config_version: 'v1',
                    change_summary: 'counted',
                    environment: 'production',
                    gateway_id: COUNTED_GATEWAY,
                }),
            }),
        ],
    ])
}

/** Of which record exactly one must come. */
export interface Counted {
    readonly kind: 'decision' | 'review' | 'change'
    readonly id: string
}

/** The gateway that counted events name. */
export const COUNTED_GATEWAY = 'gw_clean'

/** An event with some of its members changed, taken away or added. */
export function mutatedEvent(chance: Chance, request: number): unknown {
    const event = documentedEvent(chance, request)
    for (let times = 1 + chance.below(3); times > 0; times--) mutate(event, chance)
    return chance.weighted<unknown>([
        [12, () => event],
        [2, () => [event, mutatedEvent(chance, request)]],
        [1, () => [event, event, hostileValue(chance)]],
        [1, () => Array.from({ length: chance.pick([0, 2, 5, 20, 120]) }, () => event)],
        [1, () => ({ [chance.pick(['data', 'event', 'payload', 'detail'])]: event })],
        [1, () => hostileValue(chance)],
    ])
}

/** The bytes of a body: mostly its JSON, sometimes what only a faulty or hostile sender writes. */
export function toBytes(value: unknown, chance: Chance): Buffer {
    const text = JSON.stringify(value) ?? ''
    if (!chance.oneIn(5)) return Buffer.from(text)
    return chance.weighted([
        [2, () => Buffer.from(text.replace('{', `{"id":"dlv_twice","event":"event.allowed",`))],
        [2, () => Buffer.from(text.replace('{', `{"__proto__":{"event":"event.blocked","isAdmin":true},`))],
        [
            2,
            () =>
                Buffer.from(
                    text.replace(
                        /:(\d+|"[^"]*")/,
                        `:${chance.pick(['1e400', '-1e999', '9'.repeat(400), '0.1e-400', '"\\ud800"'])}`,
                    ),
                ),
        ],
        [2, () => Buffer.from(text.slice(0, chance.below(text.length + 1)))],
        [2, () => Buffer.from(text + chance.pick([' ', '\n\n', ',', '}', '{"a":1}', '\u0000']))],
        [
            1,
            () =>
                Buffer.concat([
                    Buffer.from(text.slice(0, -1)),
                    Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
                    Buffer.from('}'),
                ]),
        ],
        [1, () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
        [1, () => Buffer.from(text, 'utf16le')],
        [1, () => Buffer.from(text, 'latin1')],
        [1, () => Buffer.from('['.repeat(chance.pick([50, 5000, 60_000])))],
        [1, () => Buffer.from(text.replace('{', `{"padding":"${'p'.repeat(chance.pick([4000, 70_000, 300_000]))}",`))],
        [1, () => Buffer.alloc(0)],
    ])
}

function isObject(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withIds(value: unknown, chance: Chance, name = ''): unknown {
    if (isObject(value))
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIds(one, chance, key)]))
    if (typeof value !== 'string' || !SUBJECTS.test(name) || chance.oneIn(3)) return value
    return `${value.replace(/\d+$/, '')}${chance.below(40)}`
}

function mutate(event: Json, chance: Chance): void {
    const objects = [event, ...Object.values(event).filter(isObject)]
    const target = chance.pick(objects)
    const names = Object.keys(target)
    const name = names.length > 0 && !chance.oneIn(4) ? chance.pick(names) : hostileText(chance)
    if (chance.oneIn(4)) delete target[name]
    else
        Object.defineProperty(target, name, {
            value: hostileValue(chance),
            enumerable: true,
            configurable: true,
            writable: true,
        })
}
