/** Promises of collecting evidence on the built app: what is read, what it proves, and that nothing is lost or read for nothing. */

import { onCollecting } from './collecting-instance.ts'
import { sha256 } from '../../support/sign.ts'

const on = onCollecting()

describe('the evidence of AzureGraphRouter', () => {
    it('proves the include by its log lines and its calls once syslog may be read, and connects it to its identity', async () => {
        const { include, message, profile, rule } = on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        on.local.wait(1000)
        const numbers = await on.incidents(3)
        on.collect()

        expect(
            await on.evidence(['confidence', 'matched_on', 'automation_id', 'record_number'], 'source=syslog_evidence'),
        ).toEqual(new Set(numbers.map((number) => `DETERMINISTIC|own_statement|sn-si-${include}|${number}`)))
        expect(await on.evidence(['automation_id', 'confidence', 'matched_on'], 'source=outbound_http_log')).toEqual(
            new Set([`sn-si-${include}|DETERMINISTIC|outbound_source`]),
        )
        expect(
            await on.rows(
                'x_kt_gov_evidence_edge',
                ['edge_type', 'from_id', 'to_id'],
                `edge_type!=EVIDENCES^from_idENDSWITH${rule}^ORfrom_idENDSWITH${include}`,
            ),
        ).toEqual(new Set([`CALLS|sn-br-${rule}|sn-si-${include}`, `INVOKES|sn-si-${include}|sn-rest-${message}`]))
        expect(
            await on.rows(
                'x_kt_gov_evidence_edge',
                ['edge_type', 'from_id', 'to_id'],
                `edge_typeINUSES,AUTHENTICATES_AS^from_idENDSWITH${message}^ORfrom_idENDSWITH${profile}`,
            ),
        ).toEqual(
            new Set([
                `USES|sn-rest-${message}|sn-oauth-${profile}`,
                `AUTHENTICATES_AS|sn-oauth-${profile}|sn-client-a1b2c3d4-0000-4000-8000-000000000001`,
            ]),
        )
    })

    // Two lines and one call for each incident; a call without the id of its transaction may belong to any of them.
    it.each([
        ['id_and_name', '3'],
        ['name', ''],
    ])('counts what is proven where the outbound log has %s: %j executions', async (held, executions) => {
        on.local.behave('outbound_transaction', held)
        const { include } = on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        await on.incidents(3)
        on.collect()
        expect((await on.list('x_kt_gov_automation', [], `automation_id=sn-si-${include}`))[0]).toMatchObject({
            analysis_state: 'analysed',
            execution_state: 'proven',
            execution_count_30d: executions,
            evidence_count_30d: '9',
            why_not_code: '',
        })
    })

    it('sees triggers without taking them for executions', async () => {
        const { rule } = on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        await on.incidents(3)
        on.collect()
        const [triggered] = await on.list('x_kt_gov_automation', [], `automation_id=sn-br-${rule}`)
        expect(triggered).toMatchObject({
            execution_state: 'inferred',
            inference: 'weaker',
            inferred_from: 'trigger_condition',
            last_inferred_execution: triggered.last_trigger_seen,
            last_observed_execution: '',
        })
        expect(triggered.last_trigger_seen).not.toBe('')
        expect(triggered.why_not_higher).not.toBe('')
    })

    it('infers a run of an include that logs nothing from the rule that calls it, and no other', async () => {
        const silent = (name: string) =>
            on.install('sys_script_include', {
                name,
                api_name: `global.${name}`,
                script: `var ${name} = Class.create()\n${name}.prototype = { route: function (inc) { return inc.getValue('urgency') } }`,
                ...{ active: 'true', access: 'public' },
            })
        const [called, other] = [silent('SilentRouter'), silent('NobodyCalls')]
        on.rule('incident', 'new SilentRouter().route(current)', { name: 'Route quietly', when: 'after' })
        on.collect()
        const status = async (include: string) =>
            (await on.list('x_kt_gov_automation', [], `automation_id=sn-si-${include}`))[0]
        expect((await status(called)).execution_state).not.toBe('inferred')
        await on.incidents(1)
        on.collect()
        expect(await status(called)).toMatchObject({
            execution_state: 'inferred',
            inference: 'weaker',
            inferred_from: 'caller_ran',
            last_observed_execution: '',
            why_not_code: 'only_caller_seen',
        })
        expect((await status(other)).execution_state).not.toBe('inferred')
    })

    it('stores the same rows the same, byte by byte, when they are read twice', async () => {
        on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        await on.incidents(2)
        on.collect()
        const before = await on.everything()
        expect(before).toContain('own_statement')
        await on.forgetWatermarks()
        on.collect()
        expect((await on.runs(['evidence_added', 'state'])).slice(-1)[0]).toEqual({
            evidence_added: '0',
            state: 'complete',
        })
        expect(Number((await on.source('syslog_evidence')).record_count)).toBeGreaterThanOrEqual(4)
        expect(await on.everything()).toBe(before)
    })

    it('counts an execution once more by another row, when the row that counted it says something else', async () => {
        const { include } = on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        await on.incidents(2)
        on.collect()
        const query = `automation_id=sn-si-${include}^confidence=DETERMINISTIC`
        const counting = async () =>
            (await on.list('x_kt_gov_evidence', ['counting', 'execution_key'], query))
                .map((row) => `${row.counting} ${row.execution_key}`)
                .sort()
        const before = await counting()
        expect(before.filter((one) => one.startsWith('record'))).toHaveLength(2)
        // As if it had been evidence of another execution until now.
        on.local.script(
            `var row = new GlideRecord('x_kt_gov_evidence'); row.addQuery('counting', 'record'); row.query()
            while (row.next()) { row.execution_key = 'another'; row.content_hash = ''; row.update() }`,
            'x_kt_gov',
        )
        await on.forgetWatermarks()
        on.collect()
        expect(await counting()).toEqual(before)
    })

    it('copies nothing that authenticates', async () => {
        on.tellStory()
        on.collect()
        expect(await on.everything()).not.toContain('never-read')
    })
})

