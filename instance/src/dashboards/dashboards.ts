/** The dashboards and lists of a workspace that a user may see, from the application files that describe them. */
import type { Row } from '../kernel/kernel.ts'
import { passesAcl } from '../http/rest-access.ts'
import { findRows } from '../ui/metadata-rows.ts'
import { hasRole, rolesIn, type Visit } from '../ui/visit.ts'
import { toWidget, type Widget } from './widget.ts'

/** The type of access rules for pages of workspaces: its name, and its sys_id, which the SDK writes. */
const ROUTE = ['ux_route', 'b9eb8a1b873303002941b53046cb1234']

/** One workspace. */
export interface Workspace {
    readonly sysId: string
    readonly title: string
    readonly path: string
}

/** One dashboard by name; its tabs are read when it is opened. */
export interface Dashboard {
    readonly sysId: string
    readonly name: string
    readonly description: string
}

/** One tab with its widgets, in their places. */
export interface Tab {
    readonly name: string
    readonly widgets: readonly Widget[]
}

/** One list of a workspace. */
export interface WorkspaceList {
    readonly title: string
    readonly table: string
    readonly query: string
}

/** Lists of one subject. */
export interface ListCategory {
    readonly title: string
    readonly lists: readonly WorkspaceList[]
}

/** The active workspace at a path, if its access rules let the user in; without rules it is open. */
export function findWorkspace(visit: Visit, path: string): Workspace | null {
    const { instance, tx } = visit
    const [row] = findRows(instance, 'sys_ux_page_registry', { path, active: '1' })
    if (!row) return null
    const acls = findRows(instance, 'sys_security_acl', {
        type: ROUTE,
        operation: 'read',
        active: '1',
        name: `now.${path}.*`,
    })
    if (acls.length > 0 && !acls.some((acl) => passesAcl(instance, tx, acl))) return null
    return { sysId: row['sys_id'] ?? '', title: row['title'] ?? '', path }
}

/** The dashboards of an experience that the user may read, by name. */
export function dashboardsOf(visit: Visit, experience: string): readonly Dashboard[] {
    return findRows(visit.instance, 'par_dashboard_visibility', { experience })
        .flatMap(({ dashboard }) => findDashboard(visit, dashboard ?? '') ?? [])
        .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** An active dashboard that a permission gives the user to read; one without permissions is everybody's. */
export function findDashboard(visit: Visit, sysId: string): Dashboard | null {
    const { instance, user } = visit
    const [row] = findRows(instance, 'par_dashboard', { sys_id: sysId, active: '1' })
    if (!row) return null
    const permissions = findRows(instance, 'par_dashboard_permission', { dashboard: sysId })
    const roles = permissions
        .filter((permission) => permission['can_read'] === '1')
        .map(({ role }) => roleName(visit, role ?? ''))
    const isOpen = permissions.length === 0 || user.roles.has('admin') || roles.some((role) => user.roles.has(role))
    return isOpen ? { sysId, name: row['name'] ?? '', description: row['description'] ?? '' } : null
}

/** The tabs of a dashboard in their order. */
export function tabsOf({ instance }: Visit, dashboard: string): readonly Tab[] {
    const canvases = findRows(instance, 'par_dashboard_canvas', { dashboard })
    return findRows(instance, 'par_dashboard_tab', { dashboard, active: '1' }, 'order').map((tab) => {
        const canvas = canvases.find((one) => one['dashboard_tab'] === tab['sys_id'])
        const widgets = canvas ? findRows(instance, 'par_dashboard_widget', { canvas: canvas['sys_id'] ?? '' }) : []
        return { name: tab['name'] ?? '', widgets: widgets.map(toWidget).sort(byPlace) }
    })
}

/** The lists of a workspace that its audiences show to the user. */
export function listsOf(visit: Visit, workspace: string): readonly ListCategory[] {
    const { instance } = visit
    const [property] = findRows(instance, 'sys_ux_page_property', { page: workspace, name: 'listConfigId' })
    const configuration = property?.['value'] ?? ''
    return findRows(instance, 'sys_ux_list_category', { configuration, active: '1' }, 'order')
        .map((category) => ({
            title: category['title'] ?? '',
            lists: findRows(instance, 'sys_ux_list', { category: category['sys_id'] ?? '', active: '1' }, 'order')
                .filter((list) => isForUser(visit, list))
                .map((list) => ({
                    title: list['title'] ?? '',
                    table: list['table'] ?? '',
                    query: list['condition'] ?? '',
                })),
        }))
        .filter(({ lists }) => lists.length > 0)
}

/** A list without an audience is everybody's. */
function isForUser(visit: Visit, list: Row): boolean {
    const links = findRows(visit.instance, 'sys_ux_applicability_m2m_list', { list: list['sys_id'] ?? '', active: '1' })
    if (links.length === 0) return true
    const ids = links.map(({ applicability }) => applicability ?? '')
    return findRows(visit.instance, 'sys_ux_applicability', { sys_id: ids, active: '1' }).some((audience) =>
        hasRole(visit, [
            ...rolesIn(audience['roles']).map((role) => roleName(visit, role)),
            ...rolesIn(audience['role_names']),
        ]),
    )
}

function roleName({ instance }: Visit, sysId: string): string {
    return instance.database.get('sys_user_role', sysId)?.['name'] ?? sysId
}

function byPlace(one: Widget, other: Widget): number {
    return one.place.y - other.place.y || one.place.x - other.place.x
}
