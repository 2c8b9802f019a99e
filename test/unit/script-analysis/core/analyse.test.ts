/** What a reading of a script finds: the seed's story, the ways scripts are written, and what must not be found. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScriptAnalysis } from '../../../../src/server/script-analysis/core/analysis.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import type { Node } from '../../../../src/server/script-analysis/core/ast.ts'
import { forEachChild } from '../../../../src/server/script-analysis/core/children.ts'
import { linkScript } from '../../../../src/server/script-analysis/core/link.ts'
import { outlineScript } from '../../../../src/server/script-analysis/core/outline.ts'
import { parseScript } from '../../../../src/server/script-analysis/core/parse-script.ts'
import type { Reader } from '../../../../src/server/script-analysis/core/reader.ts'
import { createReader, valuesOf } from '../../../../src/server/script-analysis/core/reader.ts'

function analyse(text: string): ScriptAnalysis {
    const analysed = analyseScript(text)
    if (!analysed.ok) throw new Error(analysed.failure.message)
    return analysed.value
}

function analyseFixture(name: string): ScriptAnalysis {
    return analyse(readFileSync(join(__dirname, '../../../fixtures/scripts', name), 'utf8'))
}

const logsOf = (text: string): unknown => analyse(text).logs.map((log) => log.parts)
const writesOf = (text: string): unknown =>
    analyse(text).writes.map((write) => [
        write.table,
        write.target,
        write.operation,
        write.fields.map((field) => `${field.name}=${field.value ?? '?'}`).join(' '),
        write.isComplete,
    ])

/** How often the reader works out what an expression stands for, over linking and every call, beside the number of nodes. */
function countAnswers(text: string): { readonly answers: number; readonly nodes: number } {
    const parsed = parseScript(text)
    if (!parsed.ok) throw new Error(parsed.failure.message)
    let answers = 0
    const outline = outlineScript(parsed.value)
    const reader: Reader = createReader(outline)
    const { known } = reader
    const set = known.set.bind(known)
    known.set = (...answer) => {
        answers++
        set(...answer)
        return known
    }
    linkScript(reader)
    for (const { node, scope } of outline.places)
        if (node.type === 'CallExpression')
            for (const asked of [node.callee, ...node.arguments]) valuesOf(reader, asked, scope)
    let nodes = 0
    const stack: Node[] = [parsed.value]
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        nodes++
        forEachChild(node, (child) => stack.push(child))
    }
    return { answers, nodes }
}

const NOTHING: ScriptAnalysis = {
    restMessages: [],
    endpoints: [],
    soapMessages: [],
    includes: [],
    defines: [],
    reads: [],
    writes: [],
    logs: [],
    traces: [],
    credentials: [],
    events: [],
    suppressesRules: false,
    dynamic: [],
}

/** The prefix is a property, and the method that prints it could be called by others. */
const OTHERS_MAY_CHANGE = { rests: ['PREFIX', '_warn'], most: { parts: [null] } }

describe('the analysis of AzureGraphRouter', () => {
    it('finds what the script include does', () => {
        expect(analyseFixture('azure-graph-router.js')).toEqual({
            ...NOTHING,
            restMessages: [{ name: 'Graph - sn-ticket-router', method: 'GetUserByUPN', line: 26 }],
            defines: ['AzureGraphRouter'],
            reads: [
                { table: 'incident', line: 12 },
                { table: 'sys_user_group', line: 40 },
            ],
            writes: [
                {
                    table: 'incident',
                    target: 'record',
                    operation: 'update',
                    fields: [
                        { name: 'assignment_group', value: null },
                        { name: 'state', value: '2' },
                    ],
                    isComplete: true,
                    line: 20,
                },
            ],
            logs: [
                {
                    level: 'error',
                    parts: ['[AzureGraphRouter] START incident=', null],
                    holes: ['number:argument'],
                    line: 10,
                },
                {
                    level: 'error',
                    parts: ['[AzureGraphRouter] DONE incident=', null, ' group=', null],
                    holes: ['number:argument', 'text'],
                    line: 21,
                },
                { level: 'warn', parts: ['[AzureGraphRouter] Graph answered ', null], line: 45, ...OTHERS_MAY_CHANGE },
                {
                    level: 'warn',
                    parts: ['[AzureGraphRouter] not found: ', null],
                    holes: ['number:argument'],
                    line: 45,
                    ...OTHERS_MAY_CHANGE,
                },
            ],
            methods: ['_findGroup', '_getDepartment', '_warn', 'initialize', 'route'],
            takes: ['department'],
            credentials: [{ kind: 'oauth2', profile: '0123456789abcdef0123456789abcdef', line: 28 }],
        })
    })

    it('begins in a business rule that only calls the include', () => {
        expect(analyseFixture('ticket-router.js')).toEqual({
            ...NOTHING,
            includes: [{ name: 'AzureGraphRouter', scope: null, line: 2 }],
            hands: [{ to: 'AzureGraphRouter', parts: [null], holes: ['number:current'] }],
        })
    })
})

