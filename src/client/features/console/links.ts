/** Addresses of forms and lists of the instance. */

/** The form of one record. */
export function formOf(table: string, sysId: string): string {
    return `/${encodeURIComponent(table)}.do?sys_id=${encodeURIComponent(sysId)}`
}

/** The list of a table, with an encoded query. */
export function listOf(table: string, query: string): string {
    return `/${encodeURIComponent(table)}_list.do?sysparm_query=${encodeURIComponent(query)}`
}
