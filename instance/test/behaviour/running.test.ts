/** Promises of the switches that change who runs what, and when: each answer, shown. */
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
