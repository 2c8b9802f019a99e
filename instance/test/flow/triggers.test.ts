/** Promises of flow triggers: records and the clock start published flows. Workflow Automation Trigger Guide. */
import { createFlowBench, makeNote, NOTE, SCOPE } from './support.ts'

const bench = createFlowBench()
beforeEach(() => bench.reset())

const update = (title: string, state: string): unknown =>
    bench.script(`var n = new GlideRecord('${NOTE}'); n.get('title', '${title}'); n.state = '${state}'; n.update()`)

describe('a record trigger', () => {
    it('runs its flow in the background, with pills of the record as it is then', () => {
        bench.script(makeNote('n', { title: 'hot', urgent: 'true' }))
        expect(bench.note('hot')!['state']).toBe('new')
        expect(bench.contexts()).toMatchObject([{ name: 'On a note', state: 'QUEUED', source_table: NOTE }])
        bench.instance.queue.drain()
        const { state, about, sys_id } = bench.note('hot')!
        expect(state).toBe('flowed')
        expect(bench.instance.database.get('incident', about!)!['short_description']).toBe('About hot')
        expect(bench.contexts()).toMatchObject([{ state: 'COMPLETE', source_record: sys_id, error_message: null }])
        expect(bench.log.join('\n')).toContain(`warn ${SCOPE}: note hot in ${NOTE}`)
    })

    it('starts nothing when its condition does not hold', () => {
        bench.script(makeNote('n', { title: 'calm', urgent: 'false' }))
        expect(bench.contexts()).toEqual([])
    })

    it('starts nothing on another operation', () => {
        bench.script(makeNote('n', { title: 'calm' }))
        bench.script(`var n = new GlideRecord('${NOTE}'); n.get('title', 'calm'); n.urgent = true; n.update()`)
        expect(bench.contexts()).toEqual([])
    })

    it('runs at once in the foreground, for every update whose change it asks for', () => {
        bench.script(makeNote('n', { title: 'one' }))
        update('one', 'closed')
        update('one', 'open')
        update('one', 'closed')
        expect(bench.contexts().map((row) => `${row['name']} ${row['state']}`)).toEqual([
            'On a change COMPLETE',
            'On a change COMPLETE',
        ])
        expect(bench.log.filter((line) => line.includes('closed one'))).toHaveLength(2)
    })

    it('starts for updateMultiple too', () => {
        bench.script(`${makeNote('a', { title: 'a' })} ${makeNote('b', { title: 'b' })}`)
        bench.script(`var n = new GlideRecord('${NOTE}'); n.setValue('state', 'closed'); n.updateMultiple()`)
        expect(bench.log.filter((line) => / closed [ab]$/.test(line))).toHaveLength(2)
    })

    it('starts nothing without workflow', () => {
        bench.script(makeNote('n', { title: 'one' }))
        bench.script(
            `var n = new GlideRecord('${NOTE}'); n.get('title', 'one'); n.setWorkflow(false); n.state = 'closed'; n.update()`,
        )
        expect(bench.contexts()).toEqual([])
    })

    it('starts nothing when its flow is not active', () => {
        const { database } = bench.instance
        const where = { kind: 'compare', path: 'internal_name', operator: '=', value: 'on_a_change' } as const
        database.updateWhere({ table: 'sys_hub_flow', where, orderBy: [], window: null }, { active: '0' })
        bench.script(makeNote('n', { title: 'one' }))
        update('one', 'closed')
        expect(bench.contexts()).toEqual([])
    })

    it('with a strategy that is not emulated is reported in the log, and the write continues', () => {
        bench.script(makeNote('n', { title: 'anything' }))
        expect(bench.log.join('\n')).toContain("not emulated: the trigger strategy 'unique_changes'")
        expect(bench.note('anything')).toBeDefined()
    })
})

describe('a scheduled trigger', () => {
    const at = (text: string): void => bench.instance.clock.set(Date.parse(text))
    const drain = (): string[] => {
        bench.log.length = 0
        bench.instance.queue.drain({ jobs: true })
        return bench.log.map((line) => line.replace(/^.*: /, ''))
    }

    it('repeats from its activation on, and runs daily at its time', () => {
        at('2026-01-01T00:00:00Z')
        expect(drain()).toEqual(['again'])
        at('2026-01-01T00:14:00Z')
        expect(drain()).toEqual([])
        at('2026-01-01T00:15:00Z')
        expect(drain()).toEqual(['again'])
        at('2026-01-01T03:31:00Z')
        expect(new Set(drain())).toEqual(new Set(['again', 'day 2026-01-01 03:31:00']))
        at('2026-01-02T03:29:00Z')
        expect(drain()).toEqual(['again'])
    })

    it('runs now when asked by name', () => {
        bench.instance.queue.runJob('Every day')
        expect(bench.contexts()).toMatchObject([{ name: 'Every day', state: 'COMPLETE' }])
    })
})
