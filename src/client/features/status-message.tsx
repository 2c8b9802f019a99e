/** The line of a page that says what happened: read out when it changes, an error at once. */
import React, { type RefObject } from 'react'

export interface Message {
    readonly text: string
    readonly isError: boolean
}

/** `place`: for the page to put the focus there when what was pressed is gone. */
export function StatusMessage({
    message: { isError, text },
    place,
}: {
    readonly message: Message
    readonly place: RefObject<HTMLParagraphElement>
}) {
    return (
        <p
            ref={place}
            role={isError ? 'alert' : 'status'}
            tabIndex={-1}
            className={isError ? 'message error' : 'message'}
        >
            {text}
        </p>
    )
}
