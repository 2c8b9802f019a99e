/** Promises about names of the platform that this instance lacks, and about script includes of the base system that it has. */

import { createBench, SCOPE, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const globally = (body: string): unknown => bench.script(body, { scope: 'global' })

describe('what is not emulated fails by its name', () => {
    test.each([
        ['new GlideTransaction()', 'GlideTransaction'],
        ['SNC.Something.run()', 'SNC.Something.run'],
        ['new Packages.java.util.HashMap()', 'Packages.java.util.HashMap'],
        ['new GlideUpdateManager2().saveRecord(null)', 'GlideUpdateManager2'],
        ['new GlideChecksum("x").get()', 'GlideChecksum'],
        ['new GlideQuery("incident").where("active", true)', 'GlideQuery'],
        ['GlideQuery.parse("incident", "active=true")', 'GlideQuery.parse'],
        ['new Cart()', 'Cart'],
        ['new MetricInstance(null, null)', 'MetricInstance'],
        ['new sn_hw.HistoryWalker("incident", "")', 'sn_hw.HistoryWalker'],
        ['new sn_uc.UserCriteriaLoader()', 'sn_uc.UserCriteriaLoader'],
        ['new sn_auth.GlideOAuthClient()', 'sn_auth.GlideOAuthClient'],
        ['new StopWatch()', 'StopWatch'],
        ['new LocalTimeUtils()', 'LocalTimeUtils'],
        ['new SncTriggerSynchronizer()', 'SncTriggerSynchronizer'],
        ['new DurationCalculator()', 'DurationCalculator'],
        ['new XMLDocument("<a/>")', 'XMLDocument'],
        ['"" + labels', 'labels'],
        ['gs.action.setRedirectURL("x")', 'gs.action.setRedirectURL'],
        ['gs.addHighMessage("x")', 'gs.addHighMessage'],
        ['new GlideRecord("kb_knowledge").query()', 'table kb_knowledge'],
        ['new GlideAggregate("cmdb_ci_server").query()', 'table cmdb_ci_server'],
        ['new GlideRecord("incident").getRelatedLists()', 'GlideRecord.getRelatedLists'],
        [
            'var Mine = Class.create(); Mine.prototype = Object.extendsObject(TaskSLA, {}); new Mine().go()',
            'TaskSLA.prototype',
        ],
    ])('%s', (text, name) => {
        expect(() => globally(text)).toThrow(`not emulated: ${name}`)
    })
    it('has the kind of the class that it stands for, so that guards go the way they go on the platform', () => {
        expect(
            globally(
                'return [typeof GlideTransaction, typeof SNC.Something, {} instanceof GlideTransaction, !Packages]',
            ),
        ).toEqual(['function', 'function', false, false])
    })
    it('says that a table is not there to a script that asks first', () => {
        expect(globally('return [gs.tableExists("kb_knowledge"), new GlideRecord("kb_knowledge").isValid()]')).toEqual([
            false,
            false,
        ])
        expect(() => globally('new GlideRecord("no_such_table").query()')).toThrow('Invalid table name: no_such_table')
    })
    it('does not stand in the way of GlidePluginManager, which global scripts also call on the class', () => {
        expect(
            globally('return [GlidePluginManager.isActive("com.none"), new GlidePluginManager().isActive("com.none")]'),
        ).toEqual([false, false])
    })
    it('leaves a name that no instance knows undefined', () => {
        expect(globally('return [typeof NoSuchThing, typeof window]')).toEqual(['undefined', 'undefined'])
        expect(() => globally('NoSuchThing.run()')).toThrow('NoSuchThing is not defined')
    })
    it('gives way to a variable and to a script include of the same name', () => {
        bench.install('sys_script_include', {
            name: 'Cart',
            script: 'var Cart = function () { return { mine: true } }',
            active: '1',
            sys_scope: 'global',
        })
        expect(globally('var labels = [1]; return [labels.length, new Cart().mine]')).toEqual([1, true])
    })
    it('is undefined in an application, which reaches includes of the base system through global', () => {
        expect(bench.script('return [typeof SNC, typeof JSUtil, typeof Cart]')).toEqual(
            Array<string>(3).fill('undefined'),
        )
        expect(bench.script('return [global.JSUtil.nil(""), typeof global.Cart]')).toEqual([true, 'function'])
        expect(() => bench.script('new global.Cart()')).toThrow('not emulated: Cart')
    })
})

// GSLog - Scoped, Global
describe('GSLog', () => {
    const rows = (): Set<string> => bench.rows('syslog', ['level', 'source', 'message'])
    it('writes what is at its level or above, with a source of its own', () => {
        globally(`var log = new GSLog('com.acme.log', 'Acme')
            log.logDebug('quiet'); log.logInfo('quiet'); log.logNotice('noted'); log.logWarning('warned'); log.logErr('failed')`)
        expect(rows()).toEqual(
            new Set(['0|*** Script [Acme]|noted', '1|*** Script [Acme]|warned', '2|*** Script [Acme]|failed']),
        )
    })
    it('takes its level from a property or from the script', () => {
        bench.install('sys_properties', { name: 'com.acme.log', value: 'debug' })
        const body = `var log = new GSLog('com.acme.log', 'Acme'); var before = [log.debugOn(), log.getLevel()]
            log.setLevel('err'); return before.concat([log.debugOn(), log.getLevel()])`
        expect(globally(body)).toEqual([true, 'debug', false, 'err'])
    })
    it('logs for an application in the system log', () => {
        bench.script("new global.GSLog('', 'Acme').logErr('from a scope')")
        expect(rows()).toEqual(new Set(['2|*** Script [Acme]|from a scope']))
    })
})

// ArrayUtil - Scoped, Global
describe('ArrayUtil', () => {
    test.each([
        ["new ArrayUtil().contains(['a', 'b'], 'b')", true],
        ["new ArrayUtil().indexOf(['a', 'b', 'c'], 'c', -1)", 2],
        ["new ArrayUtil().indexOf(['a', 'b', 'c'], 'a', 1)", -1],
        ["new ArrayUtil().unique(['a', 'b', 'a'])", ['a', 'b']],
        ["new ArrayUtil().union(['a', 'b'], ['b', 'c'])", ['a', 'b', 'c']],
        ["new ArrayUtil().intersect(['a', 'b'], ['b', 'c'], ['b'])", ['b']],
        ["new ArrayUtil().diff(['a', 'b', 'c'], ['c'], ['d'])", ['a', 'b']],
        ["new ArrayUtil().concat(['a'], ['a'])", ['a', 'a']],
        ["new ArrayUtil().ensureArray('a')", ['a']],
        ["new ArrayUtil().convertArray(new TableUtils('incident').getTables())", ['incident', 'task']],
    ])('%s', (expression, expected) => {
        expect(globally(`return ${expression}`)).toEqual(expected)
    })
    it('serves applications through global', () => {
        expect(bench.script("return new global.ArrayUtil().unique(['a', 'a'])")).toEqual(['a'])
    })
})

// JSUtil - Global; TableUtils; j2js; GlideRecordUtil - Global
describe('smaller includes', () => {
    test.each([
        ["[JSUtil.has(''), JSUtil.doesNotHave(null), JSUtil.nil(''), JSUtil.notNil('x')]", [true, true, true, true]],
        ["[JSUtil.toBoolean('true'), JSUtil.toBoolean('yes'), JSUtil.toBoolean(0)]", [true, false, false]],
        ["[JSUtil.type_of(null), JSUtil.type_of([]), JSUtil.type_of(new String('x'))]", ['null', 'object', 'string']],
        ["JSUtil.unescapeText(JSUtil.escapeText('<a> & b'))", '<a> & b'],
        ["JSUtil.instance_of(new GlideRecord('incident'), GlideRecord)", true],
        ["'' + new TableUtils('incident').getHierarchy()", '[incident, task]'],
        ["j2js(new TableUtils('incident').getTables()).length", 2],
        ["new TableUtils('incident').getTables().length", undefined],
        ["new TableUtils('incident').getAbsoluteBase()", 'task'],
        ["[new TableUtils('task').isBaseClass(), new TableUtils('no_such').tableExists()]", [true, false]],
    ])('%s', (expression, expected) => {
        expect(globally(`return ${expression}`)).toEqual(expected)
    })
    it('GlideRecordUtil finds a record in its own class and copies values', () => {
        const body = `var inc = new GlideRecord('incident'); inc.initialize(); inc.short_description = 'one'; var id = inc.insert()
            var util = new GlideRecordUtil(), map = {}, found = util.getGR('task', id); util.populateFromGR(map, found, { number: true })
            util.mergeToGR({ short_description: 'two' }, found)
            return [found.getTableName(), map.short_description, 'number' in map, found.getValue('short_description')]`
        expect(globally(body)).toEqual(['incident', 'one', false, 'two'])
    })
    it('AbstractAjaxProcessor dispatches by sysparm_name and keeps what begins with an underscore', () => {
        const ajax = `var Ajax = Class.create()
            Ajax.prototype = Object.extendsObject(BASE, {
                greet: function () { this.seen = true; return 'hello ' + this.getParameter('sysparm_who') },
                _hidden: function () { return 'no' }, type: 'Ajax' })
            var open = new Ajax({ sysparm_name: 'greet', sysparm_who: 'Ann' }), closed = new Ajax({ sysparm_name: '_hidden' })
            return [open.process(), open.seen, closed.process()]`
        expect(globally(ajax.replace('BASE', 'AbstractAjaxProcessor'))).toEqual(['hello Ann', true, null])
        expect(bench.script(ajax.replace('BASE', 'global.AbstractAjaxProcessor'))).toEqual(['hello Ann', true, null])
    })
    it('are no records, and a customer may replace one', () => {
        expect(bench.rows('sys_script_include', ['name']).size).toBe(0)
        bench.install('sys_script_include', {
            name: 'ArrayUtil',
            script: 'var ArrayUtil = function () { return { mine: true } }',
            active: '1',
            sys_scope: 'global',
        })
        expect(globally('return new ArrayUtil().mine')).toBe(true)
    })
})

// Workflow - Global
describe('Workflow', () => {
    beforeEach(() => {
        const workflow = bench.install('wf_workflow', { name: 'Approve' })
        bench.install('wf_workflow_version', { name: 'Approve', workflow, published: '1' })
    })
    const start = `var inc = new GlideRecord('incident'); inc.initialize(); inc.get(inc.insert())
        var wf = new Workflow(); var context = wf.startFlow(wf.getWorkflowFromName('Approve'), inc, inc.operation(), { a: 1 });`
    it('starts a workflow as a row that stays executing', () => {
        expect(
            globally(
                `${start} return [context.getTableName(), wf.hasWorkflow(inc), wf.getRunningFlows(inc).hasNext()]`,
            ),
        ).toEqual(['wf_context', true, true])
        expect(bench.rows('wf_context', ['name', 'state', 'table', 'scratchpad'])).toEqual(
            new Set(['Approve|executing|incident|{"a":1}']),
        )
    })
    it('cancels what runs, and starts again what is restarted', () => {
        globally(`${start} wf.restartWorkflow(inc)`)
        const states = (): string[] =>
            [...bench.rows('wf_context', ['sys_id', 'state'])].map((row) => row.slice(33)).sort()
        expect(states()).toEqual(['cancelled', 'executing'])
        globally(`var inc = new GlideRecord('incident'); inc.query(); inc.next(); new Workflow().cancel(inc)`)
        expect(states()).toEqual(['cancelled', 'cancelled'])
    })
    it('starts nothing without a published version', () => {
        expect(globally(`return new Workflow().startFlow('${'0'.repeat(32)}', null, 'insert')`)).toBeNull()
    })
})

// GlideRecord - Global
describe('members of GlideRecord in the global scope', () => {
    const incident = `var inc = new GlideRecord('incident'); inc.initialize(); inc.short_description = 'one'; inc.get(inc.insert());`
    it('are undefined in an application', () => {
        expect(bench.script(`return typeof new GlideRecord('incident').getFields`)).toBe('undefined')
    })
    it('getFields gives a list of Java with the elements', () => {
        const body = `${incident} var fields = inc.getFields(), names = []
            for (var i = 0; i < fields.size(); i++) if (fields.get(i).hasValue()) names.push(fields.get(i).getName())
            return [fields.length, fields.isEmpty(), names.indexOf('short_description') >= 0, names.indexOf('close_notes')]`
        expect(globally(body)).toEqual([undefined, false, true, -1])
    })
    it('hasAttachments looks for files', () => {
        const body = `${incident} var before = inc.hasAttachments()
            new GlideSysAttachment().write(inc, 'a.txt', 'text/plain', 'x'); return [before, inc.hasAttachments()]`
        expect(globally(body)).toEqual([false, true])
    })
    it('setForceUpdate writes a record in which nothing differs', () => {
        const body = `${incident} inc.update(); var before = inc.getValue('sys_mod_count'); inc.setForceUpdate(true); inc.update()
            return [before, inc.getValue('sys_mod_count')]`
        expect(globally(body)).toEqual(['0', '1'])
    })
    it('autoSysFields leaves who and when as they are', () => {
        const body = `${incident} inc.autoSysFields(false); inc.short_description = 'two'; inc.update(); return inc.getValue('sys_mod_count')`
        expect(globally(body)).toBe('0')
    })
    it('changes, instanceOf, setDisplayValue and setUseEngines do what they say', () => {
        const body = `${incident} inc.setUseEngines(false); var before = inc.changes(); inc.setDisplayValue('assigned_to', 'System Administrator')
            return [before, inc.changes(), inc.assigned_to.getDisplayValue(), inc.instanceOf('task'), inc.instanceOf('problem')]`
        expect(globally(body)).toEqual([false, true, 'System Administrator', true, false])
    })
    it('GlideAggregate has addActiveQuery and addInactiveQuery as a GlideRecord has', () => {
        const body = `${incident} return ['addActiveQuery', 'addInactiveQuery'].map(function (name) {
            var count = new GlideAggregate('incident'); count[name](); count.addAggregate('COUNT'); count.query(); count.next()
            return count.getAggregate('COUNT') })`
        expect(globally(body)).toEqual(['1', '0'])
    })
    it('addInactiveQuery finds what is not active', () => {
        const body = `${incident} inc.active = false; inc.update(); var found = new GlideRecord('incident'); found.addInactiveQuery()
            found.query(); return found.getRowCount()`
        expect(globally(body)).toBe(1)
    })
    it('applyTemplate sets the values of a template, and nothing when there is none', () => {
        bench.install('sys_template', {
            name: 'Network outage',
            table: 'incident',
            active: '1',
            template: 'short_description=Network outage^impact=1^assigned_to=javascript:gs.getUserID()^EQ',
        })
        const body = `var inc = new GlideRecord('incident'); inc.initialize(); inc.applyTemplate('no such'); inc.applyTemplate('Network outage')
            return [inc.getValue('short_description'), inc.getValue('impact'), inc.getValue('assigned_to') === gs.getUserID()]`
        expect(globally(body)).toEqual(['Network outage', '1', true])
    })
})

// GlideSystem - Global
describe('gs in the global scope', () => {
    beforeEach(() => bench.instance.clock.set(Date.UTC(2026, 6, 1, 22, 30)))
    test.each([
        ["gs.dateDiff('2014-01-01 12:00:00', '2014-01-01 13:00:00', true)", '3600'],
        ["gs.dateDiff('2014-01-01 12:00:00', '2014-01-03 13:05:06', false)", '2 01:05:06'],
        ["gs.dateDiff('2014-01-01 13:00:00', '2014-01-01 12:00:00', true)", '-3600'],
        ["dateDiff('2014-01-01', '2014-01-02', true)", '86400'],
        ["gs.dateDiff('no date', '2014-01-02', true)", null],
        ['gs.now()', '2026-07-02'],
        ['gs.nowDateTime()', '2026-07-02 00:30:00'],
        ['gs.nowNoTZ()', '2026-07-01 22:30:00'],
        ["gs.getUserNameByUserID('admin')", 'System Administrator'],
        ["gs.getUserNameByUserID('nobody.there')", 'nobody.there'],
        ["gs.getDisplayColumn('incident')", 'number'],
        ["gs.getDisplayValueFor('sys_user', gs.userID(), 'user_name')", 'admin'],
        ["gs.addInfoMessage('a'); return gs.getInfoMessages()", ['a']],
        ["gs.addInfoMessage('a'); gs.flushMessages(); return gs.getInfoMessages()", []],
    ])('%s', (expression, expected) => {
        const body = expression.includes('return') ? expression : `return ${expression}`
        expect(bench.script(body, { scope: 'global', timeZone: 'Europe/Berlin' })).toEqual(expected)
    })
    it('refuses them in an application', () => {
        expect(() => bench.script("gs.dateDiff('a', 'b')")).toThrow(
            'Function dateDiff is not allowed in scope x_kt_test',
        )
    })
})

// Business rules: display rules
it('gives rules a g_scratchpad, empty at first, that display rules of one form share', () => {
    const thing = bench.script(
        `var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.name = 'one'; return gr.insert()`,
    ) as string
    bench.rule({
        when: 'before_display',
        order: '1',
        action_insert: '0',
        action_update: '0',
        script: 'g_scratchpad.name = current.name + ""',
    })
    bench.rule({
        when: 'before_display',
        order: '2',
        action_insert: '0',
        action_update: '0',
        script: 'current.state = g_scratchpad.name + typeof g_scratchpad.none',
    })
    const { instance } = bench
    const tx = instance.transaction({ name: 'form', user: instance.users.system(), scope: SCOPE })
    const state = instance.records.load('x_kt_test_thing', instance.database.get('x_kt_test_thing', thing)!)
    instance.rules.display(tx, state)
    expect(state.values.state).toBe('oneundefined')
    expect(bench.rows('x_kt_test_thing', ['state'])).toEqual(new Set(['new']))
})
