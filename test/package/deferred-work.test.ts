/** The metadata of work that runs later: the rule that processes, the job that retries, the event that gives up. */
import { EVENTS } from '../../src/server/shared/names.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

it('processes a delivery after it is stored, outside the transaction that received it', () => {
    const rules = recordsOf(builtApp(), 'sys_script')
    const rule = rules.find(({ fields }) => fields.collection === 'x_kt_gov_delivery' && fields.when === 'async_always')
    expect(rule?.fields).toMatchObject({
        action_insert: 'true',
        action_delete: 'false',
        filter_condition: 'state=queued',
        active: 'true',
    })
})

it('has rules on its own tables only, and a check alone holds up a save', () => {
    const rules = recordsOf(builtApp(), 'sys_script')
        .filter(({ fields }) => fields.when !== 'before_display')
        .map(({ fields }) => `${fields.collection} ${fields.when}`)
    expect(new Set(rules)).toEqual(
        new Set([
            'x_kt_gov_delivery async_always',
            'x_kt_gov_compliance_task before',
            'x_kt_gov_compliance_task after',
            'x_kt_gov_compliance_task async_always',
            'x_kt_gov_mapping_rule before',
            // Refuses to save what cannot be done; what was saved is done.
            'x_kt_gov_delivery_action before',
            'x_kt_gov_delivery_action after',
            // Refuses what nobody may accept; what was saved is carried out.
            'x_kt_gov_acceptance before',
            'x_kt_gov_acceptance after',
            // Refuses a request that cannot be answered.
            'x_kt_gov_pack before',
            // Notes another item that people chose; it holds up nothing.
            'x_kt_gov_gateway before',
            'x_kt_gov_attribution_probe after',
            'x_kt_gov_canary after',
            'x_kt_gov_canary async_always',
            'x_kt_gov_probe async_always',
        ]),
    )
})

it('looks at a review when its state or its outcome changes', () => {
    const rules = recordsOf(builtApp(), 'sys_script')
    for (const { fields } of rules.filter((rule) => rule.fields.collection === 'x_kt_gov_compliance_task'))
        expect(fields).toMatchObject({
            action_insert: 'false',
            action_update: 'true',
            filter_condition: 'stateVALCHANGES^ORoutcomeVALCHANGES^ORactiveVALCHANGES',
            active: 'true',
        })
})

it('starts every job at a fixed time, at most a minute apart, as no named user', () => {
    const jobs = recordsOf(builtApp(), 'sysauto_script')
    expect(jobs.length).toBeGreaterThan(0)
    for (const { fields } of jobs) {
        expect(fields.entered_run_start).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
        expect(fields.run_as).toBe('')
    }
    const retry = jobs.find(({ fields }) => fields.script?.includes('process-due-deliveries'))
    expect(retry?.fields.run_type).toBe('periodically')
    expect(Date.parse(`${retry?.fields.run_period?.replace(' ', 'T')}Z`)).toBeLessThanOrEqual(60_000)
})

it('takes up what a killed worker held after 90 seconds at most, as it ships: the lease, and the time between two runs of the job', () => {
    const job = recordsOf(builtApp(), 'sysauto_script').find(({ fields }) =>
        fields.script?.includes('process-due-deliveries'),
    )
    const lease = recordsOf(builtApp(), 'sys_properties').find(
        ({ fields }) => fields.name === 'x_kt_gov.process.lease_seconds',
    )
    const betweenRuns = Date.parse(`${job?.fields.run_period?.replace(' ', 'T')}Z`) / 1000
    expect(Number(lease?.fields.value) + betweenRuns).toBeLessThanOrEqual(90)
})

it('registers every event under a name that fits', () => {
    const registered = recordsOf(builtApp(), 'sysevent_register').map(({ fields }) => fields.event_name ?? '')
    expect([...registered].sort()).toEqual(Object.values(EVENTS).sort())
    expect(registered.filter((name) => name.length > 40)).toEqual([])
})
