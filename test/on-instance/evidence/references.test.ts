/** Rows of evidence refer to rows: a reader gets to the automation, the record, the call and the run by a link. */

import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()

const EDGE = ['edge_type', 'from_id', 'to_id', 'newest_evidence', 'evidence']
const ENDS = {
    from_evidence: 'evidence',
    from_automation: 'automation',
    from_connection: 'connection',
    to_automation: 'automation',
    to_connection: 'connection',
}

/** The identity of each row of a kind, by its sys_id. */
async function identities(kind: string): Promise<ReadonlyMap<string, string>> {
    const rows = await instance.local.records(`x_kt_gov_${kind}`, '', ['sys_id', `${kind}_id`])
    return new Map(rows.map((row) => [row['sys_id'] ?? '', row[`${kind}_id`] ?? '']))
}

async function collected() {
    await instance.standIn()
    instance.tellStory()
    await instance.incidents(2)
    instance.collect()
    const [evidence, automation, connection] = await Promise.all(
        ['evidence', 'automation', 'connection'].map(identities),
    )
    return { evidence, automation, connection } as Readonly<Record<string, ReadonlyMap<string, string>>>
}

it('each end of an edge in the column of its kind', async () => {
    const known = await collected()
    const edges = await instance.local.records('x_kt_gov_evidence_edge', '', [...EDGE, ...Object.keys(ENDS)])
    expect(new Set(edges.map(({ edge_type }) => edge_type))).toEqual(
        new Set(['EVIDENCES', 'CALLS', 'INVOKES', 'TRIGGERS', 'USES', 'AUTHENTICATES_AS']),
    )
    for (const edge of edges)
        for (const end of ['from', 'to']) {
            const named = Object.entries(ENDS).filter(([column]) => column.startsWith(`${end}_`) && edge[column])
            expect(named.map(([column, kind]) => known[kind]?.get(edge[column] ?? ''))).toEqual([edge[`${end}_id`]])
        }
    const proven = edges.filter(({ edge_type, evidence }) => edge_type !== 'EVIDENCES' && evidence !== '[]')
    expect(proven.length).toBeGreaterThan(0)
    for (const { evidence, newest_evidence } of proven)
        expect(known['evidence']?.get(newest_evidence ?? '')).toBe(JSON.parse(evidence ?? '[]')[0])
})

it('evidence to its automation and its connection, and what it adds in words', async () => {
    const known = await collected()
    const columns = ['automation', 'automation_id', 'connection', 'connection_id', 'properties', 'details']
    const rows = await instance.local.records('x_kt_gov_evidence', '', columns)
    for (const { automation, automation_id, connection, connection_id } of rows) {
        expect(automation && known['automation']?.get(automation)).toBe(automation_id)
        expect(connection && known['connection']?.get(connection)).toBe(connection_id)
    }
    expect(rows.some(({ connection }) => connection !== '')).toBe(true)
    expect(rows.map(({ details }) => details)).toContainEqual(expect.stringMatching(/^[A-Z][a-z ]+: ./))
    expect(rows.every(({ details }) => !details?.startsWith('{'))).toBe(true)
})

it('coverage and sources to the run that noted them', async () => {
    await collected()
    const runs = await instance.local.records('x_kt_gov_evidence_run', '', ['sys_id', 'number'])
    const numbers = new Map(runs.map(({ number, sys_id }) => [sys_id, number]))
    for (const table of ['x_kt_gov_evidence_coverage', 'x_kt_gov_evidence_source']) {
        const rows = (await instance.local.records(table, '', ['run', 'last_run'])).filter(({ last_run }) => last_run)
        expect(rows.length).toBeGreaterThan(0)
        for (const { last_run, run } of rows) expect(numbers.get(run)).toBe(last_run)
    }
})
