/** Promises of sn_fd.FlowAPI: the builder, its result, and flow contexts. ScriptableFlowRunner - Scoped, FlowAPI - Scoped. */
import { createFlowBench, SCOPE } from './support.ts'

const bench = createFlowBench()
beforeEach(() => bench.reset())

const MEASURE = `sn_fd.FlowAPI.getRunner().action('${SCOPE}.measure_text').withInputs({ text: 'abc' })`

describe('the builder', () => {
    it('runs in the foreground and answers outputs and context', () => {
        const [outputs, contextId, name, kind] = bench.script(
            `var r = ${MEASURE}.addInput('limit', 1).inForeground().run(); return [r.getOutputs(), r.getContextId(), r.getFlowObjectName(), r.getFlowObjectType()]`,
        ) as [object, string, string, string]
        expect(outputs).toMatchObject({ length: 3, is_long: true })
        expect([name, kind]).toEqual([`${SCOPE}.measure_text`, 'action'])
        expect(bench.contexts()).toMatchObject([{ sys_id: contextId, name: 'Measure text', state: 'COMPLETE' }])
    })

    it('finds a definition of its own scope without the name of the scope', () => {
        expect(bench.script(`return sn_fd.FlowAPI.executeAction('measure_text', { text: 'ab' }).length`)).toBe(2)
    })

    it('runs in the background when the queue runs', () => {
        const contextId = bench.script(`return ${MEASURE}.inBackground().run().getContextId()`) as string
        const state = (): unknown => bench.script(`return sn_fd.FlowAPI.getState('${contextId}')`)
        expect(state()).toBe('QUEUED')
        expect(bench.instance.queue.drain()).toBe(1)
        expect(state()).toBe('COMPLETE')
    })

    it('has no outputs of a run in the background', () => {
        expect(bench.script(`return ${MEASURE}.inBackground().run().getOutputs()`)).toBeNull()
    })

    it('leaves no context in quick mode', () => {
        expect(bench.script(`return ${MEASURE}.quick().inForeground().run().getOutputs().length`)).toBe(3)
        expect(bench.contexts()).toEqual([])
    })

    it.each([
        ['what does not exist', "action('x_flow_lab.nothing')", 'The action x_flow_lab.nothing does not exist'],
        ['a subflow as an action', "action('x_flow_lab.try_it')", 'The action x_flow_lab.try_it does not exist'],
        ['nothing', 'inForeground()', 'No action, subflow or flow was named'],
    ])('refuses to run %s', (_case, chain, message) => {
        expect(() => bench.script(`sn_fd.FlowAPI.getRunner().${chain}.inForeground().run()`)).toThrow(message)
    })

    it('says what it does not emulate', () => {
        expect(() => bench.script(`${MEASURE}.inDomain('TOP')`)).toThrow('not emulated: FlowRunner.inDomain')
        expect(() => bench.script(`${MEASURE}.run()`)).toThrow('not emulated: FlowRunner.run without')
        expect(() => bench.script(`sn_fd.FlowAPI.getFlowStages('a')`)).toThrow('not emulated: FlowAPI.getFlowStages')
    })
})

describe('the short calls', () => {
    it('start a run and return its error', () => {
        const contextId = bench.script(
            `return sn_fd.FlowAPI.startSubflow('${SCOPE}.failing', { how: 'throw' })`,
        ) as string
        bench.instance.queue.drain()
        expect(
            bench.script(
                `return [sn_fd.FlowAPI.getState('${contextId}'), sn_fd.FlowAPI.getErrorMessage('${contextId}')]`,
            ),
        ).toEqual(['ERROR', 'broken on purpose'])
    })

    it('refuse inputs before anything is queued', () => {
        expect(() => bench.script(`sn_fd.FlowAPI.startAction('${SCOPE}.measure_text', {})`)).toThrow(
            "'text' is mandatory",
        )
        expect(bench.contexts()).toEqual([])
    })

    it('cancel a run that waits', () => {
        const contextId = bench.script(
            `var id = sn_fd.FlowAPI.startAction('${SCOPE}.measure_text', { text: 'a' }); sn_fd.FlowAPI.cancel(id, 'changed my mind'); return id`,
        )
        bench.instance.queue.drain()
        expect(bench.contexts()).toMatchObject([{ sys_id: contextId, state: 'CANCELLED' }])
    })

    it('leave no context in quick mode', () => {
        expect(bench.script(`return sn_fd.FlowAPI.executeActionQuick('measure_text', { text: 'a' }).length`)).toBe(1)
        expect(bench.script(`return sn_fd.FlowAPI.executeSubflowQuick('parallel', {}).a`)).toBe('1')
        expect(bench.contexts()).toEqual([])
    })
})

// Action properties: an action is accessible from all application scopes, or from its own only.
it('keeps private actions from other scopes', () => {
    const body = `sn_fd.FlowAPI.executeAction('${SCOPE}.break_or_not', { how: 'well' })`
    expect(() => bench.script(body, 'global')).toThrow(`The action ${SCOPE}.break_or_not is private to its application`)
    expect(() => bench.script(body)).not.toThrow()
})
