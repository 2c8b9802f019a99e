/** A small application for tests of pages: tickets with notes, their layouts, menu, actions, access rules and properties. */
import type { GivenRecord } from '../../index.ts'
import { startBench, storeRows, storeUser, type Bench } from '../http/bench.ts'

let count = 0
const id = (): string => (count += 1).toString(16).padStart(32, 'a0')
const record = (table: string, values: Readonly<Record<string, unknown>>, sysId = id()): GivenRecord => ({
    table,
    sys_id: sysId,
    values: { sys_scope: 'x_lab', ...values },
})

const column = (table: string, element: string, type: string, values: Readonly<Record<string, unknown>> = {}) =>
    record('sys_dictionary', { name: table, element, internal_type: type, ...values })
const choice = (value: string, label: string, sequence: number) =>
    record('sys_choice', { name: 'x_lab_ticket', element: 'state', value, label, sequence, language: 'en' })

/** Ids that tests name. */
export const IDS = {
    close: 'c1'.padEnd(32, '0'),
    fail: 'c2'.padEnd(32, '0'),
    browser: 'c3'.padEnd(32, '0'),
    closeRows: 'c4'.padEnd(32, '0'),
    banner: 'c5'.padEnd(32, '0'),
    viewers: 'c6'.padEnd(32, '0'),
    viewer: 'd1'.padEnd(32, '0'),
    list: 'd2'.padEnd(32, '0'),
    form: 'd3'.padEnd(32, '0'),
    main: 'd4'.padEnd(32, '0'),
    more: 'd5'.padEnd(32, '0'),
    note: 'd6'.padEnd(32, '0'),
    trails: 'e4'.padEnd(32, '0'),
    related: 'd7'.padEnd(32, '0'),
    relationship: 'e3'.padEnd(32, '0'),
    menu: 'd8'.padEnd(32, '0'),
    category: 'd9'.padEnd(32, '0'),
    open: 'e1'.padEnd(32, '0'),
    hidden: 'e2'.padEnd(32, '0'),
} as const

const TABLES: readonly GivenRecord[] = [
    record('sys_db_object', { name: 'x_lab_ticket', label: 'Ticket' }),
    record('sys_documentation', {
        ...{ name: 'x_lab_ticket', element: '', language: 'en', label: 'Ticket' },
        ...{ plural: 'Tickets', hint: 'What somebody wants done' },
    }),
    column('x_lab_ticket', 'number', 'string', { display: true, column_label: 'Number' }),
    column('x_lab_ticket', 'title', 'string', { mandatory: true, max_length: 100, column_label: 'Title' }),
    column('x_lab_ticket', 'state', 'choice', { choice: 1, column_label: 'State' }),
    column('x_lab_ticket', 'amount', 'integer', { column_label: 'Amount' }),
    column('x_lab_ticket', 'done', 'boolean', { column_label: 'Done' }),
    column('x_lab_ticket', 'due', 'glide_date_time', { column_label: 'Due' }),
    column('x_lab_ticket', 'owner', 'reference', { reference: 'sys_user', column_label: 'Owner' }),
    column('x_lab_ticket', 'digest', 'string', { read_only: true, column_label: 'Digest' }),
    column('x_lab_ticket', 'secret', 'password2', { column_label: 'Secret' }),
    column('x_lab_ticket', 'remarks', 'journal_input', { column_label: 'Remarks' }),
    record('sys_documentation', {
        ...{ name: 'x_lab_ticket', element: 'amount', language: 'en', label: 'Amount' },
        ...{ plural: 'Amounts', hint: 'In whole euros' },
    }),
    choice('open', 'Open', 0),
    choice('closed', 'Closed', 1),
    record('sys_ui_style', {
        ...{ name: 'x_lab_ticket', element: 'state', value: 'open' },
        style: 'background-color: #2a9d5c; position: fixed',
    }),
    record('sys_db_object', { name: 'x_lab_note', label: 'Note' }),
    column('x_lab_note', 'text', 'string', { display: true, column_label: 'Text' }),
    column('x_lab_note', 'ticket', 'reference', { reference: 'x_lab_ticket', column_label: 'Ticket' }),
    record('sys_db_object', { name: 'x_lab_trail', label: 'Trail' }),
    column('x_lab_trail', 'name', 'string', { display: true, column_label: 'Name' }),
    column('x_lab_trail', 'about_table', 'table_name', { column_label: 'Table' }),
    column('x_lab_trail', 'about', 'document_id', { dependent: 'about_table', read_only: true, column_label: 'About' }),
]

