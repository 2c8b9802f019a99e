/** Promises of workspaces and dashboards ("Platform Analytics dashboards", "Dashboard API" and "Report view ACLs" of the product documentation). */
import { installRecords, storeRows, type GivenRecord } from '../../index.ts'
import type { Bench } from '../http/bench.ts'
import { IDS, startTickets, ticket } from '../ui/tickets.ts'
import { mainOf, textOf, Visitor, type Page } from '../../src/testing/visitor.ts'

const id = (name: string): string => `${Buffer.from(name).toString('hex')}${'0'.repeat(32)}`.slice(0, 32)
const record = (table: string, sysId: string, values: Readonly<Record<string, unknown>>): GivenRecord => ({
    table,
    sys_id: id(sysId),
    values: { sys_scope: 'x_lab', ...values },
})

const COMPONENTS = {
    score: 'd24d53f60350de7a652caf3188a46ed2',
    donut: 'a2b0596cec6b9d49dd1ff9bf76b5084b',
    column: '2bd5dc19a7ad083941b7c992a966dd78',
    line: '18ac962264404bcc0039359d184b15f3',
    heatmap: 'd1f6c60ce95607ea1ef236430d5fdec9',
    list: '7ff373544303121093711347efb8f23c',
    geomap: '9c8c44bd78fe5918950e0db8e286211d',
} as const

interface Given {
    readonly query?: string
    readonly metric?: readonly [name: string, field: string]
    readonly groups?: readonly string[]
    readonly trend?: readonly [field: string, span: string]
    readonly columns?: string
}

function widget(name: string, component: keyof typeof COMPONENTS, given: Given = {}): GivenRecord {
    const [aggregateFunction, aggregateField] = given.metric ?? ['COUNT']
    const properties = {
        headerTitle: name,
        description: `About ${name}`,
        dataSources: [{ tableOrViewName: 'x_lab_ticket', filterQuery: given.query ?? '', id: 'ds' }],
        metrics: [{ dataSource: 'ds', aggregateFunction, aggregateField }],
        groupBy: given.groups && [{ groupBy: given.groups.map((groupByField) => ({ groupByField })) }],
        trendBy: given.trend && { trendByFrequency: given.trend[1], trendByFields: [{ field: given.trend[0] }] },
        columns: given.columns,
    }
    const values = {
        canvas: id('canvas'),
        component: COMPONENTS[component],
        component_props: JSON.stringify(properties),
    }
    return record('par_dashboard_widget', name, { ...values, x: 0, y: 0, w: 12, h: 7 })
}

const RECORDS: readonly GivenRecord[] = [
    record('sys_ux_page_registry', 'workspace', { title: 'Lab', path: 'lab', active: true }),
    record('sys_ux_page_property', 'lists', { page: id('workspace'), name: 'listConfigId', value: id('menu') }),
    record('sys_ux_list_category', 'category', { title: 'Tickets', configuration: id('menu'), active: true, order: 1 }),
    record('sys_ux_list', 'open', {
        ...{ title: 'Open ones', table: 'x_lab_ticket', condition: 'state=open' },
        ...{ category: id('category'), active: true, order: 1 },
    }),
    record('sys_ux_list', 'secret', {
        title: 'For others',
        table: 'x_lab_note',
        category: id('category'),
        active: true,
    }),
    record('sys_ux_applicability', 'others', { name: 'Others', role_names: 'x_lab.others', active: true }),
    record('sys_ux_applicability_m2m_list', 'link', { list: id('secret'), applicability: id('others'), active: true }),
    record('par_dashboard', 'board', { name: 'Tickets', description: 'All about tickets', active: true }),
    record('par_dashboard_visibility', 'visible', { dashboard: id('board'), experience: id('workspace') }),
    record('par_dashboard_permission', 'may', { dashboard: id('board'), role: IDS.viewer, can_read: true }),
    record('par_dashboard_tab', 'tab', { dashboard: id('board'), name: 'Now', order: 0, active: true }),
    record('par_dashboard_canvas', 'canvas', { dashboard: id('board'), dashboard_tab: id('tab') }),
    widget('all', 'score'),
    widget('sum', 'score', { metric: ['SUM', 'amount'] }),
    widget('average', 'score', { metric: ['AVG', 'amount'], query: 'state=open' }),
    widget('none', 'score', { metric: ['AVG', 'amount'], query: 'state=elsewhere' }),
    widget('states', 'donut', { groups: ['state'] }),
    widget('owners', 'heatmap', { groups: ['state', 'owner'] }),
    widget('weeks', 'column', { trend: ['due', 'week'] }),
    widget('days', 'line', { trend: ['due', 'date'], metric: ['MAX', 'amount'] }),
    widget('listed', 'list', { columns: 'number,state', query: 'ORDERBYDESCnumber' }),
    widget('world', 'geomap', { groups: ['owner'] }),
    record('par_dashboard', 'other', { name: 'For others', active: true }),
    record('par_dashboard_visibility', 'other seen', { dashboard: id('other'), experience: id('workspace') }),
    record('par_dashboard_permission', 'other may', { dashboard: id('other'), role: id('nobody'), can_read: true }),
]

