/** Promises of the platform around records: rules across scopes, cascade rules, quotas, cross-scope access, workflow switches. */

import { createBench, SCOPE, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const TABLE = 'x_kt_test_thing'
const property = (name: string, value: string): string =>
    bench.install('sys_properties', { name, value, type: 'string' })
const insertIncident = (): unknown =>
    bench.script(
        'var g = new GlideRecord("incident"); g.initialize(); g.short_description = "plain"; return g.insert()',
        {
            scope: 'global',
        },
    )
const descriptions = (): Set<string> => bench.rows('incident', ['short_description'])

// Business rules: tables in a different scope than the rule
describe('rules of another scope', () => {
    test.each<[string, Record<string, string>, string]>([
        ['set field values before', { template: 'short_description=set^EQ' }, 'set'],
        ['run no script before', { script: "current.short_description = 'ran'" }, 'plain'],
        ['abort nothing', { abort_action: '1' }, 'plain'],
        [
            'do not run after',
            { when: 'after', script: "gs.addInfoMessage('x'); current.short_description = 'ran'; current.update()" },
            'plain',
        ],
    ])('%s', (_claim, values, expected) => {
        bench.rule({ collection: 'incident', ...values })
        insertIncident()
        expect(descriptions()).toContain(expected)
        expect(descriptions().size).toBe(1)
    })
    it('run later when they are async', () => {
        bench.rule({ collection: 'incident', when: 'async', script: "gs.info('async ran')" })
        insertIncident()
        bench.instance.queue.drain()
        expect(bench.log.join()).toContain('async ran')
    })
    it('do not restrict queries', () => {
        bench.rule({
            collection: 'incident',
            action_query: '1',
            script: "current.addQuery('short_description', 'nothing')",
        })
        insertIncident()
        expect(
            bench.script('var g = new GlideRecord("incident"); g.query(); return g.getRowCount()', { scope: 'global' }),
        ).toBe(1)
    })
    it('run whole on their own tables', () => {
        bench.rule({ script: "current.name = 'ran'", template: 'state=set' })
        bench.script(`var g = new GlideRecord("${TABLE}"); g.initialize(); g.insert()`)
        expect(bench.rows(TABLE, ['name', 'state'])).toEqual(new Set(['ran|set']))
    })
    it('cannot abort through setAbortAction on a record of another scope', () => {
        bench.rule({
            collection: 'task',
            when: 'before',
            sys_scope: 'global',
            script: `new ${SCOPE}.Stopper().stop(current)`,
        })
        bench.install('sys_script_include', {
            ...{ name: 'Stopper', api_name: `${SCOPE}.Stopper`, active: '1', access: 'public', sys_scope: SCOPE },
            script: 'var Stopper = Class.create(); Stopper.prototype = { stop: function (r) { r.setAbortAction(true) } }',
        })
        expect(insertIncident()).not.toBeNull()
    })
})

// Configure cascade delete rules
describe('reference cascade rules', () => {
    const family = (): unknown =>
        bench.script(
            `var g = new GlideRecord("${TABLE}"); g.initialize(); g.name = "top"; var top = g.insert(); g.initialize(); g.name = "child"; g.parent = top; g.insert(); return top`,
        )
    const remove = (): unknown =>
        bench.script(
            `var g = new GlideRecord("${TABLE}"); g.get("name", "top"); return [g.deleteRecord(), g.getLastErrorMessage() !== null]`,
        )
    const left = (): Set<string> => bench.rows(TABLE, ['name'])
    const setRule = (rule: string): void => {
        const where = {
            kind: 'and',
            terms: [
                { kind: 'compare', path: 'name', operator: '=', value: TABLE },
                { kind: 'compare', path: 'element', operator: '=', value: 'parent' },
            ],
        } as const
        const changed = bench.instance.database.updateWhere(
            { table: 'sys_dictionary', where, orderBy: [], window: null },
            { reference_cascade_rule: rule },
        )
        expect(changed).toBe(1)
    }
    test.each<[string, string[], boolean]>([
        ['clear', ['child'], true],
        ['none', ['child'], true],
        ['delete', [], true],
        ['cascade', [], true],
        ['delete_no_workflow', [], true],
        ['restrict', ['top', 'child'], false],
    ])('%s', (rule, names, isDeleted) => {
        setRule(rule)
        family()
        expect(remove()).toEqual([isDeleted, !isDeleted])
        expect(left()).toEqual(new Set(names))
    })
    test.each([
        ['clear', ''],
        ['none', 'top'],
    ])('%s leaves the referencing column %j', (rule, expected) => {
        setRule(rule)
        const top = family()
        remove()
        expect(bench.rows(TABLE, ['parent'])).toEqual(new Set([expected === '' ? '' : top]))
    })
    test.each([
        ['delete', 1],
        ['delete_no_workflow', 0],
    ])('%s runs delete rules of the others %d times', (rule, times) => {
        setRule(rule)
        family()
        bench.rule({
            when: 'after',
            action_insert: '0',
            action_update: '0',
            action_delete: '1',
            filter_condition: 'name=child',
            script: "gs.info('deleted child')",
        })
        remove()
        expect(bench.log.filter((line) => line.includes('deleted child'))).toHaveLength(times)
    })
})

// Transaction quotas; Default quota rules
describe('quotas', () => {
    const cancelled = 'Transaction cancelled: maximum execution time exceeded'
    beforeEach(() => property('local_instance.quota.interactive_seconds', '0.2'))

    test.each([
        ['a loop that never ends', 'while (true) {}'],
        ['a loop that catches everything', 'while (true) { try { gs.nil(null) } catch (e) {} }'],
        ['endless queries', `while (true) { var g = new GlideRecord("${TABLE}"); g.query() }`],
    ])('stop %s', (_claim, body) => {
        expect(() => bench.script(body)).toThrow(cancelled)
        expect(bench.log.join('\n')).toContain('(maximum execution time exceeded)')
    })
    it('leave the instance usable', () => {
        expect(() => bench.script('while (true) {}')).toThrow(cancelled)
        expect(
            bench.script(
                `var g = new GlideRecord("${TABLE}"); g.initialize(); g.name = "a"; g.insert(); return gs.getCurrentScopeName()`,
            ),
        ).toBe(SCOPE)
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['a']))
    })
    it('stop a rule inside of a write', () => {
        bench.rule({ script: 'while (true) {}' })
        expect(() => bench.script(`var g = new GlideRecord("${TABLE}"); g.initialize(); g.insert()`)).toThrow(cancelled)
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set())
    })
    it('do not bind background work by default', () => {
        const tx = bench.instance.transaction({ name: 'JOB: long', user: bench.instance.users.system(), scope: SCOPE })
        const source = {
            table: 'sysauto_script',
            sysId: '1',
            name: 'long',
            scope: SCOPE,
            body: 'var end = Date.now() + 400; while (Date.now() < end) {}; return 1',
        }
        expect(bench.instance.scripts.runFunction(tx, source)).toBe(1)
    })
})

