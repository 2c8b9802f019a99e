/** Promises of custom actions: what their built definition says is what runs. */
import { createFlowBench, makeNote, SCOPE, type FlowBench } from './support.ts'

const bench = createFlowBench()
beforeEach(() => bench.reset())

const execute = (name: string, inputs: object): unknown =>
    bench.script(`return sn_fd.FlowAPI.executeAction('${SCOPE}.${name}', ${JSON.stringify(inputs)})`)

// Workflow Studio: an action has to be published before it can be used.
describe('an action as installed', () => {
    let draft: FlowBench
    beforeAll(() => (draft = createFlowBench({ published: false })))

    it('is a draft, and so does not run', () => {
        expect(() => draft.script(`sn_fd.FlowAPI.executeAction('${SCOPE}.measure_text', { text: 'a' })`)).toThrow(
            `The action ${SCOPE}.measure_text is not published`,
        )
    })

    it('stores every record of its file', () => {
        const table = 'sys_hub_action_type_definition'
        const rows = draft.instance.database.select({ table, where: null, orderBy: [], window: null })
        expect(new Set(rows.map((row) => `${row['internal_name']} ${row['state']}`))).toEqual(
            new Set(
                ['measure_text', 'break_or_not', 'break_at_once', 'record_steps', 'ask_by_mail', 'shaped'].map(
                    (name) => `${name} draft`,
                ),
            ),
        )
    })
})

describe('inputs', () => {
    it('take their defaults, and reach a script step as texts', () => {
        expect(execute('measure_text', { text: 'abcdefghijkl', exact: true })).toMatchObject({
            length: 12,
            is_long: true,
            kinds: 'string,string,string',
            summary: 'abcdefghijkl has 12',
        })
    })

    it.each([
        ['a mandatory one that is missing', {}, "Input 'text' is mandatory and has no value"],
        ['a mandatory one that is empty', { text: '' }, "Input 'text' is mandatory and has no value"],
        ['text for a number', { text: 'a', limit: 'many' }, "'many' is not a value of type integer for 'limit'"],
        ['text for a boolean', { text: 'a', exact: 'yes' }, "'yes' is not a value of type boolean for 'exact'"],
        [
            'no date for a date',
            { text: 'a', since: 'soon' },
            "'soon' is not a value of type glide_date_time for 'since'",
        ],
        ['an object for a text', { text: { a: 1 } }, `'{"a":1}' is not a value of type string for 'text'`],
    ])('refuse %s', (_case, inputs, message) => {
        expect(() => execute('measure_text', inputs)).toThrow(message)
    })

    it('name everything that is wrong at once', () => {
        expect(() => execute('measure_text', { limit: 'many' })).toThrow(/'text' is mandatory.*'many' is not a value/)
    })

    it.each([
        ['a GlideRecord', 'n'],
        ['a sys_id', 'String(n.sys_id)'],
    ])('take %s for a reference, and pills walk into it', (_case, given) => {
        const made = bench.script(
            `${makeNote('n', { title: 'seen' })} return sn_fd.FlowAPI.executeAction('${SCOPE}.measure_text', { text: 'a', note: ${given} }).note_title`,
        )
        expect(made).toBe('seen')
    })

    it('refuse a record of another table for a reference', () => {
        const body = `var u = new GlideRecord('sys_user'); u.get('user_name', 'admin'); sn_fd.FlowAPI.executeAction('${SCOPE}.measure_text', { text: 'a', note: u })`
        expect(() => bench.script(body)).toThrow("'sys_user' is not a value of type reference for 'note'")
    })

    it('may be objects whose parts are pills', () => {
        expect(execute('shaped', { request: { title: 'inside', size: 2 } })).toMatchObject({ title: 'inside' })
    })
})

// Custom Action guide: errorHandlingType of a step, wfa.errorEvaluation, DefaultActionOutputs.
describe('the status of an action', () => {
    it('is code 0 when all went well', () => {
        expect(execute('measure_text', { text: 'a' })).toMatchObject({ __action_status__: { code: 0, message: '' } })
    })

    it('is what the first condition that holds says, and an error by default', () => {
        expect(() => execute('break_or_not', { how: 'refuse' })).toThrow('refused: refuse')
        expect(bench.contexts()).toMatchObject([
            { name: 'Break or not', state: 'ERROR', error_message: 'refused: refuse' },
        ])
    })

    it('is no error where the condition accepts it', () => {
        expect(execute('break_or_not', { how: 'soft' })).toEqual({
            state: 'soft',
            __action_status__: { code: 3, message: 'only mild' },
            __dont_treat_as_error__: true,
        })
    })

    it('sees the status of a step that did not stop the action', () => {
        expect(() => execute('break_or_not', { how: 'throw' })).toThrow('seen: broken on purpose')
    })

    it('is that of the step that stopped the action; later steps do not run', () => {
        expect(() => execute('break_at_once', { how: 'throw' })).toThrow('broken on purpose')
        expect(bench.log.join('\n')).not.toContain('after throw')
        execute('break_at_once', { how: 'well' })
        expect(bench.log.join('\n')).toContain('after well')
    })
})

describe('built-in steps', () => {
    it('create, update and find records, and log', () => {
        const body = `var o = sn_fd.FlowAPI.executeAction('${SCOPE}.record_steps', { title: 'T^state=evil' }); return [o.count, String(o.note.state), String(o.note.size), String(o.note.title)]`
        expect(bench.script(body)).toEqual([1, 'seen', '3', 'T^state=evil'])
        expect(bench.log.join('\n')).toContain('made T^state=evil')
    })

    it('that are not emulated throw, and nothing takes that for a status', () => {
        expect(() => execute('ask_by_mail', {})).toThrow("not emulated: the action step 'Text'")
    })
})
