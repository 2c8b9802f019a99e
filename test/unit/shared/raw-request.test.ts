/** Raw requests: what their headers say, read with suspicion. */

import { findContentLength, findContentProblem, findHeaders } from '../../../src/server/shared/raw-request.ts'
import { rawRequest } from '../../support/request.ts'

test.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['Application/JSON;charset=UTF-8', true],
    ['application/cloudevents+json', true],
    ['application/vnd.keeptrusts.v1+json; q=1', true],
    ['text/json', false],
    ['text/plain', false],
    ['application/jsonp', false],
    ['application/x-www-form-urlencoded', false],
    ['application/xml', false],
    ['multipart/form-data; boundary=application/json', false],
    ['+json', false],
    ['', false],
])('content type %p is JSON: %p', (type, isJson) => {
    expect(findContentProblem(rawRequest('', { 'Content-Type': type })) === null).toBe(isJson)
})

it('no content type is not JSON', () => expect(findContentProblem(rawRequest('', {}))).toBe('content_type_unsupported'))

test.each([
    ['12', 12],
    ['0', 0],
    ['-1', null],
    ['1e9', null],
    ['many', null],
    ['', null],
])('content length %p is %p', (text, length) => {
    expect(findContentLength(rawRequest('', { 'Content-Length': text }))).toBe(length)
})

it('keeps the order of the names asked for and leaves out blanks', () => {
    expect(findHeaders(rawRequest('', { B: '2', a: ' 1 ', c: ' ' }), ['A', 'b', 'C', 'd'])).toEqual(['1', '2'])
})
