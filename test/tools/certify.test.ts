/** The parts of a certification that decide: what differs, what the report says, and that everything is taken back. */
import { createServer, type ServerResponse } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCleanup, removingRows, setForNow } from '../../tools/certify/cleanup.ts'
import { openDebts } from '../../tools/certify/debts.ts'
import { createClient, interruptible, type InstanceClient } from '../../tools/certify/instance-client.ts'
import { readOptions } from '../../tools/certify/options.ts'
import { publishStep } from '../../tools/certify/publish-step.ts'
import { compare, toMarkdown, type Certificate } from '../../tools/certify/report.ts'

const LOGIN = { SN_SDK_USER: 'admin', SN_SDK_USER_PWD: 'secret' }

it('names each check that ended otherwise, on either side', () => {
    const checks = [
        { id: 'a', outcome: 'passed', seen: '' },
        { id: 'b', outcome: 'failed', seen: '' },
        { id: 'd', outcome: 'passed', seen: '' },
    ] as const
    const expected = { checks: { a: 'passed', b: 'passed', c: 'passed' }, facts: {} }
    expect(compare({ checks, facts: {} }, expected)).toEqual([
        'b: failed; the local instance: passed',
        'c: not asked; the local instance: passed',
        'd: passed; the local instance: not asked',
    ])
    expect(compare({ checks: [checks[0]], facts: {} }, { checks: { a: 'passed' }, facts: {} })).toEqual([])
})

it('names each fact that is another, except what changes from run to run', () => {
    const facts = { collation: 'more', counting_lock: 'in_turn', module_state: 'kept', log_lag: 'later' }
    const expected = { collation: 'case', counting_lock: 'parallel or in_turn', redirects: 'followed' }
    expect(compare({ checks: [], facts }, { checks: {}, facts: expected })).toEqual([
        'fact collation: more; the local instance: case',
        'fact log_lag: later; the local instance: not asked',
        'fact redirects: not asked; the local instance: followed',
    ])
})

it('reports what was seen, and advice only where something failed', () => {
    const certificate: Certificate = {
        instance: 'https://dev1.service-now.com',
        release: 'zurich',
        version: '1.0.0',
        startedAt: '2026-01-01T00:00:00Z',
        endedAt: '2026-01-01T00:05:00Z',
        checks: [
            { id: 'a', outcome: 'passed', seen: 'well', advice: 'unused' },
            { id: 'b', outcome: 'failed', seen: 'a | b\nc', advice: 'Do this.' },
        ],
        facts: { 'lock.atomic': 'yes' },
        differences: ['b: failed; the local instance: passed'],
        leftovers: ['incident: 1 rows cannot be removed'],
        kept: ['x_kt_gov_delivery: 4 rows (delivery_idSTARTSWITHx)'],
    }
    const report = toMarkdown(certificate)
    expect(report).toContain('1 passed, 1 failed, 0 not offered. Version 1.0.0 on https://dev1.service-now.com')
    expect(report).toContain('| `a` | passed | well |  |')
    expect(report).toContain('| `b` | failed | a \\| b c | Do this. |')
    expect(report).toContain('- b: failed; the local instance: passed')
    expect(report).toContain('- incident: 1 rows cannot be removed')
    expect(report).toContain('- x_kt_gov_delivery: 4 rows (delivery_idSTARTSWITHx). What was received')
    expect(report).toContain('| lock.atomic | yes |')
})

