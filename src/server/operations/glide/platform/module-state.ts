/** State of a module: whether it outlives a transaction is one of the questions. */

let remembered = ''

/** Remembers a token for as long as this module lives. */
export function remember(token: string): void {
    remembered = token
}

/** Whether this is the module that remembered the token. */
export function isRemembered(token: string): boolean {
    return remembered === token
}
