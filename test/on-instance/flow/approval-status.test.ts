/** Promises of the action about approval: where the people who decide a change have got to, by the change or by its version. */

import { onFlows, type Outputs } from './flow-instance.ts'

const instance = onFlows()
const VERSION = { config_id: 'cfg_main', policy_version: 'v2.4.0' }
const OURS = 'correlation_display=Keeptrusts'

const create = (more: object = {}) => instance.action('create_policy_change', { ...VERSION, ...more })
const status = (inputs: object): Outputs => instance.action('get_approval_status', inputs)

it.each<[string, Record<string, string>, string]>([
    ['nobody asked for it yet', {}, 'not_requested'],
    ['it is requested', { approval: 'requested' }, 'requested'],
    ['it was rejected', { approval: 'rejected' }, 'rejected'],
    ['it is approved', { approval: 'approved' }, 'approved'],
    ['a standard change passed into Scheduled', { type: 'standard', state: '-2' }, 'approved'],
    ['the change is closed', { approval: 'approved', state: '3', active: 'false' }, 'closed'],
    ['the change is canceled', { approval: 'approved', state: '4', active: 'false' }, 'canceled'],
    ['the instance has a value of its own', { approval: 'duplicate' }, 'other'],
])('answers, by change and by version, where %s', async (_where, values, approval_status) => {
    const { change_request, number } = create()
    await instance.change('change_request', values, OURS)
    const { approval, state } = await instance.local.record('change_request', OURS)
    const answer = { status: 'success', code: null, approval_status, change_request, number, approval, state }
    expect(status({ change_request })).toMatchObject(answer)
    expect(status(VERSION)).toMatchObject(answer)
})

it('answers about a change of whatever target, where it is the only one', () => {
    const { number } = create({ environment: 'production' })
    expect(status(VERSION)).toMatchObject({ number, approval_status: 'not_requested' })
    expect(status({ ...VERSION, environment: 'prod' })).toMatchObject({ number })
    expect(status({ ...VERSION, environment: 'staging' })).toMatchObject({ number: null, code: 'change_missing' })
})

it('asks for the target where there are several', async () => {
    create({ environment: 'production' })
    const { number } = create({ environment: 'staging' })
    expect(status(VERSION)).toMatchObject({
        status: 'success',
        code: 'target_needed',
        approval_status: null,
        change_request: null,
    })
    await instance.change('change_request', { approval: 'approved' }, `number=${number}`)
    expect(status({ ...VERSION, environment: 'staging' })).toMatchObject({ number, approval_status: 'approved' })
    expect(status({ ...VERSION, environment: 'production' })).toMatchObject({ approval_status: 'not_requested' })
})

it('asks for the organization where only changes of organizations ask for the version', () => {
    const { number } = create({ organization: 'bank_a', environment: 'production' })
    expect(status(VERSION)).toMatchObject({ code: 'organization_needed', approval_status: null })
    expect(status({ ...VERSION, organization: 'bank_a' })).toMatchObject({ number })
    expect(status({ ...VERSION, organization: 'bank_b' })).toMatchObject({ code: 'change_missing' })
})

it('says of an approved change that it is on hold', async () => {
    const { change_request } = create()
    await instance.change('change_request', { approval: 'approved', on_hold: 'true', on_hold_reason: 'Freeze' }, OURS)
    expect(status({ change_request })).toMatchObject({ approval_status: 'approved', is_on_hold: true })
})

it('still knows the change that ended before the same version was asked for again', async () => {
    const former = create({ occurred_at: '2026-04-01 10:00:00' })
    await instance.change('change_request', { state: '4', active: 'false' }, OURS)
    instance.local.wait(3600)
    const again = create({ change_summary: 'Once more' })
    expect(again['number']).not.toBe(former['number'])
    expect(status({ change_request: former['change_request'] })).toMatchObject({ approval_status: 'canceled' })
    expect(status(VERSION)).toMatchObject({ number: again['number'], approval_status: 'not_requested' })
})

describe('there is no answer', () => {
    it('about a version that no change asks for', () => {
        expect(status(VERSION)).toMatchObject({ status: 'success', code: 'change_missing', approval_status: null })
    })

    it('about a change that the app did not make, even if it carries the name of the source', async () => {
        const forged = { short_description: 'Mine', correlation_display: 'Keeptrusts', approval: 'approved' }
        const change_request = await instance.insert('change_request', forged)
        expect(status({ change_request })).toMatchObject({
            status: 'success',
            code: 'change_not_ours',
            approval_status: null,
            change_request: null,
        })
    })

    it('about a change and a version at once, or about neither', () => {
        const { change_request } = create()
        expect(status({ change_request, ...VERSION })).toMatchObject({
            status: 'refused',
            code: 'input_invalid',
            message:
                'config_id: expected nothing, where a change is given; policy_version: expected nothing, where a change is given',
        })
        expect(status({})).toMatchObject({
            status: 'refused',
            code: 'input_missing',
            message: 'config_id: expected a value; policy_version: expected a value',
        })
    })
})
