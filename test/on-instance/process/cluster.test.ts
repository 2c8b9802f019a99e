/** Two nodes on one database: both receive, both look for work, and each delivery is stored and processed by one of them. */

import { cleanUp, newFile, start, until } from './child.ts'

afterAll(cleanUp)

it('two instances on one file store each delivery once and process it once', async () => {
    const file = newFile()
    const nodes = [await start(file), await start(file)]
    const blocked = (id: number) => ({
        id: `dlv_${id}`,
        event: 'event.blocked',
        timestamp: '2026-04-23T14:30:00Z',
        data: { event_id: `evt_${id}`, policy_name: 'content-safety', gateway_id: 'gw_1' },
    })
    const sent = Array.from({ length: 20 }, (_, id) => nodes.map(({ client }) => client.deliver(blocked(id)))).flat()
    const answers = (await Promise.all(sent)).map(({ status }) => status)
    expect(answers.filter((status) => status === 202)).toHaveLength(20)
    expect(answers.filter((status) => status === 200)).toHaveLength(20)

    const [{ client }] = nodes
    const states = await until(
        () => client.records('x_kt_gov_delivery', '', ['state']),
        (all) => all.every(({ state }) => state === 'processed'),
    )
    // On a starved machine one node may hold a lock for so long that the other gives its attempt up: the next attempt does the work, once.
    expect(states).toEqual(Array.from({ length: 20 }, () => ({ state: 'processed' })))
    expect(await client.rows('x_kt_gov_decision_count', ['total'])).toEqual(new Set(['20']))
    expect(await client.records('incident', 'correlation_display=Keeptrusts', ['number'])).toHaveLength(1)
    for (const { child } of nodes) child.signal('SIGTERM')
    expect(await Promise.all(nodes.map(({ child }) => child.ended))).toEqual([0, 0])
})
