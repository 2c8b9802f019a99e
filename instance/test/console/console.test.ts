/** Promises of the console protocol, as instance/README.md states them. */
import { answerLine, type ConsoleHost } from '../../src/console/console.ts'
import { bootInstance, type LocalInstance } from '../../index.ts'

let instance: LocalInstance
let host: ConsoleHost
const ask = (operation: unknown): Readonly<Record<string, unknown>> =>
    JSON.parse(JSON.stringify(answerLine(host, JSON.stringify(operation)))) as Record<string, unknown>

beforeAll(() => {
    ;({ instance } = bootInstance({ application: null, password: 'admin' }))
    instance.mark()
    host = {
        current: () => instance,
        reset(withApp) {
            if (withApp) throw new Error('no application here')
            instance.rewind()
        },
    }
})
beforeEach(() => ask({ op: 'reset', app: false }))
afterAll(() => instance.close())

describe('a script', () => {
    test.each([
        ['return 1', 1],
        ['return "a\\u2028"', 'a\u2028'],
        ['return {a: [1, null, {b: true}]}', { a: [1, null, { b: true }] }],
        ['var x = 1', null],
        ['return undefined', null],
    ])('%s', (body, value) => {
        expect(ask({ op: 'script', scope: 'global', body })).toEqual({ value })
    })

    it('runs in its scope, which is made when it is unknown', () => {
        expect(ask({ op: 'script', scope: 'x_new', body: 'return gs.getCurrentScopeName()' })).toEqual({
            value: 'x_new',
        })
    })

    it('runs as the user and in the time zone that it names', () => {
        ask({ op: 'user', user_name: 'ann', roles: ['itil'] })
        const body =
            "var at = new GlideDateTime('2026-01-01 12:00:00'); return [gs.getUserName(), at.getDisplayValue()]"
        expect(ask({ op: 'script', body, user: 'ann', time_zone: 'Europe/Berlin' })).toEqual({
            value: ['ann', '2026-01-01 13:00:00'],
        })
    })

    it('answers an error by name and message', () => {
        expect(ask({ op: 'script', body: "throw new TypeError('no')" })).toEqual({
            error: { name: 'TypeError', message: 'no' },
        })
        expect(ask({ op: 'script', body: 'return 1', user: 'stranger' })).toMatchObject({
            error: { message: 'no user stranger' },
        })
    })
})

describe('a mistake is answered, and the session continues', () => {
    test.each([
        ['not JSON', 'nonsense', 'SyntaxError'],
        ['not an object', '[]', 'TypeError'],
        ['an unknown operation', '{"op":"dance"}', 'TypeError'],
        ['a missing list', '{"op":"rows"}', 'TypeError'],
        ['a bad instant', '{"op":"clock","at":"noon"}', 'TypeError'],
        ['an unknown table', '{"op":"rows","rows":[{"table":"nope"}]}', 'Error'],
    ])('%s', (_name, line, name) => {
        expect(answerLine(host, line)).toMatchObject({ error: { name } })
        expect(ask({ op: 'script', body: 'return 1' })).toEqual({ value: 1 })
    })
})

it('stops the clock at an instant in each form, and lets it run again', () => {
    const now = (): unknown => ask({ op: 'script', body: 'return new GlideDateTime().getValue()' })['value']
    for (const at of ['2026-01-01T00:00:00Z', '2026-01-01 00:00:00', Date.UTC(2026, 0, 1)]) {
        ask({ op: 'clock', at })
        expect(now()).toBe('2026-01-01 00:00:00')
    }
    ask({ op: 'clock', at: null })
    expect(now()).not.toBe('2026-01-01 00:00:00')
})

it('keeps async rules until drain', () => {
    ask({
        op: 'install',
        records: [
            {
                table: 'sys_script',
                values: {
                    name: 'later',
                    collection: 'incident',
                    when: 'async',
                    action_insert: true,
                    script: "current.close_notes = 'seen'; current.update()",
                },
            },
        ],
    })
    const notes = "var gr = new GlideRecord('incident'); gr.query(); gr.next(); return gr.getValue('close_notes')"
    ask({ op: 'script', body: "new GlideRecord('incident').insert()" })
    expect(ask({ op: 'script', body: notes })).toEqual({ value: null })
    expect(ask({ op: 'drain' })).toEqual({ ok: true, ran: 1 })
    expect(ask({ op: 'script', body: notes })).toEqual({ value: 'seen' })
})

it('runs a job by name', () => {
    const script = "var gr = new GlideRecord('incident'); gr.short_description = 'by job'; gr.insert()"
    ask({
        op: 'install',
        records: [{ table: 'sysauto_script', values: { name: 'Nightly', run_type: 'daily', script } }],
    })
    expect(ask({ op: 'run', job: 'Nightly' })).toEqual({ ok: true })
    expect(ask({ op: 'run', job: 'Daily' })).toHaveProperty('error')
    const count =
        "var ga = new GlideRecord('incident'); ga.addQuery('short_description', 'by job'); ga.query(); return ga.getRowCount()"
    expect(ask({ op: 'script', body: count })).toEqual({ value: 1 })
})

it('gives a user exactly the roles it names', () => {
    const roles = "return [gs.hasRole('a'), gs.hasRole('b')]"
    ask({ op: 'user', user_name: 'bob', roles: ['a'] })
    ask({ op: 'user', user_name: 'bob', roles: ['b'] })
    expect(ask({ op: 'script', body: roles, user: 'bob' })).toEqual({ value: [false, true] })
})

describe('reset', () => {
    const contents = (): string =>
        instance.dictionary
            .tables()
            .map((table) => JSON.stringify(instance.database.select({ table, where: null, orderBy: [], window: null })))
            .join('\n')

    it('restores every row, table, rule and number', () => {
        const before = contents()
        ask({
            op: 'install',
            records: [{ table: 'sys_db_object', values: { name: 'x_new_table', sys_scope: 'x_new' } }],
        })
        ask({
            op: 'install',
            records: [
                {
                    table: 'sys_script',
                    values: {
                        name: 'r',
                        collection: 'incident',
                        action_insert: true,
                        script: 'current.setAbortAction(true)',
                    },
                },
            ],
        })
        ask({ op: 'rows', rows: [{ table: 'problem', short_description: 'x' }] })
        ask({ op: 'reset', app: false })
        expect(contents()).toBe(before)
        expect(instance.dictionary.table('x_new_table')).toBeUndefined()
        const insert = "var gr = new GlideRecord('incident'); gr.insert(); return gr.getValue('number')"
        const first = ask({ op: 'script', body: insert })
        ask({ op: 'reset', app: false })
        expect(ask({ op: 'script', body: insert })).toEqual(first)
    })

    it('forgets what scripts of the session defined', () => {
        ask({ op: 'script', body: 'this.leak = 1; Array.prototype.leak = 1' })
        ask({ op: 'reset', app: false })
        expect(ask({ op: 'script', body: 'return [typeof leak, typeof [].leak]' })).toEqual({
            value: ['undefined', 'undefined'],
        })
    })
})
