/** Promises of the switches that change who runs what, and when: each answer, shown. */
import { createHash, createHmac } from 'node:crypto'
import { createBehavingBench, type BehavingBench } from './support.ts'

let bench: BehavingBench
beforeAll(() => (bench = createBehavingBench()))
beforeEach(() => bench.reset())
afterAll(() => bench.instance.close())

const INSERT = `var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); t.insert()`

describe('async_rule_user', () => {
    it.each([
        ['trigger_user', 'admin'],
        ['system', 'system'],
        ['guest', 'guest'],
    ] as const)('%s', (answer, user) => {
        bench.behave('async_rule_user', answer)
        bench.rule({ when: 'async', script: `current.setValue('state', gs.getUserName()); current.update()` })
        bench.script(INSERT)
        bench.instance.queue.drain()
        expect(bench.rows('x_kt_test_thing', ['name', 'state'])).toEqual(new Set([`a|${user}`]))
    })
})

describe('other workers', () => {
    it('run before each statement of a transaction, not before their own, and end', () => {
        const seen: string[] = []
        const end = bench.instance.interleave(({ kind, table }) => {
            seen.push(`${kind} ${table}`)
            bench.script(`new GlideRecord('incident').query()`)
        })
        bench.script(INSERT)
        expect(seen).toEqual(['write x_kt_test_thing'])
        end()
        bench.script(INSERT)
        expect(seen).toHaveLength(1)
    })
})

describe('event_user', () => {
    it.each([
        ['system', 'system'],
        ['trigger_user', 'admin'],
        ['guest', 'guest'],
    ] as const)('%s', (answer, user) => {
        bench.behave('event_user', answer)
        bench.install('sysevent_register', { event_name: 'x_kt_test.noticed', sys_scope: bench.scope })
        const script = `var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', gs.getUserName()); t.insert()`
        bench.install('sysevent_script_action', { event_name: 'x_kt_test.noticed', active: '1', script })
        bench.script(`gs.eventQueue('x_kt_test.noticed', null, '', '')`)
        bench.instance.queue.drain()
        expect(bench.rows('x_kt_test_thing', ['name'])).toEqual(new Set([user]))
    })
})

describe('text_digest', () => {
    const digests = (text: string): unknown =>
        bench.script(`return [new GlideDigest().getSHA256Hex('${text}').toLowerCase(),
            new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', '${text}')]`)
    const of = (bytes: Buffer): unknown => [
        createHash('sha256').update(bytes).digest('hex'),
        createHmac('sha256', 'key').update(bytes).digest('base64'),
    ]

    it("'utf8'", () => expect(digests('é€')).toEqual(of(Buffer.from('é€', 'utf8'))))

    it("'latin1': other characters are all alike", () => {
        bench.behave('text_digest', 'latin1')
        expect(digests('é€')).toEqual(of(Buffer.from('é?', 'latin1')))
        expect(digests('é😀')).toEqual(of(Buffer.from('é?', 'latin1')))
    })
})

describe('log_attribution', () => {
    /** Who is named when an include logs that a rule calls, which runs in a request, an async rule, or an event. */
    const logged = (): string[] => {
        const callee = bench.install('sys_script_include', {
            name: 'Speaker',
            api_name: 'x_kt_test.Speaker',
            script: `function Speaker(text) { gs.info(text) }`,
            active: '1',
            access: 'public',
            sys_scope: bench.scope,
        })
        const inner = bench.rule({ when: 'after', filter_condition: 'name=inner', script: `Speaker('inner')` })
        const outer = bench.rule({
            when: 'async',
            filter_condition: 'name=outer',
            script: `var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'inner'); t.insert()`,
        })
        bench.install('sysevent_register', { event_name: 'x_kt_test.noticed', sys_scope: bench.scope })
        const action = bench.install('sysevent_script_action', {
            event_name: 'x_kt_test.noticed',
            active: '1',
            sys_scope: bench.scope,
            script: `Speaker('event')`,
        })
        bench.script(`Speaker('request'); gs.eventQueue('x_kt_test.noticed', null, '', '');
            var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'outer'); t.insert()`)
        bench.instance.queue.drain()
        const names: Record<string, string> = {
            [callee]: 'include',
            [inner]: 'rule',
            [outer]: 'async rule',
            [action]: 'action',
            ['a'.repeat(32)]: 'script',
        }
        return [...bench.rows('syslog_app_scope', ['message', 'script_artifact'])]
            .map((row) => row.replace(/[0-9a-f]{32}/, (id) => names[id] ?? id))
            .sort()
    }

    it.each([
        ['callee', ['event|include', 'inner|include', 'request|include']],
        ['caller', ['event|action', 'inner|rule', 'request|script']],
        ['origin', ['event|action', 'inner|async rule', 'request|script']],
        ['by_context', ['event|action', 'inner|rule', 'request|include']],
    ] as const)('%s', (answer, expected) => {
        bench.behave('log_attribution', answer)
        expect(logged()).toEqual(expected)
    })
})
