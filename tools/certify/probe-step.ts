/** Lets the app measure the platform, and takes what it found. */
import { claim, notOffered, type Check } from './check.ts'
import type { Context } from './context.ts'

const PATH = '/api/x_kt_gov/v1/setup/platform-facts'

/** What the app measured: question and answer, as it gives them. */
export interface ProbeResult {
    readonly checks: readonly Check[]
    readonly facts: Readonly<Record<string, string>>
}

/** Requests that one measurement takes at most. */
const MOST_REQUESTS = 60

/** Measures until nothing is left, then reads the facts. */
export async function probeStep({ client }: Context): Promise<ProbeResult> {
    let since: unknown
    for (let request = 0; request < MOST_REQUESTS; request += 1) {
        const { status, body } = await client.request('POST', PATH, { body: since === undefined ? {} : { since } })
        if (status !== 200) return nothing(`POST ${PATH} answers ${status}`)
        if (!body.result?.left || (Array.isArray(body.result.left) && body.result.left.length === 0)) break
        since = body.result.since
    }
    const { status, body } = await client.request('GET', PATH)
    if (status !== 200) return nothing(`GET ${PATH} answers ${status}`)
    const facts = Object.fromEntries(
        ((body.result?.facts ?? []) as Record<string, unknown>[]).map((fact) => [
            String(fact['question'] ?? fact['id'] ?? ''),
            String(fact['answer'] ?? ''),
        ]),
    )
    const named = [body.result?.missing_indexes ?? []].flat().map(String)
    const missing = named.filter((name) => name !== '' && name !== 'none')
    return {
        facts,
        checks: [
            claim(
                'probe.facts',
                Object.keys(facts).length > 0,
                `${Object.keys(facts).length} facts`,
                'Open Setup, run the check of the platform, and read its result.',
            ),
            claim(
                'probe.indexes',
                missing.length === 0,
                missing.length === 0 ? 'every unique index is there' : `missing: ${missing.join(', ')}`,
                'Create the unique indexes that are named, after removing duplicates.',
            ),
        ],
    }
}

function nothing(seen: string): ProbeResult {
    return { checks: [notOffered('probe.facts', seen)], facts: {} }
}
