/** What was received and what was proven, attacked by those who have the most rights: nothing of it changes. */
import { storeRows, Visitor } from 'servicenow-local-instance'
import { configDeployed, escalationCreated } from '../../support/events.ts'
import type { Fields, Login } from '../../support/instance-client.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const DELIVERY = 'x_kt_gov_delivery'
const REVIEW = 'x_kt_gov_compliance_task'

const loginOf = (role: string): Login =>
    role === 'the platform administrator'
        ? instance.local.admin
        : instance.local.user(`forger.${role}`, [`x_kt_gov.${role}`])

/** A row of each kind, as the app stored it. */
function stored(table: string, values: Fields): string {
    const sysId = instance.local.instance.newId()
    storeRows(instance.local.instance, [{ table, sys_id: sysId, values }])
    return sysId
}

const FORGERS = ['operator', 'admin', 'the platform administrator']

describe.each(FORGERS)('%s', (role) => {
    const ask = (method: string, path: string, body?: unknown) =>
        instance.local.api(method, path, { login: loginOf(role), body })

    it.each([
        ['the body of a delivery', DELIVERY, { body: '{"forged":true}', body_sha256: 'f'.repeat(64) }],
        ['the state of a delivery, to have it dropped', DELIVERY, { state: 'processed' }],
        ['the outcome of a delivery record', 'x_kt_gov_delivery_record', { action: 'ignored', reason: 'forged' }],
        ['the action of a decision', 'x_kt_gov_decision', { action: 'allow' }],
        ['a count of blocked decisions', 'x_kt_gov_decision_count', { count: '0' }],
        ['the confidence of evidence', 'x_kt_gov_evidence', { confidence: 'DETERMINISTIC' }],
        ['where an edge leads', 'x_kt_gov_evidence_edge', { to_id: 'forged' }],
        ['the completeness of a run', 'x_kt_gov_evidence_run', { state: 'complete' }],
        ['how far a source was read', 'x_kt_gov_evidence_source', { watermark: '2030-01-01 00:00:00' }],
        ['the execution status of an automation', 'x_kt_gov_automation', { execution_state: 'proven' }],
        ['a step of a trace', 'x_kt_gov_trace', { step: 'forged' }],
        ['the result of a control test', 'x_kt_gov_control_test', { result: 'pass' }],
        ['the hash of an export', 'x_kt_gov_export', { sha256: 'f'.repeat(64), remark: 'forged' }],
        ['the hash of a stored file', 'x_kt_gov_evidence_file', { sha256: 'f'.repeat(64), integrity: 'intact' }],
        ['a gap between export and webhooks', 'x_kt_gov_reconciliation_gap', { day: '2030-01-01' }],
        ['the state of a finding', 'x_kt_gov_finding', { state: 'closed' }],
        ['an answer of the platform', 'x_kt_gov_platform_fact', { answer: 'forged' }],
        ['the head of an attestation', 'x_kt_gov_attestation', { head: 'f'.repeat(64) }],
        ['what a check of the chain found', 'x_kt_gov_attestation_check', { state: 'intact' }],
        ['the state of an alert', 'x_kt_gov_alert', { state: 'closed' }],
        ['the record that an identity is tied to', 'x_kt_gov_link', { record_id: 'f'.repeat(32) }],
        ['who a write-back speaks for', 'x_kt_gov_write_back', { actor: 'ceo@example.com', outcome: 'approved' }],
        ['the result of a health check', 'x_kt_gov_health_check', { status: 'ok' }],
    ] as const)('neither rewrites %s, nor deletes it, nor makes another', async (_what, table, values) => {
        const sysId = stored(table, {})
        const before = await instance.list(table)
        const path = `/api/now/table/${table}`
        const answers = [
            await ask('PATCH', `${path}/${sysId}`, values),
            await ask('PUT', `${path}/${sysId}`, values),
            await ask('DELETE', `${path}/${sysId}`),
            await ask('POST', path, values),
        ]
        expect(answers.map(({ status }) => status).every((status) => status === 403 || status === 404)).toBe(true)
        expect(await instance.list(table)).toEqual(before)
    })

    it('sends no column along with a button: the delivery is processed as it was received', async () => {
        const number = await instance.deliver('event.blocked')
        const { body, sys_id } = await instance.delivery(number)
        await instance.local.rewrite(DELIVERY, sys_id, { state: 'dead' })
        const { password, user } = loginOf(role)
        const visitor = new Visitor(instance.local, `${user}:${password}`)
        const form = `/${DELIVERY}.do?sys_id=${sys_id}`
        await visitor.open(form)
        const again = await instance.local.record('sys_ui_action', `table=${DELIVERY}^name=Reprocess`, ['sys_id'])
        await visitor.submit(form, { sys_action: again.sys_id, body: 'forged', [`${DELIVERY}.body`]: 'forged' })
        expect(await instance.delivery(number)).toMatchObject({ state: 'processed', body })
        const [line] = await instance.list('x_kt_gov_delivery_record', ['reason'], 'action=reprocessed')
        expect(line!.reason).toMatch(new RegExp(`^Reprocessed by ${user}; it was dead\\. Reason: `))
    })

    it('adds no file to what holds evidence', async () => {
        for (const table of [
            'x_kt_gov_export',
            'x_kt_gov_evidence',
            'x_kt_gov_evidence_file',
            'x_kt_gov_control_test',
        ]) {
            const place = `table_name=${table}&table_sys_id=${stored(table, {})}&file_name=forged.json`
            expect((await ask('POST', `/api/now/attachment/file?${place}`, {})).status).toBe(403)
        }
        expect(await instance.list('sys_attachment', ['file_name'], 'table_nameSTARTSWITHx_kt_gov')).toEqual([])
    })

    it('makes up no gateway with an approved change, and gives a known one no other identity', async () => {
        const path = '/api/now/table/x_kt_gov_gateway'
        await ask('POST', path, { gateway_id: 'gw_new', change_status: 'approved', policy_version: 'v9' })
        const known = stored('x_kt_gov_gateway', { gateway_id: 'gw_1', gateway_key: 'k', policy_version: 'v1' })
        await ask('PATCH', `${path}/${known}`, { gateway_id: 'gw_2', policy_version: 'v9', change_status: 'approved' })
        expect((await ask('DELETE', `${path}/${known}`)).status).toBe(403)
        const rows = await instance.rows('x_kt_gov_gateway', ['gateway_id', 'policy_version', 'change_status'])
        expect([...rows].filter((row) => row !== 'gw_new||')).toEqual(['gw_1|v1|'])
    })

    it('declares no control ready and no rule effective', async () => {
        const mapping = await instance.local.record('x_kt_gov_control_mapping', 'control_id=AI-SAFE-001^active=true')
        await ask('PATCH', `/api/now/table/x_kt_gov_control_mapping/${mapping.sys_id}`, {
            readiness: 'ready',
            readiness_line: 'forged',
        })
        const after = await instance.local.record('x_kt_gov_control_mapping', `sys_id=${mapping.sys_id}`)
        expect([after.readiness, after.readiness_line]).toEqual([mapping.readiness, mapping.readiness_line])
    })
})

