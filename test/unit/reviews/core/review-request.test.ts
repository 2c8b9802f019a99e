/** What may be asked of the list of reviews. */
import { parseReviewRequest, writeCursor } from '../../../../src/server/reviews/core/review-request.ts'

const parse = (given: Readonly<Record<string, string>>) => parseReviewRequest((name) => given[name] ?? '')
const PLACE = { createdAt: '2026-04-20 14:00:05', sysId: 'a'.repeat(32) }

it('lists 25 open reviews from the newest where nothing is asked', () => {
    expect(parse({})).toEqual({ ok: true, value: { filter: 'open', limit: 25, after: null } })
})

it('reads the cursor that it wrote', () => {
    const cursor = writeCursor(PLACE)
    expect(encodeURIComponent(cursor)).toBe(cursor)
    expect(parse({ cursor, show: 'mine', limit: '100' })).toEqual({
        ok: true,
        value: { filter: 'mine', limit: 100, after: PLACE },
    })
})

it.each([
    [{ show: 'Open' }, 'show_invalid'],
    [{ show: 'toString' }, 'show_invalid'],
    [{ limit: '0' }, 'limit_invalid'],
    [{ limit: '101' }, 'limit_invalid'],
    [{ limit: '1e1' }, 'limit_invalid'],
    [{ cursor: 'x' }, 'cursor_invalid'],
    [{ cursor: `20260230000000-${'a'.repeat(32)}` }, 'cursor_invalid'],
    [{ cursor: `20260420140005-${'a'.repeat(32)}^ORactive=true` }, 'cursor_invalid'],
])('refuses %j with %s', (given, failure) => {
    expect(parse(given)).toEqual({ ok: false, failure })
})
