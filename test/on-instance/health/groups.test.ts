/** Groups: their members are compared with the roles for their work, and an administrator names those that are missing. */
import { configUpdated, decision, escalationCreated } from '../../support/events.ts'
import type { Login } from '../../support/instance-client.ts'
import { BASE, setupInstance, type CheckAnswer } from './setup-instance.ts'

const { check, health, instance } = setupInstance()
const GROUP = 'AI Governance Team'
const CHANGE = 'x_kt_gov.change.assignment_group'
const REVIEW = 'x_kt_gov.compliance.assignment_group'

const groupId = async (name: string) => (await instance.local.record('sys_user_group', `name=${name}`)).sys_id
const seen = async (id: string) => {
    const found = (await health()).checks.find((one) => one.id === id) as CheckAnswer
    return found.seen
}

/** A user in a group. */
async function join(user_name: string, roles: readonly string[], group = GROUP, active = 'true'): Promise<void> {
    instance.local.user(user_name, roles)
    await instance.change('sys_user', { active }, `user_name=${user_name}`)
    const { sys_id } = await instance.local.record('sys_user', `user_name=${user_name}`)
    await instance.insert('sys_user_grmember', { user: sys_id, group: await groupId(group) })
}

describe('the members of the configured groups', () => {
    it('are missing, or all inactive', async () => {
        expect(await check('group_members')).toBe('attention|group_empty')
        await join('gone', ['itil'], GROUP, 'false')
        expect(await check('group_members')).toBe('attention|group_empty')
        expect(await seen('group_members')).toContain(`"${GROUP}" (${CHANGE}) has no active member, 1 inactive`)
    })

    it('have a role for their work', async () => {
        await join('ida', ['itil'])
        await join('rita', ['x_kt_gov.reviewer'], 'Compliance Team')
        expect(await check('group_members')).toBe('ok')
        expect(await seen('group_members')).toContain('"Compliance Team"')
    })

    it('lack it: they are counted, and some are named', async () => {
        await join('ida', ['itil'])
        await join('root', ['admin'])
        await join('rita', ['x_kt_gov.auditor'], 'Compliance Team')
        for (let member = 1; member <= 7; member++) await join(`bob${member}`, [], 'Compliance Team')
        expect(await check('group_members')).toBe('attention|group_members_lack_role')
        const text = await seen('group_members')
        expect(text).toContain('8 of 8 active members have none of x_kt_gov.reviewer')
        expect(text).toMatch(/: (\w+, ){4}\w+ and 3 more/)
        expect(text).not.toContain(CHANGE)
    })

    it('are compared with the roles of the table that reviews go to', async () => {
        await join('ida', ['itil'])
        await join('greta', ['itil'], 'Compliance Team')
        await instance.setProperty('x_kt_gov.compliance.table', 'incident')
        expect(await check('group_members')).toBe('ok')
        await instance.setProperty('x_kt_gov.compliance.table', 'x_kt_gov_compliance_task')
        expect(await check('group_members')).toBe('attention|group_members_lack_role')
    })

    it('are compared in part where there are thousands', async () => {
        await join('rita', ['x_kt_gov.reviewer'], 'Compliance Team')
        const group = await groupId(GROUP)
        instance.local.script(`
            for (var i = 0; i < 2300; i++) {
                var user = new GlideRecord('sys_user'); user.initialize(); user.setValue('user_name', 'crowd' + i)
                user.setValue('active', true); user.setWorkflow(false)
                var member = new GlideRecord('sys_user_grmember'); member.initialize()
                member.setValue('group', '${group}'); member.setValue('user', user.insert()); member.setWorkflow(false); member.insert()
            }`)
        expect(await check('group_members')).toBe('attention|group_members_lack_role')
        expect(await seen('group_members')).toContain(
            '2000 of 2000 active members (the first of 2300) have none of itil',
        )
    })

    it('cannot be read', async () => {
        await instance.change('sys_db_object', { read_access: 'false' }, 'name=sys_user_grmember')
        expect(await check('group_members')).toBe('unknown|group_members_unreadable')
    })

    it('are no concern where no group is there', async () => {
        await instance.change('sys_user_group', { active: 'false' })
        expect(await check('group_members')).toBe('not_applicable')
    })
})

type GroupChoice = 'choose' | 'create'
type SetGroup = (property: string, how: GroupChoice, group: string) => Promise<object>
// The types of a browser are not those of this test.
const { setGroup } = jest.requireActual<{ readonly setGroup: SetGroup }>('../../../src/client/group-api.ts')

const { fetch } = globalThis