const element = (section: string, position: number, name: string, type = '') =>
    record('sys_ui_element', { sys_ui_section: section, position, element: name, type })
const VIEW = { view: 'Default view' }

const LAYOUTS: readonly GivenRecord[] = [
    record('sys_ui_list', { name: 'x_lab_ticket', ...VIEW }, IDS.list),
    ...['number', 'title', 'state', 'amount', 'owner', 'owner.user_name'].map((name, position) =>
        record('sys_ui_list_element', { list_id: IDS.list, element: name, position }),
    ),
    record('sys_ui_list', { name: 'x_lab_trail', ...VIEW }, IDS.trails),
    ...['name', 'about'].map((name, position) =>
        record('sys_ui_list_element', { list_id: IDS.trails, element: name, position }),
    ),
    record('sys_ui_form', { name: 'x_lab_ticket', ...VIEW }, IDS.form),
    record('sys_ui_section', { name: 'x_lab_ticket', caption: 'Ticket', ...VIEW }, IDS.main),
    record('sys_ui_section', { name: 'x_lab_ticket', caption: 'Work', ...VIEW }, IDS.more),
    record('sys_ui_form_section', { sys_ui_form: IDS.form, sys_ui_section: IDS.more, position: 1 }),
    record('sys_ui_form_section', { sys_ui_form: IDS.form, sys_ui_section: IDS.main, position: 0 }),
    ...['number', 'title', 'state', 'done'].map((name, position) => element(IDS.main, position + 1, name)),
    element(IDS.main, 0, '.begin_split', '.begin_split'),
    element(IDS.main, 5, '.split', '.split'),
    ...['amount', 'due', 'owner', 'digest', 'secret'].map((name, position) => element(IDS.main, position + 6, name)),
    element(IDS.main, 11, '.end_split', '.end_split'),
    record('sys_ui_annotation', { text: 'Amounts are checked.\nTwice.', is_plain_text: true }, IDS.note),
    element(IDS.main, 12, IDS.note, 'annotation'),
    element(IDS.main, 13, 'activity.xml', 'formatter'),
    element(IDS.more, 0, 'remarks'),
    record('sys_ui_related_list', { name: 'x_lab_ticket', ...VIEW }, IDS.related),
    record(
        'sys_relationship',
        {
            ...{ name: 'Notes by script', basic_apply_to: 'x_lab_ticket', basic_query_from: 'x_lab_note' },
            query_with: "current.addQuery('ticket', parent.getUniqueValue())",
        },
        IDS.relationship,
    ),
    ...['x_lab_note.ticket', 'REL:0123456789abcdef0123456789abcdef', `REL:${IDS.relationship}`].map((name, position) =>
        record('sys_ui_related_list_entry', { list_id: IDS.related, related_list: name, position }),
    ),
]

const module_ = (order: number, title: string, link: string, values: Readonly<Record<string, unknown>> = {}) =>
    record('sys_app_module', { application: IDS.menu, order, title, link_type: link, active: true, ...values })
const TICKETS = { name: 'x_lab_ticket' }

const MENU: readonly GivenRecord[] = [
    record('sys_app_application', { title: 'Lab', order: 1, active: true, roles: 'x_lab.viewer' }, IDS.menu),
    module_(300, 'Elsewhere', 'URL', { query: 'https://example.org/' }),
    module_(100, 'Open tickets', 'FILTER', { ...TICKETS, filter: 'state=open' }),
    module_(200, 'Settings of the lab', 'SEPARATOR'),
    module_(250, 'Limits', 'DIRECT', { query: 'system_properties_ui.do?sysparm_category=x_lab.limits' }),
    module_(110, 'New ticket', 'NEW', { ...TICKETS, roles: 'x_lab.nobody' }),
    module_(260, 'Questions', 'ASSESSMENT'),
    module_(270, 'Tricks', 'URL', { query: 'javascript:alert(1)' }),
]

const action = (sysId: string, name: string, values: Readonly<Record<string, unknown>>) =>
    record(
        'sys_ui_action',
        { name, table: 'x_lab_ticket', active: true, order: 100, show_insert: false, ...values },
        sysId,
    )
const acl = (name: string, operation: string, values: Readonly<Record<string, unknown>> = {}) => {
    const sysId = id()
    return [
        record('sys_security_acl', { name, operation, type: 'record', active: true, ...values }, sysId),
        record('sys_security_acl_role', { sys_security_acl: sysId, sys_user_role: IDS.viewer }),
    ]
}

