/** A record that no run has kept, because the newest of each question filled the sample: it is asked for when somebody asks for it. */

import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()

const ROUTES = '/api/x_kt_gov/v1/evidence/automations'

async function get(path: string) {
    const login = instance.local.user('own.auditor', ['x_kt_gov.auditor'])
    const { body } = await instance.local.api('GET', `${ROUTES}${path}`, { login })
    return body.result
}

const idsOf = (found: { automations: readonly { id: string }[] }) => found.automations.map(({ id }) => id)

it('satisfies the trigger of a rule, in its chain and in the list, and is not stored', async () => {
    await instance.setProperty('x_kt_gov.evidence.trigger_examples', '1')
    const quiet = instance.rule('task', 'current.getUniqueValue()', { name: 'Quiet', when: 'after' })
    const other = instance.rule('incident', 'current.getUniqueValue()', {
        name: 'Other',
        when: 'after',
        filter_condition: 'short_description=Nothing like it^NQshort_description=Nor this',
    })
    const [first] = await instance.incidents(1)
    instance.local.wait(60)
    await instance.incidents(2)
    instance.collect()
    const { sys_id } = await instance.local.record('incident', `number=${first}`, ['sys_id'])
    const id = `evidence-trigger-incident-${sys_id}`
    expect(await instance.evidence(['evidence_id'], `evidence_id=${id}`)).toEqual(new Set())

    const { chain, evidence } = await get(`/sn-br-${quiet}?record=${first.toLowerCase()}`)
    expect(chain.paths[0].hops[0]).toMatchObject({
        kind: 'trigger',
        confidence: 'TEMPORAL_INFERRED',
        matched_on: 'trigger_condition',
        evidence: [id],
    })
    expect(evidence).toMatchObject([{ id, confidence: 'TEMPORAL_INFERRED', record: { number: first } }])
    expect((await get(`/sn-br-${other}?record=${first}`)).chain.confidence).toBe('STRUCTURAL')

    const listed = idsOf(await get(`?record=${first}`))
    expect(listed).toContain(`sn-br-${quiet}`)
    expect(listed).not.toContain(`sn-br-${other}`)
    expect(await instance.evidence(['evidence_id'], `evidence_id=${id}`)).toEqual(new Set())
})

it('of a month ago, or of no table that a prefix is known of, is nobody’s', async () => {
    const quiet = instance.rule('incident', 'current.getUniqueValue()', { name: 'Quiet', when: 'after' })
    instance.collect()
    const [number] = await instance.incidents(1)
    instance.local.wait(31 * 86_400)
    expect((await get(`/sn-br-${quiet}?record=${number}`)).chain.confidence).toBe('STRUCTURAL')
    expect(idsOf(await get(`?record=${number}`))).toEqual([])
    expect(idsOf(await get('?record=ZZZ0000001'))).toEqual([])
})
