/** What the section of the chain shows, as the address of the page states it: a link leads to the same chain. */

/** The automation by id or name, and the record that its chain is about; null for none. */
export interface View {
    readonly automation: string | null
    readonly record: string | null
}

export function readView(query: string): View {
    const given = new URLSearchParams(query)
    return { automation: given.get('automation') || null, record: given.get('record')?.toUpperCase() || null }
}

/** The query of an address, with its question mark; '' for nothing. */
export function writeView({ automation, record }: View): string {
    const query = new URLSearchParams()
    if (automation !== null) query.set('automation', automation)
    if (record !== null) query.set('record', record)
    const text = query.toString()
    return text === '' ? '' : `?${text}`
}
