/** The app does what it promises with exactly the cross-scope privileges that it ships: nothing more is asked for, and one less has a stable code. */
import { Administrator } from '../../../demo/administrator.ts'
import { checkPromises } from '../../../demo/promises.ts'
import { collectReport } from '../../../demo/report.ts'
import { playWeek } from '../../../demo/second-act.ts'
import { Sender } from '../../../demo/sender.ts'
import { Stage } from '../../../demo/stage.ts'
import { story } from '../../../demo/story.ts'
import { playRouting } from '../../../demo/third-act.ts'
import { dayBefore } from '../../../demo/week.ts'
import { configDeployed, configUpdated, decision, escalationCreated } from '../../support/events.ts'
import { ADMIN, SECRET } from '../../support/on-instance.ts'
import { deliveryNames } from '../../support/request.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const EVERY_PLUGIN = ['grc', 'ai_case', 'ai_assets', 'class_models', 'ire', 'seed']
const OWN_SCOPE = 'scope=x_kt_gov'

/** `table|operation|owner` of every privilege that the app has. */
async function privileges(instance: ReturnType<typeof onInstance>): Promise<Set<string>> {
    return instance.rows(
        'sys_scope_privilege',
        ['target_name', 'operation', 'target_scope'],
        `source_scope.${OWN_SCOPE}`,
    )
}

/** Tracking enforced and, as an administrator does then, everything allowed that the package requests, and nothing else. */
async function enforce(instance: ReturnType<typeof onInstance>): Promise<void> {
    await instance.change('sys_scope', { runtime_access_tracking: 'enforcing' }, OWN_SCOPE)
    await instance.change('sys_scope_privilege', { status: 'allowed' }, `source_scope.${OWN_SCOPE}^status=requested`)
}

/** Does everything that the app does by itself: every kind of delivery, then every job, twice, with time in between. */
async function doEverything(instance: ReturnType<typeof onInstance>): Promise<void> {
    for (const name of deliveryNames()) await instance.deliver(name)
    for (const job of await instance.list('sysauto_script', ['name'], 'nameSTARTSWITHKeeptrusts'))
        for (const hours of [1, 25]) {
            instance.local.wait(hours * 3600)
            instance.local.instance.queue.runJob(job.name)
            instance.local.drain()
        }
}

describe.each([
    ['a fresh instance', []],
    ['an instance with every optional plugin', EVERY_PLUGIN],
] as const)('on %s', (_title, plugins) => {
    const instance = onInstance({ plugins })

    it('asks for no access that it does not declare', async () => {
        const declared = await privileges(instance)
        await doEverything(instance)
        const used = await privileges(instance)
        expect([...used].filter((one) => !declared.has(one))).toEqual([])
    })

    it('would be seen asking for more', async () => {
        const query = `source_scope.${OWN_SCOPE}^target_name=change_request^operation=create`
        await instance.remove('sys_scope_privilege', query)
        await instance.deliver(configUpdated())
        expect(await privileges(instance)).toContain('change_request|create|global')
    })
})

/** What the demo looks for in the app's own tables; where plugins are, these records are theirs. */
const MADE_BY_PLUGINS = [
    'one review per escalation',
    'a resolution before its escalation stays resolved',
    'the failing control has one issue',
]

const TABLES_OF_PLUGINS = ['sn_compliance_task', 'sn_ai_case_mgmt_ai_case', 'sn_grc_issue']

