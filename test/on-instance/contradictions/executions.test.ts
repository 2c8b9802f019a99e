/** Contradictions between what the instance is set up to run and what its logs show: opened once, with both sides, and closed when they end. */

import type { Fields } from '../../support/instance-client.ts'
import { onCollecting } from '../evidence/collecting-instance.ts'

const on = onCollecting()
const HOUR = 3600

const findings = (kind: string) => on.list('x_kt_gov_finding', [], `kind=${kind}`)
const states = (kind: string) => on.rows('x_kt_gov_finding', ['subject', 'state'], `kind=${kind}`)

/** A row of the outbound log of this moment; answers its sys_id. */
function leaveCall(hostname: string, more: Fields = {}, path = '/v1/upload'): string {
    const { instance: built } = on.local
    const sysId = built.newId()
    built.database.insert('sys_outbound_http_log', {
        sys_id: sysId,
        hostname,
        path,
        method: 'post',
        response_status: '200',
        sys_created_on: on.inSeconds(0),
        sys_created_by: 'admin',
        ...more,
    })
    return sysId
}

describe('a rule that is inactive', () => {
    const kind = 'inactive_but_observed'
    const changeRule = (rule: string, active: string) => on.change('sys_script', { active }, `sys_id=${rule}`)

    it('and was proven to run is a finding with the rule on one side and the row on the other', async () => {
        const { rule } = on.tellStory()
        on.collect()
        await changeRule(rule, 'false')
        on.local.wait(2 * HOUR)
        on.collect()
        const call = leaveCall(
            'graph.microsoft.com',
            { source_table: 'sys_script', source_record: rule },
            '/v1.0/users',
        )
        on.collect()
        const [finding] = await findings(kind)
        const [evidence] = await on.list('x_kt_gov_evidence', ['sys_id', 'executed_at'], `source_id=${call}`)
        expect(finding).toMatchObject({ state: 'open', subject_table: 'sys_script', subject_id: rule })
        expect(finding.recorded).toContain('Inactive, last changed: ')
        expect(finding.recorded).toContain(`Rows: sys_script/${rule}`)
        expect(finding.observed).toContain(`Last proven execution: ${evidence.executed_at} UTC`)
        expect(finding.observed).toContain(`Rows: x_kt_gov_evidence/${evidence.sys_id}, sys_outbound_http_log/${call}`)

        // Another run over the same rows: one finding, still open since the same time.
        await on.forgetWatermarks()
        on.collect()
        expect(await findings(kind)).toHaveLength(1)
        expect((await findings(kind))[0]).toMatchObject({ state: 'open', first_seen: finding.first_seen })

        await changeRule(rule, 'true')
        on.collect()
        expect((await findings(kind))[0]).toMatchObject({
            state: 'closed',
            ended_by: 'The automation is active again.',
            number: finding.number,
        })
    })

    it('is none for runs before it was switched off, nor for what was under way then', async () => {
        const { rule } = on.tellStory()
        on.collect()
        leaveCall('graph.microsoft.com', { source_table: 'sys_script', source_record: rule }, '/v1.0/users')
        on.local.wait(60)
        await changeRule(rule, 'false')
        on.local.wait(HOUR / 2)
        leaveCall('graph.microsoft.com', { source_table: 'sys_script', source_record: rule }, '/v1.0/users')
        on.collect()
        on.collect()
        expect(
            await on.evidence(['automation_id'], `source=outbound_http_log^automation_id=sn-br-${rule}`),
        ).toHaveProperty('size', 1)
        expect(await states(kind)).toEqual(new Set())
    })
})

