/** The application menu that a user sees: applications and modules in order, those they have the roles for. */
import type { Row } from '../kernel/kernel.ts'
import { listAddress, toSafeAddress } from './addresses.ts'
import { findRows } from './metadata-rows.ts'
import { hasRole, rolesIn, type Visit } from './visit.ts'

/** One module. Without an address it is shown and leads nowhere. */
export interface MenuItem {
    readonly title: string
    readonly hint: string
    readonly address: string | null
    /** What a list module shows, so that it can be counted. */
    readonly list: { readonly table: string; readonly query: string } | null
}

/** Modules below one separator; those above the first separator have no title. */
export interface MenuGroup {
    readonly title: string
    readonly items: readonly MenuItem[]
}

/** One application with the modules that the user may open. */
export interface Application {
    readonly title: string
    readonly hint: string
    readonly groups: readonly MenuGroup[]
}

/** Application menus: a module with `override_menu_roles` is shown without the roles of its application. */
export function readMenu(visit: Visit): readonly Application[] {
    const { instance } = visit
    return findRows(instance, 'sys_app_application', { active: '1' }, 'order')
        .map((application) => {
            const mayOpen = hasRole(visit, rolesIn(application['roles']))
            const modules = findRows(instance, 'sys_app_module', {
                application: application['sys_id'] ?? '',
                active: '1',
            })
                .filter((module) => mayOpen || module['override_menu_roles'] === '1')
                .filter((module) => hasRole(visit, rolesIn(module['roles'])))
            return {
                title: translated(visit, 'sys_app_application', 'title', application),
                hint: translated(visit, 'sys_app_application', 'hint', application),
                groups: toGroups(
                    visit,
                    [...modules].sort((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0)),
                ),
            }
        })
        .filter((application) => application.groups.length > 0)
}

function toGroups(visit: Visit, modules: readonly Row[]): readonly MenuGroup[] {
    const groups: { title: string; items: MenuItem[] }[] = [{ title: '', items: [] }]
    for (const module of modules) {
        if (module['link_type'] === 'SEPARATOR')
            groups.push({ title: translated(visit, 'sys_app_module', 'title', module), items: [] })
        else groups.at(-1)!.items.push(toItem(visit, module))
    }
    return groups.filter((group) => group.items.length > 0)
}

function toItem(visit: Visit, module: Row): MenuItem {
    const table = visit.instance.dictionary.table(module['name'] ?? '') ? (module['name'] ?? '') : ''
    const query = module['filter'] ?? ''
    const type = module['link_type'] ?? ''
    const isList = (type === 'LIST' || type === 'FILTER') && table !== ''
    return {
        title: translated(visit, 'sys_app_module', 'title', module),
        hint: translated(visit, 'sys_app_module', 'hint', module),
        address: toAddress(type, table, query, module),
        list: isList ? { table, query } : null,
    }
}

/** Titles and hints of the application navigator are translated fields. */
function translated({ instance, tx }: Visit, table: string, column: string, row: Row): string {
    return instance.translations.name(tx.user.language, table, column, row[column] ?? '')
}

/** Module link types: what is not listed here (reports, homepages, scripts, assessments) leads nowhere. */
function toAddress(type: string, table: string, query: string, module: Row): string | null {
    const view: Record<string, string> = module['view_name'] ? { sysparm_view: module['view_name'] } : {}
    const target = module['query'] ?? ''
    if (type === 'DIRECT' || type === 'URL') return target ? toSafeAddress(target) : null
    if (!table) return null
    if (type === 'LIST' || type === 'FILTER') return listAddress(table, query, view)
    if (type === 'NEW') return `/${table}.do?${new URLSearchParams({ sys_id: '-1', ...view })}`
    if (type === 'DETAIL') return `/${table}.do?${target || new URLSearchParams({ sysparm_query: query })}`
    return null
}
