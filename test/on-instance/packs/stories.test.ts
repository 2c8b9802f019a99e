/** From events to a pack that somebody without the instance verifies: of a control, of an automation, of a record. */

import { onCollecting } from '../evidence/collecting-instance.ts'
import { onControls } from '../controls/governed-controls.ts'
import { person } from '../operating/person.ts'
import { filesIn, oscalFilesOf, PACK, packing, verify } from './packing-instance.ts'

const DAY = 86400

describe('a control', () => {
    const instance = onControls()
    const packs = packing(() => instance.local)

    /** Decided on Monday, tested on Tuesday, everything attested by Wednesday. */
    async function measure(): Promise<void> {
        await instance.decide('content-safety', '2026-04-20', { block: 9, log: 1 })
        const { sys_id } = await instance.mapping('AI-SAFE-001')
        instance.test('2026-04-20', '2026-04-20', sys_id)
        packs.attest()
        instance.local.wait(DAY)
        packs.attest()
    }
    const dayHead = async (): Promise<string> => {
        const [day] = await instance.local.records('x_kt_gov_attestation', 'kind=day^ORDERBYDESCposition')
        return `${day.position}:${day.head}`
    }
    const PACKED = { choice: 'control', subject: 'AI-SAFE-001', window_from: '2026-04-20', window_to: '2026-04-20' }

    it('is verified with its tests and decisions against a head that was announced', async () => {
        await measure()
        const pack = await packs.make(PACKED)
        expect(pack).toMatchObject({ state: 'ready', code: '', row_count: '11', requested_by: 'kt.auditor' })
        const archive = await packs.archive(pack)
        const verified = verify(archive, '--head', await dayHead())
        expect(verified).toMatchObject({
            exitCode: 0,
            findings: [],
            rows: 11,
            controlTests: 1,
            redacted: 0,
            leftOut: 0,
            recounted: 1,
            notRecounted: [],
        })
        expect(verified.last).toEqual({ position: Number(pack.position), head: pack.head })
        const files = filesIn(archive)
        const frameworks = ['eu_ai_act', 'iso_42001', 'nist_ai_rmf', 'soc_2']
        expect(Object.keys(files).sort()).toEqual([
            ...['chain.json', 'definitions.json', 'manifest.json'],
            ...frameworks.flatMap((framework) => oscalFilesOf(framework)),
            'rows/x_kt_gov_control_test.json',
            ...['rows/x_kt_gov_decision.json', 'settings.json', 'statement.html', 'statements/pack.json'],
        ])
        expect(files['statement.html']).toContain('<td>9 of 10</td>')
        expect(JSON.parse(files['manifest.json'])).toMatchObject({ digest: pack.digest, chosen: { by: 'control' } })
        expect(JSON.parse(files['definitions.json'])[0].columns.control_id).toBe('AI-SAFE-001')
        expect(JSON.parse(files['settings.json']).settings['x_kt_gov.evidence.collect']).toBe('true')
        expect(JSON.parse(files['statements/pack.json'])).toMatchObject({
            _type: 'https://in-toto.io/Statement/v1',
            predicate: { chain: { last: Number(pack.position), head: pack.head } },
        })
        expect(JSON.stringify(files)).not.toMatch(/whsec_|instance_key/)
    })

    it('has the decisions of a policy whose name has a comma', async () => {
        const { sys_id } = await instance.mapping('AI-SAFE-001')
        await instance.change(
            'x_kt_gov_control_mapping',
            { policy_pattern: 'content-safety,-strict' },
            `sys_id=${sys_id}`,
        )
        await instance.decide('content-safety, strict', '2026-04-20', { block: 9, log: 1 })
        instance.test('2026-04-20', '2026-04-20', sys_id)
        packs.attest()
        instance.local.wait(DAY)
        packs.attest()
        const pack = await packs.make(PACKED)
        expect(pack.row_count).toBe('11')
        expect(verify(await packs.archive(pack))).toMatchObject({ exitCode: 0, rows: 11 })
    })

    it('goes up to the head that was announced, where several days were attested at once', async () => {
        await instance.decide('content-safety', '2026-04-20', { block: 9, log: 1 })
        const { sys_id } = await instance.mapping('AI-SAFE-001')
        instance.test('2026-04-20', '2026-04-20', sys_id)
        instance.local.wait(4 * DAY)
        packs.attest()
        const days = await instance.local.records('x_kt_gov_attestation', 'kind=day^ORDERBYposition')
        expect(days.length).toBeGreaterThan(2)
        const pack = await packs.make(PACKED)
        expect(verify(await packs.archive(pack), '--head', await dayHead())).toMatchObject({
            exitCode: 0,
            findings: [],
        })
    })

    it('is the same bytes when it is asked for again, also when it is built in many runs', async () => {
        await measure()
        const first = await packs.archive(await packs.make(PACKED))
        const second = await packs.archive(await packs.make(PACKED))
        expect(second.equals(first)).toBe(true)
    })

    it('names a row that was changed since it was attested', async () => {
        await measure()
        const [test] = await instance.list('x_kt_gov_control_test', ['sys_id'])
        instance.local.instance.database.update('x_kt_gov_control_test', test.sys_id, { conclusion: 'All is well' })
        const { exitCode, findings } = verify(await packs.archive(await packs.make(PACKED)))
        expect(exitCode).toBe(1)
        expect(findings).toEqual([
            expect.objectContaining({ code: 'row_changed', where: `x_kt_gov_control_test ${test.sys_id}` }),
        ])
    })

    it('names numbers that do not follow from each other, and a decision that was put into an attested day', async () => {
        await measure()
        const [test] = await instance.list('x_kt_gov_control_test', ['sys_id'])
        instance.local.instance.database.update('x_kt_gov_control_test', test.sys_id, { blocked: '10' })
        const [decision] = await instance.local.records('x_kt_gov_decision', '')
        const { database } = instance.local.instance
        database.insert('x_kt_gov_decision', {
            ...decision,
            sys_id: 'f'.repeat(32),
            decision_key: 'forged',
            day: '2026-04-20',
        })
        const { findings } = verify(await packs.archive(await packs.make(PACKED)))
        expect(new Set(findings.map(({ code }) => code))).toEqual(
            new Set(['row_changed', 'numbers_differ', 'row_unattested']),
        )
    })

    it('names a result that the decisions do not show, although it is consistent and was attested again', async () => {
        await measure()
        const [test] = await instance.list('x_kt_gov_control_test', ['sys_id'])
        const now = instance.local.instance.clock.now()
        const forged = { blocked: '10', enforced: '10', logged: '0', enforcement_rate: '100', result: 'pass' }
        instance.local.instance.database.update('x_kt_gov_control_test', test.sys_id, {
            ...forged,
            tested_at: new Date(now).toISOString().slice(0, 19).replace('T', ' '),
        })
        packs.attest()
        instance.local.wait(DAY)
        packs.attest()
        const { exitCode, findings } = verify(await packs.archive(await packs.make(PACKED)))
        expect(exitCode).toBe(1)
        expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['decisions_differ']))
    })

    it('redacts what may name people when that is asked for, and counts it in the manifest', async () => {
        await measure()
        const archive = await packs.archive(await packs.make({ ...PACKED, redaction: 'details' }))
        expect(verify(archive)).toMatchObject({ exitCode: 0, rows: 11, redacted: 10, controlTests: 1 })
        const files = filesIn(archive)
        expect(JSON.parse(files['manifest.json']).redaction).toEqual({
            asked_for: 'details',
            files: [{ path: 'rows/x_kt_gov_decision.json', rows: { requested: 10 } }],
        })
        expect(files['rows/x_kt_gov_decision.json']).not.toContain('gw_1')
    })

    it('leaves out what is not attested yet, and says how much', async () => {
        await measure()
        await instance.decide('content-safety', '2026-04-20', { block: 2 })
        const archive = await packs.archive(await packs.make(PACKED))
        expect(verify(archive)).toMatchObject({ exitCode: 0, rows: 11, leftOut: 2 })
        expect(filesIn(archive)['statement.html']).toContain('<th scope="row">x_kt_gov_decision</th><td>2</td>')
    })

    it('is asked for with the button on its mapping', async () => {
        await measure()
        const auditor = person(instance.local, 'auditor')
        const { sys_id } = await instance.mapping('AI-SAFE-001')
        expect(await auditor.pressOn('x_kt_gov_control_mapping', sys_id, 'Make pack')).toMatch(/Pack KTP\d+ of/)
        packs.build()
        const pack = await instance.local.record(PACK, '')
        expect(pack).toMatchObject({ state: 'ready', choice: 'control', subject: 'AI-SAFE-001' })
        expect(verify(await packs.archive(pack)).exitCode).toBe(0)
    })

    it('is in the packs of its framework, with the clauses that it supports', async () => {
        await measure()
        const [{ framework }] = await instance.list(
            'x_kt_gov_control_citation',
            ['framework'],
            'mapping.control_id=AI-SAFE-001',
        )
        const pack = await packs.make({ ...PACKED, choice: 'framework', subject: framework })
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0, controlTests: 1, rows: 11 })
        const definitions = JSON.parse(filesIn(archive)['definitions.json'])
        expect(definitions.length).toBeGreaterThan(1)
        expect(definitions[0].citations.length).toBeGreaterThan(0)
    })

    it('is attested like everything else that was measured, so that a pack is chained', async () => {
        await measure()
        const pack = await packs.make(PACKED)
        instance.local.wait(600)
        packs.attest()
        const [{ digest, row_id }] = await instance.local.records('x_kt_gov_attestation', 'kind=pack')
        expect(row_id).toBe(pack.sys_id)
        expect(digest).toMatch(/^[0-9a-f]{64}$/)
    })
})