describe('a source that cannot be read', () => {
    it('is reported with the record that an administrator must change, and the other sources are read', async () => {
        on.tellStory()
        await on.standIn()
        await on.incidents(1)
        on.collect()
        const [access] = await on.list('sys_restricted_caller_access', ['sys_id', 'source_table'])
        expect(access.source_table).toBe('sys_script_include')
        expect(await on.source('syslog_evidence')).toMatchObject({
            status: 'unavailable_insufficient_permissions',
            record_count: '',
            rows_matched: '',
        })
        expect((await on.source('syslog_evidence')).notes).toContain(access.sys_id)
        expect(await on.source('outbound_http_log')).toMatchObject({ status: 'available', record_count: '1' })

        await on.decideAccess('Allowed')
        on.collect()
        expect(await on.source('syslog_evidence')).toMatchObject({ status: 'available', record_count: '2' })
    })

    it('is named by its property where it is switched off', async () => {
        await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
        await on.setProperty('x_kt_gov.evidence.read_audit', 'false')
        await on.setProperty('x_kt_gov.evidence.read_syslog', 'false')
        on.collect()
        for (const [source, property] of [
            ['outbound_http_log', 'glide.outbound_http.db.log'],
            ['sys_audit_evidence', 'x_kt_gov.evidence.read_audit'],
            ['syslog_evidence', 'x_kt_gov.evidence.read_syslog'],
        ]) {
            const row = await on.source(source)
            expect(row).toMatchObject({ status: 'unavailable_not_enabled', record_count: '' })
            expect(row.notes).toContain(property)
        }
    })

    it('is a denial where the application lacks the right, never an empty log', async () => {
        await on.change('sys_db_object', { read_access: 'false' }, 'name=sys_outbound_http_log')
        on.collect()
        expect(await on.source('outbound_http_log')).toMatchObject({
            status: 'unavailable_insufficient_permissions',
            record_count: '',
        })
    })

    it('is reported as a setting and a finding where headers are logged, and never advised', async () => {
        await on.setPlatformProperty('glide.outbound_http_log.override', 'true')
        await on.setPlatformProperty('glide.outbound_http_log.override.level', 'elevated')
        on.tellStory()
        await on.standIn()
        await on.incidents(1)
        on.collect()
        expect(JSON.parse((await on.source('outbound_http_log')).settings)).toMatchObject({
            'glide.outbound_http_log.override.level': 'elevated',
        })
        expect(await on.rows('x_kt_gov_finding', ['kind', 'state'], 'kind=verbose_http_log')).toEqual(
            new Set(['verbose_http_log|open']),
        )
    })
})

