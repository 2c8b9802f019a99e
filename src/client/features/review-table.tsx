/** The reviews as a table, each with a link to its record. */
import React from 'react'
import { showMinute } from '../instants.ts'
import { say } from '../messages.ts'
import type { ReviewEntry } from '../review-api.ts'

/** The columns after the number. */
const COLUMNS = [
    ['title', ({ title }: ReviewEntry): React.ReactNode => title],
    ['state', ({ state }: ReviewEntry): React.ReactNode => state],
    ['priority', ({ priority }: ReviewEntry): React.ReactNode => priority],
    ['due', (review: ReviewEntry): React.ReactNode => dueOf(review)],
    ['assigned_to', ({ assigned_to }: ReviewEntry): React.ReactNode => assigned_to],
    ['gateway', ({ gateway }: ReviewEntry): React.ReactNode => gateway],
    ['policy', ({ policy }: ReviewEntry): React.ReactNode => policy],
    ['table', ({ table_label }: ReviewEntry): React.ReactNode => table_label],
] as const

export function ReviewTable({ reviews }: { readonly reviews: readonly ReviewEntry[] }) {
    if (reviews.length === 0) return null
    return (
        <div className="scroll">
            <table>
                <caption>{say('reviews.caption')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say('reviews.column.number')}</th>
                        {COLUMNS.map(([column]) => (
                            <th key={column} scope="col">
                                {say(`reviews.column.${column}`)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {reviews.map((review) => (
                        <tr key={review.sys_id}>
                            <th scope="row">
                                <a href={review.link}>{review.number || say('reviews.openRecord')}</a>
                            </th>
                            {COLUMNS.map(([column, cell]) => (
                                <td key={column} data-label={say(`reviews.column.${column}`)}>
                                    {cell(review)}
                                </td>
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}

/** An open review past its date is late, in words beside the colour. */
function dueOf({ due_at, open }: ReviewEntry): React.ReactNode {
    if (due_at === null) return null
    const text = showMinute(due_at)
    const isLate = open && Date.parse(due_at) < Date.now()
    return isLate ? <span className="late">{say('reviews.overdue', { at: text })}</span> : text
}
