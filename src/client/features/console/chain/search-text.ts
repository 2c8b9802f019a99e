/** Reads what is entered into the search. */

/** What is searched for: automations by name, or those that evidence of a record names. */
export type Search = { readonly by: 'record' | 'name'; readonly text: string } | { readonly by: 'all' }

/** A number of a record as the platform writes them: letters, then digits. */
const NUMBER = /^[a-z][a-z_]{1,20}\d{3,}$/i

/** A number is searched as a record, anything else as part of a name, nothing as every automation. */
export function toSearch(text: string): Search {
    const entered = text.trim()
    if (entered === '') return { by: 'all' }
    return NUMBER.test(entered) ? { by: 'record', text: entered.toUpperCase() } : { by: 'name', text: entered }
}
