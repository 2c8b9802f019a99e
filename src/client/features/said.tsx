/** A text in which some places are shown in another way, such as in bold. */
import React, { type ReactNode } from 'react'

interface Props {
    readonly text: string
    /** What stands at `{name}`. */
    readonly parts: Readonly<Record<string, ReactNode>>
}

export function Said({ parts, text }: Props) {
    const pieces = text.split(/\{(\w+)\}/)
    return (
        <>
            {pieces.map((piece, at) => (
                <React.Fragment key={at}>{at % 2 === 1 ? parts[piece] : piece}</React.Fragment>
            ))}
        </>
    )
}
