/** The list of reviews over all tables: a filter, the table, and a button that shows more. */
import React, { useCallback, useEffect, useRef, useState } from 'react'
import { explain } from '../call.ts'
import { say, sayCount } from '../messages.ts'
import { listReviews, type ReviewEntry, type ReviewFilter } from '../review-api.ts'
import { ReviewTable } from './review-table.tsx'
import { StatusMessage, type Message } from './status-message.tsx'

const FILTERS: readonly ReviewFilter[] = ['open', 'mine', 'unassigned', 'all']

interface Listed {
    readonly reviews: readonly ReviewEntry[]
    readonly next: string | null
}

const NOTHING: Listed = { reviews: [], next: null }

export function ReviewsPage() {
    const [filter, setFilter] = useState<ReviewFilter>('open')
    const [listed, setListed] = useState<Listed>(NOTHING)
    const [busy, setBusy] = useState(true)
    const [message, setMessage] = useState<Message>({ text: say('status.loading'), isError: false })
    const newest = useRef(0)
    const status = useRef<HTMLParagraphElement>(null)

    /** Of answers that overtake each other, the one to the newest question counts. */
    const load = useCallback(async (show: ReviewFilter, before: Listed) => {
        const question = ++newest.current
        setBusy(true)
        setMessage({ text: say('status.loading'), isError: false })
        try {
            const page = await listReviews(show, before.next)
            if (question !== newest.current) return
            const reviews = [...before.reviews, ...page.reviews]
            setListed({ reviews, next: page.next_cursor })
            setMessage({ text: count(reviews.length, page.next_cursor !== null), isError: false })
            // The button that was pressed is gone.
            if (before.next !== null && page.next_cursor === null) status.current?.focus()
        } catch (failure) {
            if (question !== newest.current) return
            setMessage({ text: explain(failure), isError: true })
        }
        setBusy(false)
    }, [])
    useEffect(() => void load(filter, NOTHING), [load, filter])

    const choose = (show: ReviewFilter) => {
        setListed(NOTHING)
        setFilter(show)
    }
    return (
        <main className="reviews" aria-busy={busy}>
            <h1>{say('reviews.title')}</h1>
            <p>{say('reviews.purpose')}</p>
            <p className="row">
                <label>
                    {say('reviews.show')}{' '}
                    <select value={filter} onChange={(event) => choose(event.target.value as ReviewFilter)}>
                        {FILTERS.map((value) => (
                            <option key={value} value={value}>
                                {say(`reviews.filter.${value}`)}
                            </option>
                        ))}
                    </select>
                </label>
            </p>
            <StatusMessage message={message} place={status} />
            <ReviewTable reviews={listed.reviews} />
            {listed.next !== null && (
                <p className="row">
                    {/* Not disabled while it works, so that the keyboard stays where it is. */}
                    <button type="button" aria-disabled={busy} onClick={() => busy || void load(filter, listed)}>
                        {say('reviews.more')}
                    </button>
                </p>
            )}
        </main>
    )
}

function count(reviews: number, hasMore: boolean): string {
    if (reviews === 0) return say(hasMore ? 'reviews.noneYet' : 'reviews.none')
    return sayCount(hasMore ? 'reviews.shownMore' : 'reviews.shownAll', reviews)
}