it('an administrator of the app who moves a gateway to the environment of another approval is in its audit', async () => {
    await instance.deliver(configDeployed())
    const { sys_id } = await instance.local.record('x_kt_gov_gateway')
    const login = loginOf('admin')
    const body = { environment: 'Development' }
    expect(
        (await instance.local.api('PATCH', `/api/now/table/x_kt_gov_gateway/${sys_id}`, { login, body })).status,
    ).toBe(200)
    const trace = await instance.list(
        'sys_audit',
        ['fieldname', 'oldvalue', 'newvalue', 'user'],
        `documentkey=${sys_id}`,
    )
    expect(trace).toContainEqual({
        fieldname: 'environment',
        oldvalue: 'Production',
        newvalue: 'Development',
        user: login.user,
    })
    expect(trace.map(({ fieldname }) => fieldname)).toEqual(['environment'])
})

describe.each(['operator', 'admin'])('%s', (role) => {
    it('deletes and renames no file of an export, by either API', async () => {
        const record = stored('x_kt_gov_export', { export_id: 'e' })
        const file = instance.local.script(
            `var row = new GlideRecord('x_kt_gov_export'); row.get('${record}')
             return String(new GlideSysAttachment().write(row, 'evidence.json', 'application/json', '[]'))`,
            'x_kt_gov',
        )
        const login = loginOf(role)
        for (const path of [`/api/now/attachment/${String(file)}`, `/api/now/table/sys_attachment/${String(file)}`]) {
            expect((await instance.local.api('DELETE', path, { login })).status).toBe(403)
            expect((await instance.local.api('PATCH', path, { login, body: { file_name: 'f' } })).status).toBe(403)
        }
        expect(await instance.rows('sys_attachment', ['file_name'], `sys_id=${String(file)}`)).toEqual(
            new Set(['evidence.json']),
        )
    })
})

