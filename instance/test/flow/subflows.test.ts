/** Promises of subflows: actions in order, flow logic, outputs. */
import { createFlowBench, makeNote, SCOPE } from './support.ts'

const bench = createFlowBench()
beforeEach(() => bench.reset())

const execute = (name: string, inputs: object): unknown =>
    bench.script(`return sn_fd.FlowAPI.executeSubflow('${SCOPE}.${name}', ${JSON.stringify(inputs)})`)

/** A note with four children in the given states, evaluated with a limit. */
function judge(title: string, limit: number, states: readonly string[] = []): unknown {
    const children = states.map((state, index) => makeNote(`c${index}`, { title: `child ${index}`, state }))
    const linked = states.map((_state, index) => `c${index}.parent_note = n.sys_id; c${index}.update();`)
    return bench.script(
        `${makeNote('n', { title })} ${children.join(' ')} ${linked.join(' ')} return sn_fd.FlowAPI.executeSubflow('${SCOPE}.judge_a_note', { note: n, limit: ${limit} })`,
    )
}

// Workflow Automation Flow Logic Guide: if, else if, else; one branch runs.
describe('conditions', () => {
    it.each([
        ['if', 'a long title', 3, { verdict: 'long', is_long: true, seen: 0 }],
        ['else, where flow variables are known', 'short', 30, { verdict: 'short: short!', is_long: false, seen: 0 }],
    ])('choose %s', (_case, title, limit, expected) => {
        expect(judge(title, limit)).toEqual(expected)
    })

    it('choose else if by the field of a record; an end of the flow leaves later outputs without value', () => {
        const made = `${makeNote('n', { title: 'x', state: 'empty' })} return sn_fd.FlowAPI.executeSubflow('${SCOPE}.judge_a_note', { note: n })`
        expect(bench.script(made)).toEqual({ verdict: 'empty', seen: null, is_long: null })
    })
})

it('loops over the records found, skips rounds and leaves the loop', () => {
    expect(judge('a long title', 3, ['new', 'skip', 'new', 'stop', 'new'])).toMatchObject({ seen: 5 })
    const states = [0, 1, 2, 3, 4].map((index) => bench.note(`child ${index}`)!['state'])
    expect(states).toEqual(['judged', 'skip', 'judged', 'stop', 'new'])
    expect(bench.note('child 0')!['size']).toBe('12')
})

describe('errors', () => {
    it('of an action go to the catch branch', () => {
        expect(execute('try_it', { how: 'throw' })).toEqual({ outcome: 'caught', code: null })
    })

    it('that an action does not treat as such go on, with their status as a pill', () => {
        expect(execute('try_it', { how: 'mild' })).toEqual({ outcome: 'fine', code: 3 })
    })

    it('that nothing catches end the flow, its context and the script that called it', () => {
        expect(() => execute('failing', { how: 'throw' })).toThrow('broken on purpose')
        expect(bench.contexts()).toMatchObject([
            { name: 'Failing', state: 'ERROR', error_message: 'broken on purpose' },
        ])
    })

    it('name a mandatory input that is missing', () => {
        expect(() => execute('judge_a_note', {})).toThrow("Input 'note' is mandatory and has no value")
    })
})

describe('a subflow within a subflow', () => {
    it('gives its outputs to a caller that waits', () => {
        expect(execute('nested', { how: 'mild' })).toEqual({ outcome: 'it was fine' })
        expect(execute('nested', { how: 'throw' })).toEqual({ outcome: 'it was caught' })
        expect(bench.contexts()).toHaveLength(2)
    })

    it('is queued for a caller that does not wait, and has no outputs for it', () => {
        expect(execute('starts_another', { how: 'mild' })).toEqual({ outcome: 'it was ' })
        const states = (): string[] => bench.contexts().map((row) => `${row['name']} ${row['state']}`)
        expect(new Set(states())).toEqual(new Set(['Starts another COMPLETE', 'Try it QUEUED']))
        bench.instance.queue.drain()
        expect(states()).toContain('Try it COMPLETE')
    })
})

it('runs the branches of a parallel block', () => {
    expect(execute('parallel', {})).toEqual({ a: '1', b: '2' })
})

it.each([
    ['waits', "the flow logic 'wait'"],
    ['outer', "the flow logic 'append-to-flow-variables'"],
])('says of %s what is not emulated', (name, what) => {
    const inputs = name === 'outer' ? '{ note: n }' : '{}'
    const body = `${makeNote('n', { title: 'a' })} sn_fd.FlowAPI.executeSubflow('${SCOPE}.${name}', ${inputs})`
    expect(() => bench.script(body)).toThrow(what)
})

it('runs as system where its definition asks for it', () => {
    judge('a long title', 3, ['new'])
    expect(bench.note('child 0')!['sys_updated_by']).toBe('system')
})