describe('reading logs', () => {
    it('loses nothing when more rows share a second than a page holds, and reads none twice', async () => {
        await on.setProperty('x_kt_gov.evidence.page_rows', '100')
        // The first run leaves a log row of its own, by which it measures attribution.
        on.collect()
        on.collect()
        on.leaveLogRows(250)
        on.collect()
        expect(await on.source('application_log_evidence')).toMatchObject({ record_count: '250', status: 'available' })
        on.leaveLogRows(3)
        on.collect()
        expect(await on.source('application_log_evidence')).toMatchObject({ record_count: '3' })
    })

    it('reads rows that were written late', async () => {
        on.leaveLogRows(1)
        on.collect()
        on.leaveLogRows(2, -700)
        on.collect()
        const row = await on.source('application_log_evidence')
        expect(row.gaps).toContain('"late"')
        expect(Number(row.record_count)).toBeGreaterThanOrEqual(2)
    })

    it('says that rows may have been rotated away when the row that was read last is gone', async () => {
        on.leaveLogRows(1)
        on.collect()
        on.dropLogRows()
        on.local.wait(86400)
        on.leaveLogRows(1)
        on.collect()
        const row = await on.source('application_log_evidence')
        expect(row).toMatchObject({ status: 'partial' })
        expect(row.gaps).toContain('"rotated"')
    })

    it('yields when its budget is used up, and continues at the next tick where it stopped', async () => {
        await on.setProperty('x_kt_gov.evidence.page_rows', '100')
        await on.setProperty('x_kt_gov.evidence.budget_rows', '1000')
        on.collect()
        on.leaveLogRows(1500)
        on.collect()
        expect((await on.runs(['state'])).slice(-1)[0]).toEqual({ state: 'yielded' })
        expect((await on.source('application_log_evidence')).gaps).toContain('"budget"')
        on.tick()
        on.tick()
        const runs = await on.runs(['state', 'rows_read'])
        expect(runs[runs.length - 1].state).toBe('complete')
        expect(runs.reduce((sum, { rows_read }) => sum + Number(rows_read), 0)).toBeLessThan(1600)
    })
})

describe('the schedule', () => {
    it('does nothing until the interval has passed since the last complete run', async () => {
        on.tick()
        on.local.wait(600)
        on.tick()
        expect(await on.runs(['state'])).toEqual([{ state: 'complete' }])
        on.local.wait(400)
        on.tick()
        expect(await on.runs(['state'])).toHaveLength(2)
    })

    it('does nothing while it is switched off', async () => {
        await on.setProperty('x_kt_gov.evidence.collect', 'false')
        on.collect()
        expect(await on.runs(['state'])).toEqual([])
    })

    it('leaves a run alone that holds the lease, and takes over when the lease has expired', async () => {
        on.collect()
        await on.change('x_kt_gov_evidence_run', {
            state: 'running',
            lease_key: sha256('running'),
            lease_token: 'another worker',
            lease_until: on.inSeconds(1200),
        })
        on.collect()
        expect(await on.runs(['state'])).toEqual([{ state: 'running' }])
        on.collect()
        expect(await on.runs(['state'])).toEqual([{ state: 'failed' }, { state: 'complete' }])
    })
})

