/** Addresses of pages on this instance. */

/** The form of a record. */
export function formAddress(table: string, sysId: string): string {
    return `/${table}.do?sys_id=${encodeURIComponent(sysId)}`
}

/** The list of a table, by encoded query and view. */
export function listAddress(table: string, query = '', more: Readonly<Record<string, string>> = {}): string {
    const parameters = new URLSearchParams({ ...(query ? { sysparm_query: query } : {}), ...more })
    return `/${table}_list.do${parameters.size > 0 ? `?${parameters}` : ''}`
}

/** An address that a script or a record gave: a page of this instance, or a web address; never a script. */
export function toSafeAddress(text: string): string {
    // Browsers leave such characters out of addresses, so they could hide where one leads.
    const address = text.replace(/[\t\r\n]/g, '').trim()
    if (/^https?:\/\//i.test(address)) return address
    return `/${address.replace(/^[/\\]+/, '')}`
}

/** An address only when it is a page of this instance, else the other one. */
export function localOr(address: string | null, other: string): string {
    return address && /^\/(?![/\\])\S*$/.test(address) ? address : other
}
