/** The call that claims or resolves: its path cannot be left, its header cannot be split. */

import { isActor, toReason, toWriteBackBody, toWriteBackPath } from '../../../../src/server/write-back/core/request.ts'

const CLAIM = '/v1/escalations/{id}/claim'

test.each([
    [CLAIM, 'esc_1', '/v1/escalations/esc_1/claim'],
    [CLAIM, 'a/../b?c#d', '/v1/escalations/a%2F..%2Fb%3Fc%23d/claim'],
    [CLAIM, '..', '/v1/escalations/%2E%2E/claim'],
    [` ${CLAIM} `, 'é', '/v1/escalations/%C3%A9/claim'],
    ['/{id}', 'x', '/x'],
])('%p with %p is %p', (template, id, path) => {
    expect(toWriteBackPath(template, id)).toEqual({ ok: true, value: path })
})

test.each([
    [''],
    ['/v1/escalations/claim'],
    ['/{id}/{id}'],
    ['v1/{id}'],
    ['//evil.example.com/{id}'],
    ['https://evil.example.com/{id}'],
    ['/v1/../{id}'],
    ['/v1/{id}?a=b'],
    ['/v1/@evil/{id}'],
    ['/v1/x{id}'],
])('the path %p is none', (template) => {
    expect(toWriteBackPath(template, 'x')).toMatchObject({ ok: false, failure: { code: 'write_back_path_invalid' } })
})

it('a claim has an empty body, a resolution its outcome and reason', () => {
    expect(toWriteBackBody('claim', 'approved', 'because')).toBe('{}')
    expect(JSON.parse(toWriteBackBody('resolve', 'denied', 'be"cause'))).toEqual({
        outcome: 'denied',
        reason: 'be"cause',
    })
})

test.each([
    ['  Complies ', 'KTC1', 'Complies'],
    ['', 'KTC1', 'Closed in ServiceNow: KTC1'],
    [undefined, undefined, 'Closed in ServiceNow'],
])('the reason of %p in %p is %p', (notes, number, reason) => {
    expect(toReason(notes, number)).toBe(reason)
})

test.each([
    ['ann@example.com', true],
    ['Ann Reviewer', true],
    ['CORP\\ann', true],
    ['Ann <ann@example.com>', false],
    ['ann@example.com, eve@example.com', false],
    ['ann eve@example.com', false],
    ['ann;eve', false],
    ['a', true],
    ['', false],
    ['a\r\nX-Admin: 1', false],
    [' a', false],
    ['Zoë', false],
    ['a'.repeat(256), false],
])('%p can be sent as an actor: %s', (value, can) => {
    expect(isActor(value)).toBe(can)
})