const ACTIONS: readonly GivenRecord[] = [
    action(IDS.close, 'Close', {
        ...{ form_button: true, show_update: true, form_style: 'primary', condition: "current.state == 'open'" },
        script: "current.state = 'closed'; current.update(); gs.addInfoMessage('Closed <b>' + current.title); action.setRedirectURL(current)",
    }),
    action(IDS.fail, 'Fail', { form_link: true, show_update: true, script: "throw new Error('out of paper')" }),
    action(IDS.browser, 'Ask', { form_button: true, show_update: true, client: true, onclick: 'ask()' }),
    action(IDS.closeRows, 'Close all', {
        ...{ list_choice: true, show_update: true, condition: "current.state == 'open'" },
        script: "current.state = 'closed'; current.update(); gs.addInfoMessage('Closed ' + current.number)",
    }),
    action(IDS.banner, 'Recount', {
        ...{ list_banner_button: true, show_update: true },
        script: "gs.addErrorMessage('Nothing to count'); action.setRedirectURL('x_lab_note_list.do')",
    }),
    action(IDS.viewers, 'Only for others', { form_button: true, show_update: true }),
    record('sys_ui_action_role', { sys_ui_action: IDS.viewers, sys_user_role: IDS.viewer }),
]

const property = (name: string, type: string, value: string, values: Readonly<Record<string, unknown>> = {}) => {
    const sysId = id()
    count += 1
    return [
        record('sys_properties', { name, type, value, write_roles: 'admin', ...values }, sysId),
        record('sys_properties_category_m2m', { category: IDS.category, property: sysId, order: count }),
    ]
}

const PROPERTIES: readonly GivenRecord[] = [
    record('sys_properties_category', { name: 'x_lab.limits', title: 'Limits of the lab' }, IDS.category),
    ...property('x_lab.most', 'integer', '5', { description: 'Most tickets. How many may be open.' }),
    ...property('x_lab.strict', 'boolean', 'true', { read_roles: 'x_lab.viewer', description: 'Strict' }),
    ...property('x_lab.mode', 'choicelist', 'slow', { choices: 'Slow=slow,Fast=fast' }),
    ...property('x_lab.key', 'password2', ''),
    record('sys_script', {
        ...{ name: 'Most is at least 1', collection: 'sys_properties', when: 'before', action_update: true },
        ...{ active: true, order: 100, filter_condition: 'name=x_lab.most', sys_scope: 'global' },
        script: "if (Number(current.value) < 1) { gs.addErrorMessage('At least 1, please'); current.setAbortAction(true) }",
    }),
]

/** Name of a ticket that tries to be markup. */
export const HOSTILE = `"><script>alert('x')</script><img src=x onerror=alert(1)>`

/** Starts a platform with the application, two tickets and the user `viewer`, who may read tickets that are not hidden. */
export async function startTickets(): Promise<Bench> {
    const bench = await startBench([
        ...TABLES,
        ...LAYOUTS,
        ...MENU,
        record('sys_user_role', { name: 'x_lab.viewer' }, IDS.viewer),
        ...acl('x_lab_ticket', 'read', { condition: 'title!=hidden' }),
        ...acl('x_lab_ticket', 'write', { condition: 'state=open' }),
        ...acl('x_lab_ticket.due', 'write', { condition: 'state=closed', admin_overrides: true }),
        record('sys_security_acl', {
            ...{ name: 'x_lab_ticket.amount', operation: 'read', type: 'record', active: true },
            ...{ advanced: true, script: "answer = gs.hasRole('admin')" },
        }),
        ...ACTIONS,
        ...PROPERTIES,
    ])
    storeUser(bench.instance, { user_name: 'viewer', password: 'pw', roles: ['x_lab.viewer'], name: 'Vera Viewer' })
    const owner = bench.instance.users.byName('viewer')!.sysId
    storeRows(bench.instance, [
        ticket(IDS.open, { number: 'T1', title: HOSTILE, state: 'open', amount: '7', owner, digest: 'abc' }),
        ticket(IDS.hidden, { number: 'T2', title: 'hidden', state: 'closed', amount: '8' }),
        { table: 'x_lab_note', sys_id: id(), values: { text: 'first note', ticket: IDS.open } },
    ])
    bench.instance.mark()
    return bench
}

/** A ticket as a stored row. */
export function ticket(sysId: string, values: Readonly<Record<string, string>>) {
    return { table: 'x_lab_ticket', sys_id: sysId, values }
}