describe('scripts of other styles', () => {
    it('reads an include in the style of ES2021', () => {
        expect(analyseFixture('modern-include.js')).toEqual({
            ...NOTHING,
            endpoints: [{ url: 'https://enrich.example.com/v2/tickets/', exact: false, line: 14 }],
            includes: [{ name: 'AuditTrail', scope: 'global', line: 23 }],
            defines: ['TicketEnricher'],
            reads: [{ table: 'change_request', line: 17 }],
            writes: [
                {
                    table: 'change_request',
                    target: 'record',
                    operation: 'update',
                    fields: [{ name: 'work_notes', value: 'Enriched by TicketEnricher' }],
                    isComplete: false,
                    line: 21,
                },
            ],
            logs: [
                {
                    level: 'info',
                    parts: ['enriched ', null, ' after ', null, ' tries'],
                    holes: ['sys_id:change_request', 'text'],
                    line: 22,
                },
            ],
            hands: [
                { to: '.note', parts: [null], holes: ['sys_id:change_request'], isLoose: true },
                { to: 'AuditTrail', parts: [null], holes: ['sys_id:change_request'] },
            ],
            takes: ['ENDPOINT', 'MESSAGE', 'retries'],
            methods: ['constructor', 'enrich', 'version'],
            credentials: [{ kind: 'header', profile: null, line: 15 }],
            suppressesRules: true,
            dynamic: [{ what: 'field', line: 18 }],
        })
    })

    it('reads a minified rule', () => {
        const found = analyseFixture('minified.js')
        expect(found.writes.map(({ table, target, operation }) => [table, target, operation])).toEqual([
            ['task', 'record', 'update'],
            [null, 'current', 'set'],
        ])
        expect(found.logs).toEqual([
            { level: 'info', parts: ['[Closer] ', null, ' done'], holes: ['number:current'], line: 1 },
        ])
        expect(found.events).toEqual([{ name: 'x_app.closed', line: 1 }])
        expect(found.suppressesRules).toBe(true)
    })

    it('does not read comments, strings and templates as code', () => {
        expect(analyseFixture('commented-code.js')).toEqual({
            ...NOTHING,
            defines: ['template', 'text'],
            logs: [{ level: 'info', parts: ['alive'], line: 5 }],
        })
    })

    it('distinguishes division from regular expressions', () => {
        const parts = analyseFixture('slashes.js').logs.map((log) => log.parts[0])
        expect(parts).toEqual(['one / two', 'three', 'four', 'five'])
    })
})

describe('methods of a script', () => {
    test.each<[string, readonly string[]]>([
        ['A.prototype.note = function (m) {}', ['note']],
        ['A.prototype.say = A.prototype.note = function (m) {}', ['*', 'note']],
        ["Object.defineProperty(A.prototype, 'note', { value: function (m) {} })", ['*', 'value']],
        ['A.prototype = Object.create({}, { note: { value: function (m) {} } })', ['*', 'value']],
        ['A.prototype = Object.create({})', []],
        ['A.prototype = { set note(m) {}, get note() { return 1 } }', ['*', 'note']],
        ['var B = class { set note(m) {} }', ['*']],
    ])('%s', (text, expected) => {
        expect(analyse(`var A = Class.create(); ${text}`).methods ?? []).toEqual(expected)
    })
})

