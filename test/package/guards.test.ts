/** The metadata of access: every own table is guarded, bodies more strictly, and roles contain no more than they say. */
import { readGuards } from '../../tools/check-build/guards.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const OPERATIONS = ['read', 'create', 'write', 'delete']
const NOBODY = 'nobody'
/** Operations that change nothing: opening rows, and seeing charts that count them. */
const LOOKING = ['read', 'report_view']
/** What people may do with rows of the app, beside reading them: configure it, and work on reviews. */
const LEFT_TO_PEOPLE = [
    ...['create', 'write', 'delete'].flatMap((operation) =>
        ['control_citation', 'control_mapping', 'gateway', 'mapping_rule'].map((name) => `${name} ${operation}`),
    ),
    'compliance_task write',
    // The owner alone: nobody else knows whose a credential is.
    'connection write',
    // A reason for holding, releasing or reprocessing a delivery: saving it does so.
    'delivery_action create',
    // Accepts a finding: a rule says who and what, and carries it out.
    'acceptance create',
    // Asks for a pack; a rule leaves nothing in it that the job measures.
    'pack create',
    'compliance_task delete',
]
const ownTables = () =>
    builtApp()
        .tables.map(({ name }) => name)
        .filter((name) => name.startsWith('x_kt_gov_'))

it('guards every operation on every own table with a role of ours, or with the one that nobody has', () => {
    const guarded = readGuards(builtApp())
        .filter(
            ({ type, roles }) =>
                type === 'record' &&
                roles.length > 0 &&
                (roles.every((role) => role.startsWith('x_kt_gov.')) || roles.join() === NOBODY),
        )
        .map(({ name, operation }) => `${name} ${operation}`)
    const wanted = ownTables().flatMap((table) => OPERATIONS.map((operation) => `${table} ${operation}`))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((one) => !guarded.includes(one))).toEqual([])
})

it('leaves to scripts what was received and what was measured: no role creates, changes or deletes it', () => {
    const exempt = new Set(
        recordsOf(builtApp(), 'sys_security_acl')
            .filter(({ fields }) => fields.admin_overrides !== 'false')
            .map(({ sysId }) => sysId),
    )
    const open = readGuards(builtApp())
        .filter(({ name, type, operation }) => type === 'record' && !name.includes('.') && !LOOKING.includes(operation))
        .filter(({ roles, sysId }) => roles.join() !== NOBODY || exempt.has(sysId))
        .map(({ name, operation }) => `${name.slice('x_kt_gov_'.length)} ${operation}`)
    expect(new Set(open)).toEqual(new Set(LEFT_TO_PEOPLE))
})

it('shows charts to the roles that read the rows, and to no other', () => {
    const rolesFor = (operation: string) =>
        new Map(
            readGuards(builtApp())
                .filter((guard) => guard.type === 'record' && guard.operation === operation)
                .map(({ name, roles }) => [name, [...roles].sort()]),
        )
    const readers = rolesFor('read')
    const charts = [...rolesFor('report_view')]
    expect(charts.length).toBeGreaterThan(10)
    expect(charts).toEqual(charts.map(([name]) => [name, readers.get(name)]))
})

it('shows bodies to operators only, and answers questions about them to nobody else', () => {
    const rolesOf = (operation: string) =>
        readGuards(builtApp())
            .filter((guard) => guard.name === 'x_kt_gov_delivery.body' && guard.operation === operation)
            .flatMap(({ roles }) => roles)
    for (const operation of ['read', 'query_match', 'query_range'])
        expect(rolesOf(operation)).toEqual(['x_kt_gov.operator'])
    expect(rolesOf('write')).toEqual([])
})

