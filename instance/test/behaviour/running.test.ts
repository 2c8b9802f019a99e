/** Promises of the switches that change who runs what, and when: each answer, shown. */
import { createHash, createHmac } from 'node:crypto'
import { startAnswering, type Answering } from '../../src/testing/answering.ts'
import { SCOPE } from '../support.ts'
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

describe('log_rows', () => {
    const messages = (): string[] => {
        bench.instance.refresh()
        const query = { table: 'syslog_app_scope', where: null, orderBy: [], window: null }
        return bench.instance.database.select(query).map((row) => row.message ?? '')
    }
    const log = (): unknown => bench.script(`gs.info('first'); gs.info('second')`)

    it("'prompt'", () => {
        log()
        expect(messages()).toEqual(['first', 'second'])
    })

    it("'late' are the rows of the transaction log as well", () => {
        const keep = () => bench.instance.log.keep('syslog_transaction', { sys_id: 'a'.repeat(32), url: '/x' })
        const kept = () => (bench.instance.refresh(), bench.rows('syslog_transaction', ['url']))
        bench.instance.clock.set(Date.UTC(2026, 0, 1))
        bench.behave('log_rows', 'late')
        keep()
        expect(kept()).toEqual(new Set())
        bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 0, 20))
        expect(kept()).toEqual(new Set(['/x']))
    })

    it("'late', the second before the first, with the times of writing", () => {
        bench.behave('log_rows', 'late')
        bench.instance.clock.set(Date.UTC(2026, 0, 1))
        log()
        expect(messages()).toEqual([])
        bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 0, 5))
        expect(messages()).toEqual(['second'])
        bench.instance.clock.set(Date.UTC(2026, 0, 1, 0, 0, 20))
        expect(messages()).toEqual(['second', 'first'])
        expect(bench.rows('syslog_app_scope', ['sys_created_on'])).toEqual(new Set(['2026-01-01 00:00:00']))
    })
})

describe('outbound_transaction', () => {
    let server: Answering
    beforeAll(async () => (server = await startAnswering()))
    afterAll(() => server.stop())
    const rule = (): void => {
        bench.rule({
            when: 'async',
            name: 'Call out',
            script: `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('${server.url}'); m.setHttpMethod('get'); m.execute()`,
        })
        bench.script(INSERT)
        bench.instance.queue.drain()
    }
    const rows = () =>
        bench.instance.database.select({ table: 'sys_outbound_http_log', where: null, orderBy: [], window: null })

    it("'id_and_name': of an async rule the name of its schedule item, on a scheduler worker", () => {
        rule()
        expect(rows()).toMatchObject([{ transaction_name: 'ASYNC: Call out', session_id: 'glide.scheduler.worker.0' }])
        expect(rows()[0]!.transaction_id).toMatch(/^[0-9a-f]{32}$/)
    })

    it("'name': the same without the id", () => {
        bench.behave('outbound_transaction', 'name')
        rule()
        expect(rows()).toMatchObject([{ transaction_name: 'ASYNC: Call out', transaction_id: null }])
    })
})

describe('modules', () => {
    const count = (): unknown => {
        const path = `${SCOPE}/package/1.0.0`
        bench.install('sys_module', { path: `${path}/package.json`, content: '{}', sys_scope: bench.scope })
        const content = `let calls = 0; export function count() { return ++calls }`
        bench.install('sys_module', { path: `${path}/counter.js`, content, sys_scope: bench.scope })
        const twice = `return [require('./counter.js').count(), require('./counter.js').count()]`
        return [bench.script(twice), bench.script(twice)]
    }

    it("'cached'", () => {
        const expected = [
            [1, 2],
            [3, 4],
        ]
        expect(count()).toEqual(expected)
    })

    it("'loaded_each_transaction'", () => {
        bench.behave('modules', 'loaded_each_transaction')
        const expected = [
            [1, 2],
            [1, 2],
        ]
        expect(count()).toEqual(expected)
    })
})

describe('async_changes', () => {
    const states = (): Set<string> => {
        const script = `current.setValue('amount', '1'); current.update()`
        bench.rule({ when: 'async', filter_condition: 'stateVALCHANGES^stateCHANGESTOdone', script })
        bench.install('x_kt_test_thing', { name: 'a', state: 'new' })
        bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.get('name', 'a');
            t.setValue('state', 'done'); t.update()`)
        bench.instance.queue.drain()
        return bench.rows('x_kt_test_thing', ['state', 'amount'])
    }

    it("'known'", () => expect(states()).toEqual(new Set(['done|1'])))

    it("'never'", () => {
        bench.behave('async_changes', 'never')
        expect(states()).toEqual(new Set(['done|']))
    })
})

describe('script_errors', () => {
    it.each([
        [
            'rhino',
            /^com\.glide\.script\.RhinoEcmaError: [^\n]+\n {3}sys_script\.\w+\.script : Line\(1\)[^]*Stack trace:/,
        ],
        ['rhino_without_stack', /^com\.glide\.script\.RhinoEcmaError: [^\n]+\n {3}sys_script\.\w+\.script : Line\(1\)/],
        [
            'mozilla',
            /^org\.mozilla\.javascript\.EcmaError: [^\n]+\n {3}Caused by error in sys_script\.\w+\.script at line 1\n/,
        ],
    ] as const)('%s', (answer, expected) => {
        bench.behave('script_errors', answer)
        bench.rule({ when: 'after', script: 'undefined.x' })
        bench.script(INSERT)
        const [message = ''] = bench.rows('syslog', ['message'])
        expect(message).toMatch(expected)
        expect(message.includes('Stack trace:')).toBe(answer === 'rhino')
    })
})

describe('script_error_log', () => {
    it.each([
        ['system', ['syslog']],
        ['of_the_scope', ['syslog_app_scope']],
    ] as const)('%s', (answer, classes) => {
        bench.behave('script_error_log', answer)
        bench.rule({ when: 'after', script: 'undefined.x' })
        bench.script(INSERT)
        expect([...bench.rows('syslog', ['sys_class_name'])]).toEqual(classes)
    })
})
