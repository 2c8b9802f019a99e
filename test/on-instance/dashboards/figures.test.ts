/** The dashboards as each role sees them: which ones, and that every figure is what plain queries of the same user count. */

import { storeRows } from 'servicenow-local-instance'
import { recordsOf } from '../../../tools/package/read-package.ts'
import { builtApp } from '../../support/built-app.ts'
import type { Login } from '../../support/instance-client.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { drawnWidgets, type Drawn } from './drawn.ts'
import { columnsOf, expectedFigures, type Asked, type Row } from './expected.ts'
import { livedInRows } from './lived-in-rows.ts'

const NOW = Date.parse('2026-04-27T10:30:00Z')
const WORKSPACE = '/local_workspace.do?path=kt-gov'
const OPERATIONS = 'AI governance: operations'
const DECISIONS = 'AI governance: decisions and reviews'
const RECORDS = 'AI governance: incidents and changes'
const ASSURANCE = 'AI governance: assurance'

let on: OnInstance
beforeAll(async () => {
    on = await OnInstance.open()
    on.instance.clock.set(NOW)
    storeRows(on.instance, livedInRows(NOW))
    on.mark()
})
afterAll(() => on.close())

interface Given {
    readonly tab: number
    readonly sysId: string
    readonly asked: Asked
}

/** The widgets of a dashboard by name, from the package. */
function widgetsOf(name: string): readonly Given[] {
    const built = builtApp()
    const id = idOf(name)
    return recordsOf(built, 'par_dashboard_tab')
        .filter(({ fields }) => fields.dashboard === id)
        .flatMap((tab) => {
            const canvas = recordsOf(built, 'par_dashboard_canvas').find(
                ({ fields }) => fields.dashboard_tab === tab.sysId,
            )
            return recordsOf(built, 'par_dashboard_widget')
                .filter(({ fields }) => fields.canvas === canvas?.sysId)
                .map(({ sysId, fields }) => ({
                    tab: Number(tab.fields.order),
                    sysId,
                    asked: JSON.parse(fields.component_props ?? '') as Asked,
                }))
        })
}

function idOf(name: string): string {
    return recordsOf(builtApp(), 'par_dashboard').find(({ fields }) => fields.name === name)?.sysId ?? ''
}

async function open(login: Login, path: string): Promise<{ readonly status: number; readonly html: string }> {
    const { status, text } = await on.api('GET', path, { login })
    return { status, html: text }
}

/** Every widget of a dashboard as the user sees it. */
async function drawn(login: Login, name: string): Promise<ReadonlyMap<string, Drawn>> {
    const tabs = new Set(widgetsOf(name).map(({ tab }) => tab))
    const all = new Map<string, Drawn>()
    for (const tab of tabs) {
        const { html } = await open(login, `${WORKSPACE}&dashboard=${idOf(name)}&tab=${tab}`)
        for (const [sysId, one] of drawnWidgets(html)) all.set(sysId, one)
    }
    return all
}

/** The rows that a widget's condition finds for the user, by the Table API. */
async function rowsFor(
    login: Login,
    { dataSources, columns }: Asked,
    more: readonly string[],
): Promise<readonly Row[]> {
    const [{ tableOrViewName: table, filterQuery }] = dataSources
    const parameters = new URLSearchParams({
        sysparm_query: filterQuery,
        sysparm_fields: ['sys_id', ...(columns ? columns.split(',') : []), ...more].join(','),
        sysparm_display_value: 'all',
        sysparm_limit: '5000',
    })
    return (await on.api('GET', `/api/now/table/${table}?${parameters}`, { login })).body.result as readonly Row[]
}

/** What is drawn, by its labels: rows of one number, or a grid with a head. Zeros are left out: a query counts no rows that are not there. */
function figuresIn(one: Drawn | undefined): Readonly<Record<string, string>> {
    if (one?.kind === 'score') return { '': one.value }
    if (one?.kind !== 'rows') return {}
    const isGrid = one.rows[0].length > 1 && one.rows[0][0] === ''
    const heads = isGrid ? one.rows[0] : []
    const isSingle = heads.length === 2 && heads[1] === 'Value'
    const cells = (isGrid ? one.rows.slice(1) : one.rows).flatMap((row) =>
        isGrid && !isSingle
            ? row.slice(1).map((value, index) => [`${row[0]} | ${heads[index + 1]}`, value])
            : [[row[0], row[row.length - 1]]],
    )
    return Object.fromEntries(cells.filter(([, value]) => value !== '0' && value !== '–'))
}

const nonZero = (figures: Readonly<Record<string, string>>) =>
    Object.fromEntries(
        Object.entries(figures).filter(([label, value]) => label === '' || (value !== '0' && value !== '–')),
    )

const ROLES: readonly (readonly [who: string, roles: readonly string[], dashboards: readonly string[]])[] = [
    ['operators', ['x_kt_gov.operator'], [ASSURANCE, OPERATIONS]],
    ['process owners', ['x_kt_gov.process_owner'], [ASSURANCE, DECISIONS]],
    ['process owners who are fulfillers', ['x_kt_gov.process_owner', 'itil'], [ASSURANCE, DECISIONS, RECORDS]],
    ['auditors', ['x_kt_gov.auditor'], [ASSURANCE]],
    ['administrators of the app', ['x_kt_gov.admin'], [ASSURANCE, DECISIONS, OPERATIONS]],
]