describe('scripts', () => {
    it('are read again when they change, and retired when they are gone', async () => {
        const { rule } = on.tellStory()
        on.collect()
        const before = await on.list('x_kt_gov_automation', ['sys_mod_count'], `script_id!=${rule}`)
        on.local.wait(60)
        await on.change('sys_script', { script: 'gs.info("Routed " + current.number)' }, `sys_id=${rule}`)
        on.collect()
        const [changed] = await on.list('x_kt_gov_automation', [], `script_id=${rule}`)
        expect(JSON.parse(changed.analysis).logs).toHaveLength(1)
        expect(JSON.parse(changed.versions)).toHaveLength(2)
        expect(JSON.parse(changed.versions)[1].analysis).not.toBeNull()

        await on.remove('sys_script', `sys_id=${rule}`)
        on.collect()
        expect((await on.list('x_kt_gov_automation', ['active'], `script_id=${rule}`))[0]).toEqual({ active: 'false' })
        expect(before.length).toBeGreaterThan(5)
    })

    it('of an excluded application get no evidence, stay as competing scripts, and come back', async () => {
        const ours = () => on.count('x_kt_gov_automation', 'scope_name=x_kt_gov^active=true')
        const competitors = () => on.count('x_kt_gov_log_writer', 'script_table=sys_script_include^scope_name=x_kt_gov')
        on.collect()
        const before = await ours()
        expect(before).toBeGreaterThan(5)
        await on.setProperty('x_kt_gov.evidence.exclude_scopes', 'x_kt_gov')
        on.collect()
        expect([await ours(), (await competitors()) > 0]).toEqual([0, true])
        await on.setProperty('x_kt_gov.evidence.exclude_scopes', '')
        on.collect()
        expect([await ours(), await competitors()]).toEqual([before, 0])
    })

    it('are listed with code and line when they cannot be parsed', async () => {
        on.rule('incident', 'var = 1', { name: 'Broken' })
        on.collect()
        const [broken] = await on.list('x_kt_gov_automation', [], 'name=Broken')
        expect(broken).toMatchObject({ analysis_state: 'unparsable', why_not_code: 'script_not_parsable' })
        expect(broken.analysis_error).toMatch(/^\w+ line 1: /)
    })
})

describe('the audit', () => {
    it('ascribes a change to the one automation that can have written it, as an inference', async () => {
        const rule = on.rule('incident', "current.setValue('category', 'network')", {
            name: 'Categorise',
            action_insert: 'false',
        })
        const [{ sys_id }] = [await on.local.create('incident', { short_description: 'Printer', category: 'inquiry' })]
        on.collect()
        await on.local.update('incident', sys_id, { short_description: 'Network printer' })
        on.collect()
        expect(
            await on.evidence(
                ['automation_id', 'confidence', 'matched_on', 'record_id'],
                'source=sys_audit_evidence^automation_id!=^propertiesLIKEcategory',
            ),
        ).toEqual(new Set([`sn-br-${rule}|TEMPORAL_INFERRED|audit_only_writer|${sys_id}`]))
    })

    it('names the update of the record that a change belongs to, and what else that update changed', async () => {
        on.rule('incident', "current.setValue('category', 'network'); current.setValue('urgency', '1')", {
            name: 'Categorise',
            action_insert: 'false',
        })
        const { sys_id } = await on.local.create('incident', { short_description: 'Printer', category: 'inquiry' })
        on.collect()
        await on.local.update('incident', sys_id, { short_description: 'Network printer' })
        on.collect()
        const rows = await on.list('x_kt_gov_evidence', ['properties'], 'source=sys_audit_evidence')
        const changes = rows.map(({ properties }) => JSON.parse(properties) as Record<string, string>)
        expect(changes.find(({ field_modified }) => field_modified === 'category')).toMatchObject({
            record_checkpoint: '1',
            same_update_fields: 'urgency',
        })
        expect(new Set(changes.map(({ internal_checkpoint }) => internal_checkpoint)).size).toBe(1)
    })
})

describe('structure', () => {
    it('goes when the text no longer says it', async () => {
        const { include, rule } = on.tellStory()
        const calls = () => on.count('x_kt_gov_evidence_edge', `edge_type=CALLS^from_idENDSWITH${rule}`)
        on.collect()
        expect(await calls()).toBe(1)
        await on.change('sys_script', { script: 'gs.info("Routed")' }, `sys_id=${rule}`)
        on.collect()
        expect(await calls()).toBe(0)
        expect(await on.count('x_kt_gov_evidence_edge', `edge_type=INVOKES^from_idENDSWITH${include}`)).toBe(1)
    })
})

describe('attribution', () => {
    it.each([
        ['callee', 'callee'],
        ['caller', 'caller'],
        ['origin', 'neither'],
    ])('is measured once on the instance as it behaves: %s', async (behaviour, measured) => {
        await on.setPlatformProperty('glide.servlet.uri', `${on.local.url}/`)
        on.local.behave('log_rows', 'prompt')
        await on.setPlatformProperty('local_instance.behaviour.log_attribution', behaviour)
        on.collect()
        expect(JSON.parse((await on.source('attribution_measurement')).settings)).toEqual({
            log: measured,
            outbound: measured,
        })
        on.collect()
        expect(await on.count('x_kt_gov_attribution_probe')).toBe(1)
    })
})