describe('what a script takes of others', () => {
    test.each<[string, readonly string[] | undefined]>([
        ["new Journal().note('x')", undefined],
        ["var j = new Journal(); j.note('x')", undefined],
        ["Journal.note('x')", undefined],
        ["j.note.call({}, 'x')", undefined],
        ['gs.info(current.number + gr.note)', undefined],
        ['if (j.note) gs.info(j.note == 1)', undefined],
        ['var f = new Journal().note', ['note']],
        ['f = j.note', ['note']],
        ['var f = j.note.bind({})', ['note']],
        ['list.forEach(j.note)', ['note']],
        ['var o = { note: j.note, other: [j.other], last: j?.last }', ['last', 'note', 'other']],
        ['function f() { return j.note }', ['note']],
        ['var { note, other: mine } = new Journal()', ['note', 'other']],
        ['var { [name]: note } = new Journal()', ['*']],
        ['var f = new Journal()[name]', ['*']],
        ['function go(j, name) { var f = j[name]; f(1) }', ['*']],
        ['function go(j, name) { var f = j[name]; f.call(j, 1) }', ['*']],
        ['function go(j, name, run) { var f = j[name]; run(f) }', ['*']],
        ['function go(j, name, run) { run(j[name]) }', ['*']],
        ['function go(j, name, o) { o.note = j[name] }', ['*']],
        ['function go(j, name) { return j[name] }', ['*']],
        ['function go(j, name, list) { list.forEach(j[name]) }', ['*']],
        ['function go(j, name) { var f = j[name]; gs.info(f) }', undefined],
        ['function go(j, name) { gs.info(j[name]) }', undefined],
        ['function go(j, o) { for (var k in j) o[k] = j[k] }', undefined],
        ["j[name]('x')", undefined],
        ['with (j) { note(1) }', ['*']],
        ['j.note`x`', ['*']],
        ['var Other = Journal', ['Journal']],
        ['var Other = global.Journal', ['Journal']],
        ['new Other(Journal)', ['Journal']],
        ['class Own extends Journal {}', ['Journal']],
        ['var Own = Class.create(); Own.prototype = Object.extendsObject(Journal, {})', ['Journal']],
        ['var own = Object.create(Journal.prototype)', ['Journal']],
        [
            'var J = Class.create(); J.prototype = { note: function () {}, own: function () { return this.note } }',
            ['note'],
        ],
    ])('%s', (text, expected) => {
        expect(analyse(text).takes).toEqual(expected)
    })

    test.each<[string, readonly string[]]>([
        ["this.note('x')", ['.note x']],
        ["var o = {}; o.note('x')", ['.note x loose']],
        ["class A extends B { go() { this.note('x') } }", ['.note x loose']],
        ["class A extends B { constructor() { super('x') } go() { super.note('y') } }", ['.note y']],
        [
            "class A { constructor() { this.j = new Journal() } go() { this.j.note('x') } }",
            ['.note x loose', 'Journal x'],
        ],
        ["var j = new Journal(); function f() { j.note('x') }", ['.note x loose', 'Journal x']],
        ["(function () { var j = new Journal(); j.note('x') })()", ['Journal x']],
        ["Journals.note('x')", ['.note x loose', 'Journals x']],
        ["new Type('x')", ['Type x']],
        ["function f(Type) { new Type('x') }", ['. x loose']],
        ["function f(Type) { new Type().note('x') }", ['.note x']],
    ])('%s hands over', (text, expected) => {
        const found = (analyse(text).hands ?? []).map(({ isLoose, parts, to }) => [
            to,
            ...parts,
            ...(isLoose ? ['loose'] : []),
        ])
        expect(found.map((one) => one.join(' ')).sort()).toEqual(expected)
    })
})