let bench: Bench
beforeAll(async () => {
    bench = await startTickets()
    installRecords(bench.instance, RECORDS)
    storeRows(bench.instance, [
        ticket(id('third'), { number: 'T3', state: 'open', amount: '4', due: '2026-03-02 08:00:00' }),
        ticket(id('fourth'), { number: 'T4', state: 'open', amount: '9', due: '2026-03-18 23:30:00' }),
        ticket(id('fifth'), { number: 'T5', state: 'closed', amount: '1', due: '2026-03-18 01:00:00' }),
    ])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

const PATH = '/local_workspace.do?path=lab'
const BOARD = `${PATH}&dashboard=${id('board')}`
const asViewer = () => new Visitor(bench, 'viewer:pw')

/** What a widget says, its title and description left out. */
function shown(page: Page, name: string): string {
    const section = new RegExp(`<section class="widget"[^>]*data-widget="${id(name)}".*?</section>`, 's').exec(
        page.html,
    )
    return textOf(section?.[0] ?? '')
        .replace(`${name} About ${name}`, '')
        .trim()
}

it('says that it is a drawing of this instance', async () => {
    expect(textOf(mainOf(await new Visitor(bench).open(PATH)))).toContain('Drawn by the local instance')
})

it('is where addresses of workspaces and dashboards on the platform lead', async () => {
    const visitor = new Visitor(bench)
    expect((await visitor.open('/now/lab/home')).location).toBe(PATH)
    const dashboard = '/now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/abc'
    expect((await visitor.open(dashboard)).location).toBe('/local_workspace.do?dashboard=abc')
})

it('computes scores: counts, sums, averages, and a dash where there is nothing to average', async () => {
    const page = await new Visitor(bench).open(BOARD)
    expect(['all', 'sum', 'average', 'none'].map((name) => shown(page, name))).toEqual(['5', '29', '6.67', '–'])
})

it('groups by one column and by two, with display values, empty ones among them', async () => {
    const page = await new Visitor(bench).open(BOARD)
    expect(shown(page, 'states')).toMatch(/Open 3 Closed 2$/)
    expect(shown(page, 'owners')).toBe('(empty) Vera Viewer Open 2 1 Closed 2 0')
})

it('counts in spans of time without gaps; rows without a date are in none', async () => {
    const page = await new Visitor(bench).open(BOARD)
    expect(shown(page, 'weeks')).toMatch(/Value 2026-03-02 1 2026-03-09 0 2026-03-16 2$/)
    expect(shown(page, 'days')).toMatch(/2026-03-02 4 2026-03-03 – .* 2026-03-18 9$/)
})

it('lists records in the columns of the widget', async () => {
    expect(shown(await new Visitor(bench).open(BOARD), 'listed')).toMatch(
        /^listed Number State T5 Closed T4 Open T3 Open/,
    )
})

it('names a component that it does not draw', async () => {
    expect(shown(await new Visitor(bench).open(BOARD), 'world')).toBe('Not drawn by the local instance')
})

it('shows dashboards and lists to those whom permissions and audiences name', async () => {
    const page = await asViewer().open(PATH)
    expect(mainOf(page)).toContain('>Tickets</a>')
    expect(mainOf(page)).not.toContain('For others')
    expect(mainOf(page)).toContain('>Open ones</a>')
    expect((await asViewer().open(`${PATH}&dashboard=${id('other')}`)).status).toBe(403)
    expect((await asViewer().open('/local_workspace.do?path=nowhere')).status).toBe(403)
})

it('counts rows that the user may not open, and closes columns that the user may not read', async () => {
    const page = await asViewer().open(PATH)
    expect(shown(page, 'all')).toBe('5')
    expect(shown(page, 'sum')).toBe('Not shown to your roles')
    expect(shown(page, 'listed')).not.toContain('hidden')
})

it('asks for the right to see charts where a table has access rules for them, by name or by the sys_id that the SDK writes', async () => {
    for (const operation of ['report_view', '0997ab83733303005978e4b9cdf6a7b9']) {
        bench.instance.rewind()
        const rule = { name: 'x_lab_ticket', operation, type: 'record', active: true }
        installRecords(bench.instance, [
            record('sys_security_acl', 'charts', rule),
            record('sys_security_acl_role', 'charts role', {
                sys_security_acl: id('charts'),
                sys_user_role: id('nobody'),
            }),
            record('sys_user_role', 'nobody', { name: 'x_lab.nobody' }),
        ])
        expect(shown(await asViewer().open(PATH), 'all')).toBe('Not shown to your roles')
        expect(shown(await new Visitor(bench).open(BOARD), 'all')).toBe('5')
    }
})

it('lets into a workspace whom the access rule of its route names', async () => {
    installRecords(bench.instance, [
        record('sys_security_acl', 'route', { name: 'now.lab.*', operation: 'read', type: 'ux_route', active: true }),
        record('sys_security_acl_role', 'route role', { sys_security_acl: id('route'), sys_user_role: id('nobody') }),
        record('sys_user_role', 'nobody', { name: 'x_lab.nobody' }),
    ])
    expect((await asViewer().open(PATH)).status).toBe(403)
    expect((await new Visitor(bench).open(PATH)).status).toBe(200)
})
