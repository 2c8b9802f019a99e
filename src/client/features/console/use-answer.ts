/** Asks a route for what a section shows. */
import { useCallback, useRef, useState } from 'react'
import { explain } from '../../call.ts'

/** What is known of a question: nothing yet, an answer, or why there is none. The answer before stays while the next one is awaited. */
export interface Asked<T> {
    readonly answer: T | null
    readonly failure: string | null
    readonly isWaiting: boolean
}

/** The state, and a function that asks. Of answers that overtake each other, the one to the newest question counts. */
export function useAnswer<T>(): readonly [Asked<T>, (question: () => Promise<T>) => Promise<T | null>] {
    const [asked, setAsked] = useState<Asked<T>>({ answer: null, failure: null, isWaiting: false })
    const newest = useRef(0)
    const ask = useCallback(async (question: () => Promise<T>) => {
        const at = ++newest.current
        setAsked((before) => ({ ...before, isWaiting: true }))
        try {
            const answer = await question()
            if (at !== newest.current) return null
            setAsked({ answer, failure: null, isWaiting: false })
            return answer
        } catch (failure) {
            if (at === newest.current)
                setAsked((before) => ({ ...before, failure: explain(failure), isWaiting: false }))
            return null
        }
    }, [])
    return [asked, ask]
}
