/** Domain separation: whatever the app writes, no row has a domain that is empty, unknown or made up. */
import { deliveryNames } from '../../support/request.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance({ plugins: ['grc', 'ai_case', 'ai_assets', 'class_models'] })

/** Tables with the column by which the app marks its records. */
const marked = () => instance.rows('sys_dictionary', ['name'], 'element=correlation_display')

it('every row that deliveries and jobs write has the domain of whom the app runs as', async () => {
    for (const name of deliveryNames()) await instance.deliver(name)
    for (const job of await instance.list('sysauto_script', ['name'], 'nameSTARTSWITHKeeptrusts')) {
        instance.local.wait(3600)
        instance.local.instance.queue.runJob(job.name)
        instance.local.drain()
    }
    const written: string[] = []
    for (const table of await marked()) {
        const domains = await instance.rows(table, ['sys_domain', 'sys_domain_path'], 'correlation_display=Keeptrusts')
        domains.forEach((domain) => written.push(`${table} ${domain}`))
    }
    expect(written).toContain('task global|/')
    expect(written.filter((line) => !line.endsWith(' global|/'))).toEqual([])
})

it('a sender cannot choose the domain', async () => {
    const data = { event_id: 'evt_1', action: 'block', policy_name: 'p', sys_domain: 'undefined', sys_domain_path: '!' }
    await instance.deliver({ id: 'dlv_1', event: 'event.blocked', timestamp: '2026-04-20T14:00:00Z', data })
    expect(await instance.rows('incident', ['sys_domain', 'sys_domain_path'])).toEqual(new Set(['global|/']))
})

it('a mapping rule cannot set it', async () => {
    const values = { name: 'Domain', target: 'incident', event_type: 'decision' }
    const save = (template: string) =>
        instance.local.api('POST', '/api/now/table/x_kt_gov_mapping_rule', { body: { ...values, template } })
    expect((await save('sys_domain=undefined')).status).toBe(403)
    expect((await save('description=undefined')).status).toBe(201)
})

it('no table of the app has a domain of its own, but for reviews, which extend task', async () => {
    const { dictionary } = instance.local.instance
    const own = await instance.rows('sys_db_object', ['name'], 'nameSTARTSWITHx_kt_gov_')
    expect([...own].filter((table) => dictionary.table(table)?.columns.has('sys_domain'))).toEqual([
        'x_kt_gov_compliance_task',
    ])
})