describe('log statements', () => {
    test.each([
        ["gs.info('a' + b + 'c')", [['a', null, 'c']]],
        ['gs.info(`a${b}c`)', [['a', null, 'c']]],
        ["var m = 'a'; m += b; gs.info(m)", [['a', null]]],
        ["var P = '[X] '; gs.info(P + 'go')", [['[X] go']]],
        ["gs.info(['a', b, 'c'].join(' '))", [['a ', null, ' c']]],
        ["gs.info('a'.concat(b))", [['a', null]]],
        ["gs.info('{0} of {1}', a, b)", [[null, ' of ', null]]],
        ["gs.info('{0} stays')", [['{0} stays']]],
        ["gs.log('a {0}', 'source')", [['a {0}']]],
        ['gs.info(message)', [[null]]],
        ["gs.info(a ? 'yes' : 'no')", [['no'], ['yes']]],
        ["gs.info(1 + 2 + 'x')", [[null, 'x']]],
        ["function log(m) { gs.info('[X] ' + m) } log('one'); log('two ' + n)", [['[X] one'], ['[X] two ', null]]],
        ["var A = { log: function (m) { gs.info('[X] ' + m) } }; A.log('one')", [['[X] ', null], ['[X] one']]],
        ["var g = { error: gs }; g.error('no')", [[null]]],
        ["function f(gs) { gs.error('no') } f({})", []],
        ["gs.addErrorMessage('not a log')", []],
        ["new GSLog('x.level', 'Caller').logErr('bad ' + n)", [['bad ', null]]],
        ["var m = 'a'; if (x) m = 'b'; gs.info(m)", [['a'], ['b']]],
        ["var m = 'a'; m = 'b'; gs.info(m)", [['b']]],
        ["for (var i = 0; i < 3; i++) { gs.info('n' + i) }", [['n', null]]],
        ["['a', 'b'].forEach(function (t) { gs.info('n' + t) })", [['n', null], ['na'], ['nb']]],
        ["var L = ['a', 'b']; L.forEach(function (e, i, all) { all[i] = x }); gs.info(L.join(' '))", [[null]]],
        ["var A = [['a']]; A[0].push(x); A.forEach(function (L) { gs.info(L.join('')) })", [[null]]],
        ["[x].forEach(function (t) { gs.info('n' + t) })", [['n', null]]],
    ])('of %s', (text, expected) => {
        expect(logsOf(text)).toEqual(expected)
    })
})

