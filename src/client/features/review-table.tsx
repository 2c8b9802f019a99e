/** The reviews as a table, each with a link to its record. */
import React from 'react'
import type { ReviewEntry } from '../review-api.ts'

/** The columns after the number, with their headings. */
const COLUMNS: readonly (readonly [heading: string, cell: (review: ReviewEntry) => React.ReactNode])[] = [
    ['Title', ({ title }) => title],
    ['State', ({ state }) => state],
    ['Priority', ({ priority }) => priority],
    ['Due', (review) => dueOf(review)],
    ['Assigned to', ({ assigned_to }) => assigned_to],
    ['Gateway', ({ gateway }) => gateway],
    ['Policy', ({ policy }) => policy],
    ['Table', ({ table_label }) => table_label],
]

export function ReviewTable({ reviews }: { readonly reviews: readonly ReviewEntry[] }) {
    if (reviews.length === 0) return null
    return (
        <div className="scroll">
            <table>
                <caption>Reviews, newest first</caption>
                <thead>
                    <tr>
                        <th scope="col">Number</th>
                        {COLUMNS.map(([heading]) => (
                            <th key={heading} scope="col">
                                {heading}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {reviews.map((review) => (
                        <tr key={review.sys_id}>
                            <th scope="row">
                                <a href={review.link}>{review.number || 'Open record'}</a>
                            </th>
                            {COLUMNS.map(([heading, cell]) => (
                                <td key={heading} data-label={heading}>
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
    const text = due_at.slice(0, 16).replace('T', ' ') + ' UTC'
    return open && Date.parse(due_at) < Date.now() ? <span className="late">Overdue since {text}</span> : text
}