/** Asks as the Setup page does: by its own module, with paths of the instance, in the rights of the person. */
function asPage({ password, user }: Login): void {
    const login = { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
    const fetchOnPage: typeof fetch = (address, init) =>
        typeof address === 'string' && address.startsWith('/')
            ? fetch(instance.local.url + address, { ...init, headers: { ...init?.headers, ...login } })
            : fetch(address, init)
    Object.assign(globalThis, { window: {}, fetch: fetchOnPage })
}

describe('naming the group of a setting on the Setup page', () => {
    afterEach(() => {
        Object.assign(globalThis, { window: undefined, fetch })
    })
    let appAdmin: Login
    let userAdmin: Login
    beforeEach(() => {
        appAdmin = instance.local.user('app.admin', ['x_kt_gov.admin'])
        userAdmin = instance.local.user('user.admin', ['x_kt_gov.admin', 'itil'])
    })
    const set = (how: GroupChoice, group: string, login = userAdmin, property = CHANGE): Promise<object> => {
        asPage(login)
        return setGroup(property, how, group).catch(({ code }: { readonly code: string }) => ({ code }))
    }
    const named = async () => (await instance.local.record('sys_properties', `name=${CHANGE}`)).value

    it('shows which settings miss one', async () => {
        await instance.change('sys_user_group', { active: 'false' }, 'name=Compliance Team')
        const { groups } = (await instance.local.api('GET', `${BASE}/setup/state`)).body.result
        const missing = (groups as readonly { problem: string }[]).filter(({ problem }) => problem !== '')
        expect(missing).toEqual([
            {
                property: REVIEW,
                label: 'Compliance reviews',
                group: 'Compliance Team',
                problem: 'no active group has this name',
            },
            {
                property: 'x_kt_gov.notify.group',
                label: 'Notifications',
                group: '',
                problem: 'no group is set, so nobody is notified of what is wrong',
            },
        ])
    })

    it('takes one that exists, by name or sys_id', async () => {
        const board = await instance.insert('sys_user_group', { name: 'Change board', active: 'true' })
        const chosen = { property: CHANGE, group: 'Change board', sys_id: board, created: false }
        expect(await set('choose', 'change BOARD')).toEqual(chosen)
        await set('choose', await groupId(GROUP))
        expect(await named()).toBe(GROUP)
        expect(await set('choose', board, appAdmin)).toEqual(chosen)
        expect(await named()).toBe('Change board')
    })

    it('creates one in the rights of the person, once', async () => {
        const created = await set('create', ' Model risk ')
        const sys_id = await groupId('Model risk')
        expect(created).toEqual({ property: CHANGE, group: 'Model risk', sys_id, created: true })
        expect(await set('create', 'Model risk')).toMatchObject({ created: false, sys_id })
        expect(await instance.rows('sys_user_group', ['active', 'sys_created_by'], 'name=Model risk')).toEqual(
            new Set(['true|user.admin']),
        )
        expect(await named()).toBe('Model risk')
    })

    it.each<[GroupChoice, string, string]>([
        ['create', 'Model risk', 'group_create_denied'],
        ['choose', 'Model risk', 'group_not_found'],
        ['choose', '0'.repeat(32), 'group_not_found'],
        ['create', 'Asleep', 'group_inactive'],
        ['choose', 'Asleep', 'group_inactive'],
        ['create', ' ', 'group_invalid'],
        ['create', 'x'.repeat(81), 'group_invalid'],
        ['choose', 'javascript:gs.getUserID()', 'group_not_found'],
    ])('refuses to %s "%s" with %s, and changes nothing', async (how, group, code) => {
        await instance.insert('sys_user_group', { name: 'Asleep', active: 'false' })
        const groups = await instance.count('sys_user_group')
        expect(await set(how, group, appAdmin)).toEqual({ code })
        expect([await named(), await instance.count('sys_user_group')]).toEqual([GROUP, groups])
    })

    it('refuses settings that name no group', async () => {
        expect(await set('choose', GROUP, userAdmin, 'x_kt_gov.webhook.secret')).toEqual({
            code: 'group_setting_unknown',
        })
    })

    it('sets nothing where this instance refuses the new group', async () => {
        instance.rule('sys_user_group', 'current.setAbortAction(true)')
        await set('create', 'Model risk')
        expect([await named(), await instance.count('sys_user_group', 'name=Model risk')]).toEqual([GROUP, 0])
    })

    it('is refused to operators', async () => {
        const operator = instance.local.user('olga', ['x_kt_gov.operator', 'itil'])
        expect(await set('create', 'Model risk', operator)).toEqual({ code: 'http_403' })
        expect([await named(), await instance.count('sys_user_group', 'name=Model risk')]).toEqual([GROUP, 0])
    })
})

describe('records that were made while their group was missing', () => {
    it.each([
        ['change_request', CHANGE, configUpdated()],
        ['incident', 'x_kt_gov.incident.assignment_group', decision('blocked')],
        ['x_kt_gov_compliance_task', REVIEW, escalationCreated()],
    ])(
        'a %s has a line with a code on its delivery, and gets the group when it is reprocessed',
        async (table, property, body) => {
            await instance.setProperty(property, 'Model risk')
            const number = await instance.deliver(body)
            expect(await instance.outcomes(number)).toContain(`unchanged|${table}|reference_not_found`)
            expect(await instance.rows(table, ['assignment_group'])).toEqual(new Set(['']))
            await instance.insert('sys_user_group', { name: 'Model risk', active: 'true' })
            instance.local.script(
                `
            var row = new GlideRecord('x_kt_gov_delivery'); row.get('number', '${number}')
            new x_kt_gov.KeeptrustsGovernance().reprocess(row.getUniqueValue(), 'a test')`,
                'x_kt_gov',
            )
            instance.local.drain()
            expect(await instance.rows(table, ['assignment_group.name'])).toEqual(new Set(['Model risk']))
        },
    )
})
