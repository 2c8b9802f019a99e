/** Starts an operation of the CICD API and follows it to its end. */
import type { Answer, InstanceClient } from './instance-client.ts'
import { waitFor } from './waiting.ts'

/** How an operation ended. */
export interface Ended {
    readonly isSuccessful: boolean
    /** HTTP status of the request that started it. */
    readonly status: number
    readonly error: string
    /** sys_id of its progress; null when it did not begin. */
    readonly progress: string | null
    /** Id of its results, where it has some. */
    readonly results: string | null
}

const LONGEST_SECONDS = 1800

/** Posts to `/api/sn_cicd/…` and waits. */
export async function runOperation(client: InstanceClient, path: string, body?: unknown): Promise<Ended> {
    const started = await client.request('POST', `/api/sn_cicd/${path}`, { body })
    const progress = /[0-9a-f]{32}/.exec(started.body?.result?.links?.progress?.id ?? '')?.[0] ?? null
    if (progress === null) return { ...ending(started), status: started.status, progress }
    const last = await waitFor(LONGEST_SECONDS, async () => {
        const answer = await client.request('GET', `/api/sn_cicd/progress/${progress}`)
        return ['0', '1'].includes(String(answer.body?.result?.status)) ? null : answer
    })
    const ended = last ? ending(last) : { isSuccessful: false, error: 'it did not end', results: null }
    return { ...ended, status: started.status, progress }
}

function ending({ body }: Answer): Pick<Ended, 'isSuccessful' | 'error' | 'results'> {
    const result = body?.result ?? {}
    const error = String(result.error || result.status_message || body?.error?.message || '')
    return { isSuccessful: String(result.status) === '2', error, results: result.links?.results?.id ?? null }
}