// Application access: cross-scope privileges; the refusal as the release notes print it
describe('an application without rights', () => {
    const refused = (verb: string): string =>
        `${verb} operation against 'incident' from scope '${SCOPE}' has been refused due to the table's cross-scope access policy`
    test.each([
        ['incident', 'Read', 'g.query()'],
        ['incident', 'Read', 'g.get("x")'],
        ['incident', 'Create', 'g.initialize(); g.insert()'],
        ['incident:create', 'Create', 'g.initialize(); g.insert()'],
    ])('%s denied: %s is refused', (denied, verb, body) => {
        property('local_instance.cross_scope_denied', denied)
        expect(() => bench.script(`var g = new GlideRecord("incident"); ${body}`)).toThrow(refused(verb))
    })
    it('keeps what is not named', () => {
        property('local_instance.cross_scope_denied', 'problem, incident:delete')
        expect(bench.script('var g = new GlideRecord("incident"); g.query(); return g.getRowCount()')).toBe(0)
    })
    it('does not bind the global scope', () => {
        property('local_instance.cross_scope_denied', 'incident')
        expect(insertIncident()).not.toBeNull()
    })
    it('says through canRead that it may not', () => {
        property('local_instance.cross_scope_denied', 'incident')
        expect(bench.script('return new GlideRecord("incident").canRead()')).toBe(false)
    })
})

// GlideRecord - Scoped: setWorkflow "can't be set for cross-scoped applications" (KB0820691)
describe('setWorkflow(false)', () => {
    it('keeps rules of an own table from running', () => {
        bench.rule({ script: "current.name = 'ran'" })
        bench.script(
            `var g = new GlideRecord("${TABLE}"); g.setWorkflow(false); g.initialize(); g.name = "a"; g.insert()`,
        )
        expect(bench.rows(TABLE, ['name'])).toEqual(new Set(['a']))
    })
    it('is ignored on a table of another application', () => {
        bench.rule({ collection: 'incident', sys_scope: 'global', script: "current.short_description = 'ran'" })
        bench.script(
            'var g = new GlideRecord("incident"); g.setWorkflow(false); g.initialize(); g.short_description = "a"; g.insert()',
        )
        expect(descriptions()).toEqual(new Set(['ran']))
    })
})

// GlideRecord - Scoped: deleteRecord and deleteMultiple, "this method does not delete attachments"
describe('attachments of deleted records', () => {
    const attached = `var g = new GlideRecord("${TABLE}"); g.initialize(); var id = g.insert(); g.get(id); new GlideSysAttachment().write(g, "a.txt", "text/plain", "hello");`
    test.each([
        ['go with a single record', 'g.deleteRecord()', 0],
        ['stay after deleteMultiple', `var m = new GlideRecord("${TABLE}"); m.deleteMultiple()`, 1],
    ])('%s', (_claim, body, left) => {
        bench.script(`${attached} ${body}`)
        expect(bench.rows('sys_attachment', ['sys_id']).size).toBe(left)
    })
})
