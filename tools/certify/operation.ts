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

/** Posts to `/api/sn_cicd/…` and waits; `onStarted` is called with the progress as soon as it is known. */
export async function runOperation(
    client: InstanceClient,
    path: string,
    { body, onStarted = () => undefined }: { body?: unknown; onStarted?: (progress: string) => void } = {},
): Promise<Ended> {
    const started = await client.request('POST', `/api/sn_cicd/${path}`, { body })
    const progress = /[0-9a-f]{32}/.exec(started.body?.result?.links?.progress?.id ?? '')?.[0] ?? null
    if (progress === null) return { ...ending(started), status: started.status, progress }
    onStarted(progress)
    return { ...(await followOperation(client, progress)), status: started.status, progress }
}

/** Waits until an operation has ended. */
export async function followOperation(
    client: InstanceClient,
    progress: string,
): Promise<Pick<Ended, 'isSuccessful' | 'error' | 'results'> & { readonly isEnded: boolean }> {
    const last = await waitFor(LONGEST_SECONDS, async () => {
        const answer = await client.request('GET', `/api/sn_cicd/progress/${progress}`)
        return ['0', '1'].includes(String(answer.body?.result?.status)) ? null : answer
    })
    if (last) return { ...ending(last), isEnded: true }
    return { isSuccessful: false, error: 'it did not end', results: null, isEnded: false }
}

function ending({ body }: Answer): Pick<Ended, 'isSuccessful' | 'error' | 'results'> {
    const result = body?.result ?? {}
    const error = String(result.error || result.status_message || body?.error?.message || '')
    return { isSuccessful: String(result.status) === '2', error, results: result.links?.results?.id ?? null }
}

/** The result of a scan by its progress; null where it has none. */
export async function scanResultOf(client: InstanceClient, progress: string): Promise<string | null> {
    const { body } = await client.request('GET', `/api/sn_cicd/instance_scan/result/${progress}`)
    // The documentation prints the address of the findings with its query escaped beyond use; it still names the result.
    const address = decodeURIComponent(String(body?.result?.links?.findings?.url ?? ''))
    return /result=([0-9a-f]{32})/.exec(address)?.[1] ?? null
}
