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

it('is unsigned only without a header', () => {
    expect(readPresented(rawRequest('', {})).isSigned).toBe(false)
    expect(read('nonsense').isSigned).toBe(true)
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

it('reads each time once, at most three, and none that it cannot understand', () => {
    const texts = (header: string) => read(header).times.map(({ text }) => text)
    expect(texts(`t=1776693600,t=1776693600,v1=${HEX}`)).toEqual(['1776693600'])
    expect(texts('t=1776693601,T=1776693602,t=1776693603,t=1776693604')).toEqual([
        '1776693601',
        '1776693602',
        '1776693603',
    ])
    expect(texts('t=soon,t=')).toEqual([])
    expect(texts('t=soon,t=1776693600,t=later')).toEqual(['1776693600'])
    expect(texts('a=1776693600')).toEqual([])
    expect(texts(`t=1776693600.${'0'.repeat(9)}`)).toHaveLength(1)
})

it('reads two delivery ids at most, each once', () => {
    const ids = (headers: Record<string, string>) => readPresented(rawRequest('', headers)).ids
    expect(ids({ 'webhook-id': 'a', 'X-Keeptrusts-Delivery': 'a' })).toEqual(['a'])
    expect(ids({ 'webhook-id': 'a', 'X-Keeptrusts-Delivery': 'b' })).toHaveLength(2)
    expect(ids({ 'webhook-id': 'a', 'X-Keeptrusts-Delivery': 'b', 'X-Keeptrusts-Delivery-Id': 'c' })).toHaveLength(2)
})
