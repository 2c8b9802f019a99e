/** The line of a section that reports what it waits for, or why it shows nothing. */
import React from 'react'
import type { Asked } from './use-answer.ts'

export function SectionStatus({ asked, loading }: { readonly asked: Asked<unknown>; readonly loading: string }) {
    const { failure, isWaiting } = asked
    if (failure !== null)
        return (
            <p role="alert" className="message error">
                {failure}
            </p>
        )
    return (
        <p role="status" className="quiet-status">
            {isWaiting ? loading : ''}
        </p>
    )
}
