/** A record that no run has kept, because the newest of each question filled the sample: it is asked for when somebody asks for it. */

import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()

const ROUTES = '/api/x_kt_gov/v1/evidence/automations'

async function get(path: string, roles = ['x_kt_gov.auditor', 'itil']) {
    const login = instance.local.user(`own.${roles.length}`, roles)
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

describe('a reader without the rights to the record', () => {
    const AUDITOR = ['x_kt_gov.auditor']

    it('learns neither that it is there, nor which conditions it satisfies, nor what it says', async () => {
        const quiet = instance.rule('incident', 'current.getUniqueValue()', {
            name: 'Quiet',
            when: 'after',
            filter_condition: 'short_descriptionISNOTEMPTY',
        })
        instance.collect()
        const [number] = await instance.incidents(1)
        const listed = idsOf(await get(`?record=${number}`))
        expect(listed).toContain(`sn-br-${quiet}`)
        expect(await get(`?record=${number}`, AUDITOR)).toEqual(await get('?record=INC9999999', AUDITOR))
        const [seen, absent] = [
            await get(`/sn-br-${quiet}?record=${number}`, AUDITOR),
            await get(`/sn-br-${quiet}?record=INC9999999`, AUDITOR),
        ]
        expect(JSON.stringify(seen).replaceAll(number, '')).toBe(JSON.stringify(absent).replaceAll('INC9999999', ''))
    })

    it('learns nothing of a column of it by the condition of a rule', async () => {
        const quiet = instance.rule('incident', 'current.getUniqueValue()', {
            name: 'Quiet',
            when: 'after',
            filter_condition: 'short_descriptionISNOTEMPTY',
        })
        instance.collect()
        const [number] = await instance.incidents(1)
        const acl = instance.install('sys_security_acl', {
            ...{ name: 'incident.short_description', operation: 'read', type: 'record', active: 'true' },
            admin_overrides: 'false',
        })
        const { sys_id } = await instance.local.record('sys_user_role', 'name=x_kt_gov.operator', ['sys_id'])
        instance.install('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: sys_id })
        expect(idsOf(await get(`?record=${number}`))).not.toContain(`sn-br-${quiet}`)
    })
})

it('is no other record, although the condition of a rule begins with an alternative', async () => {
    const filters = ['ORactive=true', '^ORactive=true', 'short_description=Nothing^NQORactive=true']
    const rules = filters.map((filter_condition) =>
        instance.rule('incident', 'current.getUniqueValue()', { name: 'Wide', when: 'after', filter_condition }),
    )
    instance.collect()
    await instance.incidents(1)
    const listed = idsOf(await get('?record=INC0999999'))
    for (const rule of rules) expect(listed).not.toContain(`sn-br-${rule}`)
})

describe('a change that the audit has of a record of which no run has asked', () => {
    interface Shown {
        readonly id: string
        readonly source: string
    }
    const ofAudit = (rows: readonly Shown[]) => rows.filter(({ source }) => source === 'sys_audit_evidence')

    /** A rule that writes a column, and a change of it on a record that is one too many for a run. */
    async function change(): Promise<{ rule: string; number: string; id: string }> {
        await instance.setProperty('x_kt_gov.evidence.audit_record_limit', '1')
        await instance.setProperty('x_kt_gov.evidence.trigger_examples', '1')
        const rule = instance.rule('incident', "current.setValue('category', 'network')", {
            name: 'Categorise',
            action_insert: 'false',
        })
        const made = await instance.local.create('incident', { short_description: 'Printer', category: 'inquiry' })
        const other = await instance.local.create('incident', { short_description: 'Mouse', category: 'inquiry' })
        instance.collect()
        await instance.local.update('incident', made.sys_id, { short_description: 'Network printer' })
        instance.local.wait(10)
        await instance.local.update('incident', other.sys_id, { short_description: 'Network mouse' })
        instance.collect()
        const [audited] = await instance.list(
            'sys_audit',
            ['sys_id'],
            `documentkey=${made.sys_id}^fieldname=category^newvalue=network`,
        )
        return { rule, number: made.number, id: `evidence-br-audit-${audited.sys_id}` }
    }

    it('shows in its chain, as strong as a run would have made it, and is not stored', async () => {
        const { id, number, rule } = await change()
        expect(await instance.evidence(['evidence_id'], `evidence_id=${id}`)).toEqual(new Set())
        const { chain, evidence } = await get(`/sn-br-${rule}?record=${number}`)
        expect(ofAudit(evidence)).toMatchObject([
            {
                id,
                confidence: 'TEMPORAL_INFERRED',
                matched_on: 'audit_only_writer',
                record: { table: 'incident', number },
                properties: { field_modified: 'category' },
            },
        ])
        expect(chain.paths[0].hops[0].evidence).toContain(id)
        expect(await instance.evidence(['evidence_id'], `evidence_id=${id}`)).toEqual(new Set())
    })

    it('is not ascribed to the chain alone where an automation beside it can have made it', async () => {
        instance.rule('incident', "current.setValue('category', 'network')", {
            ...{ name: 'Also', when: 'before', action_insert: 'false' },
        })
        const { number, rule } = await change()
        const { evidence } = await get(`/sn-br-${rule}?record=${number}`)
        expect(ofAudit(evidence)).toMatchObject([{ matched_on: 'audit_several_writers' }])
    })

    it('is nothing where the audit is not to be read', async () => {
        const { number, rule } = await change()
        await instance.setProperty('x_kt_gov.evidence.read_audit', 'false')
        expect(ofAudit((await get(`/sn-br-${rule}?record=${number}`)).evidence)).toEqual([])
    })

    it('is nothing for a reader without the rights to the record', async () => {
        const { number, rule } = await change()
        const [seen, absent] = [
            await get(`/sn-br-${rule}?record=${number}`, ['x_kt_gov.auditor']),
            await get(`/sn-br-${rule}?record=INC9999999`, ['x_kt_gov.auditor']),
        ]
        const stored = ofAudit(seen.evidence)
        expect(stored).toEqual([])
        expect(ofAudit(absent.evidence)).toEqual([])
    })

    it('is nothing for a reader without the rights to the column', async () => {
        const { number, rule } = await change()
        const acl = instance.install('sys_security_acl', {
            ...{ name: 'incident.category', operation: 'read', type: 'record', active: 'true' },
            admin_overrides: 'false',
        })
        const { sys_id } = await instance.local.record('sys_user_role', 'name=x_kt_gov.operator', ['sys_id'])
        instance.install('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: sys_id })
        expect(ofAudit((await get(`/sn-br-${rule}?record=${number}`)).evidence)).toEqual([])
    })

    describe('of an automation that no trigger of the record names', () => {
        /** A rule on another table that writes a column of incidents, and a change that it made. */
        async function changeFromElsewhere(): Promise<{ rule: string; number: string }> {
            await instance.setProperty('x_kt_gov.evidence.audit_record_limit', '1')
            const rule = instance.rule(
                'problem',
                `var inc = new GlideRecord('incident'); if (inc.get(current.getValue('correlation_id'))) { inc.setValue('category', 'network'); inc.update(); }`,
                { name: 'Categorise from afar', when: 'after' },
            )
            instance.collect()
            const made = await instance.local.create('incident', { short_description: 'Printer', category: 'inquiry' })
            await instance.local.create('problem', { correlation_id: made.sys_id })
            instance.local.wait(10)
            const other = await instance.local.create('incident', { short_description: 'Mouse', category: 'inquiry' })
            await instance.local.update('incident', other.sys_id, { category: 'hardware' })
            instance.collect()
            return { rule, number: made.number }
        }
        const listOf = async (number: string, roles?: string[]) => idsOf(await get(`?record=${number}`, roles))

        it('shows in the list as in its chain', async () => {
            const { number, rule } = await changeFromElsewhere()
            expect(ofAudit((await get(`/sn-br-${rule}?record=${number}`)).evidence)).toHaveLength(1)
            expect(await listOf(number)).toContain(`sn-br-${rule}`)
            expect(await listOf('INC9999999')).not.toContain(`sn-br-${rule}`)
            await instance.setProperty('x_kt_gov.evidence.read_audit', 'false')
            expect(await listOf(number)).not.toContain(`sn-br-${rule}`)
        })

        it('is nothing in the list for a reader without the rights to the record', async () => {
            const { number } = await changeFromElsewhere()
            const auditor = ['x_kt_gov.auditor']
            expect(await get(`?record=${number}`, auditor)).toEqual(await get('?record=INC9999999', auditor))
        })

        it('is nothing in the list for a reader without the rights to the column', async () => {
            const { number, rule } = await changeFromElsewhere()
            const acl = instance.install('sys_security_acl', {
                ...{ name: 'incident.category', operation: 'read', type: 'record', active: 'true' },
                admin_overrides: 'false',
            })
            const { sys_id } = await instance.local.record('sys_user_role', 'name=x_kt_gov.operator', ['sys_id'])
            instance.install('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: sys_id })
            expect(await listOf(number)).not.toContain(`sn-br-${rule}`)
        })
    })
})
