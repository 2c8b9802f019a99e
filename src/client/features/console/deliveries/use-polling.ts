/** Asks again and again while the page is visible: later after failures, at once when the page is shown again. */
import { useEffect, useState } from 'react'
import { secondsUntilNext } from './polling.ts'

/** Calls `ask`, which answers whether it worked, until `isPaused`; answers the seconds until the next call. */
export function usePolling(ask: () => Promise<boolean>, isPaused: boolean): number {
    const [failures, setFailures] = useState(0)
    useEffect(() => {
        if (isPaused) return
        let timer: number | undefined
        let failed = 0
        let isOver = false
        let isAsking = false
        const run = async () => {
            window.clearTimeout(timer)
            timer = undefined
            if (document.hidden || isAsking) return
            isAsking = true
            failed = (await ask()) ? 0 : failed + 1
            isAsking = false
            if (isOver) return
            setFailures(failed)
            timer = window.setTimeout(() => void run(), secondsUntilNext(failed) * 1000)
        }
        const onVisibility = () => {
            if (!document.hidden) void run()
        }
        document.addEventListener('visibilitychange', onVisibility)
        void run()
        return () => {
            isOver = true
            window.clearTimeout(timer)
            document.removeEventListener('visibilitychange', onVisibility)
        }
    }, [ask, isPaused])
    return secondsUntilNext(failures)
}