describe('writes', () => {
    test.each([
        ['current.state = 3', [[null, 'current', 'set', 'state=3', true]]],
        ["current.setValue('state', x); current.update()", [[null, 'current', 'update', 'state=?', true]]],
        ["current.state.setValue('3')", [[null, 'current', 'set', 'state=3', true]]],
        ['current[f] = 1', [[null, 'current', 'set', '', false]]],
        ["current['state'] = '1'; current.state = '2'", [[null, 'current', 'set', 'state=?', true]]],
        ['previous.state = 3', []],
        ['fill(current)', [[null, 'current', 'set', '', false]]],
        ['function fill(r) { r.state = 1 } fill(current)', [[null, 'current', 'set', 'state=1', true]]],
        ['(function (current) { current.state = 1 })(current)', [[null, 'current', 'set', 'state=1', true]]],
        ["var g = new GlideRecord('incident'); g.state = 1", []],
        [
            "var g = new GlideRecord('incident'); g.state = 1; g.insert()",
            [['incident', 'record', 'insert', 'state=1', true]],
        ],
        ["var g = new GlideRecord('a'); g.deleteMultiple()", [['a', 'record', 'delete', '', true]]],
        [
            "var g = new GlideRecord('a'); g.x = 1; g.update(); g = new GlideRecord('b'); g.y = 2; g.update()",
            [
                ['a', 'record', 'update', 'x=1', true],
                ['b', 'record', 'update', 'y=2', true],
            ],
        ],
        [
            "var T = 'inc' + 'ident'; var g = new GlideRecord(T); g.updateMultiple()",
            [['incident', 'record', 'update', '', true]],
        ],
        ['var g = new GlideRecord(t); g.update()', [[null, 'record', 'update', '', true]]],
        [
            "var g = new GlideRecord('u'); g.user_password = 'hunter2'; g.update()",
            [['u', 'record', 'update', 'user_password=?', true]],
        ],
        [
            "new GlideQuery('task').where('a', 1).updateMultiple({ state: 3 })",
            [['task', 'record', 'update', 'state=3', true]],
        ],
        ["function f(gr) { gr.setValue('a', 'b'); gr.update() }", [[null, 'record', 'update', 'a=b', true]]],
        ['function f(digest) { digest.value = 1; digest.update(x) }', []],
        ['function onBefore(current, previous) { current.state = 3 }', [[null, 'current', 'set', 'state=3', true]]],
        ['function onBefore(gr) { gr.state = 3 }', []],
        ['function onBefore(current) { current.state = 3 } visit(onBefore)', []],
        ['action.setRedirectURL(current); current.state = 3', [[null, 'current', 'set', 'state=3', true]]],
        ["current.variables.why = 'x'", [[null, 'current', 'set', 'variables.why=x', true]]],
        ['with (current) { state = 3 }', [[null, 'current', 'set', '', false]]],
        ['Object.assign(current, { state: 3 })', [[null, 'current', 'set', 'state=3', true]]],
        ['var o = { state: 3 }; o.x = 1; Object.assign(current, o)', [[null, 'current', 'set', '', false]]],
        ['Object.assign(current, { state: 3 }, more)', [[null, 'current', 'set', 'state=3', false]]],
        [
            "var m = new GlideMultipleUpdate('task'); m.setValue('state', 3); m.execute()",
            [['task', 'record', 'update', 'state=3', true]],
        ],
        ["var r = new sn_ws.RESTMessageV2('a', 'b'); r.execute()", []],
        [
            "var g = new GlideRecord('task'); g.get(id); g.state = 1; g.insert()",
            [['task', 'record', 'insert', 'state=1', false]],
        ],
        [
            "var g = new GlideRecord('task'); g.query(); if (!g.next()) { g.initialize(); g.state = 1; g.insert() }",
            [['task', 'record', 'insert', 'state=1', false]],
        ],
        ['current.insert()', [[null, 'current', 'insert', '', false]]],
        [
            "var C = Class.create(); C.prototype = { initialize: function () { this.t = 'task' }, go: function () { var g = new GlideRecord(this.t); g.x = 1; g.update() } }",
            [['task', 'record', 'update', 'x=1', true]],
        ],
    ])('of %s', (text, expected) => {
        expect(writesOf(text)).toEqual(expected)
    })

    it.each([
        ["if (a) current.state = '1'; else current.state = '2'", 'state=1 state=2'],
        ["if (a) { current.state = '1' } else if (b) { current.setValue('state', 2) }", 'state=1 state=2'],
        ["current.state = a ? '1' : '2'", 'state=1 state=2'],
        ["switch (a) { case 1: current.state = '1'; break; default: current.state = '2' }", 'state=1 state=2'],
        ["var s = '1'; if (a) s = '2'; current.state = s", 'state=1 state=2'],
        ["current.state = '1'; if (a) current.state = '2'", 'state=1 state=2'],
        ["if (a) current.state = '1'; else current.state = b", 'state=?'],
        ["if (a) { current.state = '1'; current.state = '2' } else current.state = '3'", 'state=?'],
        [
            "if (a) current.state = '1'; else current.state = '2'; current.user_password = a ? 'x' : 'y'",
            'state=1 state=2 user_password=?',
        ],
        ["if (a) current.state = '1'; else current.priority = '2'", 'priority=2 state=1'],
        ["if (a) current.state = '1'; else { current.state = '2'; current.state++ }", 'state=?'],
        [
            [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `if (a == ${n}) current.state = ${n}`).join('; '),
            'state=1 state=2 state=3 state=4 state=5 state=6 state=7 state=8',
        ],
        [[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `if (a == ${n}) current.state = ${n}`).join('; '), 'state=?'],
    ])('of branches stay apart: %s', (text, fields) => {
        expect(writesOf(text)).toEqual([[null, 'current', 'set', fields, true]])
    })
})

it.each([
    ['current.setWorkflow(false)', true],
    ['current.setWorkflow(0)', true],
    ["current.setWorkflow(gs.getProperty('x') == 'on')", true],
    ['with (current) { setWorkflow(false) }', true],
    ['current.setWorkflow(true)', false],
    ['current.update()', false],
])('%s may switch rules off: %s', (text, may) => expect(analyse(text).suppressesRules).toBe(may))

describe('tables in lists', () => {
    const tablesOf = (text: string): unknown => analyse(text).reads.map(({ table }) => table)
    const read = (name: string) => `var g = new GlideRecord(${name}); g.query()`

    test.each([
        ["['a', 'b'].forEach(function (t) { ", 't', ' })', ['a', 'b']],
        ["var L = ['a', 'b']; L.forEach((t, i) => { ", 't', ' })', ['a', 'b']],
        ["var L = ['a', 'b']; for (var i = 0; i < L.length; i++) { ", 'L[i]', ' }', ['a', 'b']],
        ["for (const t of ['a', 'b']) { ", 't', ' }', ['a', 'b']],
        ["['a', 'b'].forEach(function (t, i, all) { ", 't', ' })', [null]],
        ["var L = ['a', 'b']; L[1] = given; for (var i = 0; i < 2; i++) { ", 'L[i]', ' }', [null]],
        ["var L = ['a']; L.push(given); L.forEach(function (t) { ", 't', ' })', [null]],
        ["var L = ['a']; L['push'](given); for (var i = 0; i < 2; i++) { ", 'L[i]', ' }', [null]],
        [
            "var L = ['a']; L.forEach(function (e, i, all) { all[0] = x }); for (var i = 0; i < 1; i++) { ",
            'L[i]',
            ' }',
            [null],
        ],
        ["var L = ['a']; var M = L; M.push(x); for (var i = 0; i < 1; i++) { ", 'M[i]', ' }', [null]],
        ["var L = ['a']; fill(L); L.forEach(function (t) { ", 't', ' })', [null]],
        ["for (const t of ['a', ...more]) { ", 't', ' }', ['a', null]],
    ])('%s%s%s', (before, name, after, tables) => {
        expect(tablesOf(before + read(name) + after)).toEqual(tables)
    })
})