describe('an automation and a record', () => {
    const on = onCollecting()
    const packs = packing(() => on.local)

    /** The story of a router that is proven by its log lines, attested on the day after. */
    async function collect() {
        const story = on.tellStory()
        await on.standIn()
        on.collect()
        await on.decideAccess('Allowed')
        on.local.wait(1000)
        const numbers = await on.incidents(3)
        on.collect()
        packs.attest()
        on.local.wait(2 * DAY)
        packs.attest()
        const days = await on.list('x_kt_gov_evidence', ['executed_at'], 'ORDERBYexecuted_at')
        const window = {
            window_from: days[0].executed_at.slice(0, 10),
            window_to: days[days.length - 1].executed_at.slice(0, 10),
        }
        return { ...story, numbers, window }
    }

    it('are verified with evidence, runs, graph and coverage', async () => {
        const { include, window } = await collect()
        const automation = await on.local.record('x_kt_gov_automation', `automation_id=sn-si-${include}`)
        const pack = await packs.make({ choice: 'automation', subject: automation.sys_id, ...window })
        expect(pack).toMatchObject({ state: 'ready', code: '' })
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [] })
        const files = filesIn(archive)
        const evidence = JSON.parse(files['rows/x_kt_gov_evidence.json'])
        expect(evidence).toHaveLength(await on.count('x_kt_gov_evidence', `automation_id=sn-si-${include}`))
        const edges: readonly Record<string, unknown>[] = JSON.parse(files['graph.json'])
        expect(edges).toContainEqual(
            expect.objectContaining({ edge_type: 'CALLS', to_id: `sn-si-${include}`, from: expect.anything() }),
        )
        expect(JSON.parse(files['coverage.json']).length).toBeGreaterThan(0)
        expect(files['statement.html']).toContain('AzureGraphRouter')

        const incident = await on.local.record('incident', 'short_description=Ticket 1')
        const ofRecord = await packs.make({
            ...{ choice: 'record', subject: incident.sys_id, record_table: 'incident' },
            ...window,
        })
        const record = await packs.archive(ofRecord)
        expect(verify(record)).toMatchObject({ exitCode: 0, findings: [] })
        const rows: readonly { columns: Record<string, string> }[] = JSON.parse(
            filesIn(record)['rows/x_kt_gov_evidence.json'],
        )
        expect(new Set(rows.map(({ columns }) => columns.record_number))).toEqual(new Set([incident.number]))
    })

    it('are all in the pack of their window', async () => {
        const { window } = await collect()
        const pack = await packs.make({ choice: 'window', ...window })
        expect(pack).toMatchObject({ state: 'ready', code: '' })
        const archive = await packs.archive(pack)
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [] })
        expect(JSON.parse(filesIn(archive)['rows/x_kt_gov_evidence.json'])).toHaveLength(
            await on.count('x_kt_gov_evidence', ''),
        )
    })
})
