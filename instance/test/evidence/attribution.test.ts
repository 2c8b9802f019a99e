/** Promises of who is named when one script calls another: in the application log and in the outbound HTTP log. */
import { startAnswering, type Answering } from '../../src/testing/answering.ts'
import { createBench, SCOPE, type Bench } from '../support.ts'
import { scopeIdOf } from '../../src/runtime/scope-names.ts'

const OTHER = 'x_other'
let bench: Bench
let server: Answering

beforeAll(async () => {
    bench = createBench()
    server = await startAnswering()
})
beforeEach(() => {
    bench.reset()
    bench.install('sys_scope', { sys_id: 'f'.repeat(31) + '2', scope: OTHER, name: 'Other' })
})
afterAll(() => {
    bench.instance.close()
    server.stop()
})

const include = (scope: string, name: string, script: string): string =>
    bench.install('sys_script_include', {
        name,
        api_name: `${scope}.${name}`,
        script,
        active: '1',
        access: 'public',
        sys_scope: scopeIdOf(bench.instance, scope),
    })
const rule = (script: string, values: Readonly<Record<string, string>> = {}): string =>
    bench.rule({ when: 'after', name: 'Rule', script, ...values })
const writeThing = (): unknown =>
    bench.script(`var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'a'); return t.insert()`)
/** Message, table and record of each row of the application log, in the order of writing. */
const logged = (): string[] =>
    bench.instance.database
        .select({
            table: 'syslog_app_scope',
            where: null,
            orderBy: [{ path: 'sequence', descending: false }],
            window: null,
        })
        .map((row) => `${row.message} ${row.script_artifact_table} ${row.script_artifact}`)
const setAttribution = (value: string): void =>
    bench.instance.properties.set(
        bench.instance.transaction({ name: 'test', user: bench.instance.users.system() }),
        'local_instance.behaviour.log_attribution',
        value,
    )

const CLASSIC = `var Greeter = Class.create(); Greeter.prototype = {
    initialize: function () { gs.info('initialize') },
    greet: function () { gs.info('greet') },
    type: 'Greeter' };
Greeter.staticGreet = function () { gs.info('static') }`

// Application Logs list, Source Script; which script it names when one calls another is not documented
describe('by default the record whose code logs', () => {
    it('is the include in its constructor, its methods and its static functions, and the rule in the rule', () => {
        const greeter = include(SCOPE, 'Greeter', CLASSIC)
        const caller = rule(
            `gs.info('before'); var g = new Greeter(); g.greet(); Greeter.staticGreet(); gs.info('after')`,
        )
        for (let times = 0; times < 2; times++) writeThing()
        const once = [
            `before sys_script ${caller}`,
            `initialize sys_script_include ${greeter}`,
            `greet sys_script_include ${greeter}`,
            `static sys_script_include ${greeter}`,
            `after sys_script ${caller}`,
        ]
        expect(logged()).toEqual([...once, ...once])
    })

    it('is the class that holds the method when another extends it', () => {
        const base = include(
            SCOPE,
            'Base',
            `var Base = Class.create(); Base.prototype = { initialize: function () {}, hello: function () { gs.info('base') }, type: 'Base' }`,
        )
        const sub = include(
            SCOPE,
            'Sub',
            `var Sub = Class.create(); Sub.prototype = Object.extendsObject(Base, { own: function () { gs.info('own'); this.hello() }, type: 'Sub' })`,
        )
        rule(`new Sub().own()`)
        writeThing()
        expect(logged()).toEqual([`own sys_script_include ${sub}`, `base sys_script_include ${base}`])
    })

    it('is the include of another scope, and again the caller when it calls back or returns', () => {
        const far = include(OTHER, 'Far', `function Far() { gs.info('far') }`)
        const caller = rule(`${OTHER}.Far(); gs.info('back')`)
        writeThing()
        expect(logged()).toEqual([`far sys_script_include ${far}`, `back sys_script ${caller}`])
    })

    it('is the last include of a chain from a global rule over a global include to a scoped one', () => {
        const scoped = include(
            SCOPE,
            'Scoped',
            `var Scoped = Class.create(); Scoped.prototype = { initialize: function () {}, run: function () { gs.info('scoped') }, type: 'Scoped' }`,
        )
        include(
            'global',
            'Middle',
            `var Middle = Class.create(); Middle.prototype = { initialize: function () {}, run: function () { new ${SCOPE}.Scoped().run() }, type: 'Middle' }`,
        )
        rule(`new Middle().run()`, { sys_scope: 'global' })
        writeThing()
        expect(logged()).toEqual([`scoped sys_script_include ${scoped}`])
    })

    it('is the function that was handed over, not the include that calls it', () => {
        include(SCOPE, 'Each', `function Each(list, work) { list.forEach(work) }`)
        const caller = rule(`Each([1], function () { gs.info('handed') })`)
        writeThing()
        expect(logged()).toEqual([`handed sys_script ${caller}`])
    })

    it('is the rule that an include sets off, whose name another rule may have too', () => {
        include(
            SCOPE,
            'Writer',
            `function Writer() { var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'inner'); t.insert(); gs.info('written') }`,
        )
        const first = rule(`gs.info('first'); Writer()`, { filter_condition: 'name=a' })
        const second = rule(`gs.info('second')`, { filter_condition: 'name=inner' })
        writeThing()
        expect(logged().slice(0, 2)).toEqual([`first sys_script ${first}`, `second sys_script ${second}`])
        expect(logged()[2]).toMatch(/^written sys_script_include /)
    })

    it('is the script that failed, in the row that reports the failure', () => {
        include(
            SCOPE,
            'Writer',
            `function Writer() { var t = new GlideRecord('x_kt_test_thing'); t.setValue('name', 'inner'); t.insert() }`,
        )
        rule(`Writer()`, { filter_condition: 'name=a' })
        const broken = rule(`throw new Error('broken')`, { filter_condition: 'name=inner' })
        writeThing()
        const rows = [...bench.rows('syslog', ['source', 'message'])].filter((row) => row.startsWith('Evaluator|'))
        expect(rows).toHaveLength(1)
        expect(rows[0]).toContain(`RhinoEcmaError: broken\n   sys_script.${broken}.script : Line(1)`)
    })
})

test.each([
    ['callee', 'include', 'include'],
    ['caller', 'rule', 'rule'],
    ['origin', 'script', 'script'],
] as const)(
    'with attribution %s, an include that a rule calls logs as the %s and calls out as the %s',
    (attribution, logsAs, callsAs) => {
        setAttribution(attribution)
        const records: Record<string, string> = { script: `sys_script_fix ${'a'.repeat(32)}` }
        records.include = `sys_script_include ${include(SCOPE, 'Caller', `function Caller() { gs.info('called'); var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('${server.url}'); m.execute() }`)}`
        records.rule = `sys_script ${rule(`Caller()`)}`
        writeThing()
        expect(logged()).toEqual([`called ${records[logsAs]}`])
        const [row] = [...bench.rows('sys_outbound_http_log', ['source_table', 'source_record', 'app_scope'])]
        expect(row).toBe(`${records[callsAs]!.replace(' ', '|')}|${SCOPE}`)
    },
)