describe('names from outside', () => {
    test.each([
        ['new Foo()', [['Foo', null]]],
        ['Foo.bar()', [['Foo', null]]],
        ['new x_acme_app.Foo().run()', [['Foo', 'x_acme_app']]],
        ['x_acme_app.Foo.run()', [['Foo', 'x_acme_app']]],
        ["gs.include('Foo')", [['Foo', null]]],
        ['var B = Class.create(); B.prototype = Object.extendsObject(global.Foo, {})', [['Foo', 'global']]],
        ['class B extends Foo {}', [['Foo', null]]],
        ['var R = Foo; new R()', [['Foo', null]]],
        ['function Foo() {} new Foo()', []],
        ['new GlideDateTime(); new sn_ws.RESTMessageV2(); JSON.parse(x); new Date(); gs.now()', []],
        ['var f = function (Foo) { Foo.bar() }', []],
        ['new x_acme_Router().go(); x_acme_Router.go()', [['x_acme_Router', null]]],
        ['new x_acme_router()', [['x_acme_router', null]]],
    ])('of %s', (text, expected) => {
        expect(analyse(text).includes.map(({ name, scope }) => [name, scope])).toEqual(expected)
    })
})

describe('what leaves the instance', () => {
    it('never copies secrets from addresses, headers and log-ins', () => {
        const text = `
            var r = new sn_ws.RESTMessageV2('Named', method);
            r.setEndpoint('https://user:hunter2@api.example.com/v1?code=hunter2');
            r.setBasicAuth('user', 'hunter2');
            r.setRequestHeader('X-API-Key', 'hunter2');
            r.setRequestHeader('Authorization', 'Bearer hunter2');
            r.setRequestHeader('Accept', 'text/plain');
            r.setAuthenticationProfile('mutual', 'Profile');
            new sn_ws.SOAPMessageV2('Soap', 'fn');
            new GlideHTTPRequest('https://old.example.com/x');
            new sn_ws.RESTMessageV2(name, 'get')`
        const found = analyse(text)
        expect(JSON.stringify(found)).not.toContain('hunter2')
        expect(found.restMessages.map(({ name, method }) => [name, method])).toEqual([
            ['Named', null],
            [null, 'get'],
        ])
        expect(found.soapMessages).toEqual([{ name: 'Soap', method: 'fn', line: 9 }])
        expect(found.endpoints.map(({ url, exact }) => [url, exact])).toEqual([
            ['https://api.example.com/v1', true],
            ['https://old.example.com/x', true],
        ])
        expect(found.credentials.map(({ kind, profile }) => [kind, profile])).toEqual([
            ['basic', null],
            ['api_key', null],
            ['header', null],
            ['mutual', 'Profile'],
        ])
        expect(found.dynamic).toEqual([{ what: 'rest_message', line: 11 }])
    })

    const PROPERTY = { property: 'acme.base' }
    const URL_OF = { table: 'x_acme_config', column: 'url' }
    const OPENED = "var gr = new GlideRecord('x_acme_config'); gr.query();"
    test.each<[string, string, readonly unknown[]]>([
        ['a property and a path', "r.setEndpoint(gs.getProperty('acme.base') + '/v1')", [[PROPERTY, '/v1']]],
        ['a property of GlideProperties', "r.setEndpoint(GlideProperties.get('acme.base'))", [[PROPERTY]]],
        ['a request', "new GlideHTTPRequest(gs.getProperty('acme.base') + '/v1').get()", [[PROPERTY, '/v1']]],
        ['a template', "r.setEndpoint(`https://${gs.getProperty('acme.base')}/v1`)", [['https://', PROPERTY, '/v1']]],
        ['a variable', "var b = gs.getProperty('acme.base'); r.setEndpoint(b + '/v1')", [[PROPERTY, '/v1']]],
        [
            'a name in a variable and a property of an object',
            "var N = 'acme.base'; var A = Class.create(); A.prototype = { initialize: function () { this.b = gs.getProperty(N) }, go: function () { r.setEndpoint(this.b + '/v1') } }",
            [[PROPERTY, '/v1']],
        ],
        [
            'one level of a function of the script',
            "function base(name) { return gs.getProperty('acme.' + name) } r.setEndpoint(base('base') + '/v1')",
            [[PROPERTY, '/v1']],
        ],
        ['a column by its method', `${OPENED} r.setEndpoint(gr.getValue('url') + '/v1')`, [[URL_OF, '/v1']]],
        ['a column by its name', `${OPENED} r.setEndpoint(gr.url.toString())`, [[URL_OF]]],
        ['a column in a sum', `${OPENED} r.setEndpoint(gr.url + '/v1')`, [[URL_OF, '/v1']]],
        ['a column of the record of the trigger', 'r.setEndpoint(current.u_url)', [[{ table: null, column: 'u_url' }]]],
        [
            'a part that nothing says',
            "r.setEndpoint(gs.getProperty('acme.base') + '/users/' + id + '/x')",
            [[PROPERTY, '/users/', null, '/x']],
        ],
        [
            'no query, and no user and password',
            "r.setEndpoint('https://' + gs.getProperty('acme.user') + ':' + gs.getProperty('acme.word') + '@' + gs.getProperty('acme.base') + '/v1?key=' + gs.getProperty('acme.key'))",
            [['https://', PROPERTY, '/v1']],
        ],
        ['a host that is literal', "r.setEndpoint('https://a.test/' + gs.getProperty('acme.path'))", [undefined]],
        ['a name that is computed', 'r.setEndpoint(gs.getProperty(name))', [undefined]],
        ['a gs of its own', "function f(gs) { r.setEndpoint(gs.getProperty('acme.base')) }", [undefined]],
        ['a record that was handed in', "function f(gr) { r.setEndpoint(gr.getValue('url')) }", [undefined]],
        ['a value that was worked on', "r.setEndpoint(gs.getProperty('acme.base').replace('a', 'b'))", [undefined]],
    ])('keeps of an address %s', (_what, text, expected) => {
        expect(analyse(text).endpoints.map(({ parts }) => parts)).toEqual(expected)
    })

    it('keeps the literal that stands in for a property beside it', () => {
        const { endpoints } = analyse("r.setEndpoint(gs.getProperty('acme.base', 'https://a.test') + '/v1')")
        expect(endpoints).toEqual([
            { url: '', exact: false, line: 1, parts: [PROPERTY, '/v1'] },
            { url: 'https://a.test/v1', exact: true, line: 1 },
        ])
    })

    it('finds traces by their literal name', () => {
        const text = "var t = new x_kt_gov.KeeptrustsTrace('Router'); t.start(current); new KeeptrustsTrace(name)"
        const found = analyse(text)
        expect(found.traces.map((trace) => trace.name)).toEqual(['Router', null])
        expect(found.includes).toEqual([])
    })
})

