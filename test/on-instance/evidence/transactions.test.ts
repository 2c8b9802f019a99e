/** Promises of transactions on the built app: what began them is on the evidence, and the name of a job or a rule infers and never proves. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()
beforeEach(() => on.logLongWork())

const LONG = 'var end = Date.now() + 1100; while (Date.now() < end);'
const TRANSACTIONS = 'source=transaction_log_evidence'

const statusOf = async (id: string) =>
    (await on.list('x_kt_gov_automation', ['execution_state', 'inference'], `automation_id=${id}`))[0]

function asyncRule(script: string, name = 'Route later'): string {
    const rule = on.rule('incident', script, { name, when: 'async', action_update: 'false' })
    on.local.wait(2 * 3600)
    return rule
}

function job(script: string): string {
    const sysId = on.install('sysauto_script', {
        ...{ name: 'Nightly import', script, run_type: 'on_demand', active: 'true', sys_scope: 'global' },
    })
    on.local.wait(2 * 3600)
    return sysId
}

describe('an outbound call', () => {
    const calls = () => on.evidence(['began_kind', 'began_by', 'matched_on'], 'source=outbound_http_log')

    it('in an asynchronous rule names the rule that began it', async () => {
        const { include } = on.tellStory()
        await on.change('sys_script', { active: 'false' }, 'name=Route incident')
        const rule = asyncRule('new AzureGraphRouter().route(current)')
        await on.standIn()
        await on.incidents(1)
        on.collect()
        expect(await calls()).toEqual(new Set(['async_rule|Route later|outbound_source']))
        expect(
            await on.rows('x_kt_gov_evidence_edge', ['matched_on'], `to_id=sn-br-${rule}^from_idLIKEoutbound`),
        ).toEqual(new Set(['outbound_source']))
        const login = on.local.user('chain.auditor', ['x_kt_gov.auditor'])
        const { body } = await on.local.api('GET', `/api/x_kt_gov/v1/evidence/automations/sn-si-${include}`, { login })
        expect(body.result.chain.began).toEqual([
            { kind: 'async_rule', by: 'Route later', evidence: [expect.stringMatching(/^evidence-outbound-/)] },
        ])
    })

    it('in a request names the API, and in a job the job', async () => {
        on.tellStory()
        job(`var inc = new GlideRecord('incident'); inc.get('number', 'INC0009999'); new AzureGraphRouter().route(inc)`)
        await on.standIn()
        await on.incidents(1)
        on.local.instance.queue.runJob('Nightly import')
        on.collect()
        expect(new Set([...(await calls())].map((line) => line.split('|').slice(0, 2).join('|')))).toEqual(
            new Set(['api_call|/api/now/table/incident', 'job|Nightly import']),
        )
    })

    it('without a name is joined with the transaction log by its id', async () => {
        on.local.behave('outbound_transaction', 'id_and_name')
        on.tellStory()
        await on.standIn()
        await on.incidents(1)
        const { database } = on.local.instance
        const query = { table: 'sys_outbound_http_log', where: null, orderBy: [], window: null }
        for (const { sys_id } of database.select(query))
            database.update('sys_outbound_http_log', sys_id!, { transaction_name: null })
        on.collect()
        expect(new Set([...(await calls())].map((line) => line.split('|').slice(0, 2).join('|')))).toEqual(
            new Set(['api_call|/api/now/table/incident']),
        )
    })
})

describe('a call whose row names the rule that began', () => {
    const state = async (id: string) => (await statusOf(id))?.execution_state
    const edge = (from: string, to: string) =>
        on.rows('x_kt_gov_evidence_edge', ['confidence', 'matched_on'], `from_id=${from}^to_id=${to}`)

    async function measureCaller(): Promise<void> {
        await on.setPlatformProperty('glide.servlet.uri', `${on.local.url}/`)
        on.local.behave('log_attribution', 'caller')
        on.collect()
    }

    it('proves the include that alone can have made it, which called whom, and over which connection', async () => {
        await measureCaller()
        const { include, message, rule } = on.tellStory()
        await on.standIn()
        await on.incidents(1)
        on.collect()
        expect(await state(`sn-si-${include}`)).toBe('proven')
        const proven = new Set(['DETERMINISTIC|outbound_only_way'])
        expect(await edge(`sn-br-${rule}`, `sn-si-${include}`)).toEqual(proven)
        expect(await edge(`sn-si-${include}`, `sn-rest-${message}`)).toEqual(proven)
    })

    it('proves no include where the rule names another that nobody collects', async () => {
        await measureCaller()
        const { include, rule } = on.tellStory()
        const script = 'new AzureGraphRouter().route(current); if (current.isNewRecord === 1) new VendorHelper().go()'
        await on.change('sys_script', { script }, `sys_id=${rule}`)
        on.local.wait(2 * 3600)
        await on.standIn()
        await on.incidents(1)
        on.collect()
        expect(await state(`sn-si-${include}`)).toBe('inferred')
    })
})

describe('background work that took more than a second', () => {
    it('infers the silent job and the silent asynchronous rule of its name', async () => {
        const [rule, nightly] = [asyncRule(LONG), job(LONG)]
        await on.incidents(1)
        on.local.instance.queue.runJob('Nightly import')
        on.collect()
        expect(await on.evidence(['automation_id', 'confidence', 'matched_on', 'began_kind'], TRANSACTIONS)).toEqual(
            new Set([
                `sn-br-${rule}|TEMPORAL_INFERRED|transaction_name|async_rule`,
                `sn-job-${nightly}|TEMPORAL_INFERRED|transaction_name|job`,
            ]),
        )
        for (const id of [`sn-br-${rule}`, `sn-job-${nightly}`])
            expect(await statusOf(id)).toEqual({ execution_state: 'inferred', inference: 'stronger' })
    })

    it('does not tell two rules of one name apart', async () => {
        const rules = [asyncRule(LONG), asyncRule('')]
        await on.incidents(1)
        on.collect()
        const [row] = await on.list('x_kt_gov_evidence', ['automation_ids', 'matched_on'], TRANSACTIONS)
        expect(row?.matched_on).toBe('transaction_name_shared')
        expect(row?.automation_ids.split(',').sort()).toEqual(rules.map((rule) => `sn-br-${rule}`).sort())
    })

    it('is never a proof, because a script can leave such a row for a rule that never ran', async () => {
        const rule = asyncRule(LONG)
        const row = `var row = new GlideRecord('syslog_transaction'); row.url = 'JOB: ASYNC: Route later'; row.insert()`
        on.rule('problem', row, { name: 'Forge', when: 'after' })
        await on.local.create('problem', { short_description: 'x' })
        on.collect()
        expect(await on.evidence(['confidence'], TRANSACTIONS)).toEqual(new Set(['TEMPORAL_INFERRED']))
        expect((await statusOf(`sn-br-${rule}`))?.execution_state).toBe('inferred')
    })
})

it('a transaction log that may not be read is a denial, and everything else is read', async () => {
    await on.change('sys_db_object', { read_access: 'false' }, 'name=syslog_transaction')
    on.tellStory()
    await on.standIn()
    await on.incidents(1)
    on.collect()
    expect(await on.source('transaction_log_evidence')).toMatchObject({
        status: 'unavailable_insufficient_permissions',
        record_count: '',
    })
    expect(await on.count('x_kt_gov_evidence', 'source=outbound_http_log')).toBe(1)
})