describe('an automation', () => {
    const kind = 'version_changed'
    const url = '/v1.0/users'
    const ran = (include: string) =>
        leaveCall('graph.microsoft.com', { source_table: 'sys_script_include', source_record: include }, url)

    it('that was proven to run in two versions is a finding with the evidence of both, until one of them is a month old', async () => {
        const { include } = on.tellStory()
        on.collect()
        const first = ran(include)
        on.collect()
        expect(await states(kind)).toEqual(new Set())
        const [{ script }] = await on.list('sys_script_include', ['script'], `sys_id=${include}`)
        await on.change('sys_script_include', { script: `${script}\n// another` }, `sys_id=${include}`)
        on.local.wait(2 * HOUR)
        on.collect()
        expect(await states(kind)).toEqual(new Set())
        const second = ran(include)
        on.collect()
        const [finding] = await findings(kind)
        const rowOf = async (call: string) =>
            (await on.list('x_kt_gov_evidence', ['sys_id'], `source_id=${call}^automation_id=sn-si-${include}`))[0]
                .sys_id
        expect(finding).toMatchObject({ state: 'open', subject_table: 'sys_script_include', subject_id: include })
        expect(finding.recorded).toContain(`Rows: x_kt_gov_evidence/${await rowOf(first)}`)
        expect(finding.observed).toContain(`Rows: x_kt_gov_evidence/${await rowOf(second)}`)
        expect(finding.recorded.split('\n')[0]).toMatch(/^Version before: \S+$/)
        expect(finding.observed.split('\n')[0]).toMatch(/^Version that ran last: \S+$/)

        await on.forgetWatermarks()
        on.collect()
        expect(await findings(kind)).toHaveLength(1)
        on.local.wait(31 * 24 * HOUR)
        ran(include)
        on.collect()
        expect(await states(kind)).toEqual(new Set([`AzureGraphRouter (sn-si-${include})|closed`]))
    })

    it('that cannot act, or ran in one version, is none', async () => {
        const { include } = on.tellStory()
        const silent = on.rule('problem', "gs.info('[Silent] ' + current.number)", { name: 'Silent' })
        on.local.wait(2 * HOUR)
        on.collect()
        const silentRan = () =>
            leaveCall('graph.microsoft.com', { source_table: 'sys_script', source_record: silent }, url)
        ran(include)
        silentRan()
        on.collect()
        await on.change('sys_script', { script: "gs.info('[Still silent] ' + current.number)" }, `sys_id=${silent}`)
        on.local.wait(2 * HOUR)
        on.collect()
        ran(include)
        silentRan()
        on.collect()
        expect(await on.rows('x_kt_gov_evidence_edge', ['to_id'], `edge_type=EVIDENCES^to_id=sn-br-${silent}`)).toEqual(
            new Set([`sn-br-${silent}`]),
        )
        expect(await states(kind)).toEqual(new Set())
    })
})

describe('an automation that switches rules off', () => {
    const kind = 'suppressed_triggers'
    const text = (workflow: string) => `var row = new GlideRecord('incident')
        if (row.get(current.parent_incident)) { ${workflow} row.setValue('urgency', '1'); row.update() }`
    const silentWrite = (name: string) => on.rule('problem', text('row.setWorkflow(false);'), { name })
    const ran = (rule: string) =>
        leaveCall('graph.microsoft.com', { source_table: 'sys_script', source_record: rule }, '/v1.0/users')

    it('and ran is a finding with the rules that it suppresses on one side, and its evidence on the other', async () => {
        on.tellStory()
        const suppressing = silentWrite('Silent write')
        const guard = on.rule('incident', 'gs.info(1)', { name: 'Guard', when: 'after', action_update: 'true' })
        on.local.wait(2 * HOUR)
        on.collect()
        expect(await states(kind)).toEqual(new Set())
        const call = ran(suppressing)
        on.collect()
        const [finding] = await findings(kind)
        expect(finding).toMatchObject({ state: 'open', subject_table: 'sys_script', subject_id: suppressing })
        expect(finding.recorded).toContain('Guard')
        expect(finding.recorded).toContain(`sys_script/${guard}`)
        expect(finding.observed).toContain('Automation that switches rules off for a write: Silent write')
        expect(finding.observed).toContain(`sys_outbound_http_log/${call}`)
        await on.forgetWatermarks()
        on.collect()
        expect(await findings(kind)).toHaveLength(1)
        await on.change('sys_script', { script: text('') }, `sys_id=${suppressing}`)
        on.collect()
        expect((await findings(kind))[0]).toMatchObject({ state: 'closed', number: finding.number })
    })

    it('is none while nothing proves that it ran, nor where another that switches none off ran', async () => {
        silentWrite('Never ran')
        const loud = on.rule('problem', text(''), { name: 'Loud write' })
        on.rule('incident', 'gs.info(1)', { name: 'Guard', when: 'after', action_update: 'true' })
        on.local.wait(2 * HOUR)
        on.collect()
        ran(loud)
        on.collect()
        expect(
            await on.evidence(['automation_id', 'confidence'], `source=outbound_http_log^automation_id=sn-br-${loud}`),
        ).toEqual(new Set([`sn-br-${loud}|DETERMINISTIC`]))
        expect(await states(kind)).toEqual(new Set())
    })
})

