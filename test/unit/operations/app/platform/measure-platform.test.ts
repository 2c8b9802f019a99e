/** Measuring the platform, as stories: what is measured, when it stops, and that one failure stops nothing. */
import {
    measurePlatform,
    type MeasurePorts,
} from '../../../../../src/server/operations/app/platform/measure-platform.ts'
import type { PlatformFact } from '../../../../../src/server/operations/core/platform/facts.ts'
import { QUESTION_NAMES, type QuestionName } from '../../../../../src/server/operations/core/platform/questions.ts'
import { openMemoryFaults } from '../../../../support/memory-faults.ts'

const NOW = '2026-05-02 12:00:00'
const RELEASE = { platform: 'Australia', app: '0.1.0' }

function platform(known: readonly PlatformFact[] = []) {
    const facts = new Map(known.map((fact) => [fact.question, fact]))
    const order: string[] = []
    const ports: MeasurePorts = {
        clock: { now: () => NOW, epochSeconds: () => 0 },
        faults: openMemoryFaults(),
        release: RELEASE,
        facts: () => [...facts.values()],
        write: (fact) => void facts.set(fact.question, fact),
        tidy: () => void order.push('tidy'),
        measures: Object.fromEntries(
            QUESTION_NAMES.map((name) => [
                name,
                () => {
                    order.push(name)
                    return { answer: 'measured', detail: name }
                },
            ]),
        ) as MeasurePorts['measures'],
    }
    return { facts, order, ports }
}

const fresh = (question: QuestionName): PlatformFact => ({
    question,
    answer: 'known',
    detail: '',
    release: RELEASE,
    measuredAt: NOW,
})

it('tidies, then measures every question in order and keeps where it was measured', () => {
    const { facts, order, ports } = platform()
    expect(measurePlatform(NOW, () => true, ports)).toEqual({ measured: QUESTION_NAMES.length, left: 0 })
    expect(order).toEqual(['tidy', ...QUESTION_NAMES])
    expect(facts.get('collation')).toEqual({
        question: 'collation',
        answer: 'measured',
        detail: 'collation',
        release: RELEASE,
        measuredAt: NOW,
    })
})

it('measures what is stale only', () => {
    const { order, ports } = platform(QUESTION_NAMES.filter((name) => name !== 'collation').map(fresh))
    expect(measurePlatform(NOW, () => true, ports)).toEqual({ measured: 1, left: 0 })
    expect(order).toEqual(['tidy', 'collation'])
})

it('stops when the time is up, after one question at least, and a later run continues', () => {
    const { order, ports } = platform()
    expect(measurePlatform(NOW, () => false, ports)).toEqual({ measured: 1, left: QUESTION_NAMES.length - 1 })
    expect(measurePlatform(NOW, () => false, ports)).toEqual({ measured: 1, left: QUESTION_NAMES.length - 2 })
    expect(order).toEqual(['tidy', QUESTION_NAMES[0], 'tidy', QUESTION_NAMES[1]])
})

it('keeps a question that fails as unmeasured, with the reference of the failure, and goes on', () => {
    const { facts, ports } = platform()
    const measures = {
        ...ports.measures,
        collation: () => {
            throw new Error('no')
        },
    }
    expect(measurePlatform(NOW, () => true, { ...ports, measures }).left).toBe(0)
    expect(facts.get('collation')).toMatchObject({
        answer: 'unmeasured',
        detail: expect.stringMatching(/^search the system log for KT-[0-9a-f]{8}$/),
    })
    expect(facts.get('counting_lock')).toMatchObject({ answer: 'measured' })
})