describe.each(ROLES)('%s', (who, roles, names) => {
    const login = () => on.user(`board.${who.replace(/ /g, '.')}`, roles)

    it('see their dashboards in the workspace, and are refused the others', async () => {
        const user = login()
        const { html } = await open(user, WORKSPACE)
        const shown = [OPERATIONS, DECISIONS, RECORDS, ASSURANCE].filter((name) => html.includes(`>${name}</a>`))
        expect(new Set(shown)).toEqual(new Set(names))
        for (const name of [OPERATIONS, DECISIONS, RECORDS, ASSURANCE].filter((one) => !names.includes(one)))
            expect((await open(user, `${WORKSPACE}&dashboard=${idOf(name)}`)).status).toBe(403)
    })

    it.each(names)('see in "%s" what plain queries count', async (name) => {
        const user = login()
        const all = await drawn(user, name)
        const given = widgetsOf(name)
        expect(new Set(all.keys())).toEqual(new Set(given.map(({ sysId }) => sysId)))
        for (const { sysId, asked } of given) {
            const rows = await rowsFor(user, asked, columnsOf(asked))
            const one = all.get(sysId)
            if (asked.columns) {
                const seen = one?.kind === 'rows' ? one.rows.length - 1 : 0
                expect([asked.headerTitle, seen]).toEqual([
                    asked.headerTitle,
                    Math.min(rows.length, 20, limitOf(asked)),
                ])
            } else
                expect([asked.headerTitle, figuresIn(one)]).toEqual([
                    asked.headerTitle,
                    nonZero(expectedFigures(asked, rows)),
                ])
        }
    })
})

function limitOf(asked: Asked): number {
    return (asked as { readonly limit?: number }).limit ?? 20
}

it.each([
    ['reviewers', ['x_kt_gov.reviewer']],
    ['fulfillers without a role of the app', ['itil']],
    ['users without a role', []],
])('%s are refused the workspace', async (who, roles) => {
    const user = on.user(`stranger.${who.split(' ')[0]}`, roles)
    expect((await open(user, WORKSPACE)).status).toBe(403)
})

it.each([
    ['Deliveries waiting', OPERATIONS, '9'],
    ['Dead letters', OPERATIONS, '8'],
    ['Refused requests', OPERATIONS, '23'],
    ['Open reviews', DECISIONS, '11'],
    ['Gateways without an approved change', DECISIONS, '2'],
    ['Open contradictions', ASSURANCE, '9'],
    ['Proven automations', ASSURANCE, '8'],
    ['Open incidents', RECORDS, '10'],
])('%s of the rows of this file are so many', async (title, name, count) => {
    const all = await drawn(on.admin, name)
    const found = widgetsOf(name).find(({ asked }) => asked.headerTitle === title && !asked.columns)
    expect(all.get(found?.sysId ?? '')).toEqual({ kind: 'score', value: count })
})

it('an access control that closes a table for charts closes its widgets, and only those', async () => {
    const [guard] = recordsOf(builtApp(), 'sys_security_acl').filter(
        ({ fields, keys }) => fields.name === 'x_kt_gov_finding' && keys.operation?.display_value === 'report_view',
    )
    const [link] = recordsOf(builtApp(), 'sys_security_acl_role').filter(
        ({ fields }) => fields.sys_security_acl === guard.sysId,
    )
    const nobody = await on.record('sys_user_role', 'name=nobody', ['sys_id'])
    await on.update('sys_security_acl_role', link.sysId, { sys_user_role: nobody.sys_id })
    const all = await drawn(on.user('board.closed', ['x_kt_gov.auditor']), ASSURANCE)
    const closed = widgetsOf(ASSURANCE).filter(({ sysId }) => all.get(sysId)?.kind === 'words')
    expect(new Set(closed.flatMap(({ asked }) => asked.dataSources.map((one) => one.tableOrViewName)))).toEqual(
        new Set(['x_kt_gov_finding']),
    )
    on.rewind()
})

it('the menu leads to the workspace and to each dashboard, for the roles that may open it', async () => {
    const links = async (roles: readonly string[]) => {
        const { html } = await open(on.user('menu.user', roles), '/')
        return new Set([...html.matchAll(/<a href="(\/now\/[^"]+)"[^>]*>([^<]+)</g)].map(([, , title = '']) => title))
    }
    expect(await links(['x_kt_gov.auditor'])).toEqual(new Set(['Workspace', 'Assurance']))
    expect(await links(['x_kt_gov.operator'])).toEqual(new Set(['Workspace', 'Operations', 'Assurance']))
    expect(await links(['x_kt_gov.process_owner', 'itil'])).toEqual(
        new Set(['Workspace', 'Decisions and reviews', 'Assurance']),
    )
    const module = recordsOf(builtApp(), 'sys_app_module').find(({ fields }) => fields.title === 'Assurance')
    const answer = await fetch(`${on.url}/${module?.fields.query}`, { redirect: 'manual' })
    expect(answer.headers.get('location')).toBe(`/local_workspace.do?dashboard=${idOf(ASSURANCE)}`)
})