it('gives the integration role nothing but the authenticated webhook route and the question for approvals', () => {
    const opened = readGuards(builtApp())
        .filter(({ roles }) => roles.includes('x_kt_gov.integration'))
        .map(({ type, name }) => `${type} ${name}`)
    expect(new Set(opened)).toEqual(
        new Set(['REST_Endpoint Keeptrusts webhooks', 'REST_Endpoint Keeptrusts approvals']),
    )
    const forSignIns = readGuards(builtApp()).filter(({ roles }) => roles.includes('x_kt_gov.sign_in_submitter'))
    expect(forSignIns.map(({ type, name, roles }) => `${type} ${name} ${roles.join()}`)).toEqual([
        'REST_Endpoint Keeptrusts sign-ins x_kt_gov.sign_in_submitter',
    ])
    const nameOf = new Map(recordsOf(builtApp(), 'sys_user_role').map(({ sysId, fields }) => [sysId, fields.name]))
    const contained = recordsOf(builtApp(), 'sys_user_role_contains').map(
        ({ fields, keys }) => `${nameOf.get(fields.role ?? '')} > ${keys.contains?.name}`,
    )
    expect(new Set(contained)).toEqual(
        new Set([
            'x_kt_gov.auditor > canvas_user',
            'x_kt_gov.process_owner > x_kt_gov.auditor',
            'x_kt_gov.process_owner > x_kt_gov.reviewer',
            'x_kt_gov.operator > x_kt_gov.auditor',
            'x_kt_gov.operator > x_kt_gov.reviewer',
            'x_kt_gov.admin > x_kt_gov.operator',
            'x_kt_gov.admin > x_kt_gov.process_owner',
        ]),
    )
})

it('gives the reviewer role nothing but reviews: their rows and columns, their list and its page', () => {
    const opened = readGuards(builtApp())
        .filter(({ roles }) => roles.includes('x_kt_gov.reviewer'))
        .map(({ type, name, operation }) => `${type} ${name.replace(/\.\w+$/, '')} ${operation}`)
    expect(new Set(opened)).toEqual(
        new Set([
            'record x_kt_gov_compliance_task read',
            'record x_kt_gov_compliance_task report_view',
            'record x_kt_gov_compliance_task write',
            'REST_Endpoint Keeptrusts reviews execute',
            'ui_page x_kt_gov_reviews read',
        ]),
    )
    const modules = recordsOf(builtApp(), 'sys_app_module').filter(({ fields }) => /reviewer/.test(fields.roles ?? ''))
    expect(new Set(modules.map(({ fields }) => fields.title))).toEqual(
        new Set(['Governance', 'All reviews', 'Compliance reviews']),
    )
})

it('lets other scopes change nothing but review tasks, which workflows of the platform move on', () => {
    const open = recordsOf(builtApp(), 'sys_db_object').flatMap(({ fields }) =>
        ['create_access', 'update_access', 'delete_access']
            .filter((access) => fields[access] === 'true')
            .map((access) => `${fields.name} ${access}`),
    )
    expect(open).toEqual(['x_kt_gov_compliance_task update_access'])
})

it('asks for a role of ours on every page, and opens no include to browsers', () => {
    const guards = readGuards(builtApp())
    const pages = recordsOf(builtApp(), 'sys_ui_page').map(({ fields }) => (fields.endpoint ?? '').replace(/\.do$/, ''))
    const guarded = guards
        .filter(({ type, operation, roles }) => type === 'ui_page' && operation === 'read' && roles.length > 0)
        .map(({ name }) => name)
    expect(pages.filter((page) => !guarded.includes(page))).toEqual([])
    const opened = recordsOf(builtApp(), 'sys_script_include').filter(({ fields }) => fields.client_callable === 'true')
    expect(opened).toEqual([])
})

it('gives every button a condition and a role of ours, and every module a role', () => {
    const pressed = new Set(recordsOf(builtApp(), 'sys_ui_action_role').map(({ fields }) => fields.sys_ui_action))
    const buttons = recordsOf(builtApp(), 'sys_ui_action')
    expect(buttons.filter(({ sysId, fields }) => !pressed.has(sysId) || !fields.condition)).toEqual([])
    const modules = recordsOf(builtApp(), 'sys_app_module')
    expect(
        modules.filter(({ fields }) => fields.link_type !== 'SEPARATOR' && !/x_kt_gov\./.test(fields.roles ?? '')),
    ).toEqual([])
})

it('lets reviewers write the columns that they work with, and no other of a review', () => {
    const written = readGuards(builtApp()).filter(
        ({ name, operation }) => name.startsWith('x_kt_gov_compliance_task.') && operation === 'write',
    )
    const columns = written
        .filter(({ roles }) => roles.includes('x_kt_gov.reviewer'))
        .map(({ name }) => name.split('.')[1])
    expect(new Set(columns)).toEqual(
        new Set([
            ...['state', 'assigned_to', 'assignment_group', 'priority', 'impact', 'urgency', 'due_date', 'cmdb_ci'],
            ...['outcome', 'close_notes', 'work_notes', 'comments'],
        ]),
    )
    const closed = written.filter(({ roles }) => roles.join() === NOBODY).map(({ name }) => name.split('.')[1])
    expect(closed).toContain('*')
    expect(written).toHaveLength(columns.length + closed.length)
})
