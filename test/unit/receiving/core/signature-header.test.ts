/** What signature headers present, and what is too much of it. */

import { readPresented } from '../../../../src/server/receiving/core/signature-header.ts'
import { rawRequest } from '../../../support/request.ts'

const HEX = 'ab'.repeat(32)
const BASE64 = Buffer.alloc(32, 7).toString('base64')
const read = (signature: string, more: Record<string, string> = {}) =>
    readPresented(rawRequest('', { 'X-Keeptrusts-Signature': signature, ...more }))

test.each([
    [HEX, ['hex']],
    [HEX.toUpperCase(), ['hex']],
    [`sha256=${HEX}`, ['hex']],
    [`V1=${HEX}`, ['hex']],
    [BASE64, ['base64']],
    [BASE64.slice(0, 43), ['base64']],
    [`v1,${BASE64} v1,${HEX}`, ['base64', 'hex']],
    [HEX.slice(1), []],
    [`${HEX}a`, []],
    [Buffer.alloc(31).toString('base64'), []],
    [Buffer.alloc(33).toString('base64'), []],
    ['', []],
    ['v1=', []],
    [`${HEX.slice(0, 32)}v1=${HEX.slice(32)}`, []],
])('%s presents %j', (header, encodings) => {
    expect(read(header).signatures.map(({ encoding }) => encoding)).toEqual(encodings)
})

test.each([
    ['no header', {}, 'none'],
    ['nonsense', { 'X-Keeptrusts-Signature': 'nonsense' }, 'unreadable'],
    ['a signature beside a time that is none', { 'X-Keeptrusts-Signature': `t=soon,v1=${HEX}` }, 'unreadable'],
    ['a time in the header', { 'X-Keeptrusts-Signature': `t=1776693600,v1=${HEX}` }, 'stamped'],
    ['a list without companions', { 'X-Keeptrusts-Signature': `v1,${BASE64}` }, 'bare'],
    [
        'a list with an id and a time',
        { 'X-Keeptrusts-Signature': `v1,${BASE64}`, 'webhook-id': 'a', 'webhook-timestamp': '1776693600' },
        'listed',
    ],
    ['a header of Svix', { 'svix-signature': BASE64, 'svix-id': 'a', 'svix-timestamp': '1776693600' }, 'listed'],
    [
        'a time in a header of its own',
        { 'X-Keeptrusts-Signature': HEX, 'X-Keeptrusts-Timestamp': '1776693600' },
        'timed',
    ],
    ['nothing beside it', { 'X-Hub-Signature-256': `sha256=${HEX}` }, 'bare'],
])('%s has the shape %3$s', (_, headers, shape) => {
    expect(readPresented(rawRequest('', headers as Record<string, string>)).shape).toBe(shape)
})

test.each([
    [10, 10],
    [11, 10],
])('of %i signatures reads %i', (sent, taken) => {
    expect(read(Array.from({ length: sent }, () => HEX).join(',')).signatures).toHaveLength(taken)
})

it('reads no further than 4096 characters', () => {
    expect(read(`${' '.repeat(4096 - 64)}${HEX}`.replace(/^ /, 'x')).signatures).toHaveLength(1)
    expect(read(`x${' '.repeat(4096 - 64)}${HEX}`).signatures).toEqual([])
})

it.each([
    [`t=1776693600,t=1776693601,v1=${HEX}`, '1776693600'],
    [`t=soon,t=1776693600,v1=${HEX}`, '1776693600'],
    [`t=soon,t=,v1=${HEX}`, undefined],
    [`a=1776693600,v1=${HEX}`, undefined],
    [`t=1776693600.${'0'.repeat(9)},v1=${HEX}`, `1776693600.${'0'.repeat(9)}`],
])('reads the first time of %s that it can understand', (header, time) => {
    expect(read(header).time?.text).toBe(time)
})

it('reads no time of another header beside one in its own', () => {
    expect(read(`t=1776693600,v1=${HEX}`, { 'X-Keeptrusts-Timestamp': '1776693699' }).time?.text).toBe('1776693600')
})

it('takes the companions of a listed signature before other headers', () => {
    const others = { 'X-Keeptrusts-Delivery': 'b', 'X-Keeptrusts-Timestamp': '1776693699' }
    const presented = read(`v1,${BASE64}`, { ...others, 'webhook-id': 'a', 'webhook-timestamp': '1776693600' })
    expect([presented.id, presented.time?.text]).toEqual(['a', '1776693600'])
})