describe.each([
    ['a fresh instance', [], []],
    ['an instance with every optional plugin', EVERY_PLUGIN, MADE_BY_PLUGINS],
] as const)('where only declared access is allowed, on %s', (_title, plugins, elsewhere) => {
    const instance = onInstance({ plugins })
    beforeEach(() => enforce(instance))
    // Without it executions are not counted, whatever access is allowed.
    beforeEach(() => instance.local.behave('outbound_transaction', 'id_and_name'))

    it('the whole story of the demo keeps its promises', async () => {
        const declared = await privileges(instance)
        const silent = jest.spyOn(console, 'log').mockImplementation(() => undefined)
        const { local } = instance
        const administrator = new Administrator(local.url, ADMIN.user, ADMIN.password)
        await administrator.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await administrator.setProperty('x_kt_gov.change.unapproved_incident', 'true')
        const sender = new Sender(local.url, SECRET, () => local.instance.clock.now())
        const day = dayBefore(local.instance.clock.now())
        const played = await new Stage(local.instance, sender, administrator).play(story(day))
        const controls = await playWeek(day, local.instance, sender, administrator)
        const evidence = await playRouting(local.instance, administrator)
        const promises = checkPromises(await collectReport(administrator, played, controls, evidence))
        silent.mockRestore()
        expect(promises.length).toBeGreaterThan(40)
        expect(promises.filter(({ kept }) => !kept).map(({ promise }) => promise)).toEqual(elsewhere)
        const made = await Promise.all(TABLES_OF_PLUGINS.map((table) => instance.count(table).catch(() => 0)))
        expect(made.reduce((sum, one) => sum + one, 0)).toBe(elsewhere.length)
        expect(await privileges(instance)).toEqual(declared)
    })

    it('every delivery and every job does what it does, and asks for nothing more', async () => {
        const declared = await privileges(instance)
        await doEverything(instance)
        expect(await privileges(instance)).toEqual(declared)
        expect(await instance.count('x_kt_gov_delivery', 'error_codeLIKEaccess')).toBe(0)
        expect(await instance.count('x_kt_gov_delivery', 'state=processed')).toBeGreaterThan(20)
    })
})

describe('where only declared access is allowed', () => {
    const instance = onInstance()
    beforeEach(() => enforce(instance))

    test.each([
        ['incident', 'create', decision('blocked')],
        ['change_request', 'create', configUpdated()],
        ['cmdb_ci_service_auto', 'create', configDeployed()],
    ])(
        'without the privilege on %s to %s the delivery shows the reason and is retried',
        async (table, operation, event) => {
            const query = `source_scope.${OWN_SCOPE}^target_name=${table}^operation=${operation}`
            expect(await instance.count('sys_scope_privilege', query)).toBe(1)
            await instance.remove('sys_scope_privilege', query)
            const number = await instance.deliver(event)
            expect(await instance.ending(number)).toBe('failed|write_refused_access')
            expect((await instance.delivery(number)).error_text).toContain(table)
            expect(await instance.count(table)).toBe(0)
        },
    )
})

describe('where GRC is installed and only declared access is allowed', () => {
    const instance = onInstance({ plugins: ['grc'] })
    beforeEach(() => enforce(instance))

    it('reviews go to the table of the app until an administrator allows what the package requests', async () => {
        const onIssues = `source_scope.${OWN_SCOPE}^target_name=sn_grc_issue`
        expect(await instance.count('sys_scope_privilege', onIssues)).toBe(3)
        await instance.change('sys_scope_privilege', { status: 'requested' }, onIssues)
        expect(await instance.ending(await instance.deliver(escalationCreated()))).toBe('processed')
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
    })

    it('reviews are made in GRC', async () => {
        expect(await instance.ending(await instance.deliver(escalationCreated()))).toBe('processed')
        expect(await instance.count('sn_grc_issue')).toBe(1)
    })

    it('reviews go to the table of the app when the privileges on GRC tasks are removed', async () => {
        await instance.remove('sys_scope_privilege', `source_scope.${OWN_SCOPE}^target_name=sn_grc_issue`)
        const number = await instance.deliver(escalationCreated())
        expect(await instance.ending(number)).toBe('processed')
        expect(await instance.count('x_kt_gov_compliance_task')).toBe(1)
        expect(await instance.count('sn_grc_issue')).toBe(0)
    })
})
