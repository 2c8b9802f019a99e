/** Promises about the coverage ledger on the built app: which time of a source was read, and what happens when it can be read later. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()
const DAY_SECONDS = 86_400

const coverage = (source: string) =>
    on.list(
        'x_kt_gov_evidence_coverage',
        ['state', 'reason', 'covered_from', 'covered_to', 'first_run', 'last_run'],
        `source=${source}^ORDERBYcovered_from`,
    )
/** Runs as the schedule does, until nothing is left to read. */
async function collectAll(): Promise<void> {
    on.collect()
    for (let tick = 0; tick < 40; tick++) {
        const [last] = (await on.runs(['state'])).slice(-1)
        if (last?.['state'] === 'complete') return
        on.tick()
    }
    throw new Error('It never ends')
}

it('is one row while a source is read run after run', async () => {
    on.leaveLogRows(1)
    await collectAll()
    for (let run = 0; run < 3; run++) on.collect()
    const rows = await coverage('application_log_evidence')
    expect(rows.map(({ reason, state }) => `${state} ${reason}`)).toEqual(['read '])
    expect(rows[0]!['first_run']).not.toBe(rows[0]!['last_run'])
    const [last] = (await on.runs(['number'])).slice(-1)
    expect(rows[0]!['last_run']).toBe(last!['number'])
})

it('names the refusal, and is read for that time once the source is allowed', async () => {
    on.tellStory()
    await on.incidents(1)
    on.collect()
    on.collect()
    const refused = await coverage('syslog_evidence')
    expect(refused.map(({ reason, state }) => `${state} ${reason}`)).toEqual([
        'refused unavailable_insufficient_permissions',
    ])
    await on.decideAccess('Allowed')
    await collectAll()
    const rows = await coverage('syslog_evidence')
    const read = rows.filter(({ state }) => state === 'read')
    expect(read).toHaveLength(1)
    expect(read[0]!['covered_to']! > refused[0]!['covered_to']!).toBe(true)
    expect(await on.evidence(['matched_on'], 'source=syslog_evidence')).toEqual(new Set(['own_statement']))
})

it('reaches back to rows that are older than the first day', async () => {
    on.leaveLogRows(3, -4 * DAY_SECONDS)
    on.leaveLogRows(1)
    await collectAll()
    const [first] = await coverage('application_log_evidence')
    const [oldest] = await on.list('syslog_app_scope', ['sys_created_on'], 'ORDERBYsys_created_on')
    expect(first).toMatchObject({ state: 'read' })
    expect(first!['covered_from']! < oldest!['sys_created_on']!).toBe(true)
})
