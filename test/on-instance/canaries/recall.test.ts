/** How much the collection finds, over REST: what the route counts is what the rows of canaries are. */

import { CANARY, onCanaries } from './canary-instance.ts'

const on = onCanaries()
const PATH = '/api/x_kt_gov/v1/canaries/recall'
const HOUR = 3600

interface Counts {
    readonly planted: number
    readonly decided: number
    readonly found: number
    readonly missed: number
    readonly not_run: number
    readonly false_links: number
    readonly lag_p50_seconds: number | null
    readonly lag_p95_seconds: number | null
}
interface Recall {
    readonly is_complete: boolean
    readonly newest: { readonly number: string } | null
    readonly all: Counts
    readonly contexts: readonly (Counts & { readonly context: string })[]
    readonly missed: readonly { readonly number: string; readonly hop: string; readonly reason: string }[]
}

async function ask(query = '', status = 200) {
    const login = on.local.user('recall.auditor', ['x_kt_gov.auditor'])
    const answer = await on.local.api('GET', `${PATH}${query}`, { login })
    expect(answer.status).toBe(status)
    return answer.body
}
const recall = async (query = ''): Promise<Recall> => (await ask(query)).result as Recall

/** The outbound log is off for the first three: their call is missed. The next three are found. */
async function plantSix(): Promise<void> {
    await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(HOUR)
    await on.setPlatformProperty('glide.outbound_http.db.log', 'true')
    on.collect(6 * HOUR)
    on.look()
    on.collectAndLook()
    on.collectAndLook()
}

it('has nothing to count before the first canary', async () => {
    expect(await recall()).toMatchObject({
        newest: null,
        all: { planted: 0, decided: 0, lag_p50_seconds: null, lag_p95_seconds: null },
        missed: [],
    })
})

it('counts what the rows say, in all and by context, and names the hop of each that was missed', async () => {
    await plantSix()
    const columns = ['number', 'context', 'state', 'false_links', 'lag_seconds', 'reason']
    const rows = await on.list(CANARY, columns)
    const count = (context: string, state: string): number =>
        rows.filter((row) => row.context === context && row.state === state).length
    const { all, contexts, is_complete, missed, newest } = await recall()
    expect(is_complete).toBe(true)
    expect(contexts.map(({ context, found, missed: lost }) => [context, found, lost])).toEqual(
        ['business_rule', 'asynchronous_rule', 'scheduled_script'].map((context) => [
            context,
            count(context, 'found'),
            count(context, 'missed'),
        ]),
    )
    const lags = rows.flatMap(({ lag_seconds }) => (lag_seconds === '' ? [] : [Number(lag_seconds)]))
    lags.sort((one, other) => one - other)
    expect(all).toEqual({
        ...{ planted: 6, decided: 6, found: 3, missed: 3, not_run: 0, false_links: 0 },
        ...{ lag_p50_seconds: lags[1], lag_p95_seconds: lags[2] },
    })
    expect(new Set(missed.map(({ hop, number, reason }) => [number, hop, reason].join('|')))).toEqual(
        new Set(
            rows
                .filter(({ state }) => state === 'missed')
                .map(({ number, reason }) => [number, 'call', reason].join('|')),
        ),
    )
    expect(rows.map(({ number }) => number)).toContain(newest?.number)
})

it('counts those since a time, the newest up to a limit, and says where there are more', async () => {
    await plantSix()
    const [{ planted_at }] = await on.list(CANARY, ['planted_at'], 'ORDERBYDESCplanted_at')
    const since = `${planted_at.replace(' ', 'T')}Z`
    expect(await recall(`?since=${since}`)).toMatchObject({
        is_complete: true,
        all: { planted: 3, found: 3, missed: 0 },
    })
    expect(await recall('?limit=2')).toMatchObject({ is_complete: false, all: { planted: 2 } })
    on.local.wait(31 * 24 * HOUR)
    expect(await recall()).toMatchObject({ newest: null, all: { planted: 0 } })
})

it.each([
    ['?since=yesterday', 'since_invalid'],
    ['?limit=0', 'limit_invalid'],
    ['?limit=1001', 'limit_invalid'],
])('refuses %s', async (query, code) => {
    expect((await ask(query, 400)).error).toMatchObject({ code })
})
