/** Lets the app measure the platform, and takes what it found. */
import { claim, notOffered, type Check } from './check.ts'
import type { Context } from './context.ts'
import type { InstanceClient } from './instance-client.ts'
import { wait } from './waiting.ts'

const PATH = '/api/x_kt_gov/v1/setup/platform-facts'

/** What the app measured: question and answer, as it gives them. */
export interface ProbeResult {
    readonly checks: readonly Check[]
    readonly facts: Readonly<Record<string, string>>
}

/** Requests that one measurement takes at most. */
const MOST_REQUESTS = 60

/** Some answers come from work that the platform does later, and from its log, which may lag: it is asked again after so many seconds each. */
const PAUSES = [2, 5, 20, 40]

/** Measures until nothing is left and nothing is pending, then reads the facts. */
export async function probeStep({ client }: Context): Promise<ProbeResult> {
    let since: unknown
    for (const pause of [...PAUSES, 0]) {
        const measured = await measure(client, since)
        if (measured.refused !== null) return nothing(measured.refused)
        const { facts } = await readFacts(client)
        if (!Object.values(facts).includes('pending')) break
        // With the time of the first measurement, only what is pending is asked again.
        since = measured.since
        await wait(pause)
    }
    const { facts, missingIndexes: named } = await readFacts(client)
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

/** Asks what was not answered since then, everything without a time; answers when it began, or why not. */
async function measure(client: InstanceClient, since: unknown) {
    let from = since
    for (let request = 0; request < MOST_REQUESTS; request += 1) {
        const { status, body } = await client.request('POST', PATH, { body: from === undefined ? {} : { since: from } })
        if (status !== 200) return { refused: `POST ${PATH} answers ${status}`, since: from }
        from = body.result?.since
        if (!body.result?.left || (Array.isArray(body.result.left) && body.result.left.length === 0)) break
    }
    return { refused: null, since: from }
}

async function readFacts(client: InstanceClient) {
    const { status, body } = await client.request('GET', PATH)
    if (status !== 200) throw new Error(`GET ${PATH} answers ${status}`)
    const facts = Object.fromEntries(
        ((body.result?.facts ?? []) as Record<string, unknown>[]).map((fact) => [
            String(fact['question'] ?? fact['id'] ?? ''),
            String(fact['answer'] ?? ''),
        ]),
    )
    return { facts, missingIndexes: [body.result?.missing_indexes ?? []].flat().map(String) }
}

function nothing(seen: string): ProbeResult {
    return { checks: [notOffered('probe.facts', seen)], facts: {} }
}
