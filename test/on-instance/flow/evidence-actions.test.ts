/** Promises of the actions about control tests and execution evidence, on a collected story and on an instance that knows nothing. */

import { onCollecting } from '../evidence/collecting-instance.ts'
import { runAction, runSubflow } from './flow-instance.ts'

const instance = onCollecting()
const action = (name: string, inputs: object = {}) => runAction(instance.local, name, inputs)

describe('Record control test', () => {
    it('tests one control over a window, and renews the record of the same window', async () => {
        const [mapping] = await instance.list('x_kt_gov_control_mapping', ['sys_id', 'control_id'], 'active=true')
        const inputs = { mapping: mapping!.sys_id, from: '2026-04-13', to: '2026-04-19' }
        const first = action('record_control_test', inputs)
        expect(first).toMatchObject({
            status: 'success',
            control_id: mapping!.control_id,
            result: 'inconclusive',
            code: 'population_too_small',
            is_passed: false,
            evaluated: 0,
            window_from: '2026-04-13',
        })
        expect(action('record_control_test', inputs)).toMatchObject({ control_test: first['control_test'] })
        expect(await instance.count('x_kt_gov_control_test')).toBe(1)
    })

    it('takes the seven days before today where none is named', async () => {
        const [mapping] = await instance.list('x_kt_gov_control_mapping', ['sys_id'], 'active=true')
        instance.local.instance.clock.set(Date.parse('2031-03-10T12:00:00Z'))
        expect(action('record_control_test', { mapping: mapping!.sys_id })).toMatchObject({
            window_from: '2031-03-03',
            window_to: '2031-03-09',
        })
    })

    it.each([
        [{ mapping: 'a'.repeat(32) }, 'mapping_missing'],
        [{ mapping: 'a'.repeat(32), from: '2026-04-19', to: '2026-04-13' }, 'window_invalid'],
        [{ mapping: 'a'.repeat(32), from: 'Monday' }, 'input_invalid'],
    ])('is refused for %j', (inputs, code) => {
        expect(action('record_control_test', inputs)).toMatchObject({ status: 'refused', code, is_passed: null })
    })
})

describe('execution evidence', () => {
    it('is nothing to rely on before anything was collected', () => {
        expect(action('check_completeness')).toMatchObject({
            status: 'success',
            code: 'evidence_insufficient',
            is_complete: false,
            is_fresh: false,
            is_sufficient: false,
            reasons: expect.stringContaining('no run'),
            run: null,
        })
        expect(action('get_evidence', { automation: 'sn-br-nothing' })).toMatchObject({
            status: 'refused',
            code: 'automation_missing',
            is_found: false,
            is_proven: false,
        })
    })

    it('is collected by a run of its own, and answered for one automation', async () => {
        const story = instance.tellStory()
        await instance.insert('incident', { short_description: 'Printer on fire' })
        instance.local.drain()
        instance.local.wait(1000)
        const run = action('collect_evidence')
        expect(run).toMatchObject({ status: 'success', is_finished: true, state: 'complete' })
        expect(run['number']).toMatch(/^KTR/)
        expect(await instance.count('x_kt_gov_evidence_run', `sys_id=${run['run']}`)).toBe(1)
        const found = action('get_evidence', { automation: `sn-br-${story.rule}` })
        expect(found).toMatchObject({ status: 'success', is_found: true, automation_id: `sn-br-${story.rule}` })
        const evidence = JSON.parse(String(found['evidence'])) as readonly object[]
        expect(evidence).toHaveLength(Number(found['evidence_count']))
        expect(found['is_proven']).toBe(evidence.some((one) => JSON.stringify(one).includes('"DETERMINISTIC"')))
    })

    it('is evaluated by the sources that are named, and by the age of the run', () => {
        action('collect_evidence')
        expect(action('check_completeness', { sources: 'static_analysis', max_age_hours: 2 })).toMatchObject({
            is_complete: true,
            is_fresh: true,
            is_sufficient: true,
        })
        instance.local.wait(3 * 3600)
        expect(action('check_completeness', { sources: 'static_analysis', max_age_hours: 2 })).toMatchObject({
            is_complete: true,
            is_fresh: false,
            is_sufficient: false,
        })
    })

    it.each([
        [{ sources: 'tea_leaves' }, 'sources_unknown'],
        [{ max_age_hours: 0 }, 'input_invalid'],
        [{ export: 'no sys_id', max_age_hours: 0 }, 'input_invalid'],
    ])('is never sufficient when the question is refused: %j', (inputs, code) => {
        expect(action('check_completeness', inputs)).toMatchObject({
            status: 'refused',
            code,
            is_complete: false,
            is_fresh: false,
            is_sufficient: false,
        })
    })

    it('asks for the number of a record where one is named', () => {
        expect(action('get_evidence', { automation: 'x', record_number: '1; drop' })).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
            message: 'record_number: expected the number of a record, such as INC0010020',
        })
    })
})

describe('Prove an automation', () => {
    it('collects, answers and evaluates in one action', () => {
        const story = instance.tellStory()
        instance.local.wait(1000)
        const proof = runSubflow(instance.local, 'prove_automation', {
            automation: `sn-br-${story.rule}`,
            sources: 'static_analysis',
        })
        expect(proof).toMatchObject({ status: 'success', is_sufficient: true, evidence_count: expect.any(Number) })
        expect(proof['run']).toMatch(/^KTR/)
    })

    it('proves nothing about an unknown automation', () => {
        expect(runSubflow(instance.local, 'prove_automation', { automation: 'sn-br-nothing' })).toMatchObject({
            status: 'refused',
            code: 'automation_missing',
            is_proven: false,
            is_sufficient: false,
        })
    })
})
