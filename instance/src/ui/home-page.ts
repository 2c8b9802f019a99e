/** The overview: every module that the user may open, with how many records its list has. */
import { NotEmulated } from '../kernel/kernel.ts'
import type { HttpResponse } from '../http/exchange.ts'
import { toListQuery } from '../http/list-query.ts'
import { hintOf } from './labels.ts'
import { markup, type Markup } from './markup.ts'
import { readMenu, type MenuItem } from './menu.ts'
import { page } from './page.ts'
import type { Visit } from './visit.ts'

/** Shows the overview. */
export function showHome(visit: Visit): HttpResponse {
    const menu = readMenu(visit)
    if (menu.length === 0)
        return page(
            visit,
            'Overview',
            markup`<h1>Overview</h1><p class="empty"><b>No application menu</b>No application has a menu that your roles may open.</p>`,
        )
    const content = menu.map(
        (application) => markup`<h1>${application.title}</h1><p class="lede">${application.hint}</p>
${application.groups.map(
    (group) => markup`${group.title && markup`<h2>${group.title}</h2>`}
<div class="tiles">${group.items.filter((item) => item.address).map((item) => tile(visit, item))}</div>`,
)}`,
    )
    return page(visit, 'Overview', content)
}

function tile(visit: Visit, item: MenuItem): Markup {
    const count = countOf(visit, item)
    return markup`<a class="tile" href="${item.address}">${count !== null && markup`<span class="count">${count}</span>`}
<b>${item.title}</b><small>${item.hint || (item.list && hintOf(visit, item.list.table))}</small></a>`
}

/** How many records a list has; null where it is none, or the user may not read its table. */
function countOf(visit: Visit, { list }: MenuItem): number | null {
    if (!list || !visit.access.mayUse(list.table, 'read', null)) return null
    try {
        const parameters = new URLSearchParams(list.query ? { sysparm_query: list.query } : {})
        return visit.instance.database.count(toListQuery(visit, list.table, parameters), visit.tx.counters)
    } catch (error) {
        // A menu is worth more than the one number that cannot be had.
        if (error instanceof NotEmulated) return null
        throw error
    }
}
