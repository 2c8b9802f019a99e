/** What began a transaction, as logs spell it, and which automations may be meant. */

import { findBeginners, toBeginning } from '../../../../src/server/evidence/core/beginning.ts'
import { automation, index, trigger } from '../../../support/evidence-samples.ts'

const began = (text: string, isBackground = false) => {
    const found = toBeginning(text, isBackground)
    return found && `${found.kind} ${found.name}`
}

test.each<[string, string | null]>([
    ['JOB: Nightly import', 'job Nightly import'],
    ['JOB: ASYNC: Route incident', 'async_rule Route incident'],
    ['ASYNC: Route incident', 'async_rule Route incident'],
    ['/incident.do?sys_id=abc&sysparm_query=x', 'page /incident.do'],
    ['incident_list.do?sysparm_query=active=true', 'page incident_list.do'],
    ['#916383 /samp_sw_subscription_profile.do', 'page /samp_sw_subscription_profile.do'],
    ['/api/now/table/incident?sysparm_limit=1', 'api_call /api/now/table/incident'],
    ['#7 /api/x_acme/route', 'api_call /api/x_acme/route'],
    ['Nightly import', null],
    ['/styles/a.css', null],
    ['JOB: ', null],
    ['', null],
])('%j began with %p', (text, expected) => {
    expect(began(text)).toBe(expected)
})

it('only background work has a bare name', () => {
    expect([began('Nightly import', true), began('ASYNC: Route', true), began('', true)]).toEqual([
        'job Nightly import',
        'async_rule Route',
        null,
    ])
})

describe('the automations that are meant', () => {
    const asynchronous = { trigger: trigger('incident', { when: 'async' }) }
    const all = index([
        automation('scheduled_script', 'Nightly'),
        automation('script_include', 'Nightly'),
        automation('business_rule', 'Route', {}, asynchronous),
        automation('business_rule', 'Route', {}, { ...asynchronous, id: 'sn-br-other', sysId: 'other' }),
        automation('business_rule', 'Route', {}, { id: 'sn-br-after', sysId: 'after', trigger: trigger('incident') }),
        automation('business_rule', 'Later', {}, { trigger: trigger('incident', { when: 'async_always' }) }),
        automation('scheduled_script', 'ASYNC: Later'),
    ])
    const ids = (text: string) => findBeginners(toBeginning(text)!, all).map(({ id }) => id)

    test.each([
        ['JOB: Nightly', ['sn-job-Nightly']],
        ['JOB: ASYNC: Route', ['sn-br-Route', 'sn-br-other']],
        ['JOB: ASYNC: Later', ['sn-br-Later', 'sn-job-ASYNC: Later']],
        ['JOB: Route', []],
        ['JOB: constructor', []],
        ['/incident.do', []],
    ])('by %j are %j', (text, expected) => {
        expect(ids(text).sort()).toEqual([...expected].sort())
    })
})