describe.each(['reviewer', 'operator', 'admin'])('%s', (role) => {
    it.each([
        'x_kt_gov_export',
        'x_kt_gov_evidence',
        'x_kt_gov_evidence_file',
        'x_kt_gov_control_test',
        'x_kt_gov_body_file',
    ])('writes no row of the tables of attachments for %s, and replaces no bytes of one', async (table) => {
        const record = stored(table, {})
        const file = String(
            instance.local.script(
                `var row = new GlideRecord('${table}'); row.get('${record}')
                     return String(new GlideSysAttachment().write(row, 'evidence.json', 'application/json', '["as stored"]'))`,
                'x_kt_gov',
            ),
        )
        const login = loginOf(role)
        const attempt = (method: string, path: string, body: Fields) =>
            instance.local.api(method, `/api/now/table/${path}`, { login, body })
        const chunks = `sys_attachment=${file}`
        const before = [
            await instance.list('sys_attachment', [], `table_sys_id=${record}`),
            await instance.list('sys_attachment_doc', [], chunks),
        ]
        const forged = { table_name: table, table_sys_id: record, file_name: 'forged.json' }
        const [chunk] = await instance.list('sys_attachment_doc', ['sys_id'], chunks)
        const answers = [
            await attempt('POST', 'sys_attachment', forged),
            await attempt('PATCH', `sys_attachment/${file}`, { table_sys_id: '0'.repeat(32), hash: 'f'.repeat(64) }),
            await attempt('POST', 'sys_attachment_doc', { sys_attachment: file, position: '0', data: 'Zm9yZ2Vk' }),
            await attempt('PATCH', `sys_attachment_doc/${chunk?.sys_id ?? file}`, { data: 'Zm9yZ2Vk' }),
            await attempt('DELETE', `sys_attachment_doc/${chunk?.sys_id ?? file}`, {}),
        ]
        expect(answers.filter(({ status }) => status < 400)).toEqual([])
        expect([
            await instance.list('sys_attachment', [], `table_sys_id=${record}`),
            await instance.list('sys_attachment_doc', [], chunks),
        ]).toEqual(before)
    })
})

describe.each(['reviewer', ...FORGERS])('%s', (role) => {
    it('changes of a review nothing but what a reviewer works with', async () => {
        await instance.deliver(escalationCreated())
        const before = await instance.local.record(REVIEW)
        const forged = {
            ...{ short_description: 'f', description: 'f', number: 'KTC9', correlation_id: 'esc_2', opened_by: 'f' },
            ...{
                closed_by: 'f',
                closed_at: '2020-01-01 00:00:00',
                escalation_id: 'esc_2',
                escalation_state: 'resolved',
            },
            ...{ policy_name: 'f', action: 'allow', severity: 'low', model: 'f', gateway_id: 'f', ai_user: 'f' },
            ...{ console_url: 'https://f.example.com', parent: 'f'.repeat(32), sys_created_by: 'f' },
        }
        const path = `/api/now/table/${REVIEW}/${before.sys_id}`
        await instance.local.api('PATCH', path, { login: loginOf(role), body: forged })
        const after = await instance.local.record(REVIEW)
        const columns = Object.keys(forged)
        expect(columns.map((column) => after[column])).toEqual(columns.map((column) => before[column]))
    })

    it('makes no review, which could resolve an escalation of somebody else', async () => {
        const body = { escalation_id: 'esc_9', correlation_id: 'esc_9', state: '3', outcome: 'approved' }
        const { status } = await instance.local.api('POST', `/api/now/table/${REVIEW}`, { login: loginOf(role), body })
        expect([status, await instance.count(REVIEW)]).toEqual([403, 0])
    })
})
