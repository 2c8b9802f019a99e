/** Pages of the list: each begins where the one before ended, and goes through a bounded number of links. */
import { listReviews } from '../../../../src/server/reviews/app/list-reviews.ts'
import type { ReviewPorts } from '../../../../src/server/reviews/app/review-ports.ts'
import { parseReviewRequest } from '../../../../src/server/reviews/core/review-request.ts'

/** So many reviews, the newest first; those of `closed` are closed. Counts how often links were read. */
function reviewsOf(count: number, isClosed: (index: number) => boolean = () => false) {
    const ids = Array.from({ length: count }, (_, index) => index.toString(16).padStart(32, '0')).reverse()
    let reads = 0
    const ports: ReviewPorts = {
        links: (after, limit) => {
            reads += 1
            const begin = after === null ? 0 : ids.indexOf(after.sysId) + 1
            return ids.slice(begin, begin + limit).map((sysId) => ({
                sysId,
                createdAt: '2026-04-20 14:00:00',
                table: 'incident',
                recordId: sysId,
            }))
        },
        readable: (_table, recordIds) =>
            Object.fromEntries(
                recordIds.filter((id) => !isClosed(parseInt(id, 16))).map((id) => [id, { active: '1' }]),
            ),
        person: () => 'me',
        words: () => ({ table: (table) => table, choice: (_table, _column, value) => value, user: (sysId) => sysId }),
    }
    const page = (limit: number, cursor = '') => {
        const asked = parseReviewRequest((name) => ({ limit: String(limit), cursor })[name] ?? '')
        if (!asked.ok) throw new Error(asked.failure)
        return listReviews(asked.value, ports)
    }
    return { ids, page, reads: () => reads }
}

it.each([
    [0, 25],
    [1, 1],
    [99, 25],
    [100, 100],
    [101, 100],
    [500, 100],
    [1050, 99],
])('shows each of %i reviews once, %i at a time', (count, limit) => {
    const { ids, page } = reviewsOf(count)
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
        const { next_cursor, reviews }: ReturnType<typeof page> = page(limit, cursor)
        seen.push(...reviews.map(({ sys_id }) => sys_id))
        cursor = next_cursor
    }
    expect(seen).toEqual(ids)
})

it('ends a page after 5000 links that it does not show', () => {
    const { page, reads } = reviewsOf(12_000, (index) => index >= 100)
    const first = page(25)
    expect([first.reviews, reads()]).toEqual([[], 10])
    const second = page(25, first.next_cursor ?? '')
    expect([second.reviews, reads()]).toEqual([[], 20])
    expect(page(25, second.next_cursor ?? '').reviews).toHaveLength(25)
})
