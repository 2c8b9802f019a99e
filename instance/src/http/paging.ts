/** The Link header of a list, by which clients find the next page. */

/** Where a page stands in its list. */
export interface Page {
    readonly offset: number
    readonly limit: number
    readonly total: number
}

/**
 * `first`, `prev`, `next` and `last` in the platform's form. There is no `next` on the last page, and `prev` of the first page
 * carries a negative offset, as recorded from developer instances.
 */
export function linkHeader(url: string, query: URLSearchParams, page: Page): string {
    const { offset, limit, total } = page
    const last = total > 0 ? Math.floor((total - 1) / limit) * limit : 0
    const link = (relation: string, at: number): string => `<${addressOf(url, query, limit, at)}>;rel="${relation}"`
    return [
        link('first', 0),
        link('prev', offset - limit),
        ...(offset + limit < total ? [link('next', offset + limit)] : []),
        link('last', last),
    ].join(',')
}

function addressOf(url: string, query: URLSearchParams, limit: number, offset: number): string {
    const parameters = new URLSearchParams(query)
    parameters.set('sysparm_limit', String(limit))
    parameters.set('sysparm_offset', String(offset))
    return `${url}?${parameters.toString()}`
}