test.each([
    ['new GlideRecord(t).query()', ['table']],
    ["eval('x')", ['eval']],
    ["new Function('x')", ['eval']],
    ['new GlideScopedEvaluator().evaluateScript(gr, f)', ['eval']],
    ['new global[name]()', ['include']],
    ["require('./src/x.js')", ['include']],
    ['gs.include(name)', ['include']],
    ['current.setValue(name, 1)', ['field']],
    ["gs.info('nothing to resolve')", []],
])('%s leaves open what reading cannot resolve', (text, expected) => {
    expect(analyse(text).dynamic.map((one) => one.what)).toEqual(expected)
})

describe('classes as the ES12 mode has them', () => {
    test.each([
        ["class A { static T = 'task'; go() { var g = new GlideRecord(A.T); g.x = 1; g.update() } }", 'task'],
        ["class A { t = 'task'; go() { var g = new GlideRecord(this.t); g.x = 1; g.update() } }", 'task'],
        ["class A { #t = 'task'; go() { var g = new GlideRecord(this.#t); g.x = 1; g.update() } }", 'task'],
        ["class A { static #t = 'task'; static go() { var g = new GlideRecord(A.#t); g.x = 1; g.update() } }", 'task'],
        ["class A { static { this.t = 'task' } static go() { var g = new GlideRecord(this.t); g.update() } }", 'task'],
        ["class A { t = 'task'; go = () => { var g = new GlideRecord(this.t); g.update() } }", 'task'],
        ["class A { t; go() { this.t = 'task'; var g = new GlideRecord(this.t); g.update() } }", 'task'],
        ['class A { t; go() { var g = new GlideRecord(this.t); g.update() } }', null],
    ])('%s', (text, table) => {
        expect(analyse(text).writes.map((write) => write.table)).toEqual([table])
    })

    it('read what a field and a static block do', () => {
        const text = "class A { a = new Foo(); static { gs.info('static'); Bar.b() } static c = gs.eventQueue('d') }"
        const { includes, logs, events, defines } = analyse(text)
        expect(includes.map(({ name }) => name)).toEqual(['Bar', 'Foo'])
        expect(logs).toEqual([{ level: 'info', parts: ['static'], line: 1 }])
        expect(events.map(({ name }) => name)).toEqual(['d'])
        expect(defines).toEqual(['A'])
    })
})