describe('a call', () => {
    const kind = 'unexplained_call'

    it('to a host that no script has is a finding, with the row on one side and what the texts say on the other', async () => {
        on.tellStory()
        on.collect()
        const call = leaveCall('drop.example.net')
        on.collect()
        const [finding] = await findings(kind)
        expect(finding).toMatchObject({ subject: 'drop.example.net', state: 'open' })
        expect(finding.observed).toContain('Called: POST drop.example.net/v1/upload')
        expect(finding.observed).toContain('Script that the log names: none')
        expect(finding.observed).toContain(`Rows: sys_outbound_http_log/${call}`)
        expect(finding.recorded).toMatch(/Scripts whose text has this host: none of \d+ automations/)

        await on.forgetWatermarks()
        on.collect()
        leaveCall('DROP.example.net', {}, '/other')
        on.collect()
        expect(await states(kind)).toEqual(new Set(['drop.example.net|open']))
        expect((await findings(kind))[0]).toMatchObject({ number: finding.number, first_seen: finding.first_seen })
    })

    it('names a script that is no automation of the graph', async () => {
        on.collect()
        leaveCall('drop.example.net', { source_table: 'sys_ui_action', source_record: 'a'.repeat(32) })
        on.collect()
        expect((await findings(kind))[0].observed).toContain(
            `Script that the log names: sys_ui_action/${'a'.repeat(32)}, which is no automation of the graph`,
        )
    })

    it('to a host that a script or a REST message in use has is none, nor one of this app or of an application that is not collected', async () => {
        on.tellStory()
        on.rule(
            'problem',
            "var r = new sn_ws.RESTMessageV2(); r.setEndpoint('https://known.example.net/a'); r.execute()",
            {
                name: 'Caller',
            },
        )
        await on.setProperty('x_kt_gov.evidence.exclude_scopes', 'x_vendor')
        on.local.wait(2 * HOUR)
        on.collect()
        leaveCall('graph.microsoft.com', {}, '/v9/else')
        leaveCall('known.example.net', {}, '/other')
        leaveCall('drop.example.net', { app_scope: 'x_kt_gov' })
        leaveCall('vendor.example.net', { app_scope: 'x_vendor' })
        leaveCall('')
        on.collect()
        expect(await on.source('outbound_http_log')).toMatchObject({ record_count: '5' })
        expect(await states(kind)).toEqual(new Set())
    })

    it('is none where a script has called the host until it was changed after the call', async () => {
        const rule = on.rule(
            'problem',
            "var r = new sn_ws.RESTMessageV2(); r.setEndpoint('https://old.example.net/a'); r.execute()",
            { name: 'Caller' },
        )
        on.local.wait(2 * HOUR)
        on.collect()
        leaveCall('old.example.net')
        on.local.wait(10)
        await on.change('sys_script', { script: 'gs.info(1)' }, `sys_id=${rule}`)
        on.collect()
        expect(await states(kind)).toEqual(new Set())
    })

    it('is none where REST messages cannot be read: it is not known who may call what', async () => {
        on.tellStory()
        await on.change('sys_db_object', { read_access: 'false' }, 'name=sys_rest_message')
        on.collect()
        leaveCall('drop.example.net')
        on.collect()
        expect(await states(kind)).toEqual(new Set())
    })

    it('is explained by a script that has the host now, and forgotten after thirty days without another', async () => {
        on.collect()
        leaveCall('drop.example.net')
        leaveCall('gone.example.net')
        on.collect()
        on.rule(
            'problem',
            "var r = new sn_ws.RESTMessageV2(); r.setEndpoint('https://drop.example.net/a'); r.execute()",
            {
                name: 'Now known',
            },
        )
        on.collect()
        expect(await on.rows('x_kt_gov_finding', ['subject', 'state', 'ended_by'], `kind=${kind}`)).toEqual(
            new Set(['drop.example.net|closed|Now known calls this host now.', 'gone.example.net|open|']),
        )
        on.local.wait(31 * 24 * HOUR)
        on.collect()
        expect(
            await on.rows('x_kt_gov_finding', ['subject', 'ended_by'], `kind=${kind}^subject=gone.example.net`),
        ).toEqual(new Set(['gone.example.net|No such call was read for 30 days.']))
    })
})
