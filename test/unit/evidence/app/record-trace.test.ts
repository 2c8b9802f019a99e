/** A trace from within a customer's script: which steps are stored, how many, and what they say. */

import { openTrace, type TracePorts, type TraceStep } from '../../../../src/server/evidence/app/record-trace.ts'

function tracing(settings: Partial<TracePorts['settings']> = {}) {
    const steps: TraceStep[] = []
    const headers: string[] = []
    let ids = 0
    const ports: TracePorts = {
        settings: { problems: [], traceEnabled: true, traceMaxSteps: 3, traceHeader: 'client-request-id', ...settings },
        store: (step) => steps.push(step),
        newId: () => `${++ids}`.padStart(32, '0'),
        sha256: (text) => `hash-${text.length}`,
        mention: (value) =>
            typeof value === 'object' && value !== null && 'number' in value
                ? { table: 'incident', id: 'id', number: String((value as { number: unknown }).number) }
                : null,
        setHeader: (_, header, value) => headers.push(`${header}=${value}`),
    }
    return { steps, headers, trace: openTrace('Router', ports) }
}
const said = (steps: readonly TraceStep[]) => steps.map(({ name, record, step }) => `${name} ${step} ${record?.number}`)

it('stores each step under the name of the script, with the record that was named last', () => {
    const { steps, trace } = tracing()
    trace.start({ number: 'INC1' })
    trace.step('lookup', { upn: 'beth' })
    trace.step('moved', { number: 'INC2' })
    expect(said(steps)).toEqual(['Router start INC1', 'Router lookup INC1', 'Router moved INC2'])
    expect(steps[1].detail).toContain('beth')
    expect(steps[2].detail).not.toContain('INC2')
})

it('stores one step more than the limit, which says that the others are missing', () => {
    const { steps, trace } = tracing({ traceMaxSteps: 1 })
    trace.start(null)
    trace.step('one', null)
    trace.step('two', null)
    expect(said(steps)).toEqual(['Router start undefined', 'Router truncated undefined'])
    expect(steps[1]).toMatchObject({ detail: '', correlationId: '' })
})

it('stamps a call with an id of its own, and stores the same id', () => {
    const { headers, steps, trace } = tracing()
    const id = trace.stamp({})
    expect(id).not.toBe('')
    expect(headers).toEqual([`client-request-id=${id}`])
    expect(steps).toMatchObject([{ step: 'stamp', correlationId: id }])
    expect(trace.correlationId()).not.toBe(id)
})

it('stores nothing and stamps nothing while it is switched off', () => {
    const { headers, steps, trace } = tracing({ traceEnabled: false })
    trace.start({ number: 'INC1' })
    trace.done(null)
    expect([trace.stamp({}), steps.length, headers.length]).toEqual(['', 0, 0])
})