describe('forms that only the engine takes', () => {
    test.each([
        ["for each (var x in y) { gs.info('a' + x) }", [['a', null]]],
        [
            "try { a() } catch (e if e.b) { gs.info('guarded') } catch (e) { gs.info('last ' + e) }",
            [['guarded'], ['last ', null]],
        ],
        ["function () { gs.info('a') }", [['a']]],
        ["const P = '[X] '; const P = '[Y] '; gs.info(P + a)", [['[Y] ', null]]],
        ["const a; if (b) function f() { gs.info('c') }", [['c']]],
        ["g\u200bs.info('a')\u00ad", [['a']]],
        ["f() = 1; gs.info('a\u2028b')", [['a\u2028b']]],
        ["<!-- old\ngs.info('a')\n--> gs.info('b')", [['a']]],
    ])('%j', (text, expected) => {
        expect(logsOf(text)).toEqual(expected)
    })
})

describe('hostile scripts', () => {
    test.each([
        ['a name that means itself', 'var a = a; var b = a + b; gs.info(b); var c = c.d; c.e()'],
        [
            'functions that call each other',
            'function f(x) { return g(x) } function g(x) { return f(x) } gs.info(f(g(1)))',
        ],
        ['a long sum', `gs.info('a'${" + 'b' + c".repeat(20_000)})`],
        ['a long chain', `a${'.b()'.repeat(20_000)}`],
        ['choices in choices', `gs.info(${"(a ? 'x' : 'y') + ".repeat(60)}'')`],
        [
            'names of the language',
            'var constructor = 1, __proto__ = 2, hasOwnProperty = 3; current.__proto__ = 1; x.toString()',
        ],
        [
            'many names in a row',
            Array.from({ length: 3000 }, (_, i) => `var v${i} = v${i - 1} + 'x';`).join('') + 'gs.info(v2999)',
        ],
        ['many assignments', `var m; ${"m = m + 'x';".repeat(3000)} gs.info(m)`],
        ['many calls', `function f(m) { gs.info(m) } ${Array.from({ length: 3000 }, (_, i) => `f('${i}');`).join('')}`],
    ])('%s is read with few answers for each node', (_, text) => {
        expect(analyseScript(text).ok).toBe(true)
        const { answers, nodes } = countAnswers(text)
        expect(answers).toBeLessThan(4 * nodes)
    })

    it('a long sum gives a message of bounded length', () => {
        const [{ parts }] = analyse(`gs.info('a'${" + 'b' + c".repeat(20_000)})`).logs
        expect(parts.length).toBeLessThan(100)
    })

    it('answers the same for the same text', () => {
        const text = readFileSync(join(__dirname, '../../../fixtures/scripts/modern-include.js'), 'utf8')
        expect(JSON.stringify(analyseScript(text))).toBe(JSON.stringify(analyseScript(text)))
    })

    it('says that a text is no script', () => {
        const analysed = analyseScript("gs.info('a'")
        expect(analysed.ok ? 'read' : analysed.failure.code).toBe('script_unparsable')
    })
})
