/** How a button answers the person who pressed it: what it did, or a stable code and why not. */

import { journal } from './journal.ts'
import { showMessage, warnUser } from './session.ts'

/** What came of pressing a button. */
export type Said =
    | { readonly ok: true; readonly text: string }
    | { readonly ok: false; readonly code: string; readonly message: string }

/** Where the browser goes when the script of a button is done. */
export interface ButtonAction {
    setRedirectURL(target: unknown): void
}

/** Does what the button is for and shows how it ended; nothing is thrown at the person. */
export function pressed(button: string, act: () => Said): void {
    try {
        const said = act()
        if (said.ok) showMessage(said.text)
        else warnUser(`${said.message} (${said.code})`)
    } catch (unexpected) {
        journal.error(`unexpected_error in the action ${button}`)
        warnUser('The app met an error that nobody expected (unexpected_error)')
    }
}
