/** What leaves the way to a call open, in texts as people write them: whatever may have made the call in place of the include. */

import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { transformOutbound } from '../../../../src/server/evidence/core/transform/outbound.ts'
import { analyseScript } from '../../../../src/server/script-analysis/core/analyse.ts'
import {
    automation,
    context,
    graphMessage,
    index,
    NOON,
    outboundRow,
    trigger,
} from '../../../support/evidence-samples.ts'

const attribution = { log: 'caller', outbound: 'caller', measuredAt: NOON } as const
const parents = { task: '', incident: 'task', child: '', other: '', sys_attachment: '', sys_user: '' }
const CALL = "new sn_ws.RESTMessageV2('Graph', 'GetUser').execute()"
const ROUTER = include('Router', `send: function () { ${CALL} }`)

function read(text: string) {
    const analysed = analyseScript(text)
    if (!analysed.ok) throw new Error(analysed.failure.message)
    return analysed.value
}

function include(name: string, members: string): Automation {
    return automation(
        'script_include',
        name,
        read(`var ${name} = Class.create(); ${name}.prototype = { ${members}, type: '${name}' }`),
    )
}

function ruleOn(table: string, more: object = {}): Automation {
    return automation('business_rule', 'Inner', read(CALL), { trigger: trigger(table, more) })
}

function isClosed(text: string, all: readonly Automation[] = [], more: object = {}): boolean {
    const whole = `(function executeRule(current, previous) { if (current.priority == 1) new Router().send(); ${text} })(current, previous)`
    const rule = automation('business_rule', 'Rule', read(whole), { trigger: trigger('incident', more) })
    const row = outboundRow({ sourceTable: 'sys_script', sourceRecord: 'Rule' })
    const known = index([rule, ROUTER, ...all], { ...graphMessage(), parents })
    return transformOutbound([row], context(known, { attribution })).edges.some(
        ({ matchedOn }) => matchedOn === 'outbound_only_way',
    )
}

test.each<[string, readonly Automation[]]>([
    ['', []],
    ["current.short_description = JSON.stringify({ a: 1 }) + gs.getProperty('x.y'); gs.info('done')", []],
    ["var now = new GlideDateTime(); current.setValue('due_date', now)", []],
    [
        "var gr = new GlideRecord('child'); gr.addQuery('a', 1); gr.query(); while (gr.next()) { gr.b = 2; gr.update() }",
        [],
    ],
    ["var gr = new GlideRecord('child'); gr.insert()", [ruleOn('other')]],
    ["var gr = new GlideRecord('child'); gr.addEncodedQuery('a>javascript:gs.daysAgo(7)'); gr.query()", []],
    ['new Other().keep()', [include('Other', "keep: function () { this.kept = ['a'] }, update: function () {}")]],
    ['current.caller_id.getRefRecord()', [ruleOn('sys_user')]],
    ["gs.eventQueue('x.y', current)", []],
])('%s leaves it closed', (text, all) => {
    expect(isClosed(text, all)).toBe(true)
})

const OTHER = include('Other', `go: function () { ${CALL} }`)
test.each<[string, readonly Automation[]]>([
    ["sn_fd.FlowAPI.getRunner().subflow('x.y').inForeground().run()", []],
    ["new Workflow().startFlow('id', current, 'insert')", []],
    ['new Packages.org.apache.commons.httpclient.HttpClient()', []],
    ["new GlideSysAttachment().write(current, 'a', 'text/plain', 'x')", [ruleOn('sys_attachment')]],
    ["SNC.IdentificationEngineScriptableApi.createOrUpdateCI('x', '{}')", []],
    ["sn_cc.ConnectionInfoProvider.getConnectionInfo('x')", []],
    [
        "var gr = new GlideRecord('other'); gr.get('x'); gr.deleteRecord()",
        [ruleOn('child', { operations: ['delete'] })],
    ],
    ["var gr = new GlideRecord('child'); gr.insert()", [ruleOn('child')]],
    ["var gr = new GlideRecord('child'); gr.insert.call(gr)", [ruleOn('child')]],
    ["var gr = new GlideRecord('child'); gr[current.method]()", [ruleOn('child')]],
    [
        'var all = load(); for (var i = 0; i < all.length; i++) all[i].update(); function load() { return kept.all } var kept = {}',
        [ruleOn('child')],
    ],
    ["find('x').update(); function find(id) { return found[id] } var found = {}", [ruleOn('child')]],
    [
        "new Saver().save(current.child, 'why')",
        [ruleOn('child'), include('Saver', 'save: function (one, why) { one.update(why) }')],
    ],
    ['current.caller_id.getRefRecord()', [ruleOn('sys_user', { operations: ['query'] })]],
    ["var gr = new GlideRecord('sys_user'); gr.addQuery('a', 'javascript:new Other().go()'); gr.query()", [OTHER]],
    ["var gr = new GlideRecord('sys_user'); gr.addEncodedQuery('aDYNAMIC90d1921e5f510100a9ad2572f2b477fe')", []],
    ['run(Other); function run(of) { new of().go() }', [OTHER]],
    ['Other.http.go()', [OTHER]],
    ['new this.Other().go()', [OTHER]],
    ['new globalThis[current.x]().go()', [OTHER]],
    ["Reflect.construct(sn_ws.RESTMessageV2, ['Graph', 'GetUser']).execute()", []],
    ["var message = new sn_ws.RESTMessageV2(); message['set' + current.x](current.y); message.execute()", []],
])('%s leaves it open', (text, all) => {
    expect(isClosed(text, all)).toBe(false)
})

test.each<[object, boolean]>([
    [{ filter: 'active=true^EQ', condition: "current.category == 'network'" }, true],
    [{ filter: 'assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe' }, false],
    [{ condition: "current.path.indexOf('\\\\') < 0 && new Other().go('')" }, false],
    [{ condition: "/'/.test(current.x) && new Other().go('')" }, false],
    [{ condition: "Über('')" }, false],
])('a rule of %j leaves it closed: %s', (more, expected) => {
    expect(isClosed('', [], more)).toBe(expected)
})

test.each([
    ['2026-04-20 11:00:00', true],
    ['2026-04-20 11:00:01', false],
    ['2026-04-20 13:00:00', false],
])('a rule inside whose trigger was changed at %s leaves it closed: %s', (changedAt, expected) => {
    const write = "var gr = new GlideRecord('child'); gr.insert()"
    const moved = automation('business_rule', 'Moved', {}, { trigger: trigger('child'), changedAt })
    expect(isClosed(write, [moved])).toBe(expected)
})