describe('on an instance that answers', () => {
    /** What the instance answers to a request, and what it was asked. */
    let answer: (method: string, path: string) => readonly [status: number, body: object]
    let asked: string[] = []
    let client: InstanceClient
    let folder: string
    const server = createServer((request, response: ServerResponse) => {
        asked.push(`${request.method} ${request.url!.split('?')[0]}`)
        const [status, body] = answer(request.method!, request.url!)
        response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0.01' })
        response.end(status === 204 ? undefined : JSON.stringify(body))
    })
    beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'certify-debts-'))
        await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
        client = createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'admin', 'secret')
    })
    beforeEach(() => (asked = []))
    afterAll(async () => {
        await new Promise((resolve) => server.close(resolve))
        rmSync(folder, { recursive: true, force: true })
    })
    const debts = () => openDebts(join(folder, 'instance.undo.json'))
    const setting = { sys_id: 'a'.repeat(32), value: '300', sys_mod_count: '4' }
    const withSetting = (method: string): readonly [number, object] =>
        method === 'GET' ? [200, { result: [setting] }] : [200, { result: setting }]

    it('takes everything back, last first, and goes on after a failure', async () => {
        const order: string[] = []
        const cleanup = createCleanup(client, debts())
        cleanup.add(async () => (order.push('first'), null))
        cleanup.add(() => Promise.reject(new Error('the instance is gone')))
        cleanup.add(async () => (order.push('last'), 'one row'))
        expect((await cleanup.run()).left).toEqual(['one row', 'the instance is gone'])
        expect(order).toEqual(['last', 'first'])
        expect(await cleanup.run()).toEqual({ left: [], kept: [] })
    })

    it('puts back what a run changed that was killed, and then knows nothing of it', async () => {
        answer = withSetting
        await setForNow(client, createCleanup(client, debts()), 'x_kt_gov.evidence.lag_seconds', '0')
        const changed = { kind: 'setting', name: 'x_kt_gov.evidence.lag_seconds', value: '300', changes: 4 }
        expect(debts().known()).toEqual([changed])
        asked = []
        expect(await createCleanup(client, debts()).run()).toEqual({ left: [], kept: [] })
        expect(asked).toContain(`PATCH /api/now/table/sys_properties/${setting.sys_id}`)
        expect(debts().known()).toEqual([])
    })

    it.each([
        ['once', '5', 1],
        ['and an administrator after that', '6', 0],
    ])('puts back a setting that a killed run changed %s: %s changes, %s updates', async (_who, changes, updates) => {
        answer = withSetting
        await setForNow(client, createCleanup(client, debts()), 'x_kt_gov.webhook.secret', 'its own', '')
        asked = []
        answer = (method) =>
            method === 'GET' ? [200, { result: [{ ...setting, sys_mod_count: changes }] }] : [200, { result: setting }]
        expect(await createCleanup(client, debts()).run()).toEqual({ left: [], kept: [] })
        expect(asked.filter((line) => line.startsWith('PATCH'))).toHaveLength(updates)
        expect(debts().known()).toEqual([])
    })

    it('changes nothing, and puts nothing back, where a setting has the value already', async () => {
        answer = withSetting
        asked = []
        expect(await setForNow(client, createCleanup(client, debts()), 'sn_atf.runner.enabled', '300')).toBe(true)
        expect(asked.filter((line) => line.startsWith('PATCH'))).toEqual([])
        expect(debts().known()).toEqual([])
    })

    it('remembers what could not be put back', async () => {
        answer = withSetting
        const cleanup = createCleanup(client, debts())
        await setForNow(client, cleanup, 'sn_atf.runner.enabled', 'true')
        answer = () => [403, {}]
        expect((await cleanup.run()).left).toEqual([
            'The property sn_atf.runner.enabled is not restored: set it by hand',
        ])
        expect(debts().known()).toHaveLength(1)
        debts().forget(debts().known()[0]!)
    })

    it('removes the results of tests that went on without it', async () => {
        const [progress, results] = ['b'.repeat(32), 'c'.repeat(32)]
        const there = new Set(['sys_atf_test_result', 'sys_atf_test_suite_result'])
        answer = (method, path) => {
            if (path.includes('/progress/'))
                return [200, { result: { status: '2', links: { results: { id: results } } } }]
            const table = path.split('/')[4]!.split('?')[0]!
            if (method === 'DELETE') return there.delete(table) ? [204, {}] : [404, {}]
            return [200, { result: there.has(table) ? [{ sys_id: results, parent: results }] : [] }]
        }
        debts().remember({ kind: 'tests', progress })
        expect(await createCleanup(client, debts()).run()).toEqual({ left: [], kept: [] })
        expect([...there]).toEqual([])
    })

    it('does not take a busy instance for one without rows', async () => {
        answer = () => [429, { error: { message: 'Rate limit exceeded' } }]
        await expect(removingRows(client, 'incident', 'short_descriptionSTARTSWITHx')()).rejects.toThrow('429')
        expect(asked).toHaveLength(5)
    })

    it('removes nothing where the instance does not know a column of the condition', async () => {
        answer = () => [200, { result: [{ sys_id: 'of the customer', name: 'x' }] }]
        const left = await removingRows(client, 'x_kt_gov_decision', 'nameSTARTSWITHx^ORpolicySTARTSWITHx')()
        expect(left).toContain('no column policy')
        expect(asked.filter((line) => line.startsWith('DELETE'))).toEqual([])
    })

    it('an application that does not exist is not published', async () => {
        answer = () => [404, { result: { status: '3', error: 'Application x_kt_gov does not exist' } }]
        const context = { client, cleanup: createCleanup(client, debts()), version: '1.0.0', mark: 'm' }
        expect((await publishStep(context))[0]).toMatchObject({ outcome: 'not offered' })
        answer = () => [200, { result: { status: '3', error: 'Version 1.0.0 is already published' } }]
        expect((await publishStep(context))[0]).toMatchObject({ outcome: 'passed' })
    })

    it('asks nothing more once it is interrupted', async () => {
        await expect(interruptible(client, () => true).rows('incident', '')).rejects.toMatchObject({
            code: 'interrupted',
            exitCode: 130,
        })
        expect(asked).toEqual([])
    })
})

it('takes the address of the instance, whatever page it was copied from', () => {
    expect(readOptions(['--instance', 'https://dev1.service-now.com/now/nav/ui'], LOGIN)).toMatchObject({
        instance: 'https://dev1.service-now.com',
        isInstalled: false,
        isPublished: false,
    })
})

it.each([
    ['usage', [], LOGIN, 2],
    ['credentials_missing', ['--instance', 'https://a'], { SN_SDK_USER: 'admin' }, 2],
] as const)('stops with the code %s', (code, args, environment, exitCode) => {
    const stop = (() => {
        try {
            return readOptions(args, environment)
        } catch (error) {
            return error
        }
    })()
    expect(stop).toMatchObject({ code, exitCode })
})
