/** The parts of a certification that decide: what differs, what the report says, and that everything is taken back. */
import { createCleanup } from '../../tools/certify/cleanup.ts'
import { readOptions } from '../../tools/certify/options.ts'
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
    }
    const report = toMarkdown(certificate)
    expect(report).toContain('1 passed, 1 failed, 0 not offered. Version 1.0.0 on https://dev1.service-now.com')
    expect(report).toContain('| `a` | passed | well |  |')
    expect(report).toContain('| `b` | failed | a \\| b c | Do this. |')
    expect(report).toContain('- b: failed; the local instance: passed')
    expect(report).toContain('- incident: 1 rows cannot be removed')
    expect(report).toContain('| lock.atomic | yes |')
})

it('takes everything back, last first, and goes on after a failure', async () => {
    const order: string[] = []
    const cleanup = createCleanup()
    cleanup.add(async () => (order.push('first'), null))
    cleanup.add(() => Promise.reject(new Error('the instance is gone')))
    cleanup.add(async () => (order.push('last'), 'one row'))
    expect(await cleanup.run()).toEqual(['one row', 'the instance is gone'])
    expect(order).toEqual(['last', 'first'])
    expect(await cleanup.run()).toEqual([])
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
