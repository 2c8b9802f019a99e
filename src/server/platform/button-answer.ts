/** How a button answers the person who pressed it: what it did, or a stable code and why not. */

import { attempt, nameOf, type NamedRecord } from './edge.ts'
import { showMessage, warnUser } from './session.ts'

/** What came of pressing a button; each line is shown as a message. */
export type Said =
    | { readonly ok: true; readonly text: string | readonly string[] }
    | { readonly ok: false; readonly code: string; readonly message: string }

/** Where the browser goes when the script of a button is done. */
export interface ButtonAction {
    setRedirectURL(target: unknown): void
}

/** The record on whose form a button stands, and the way back to it. */
export interface Form {
    readonly current: NamedRecord
    /** Where it is given, the browser returns to the record. */
    readonly action?: ButtonAction
}

/** Does what the button is for and shows the result; an exception becomes a message with its reference. */
export function pressed(button: string, act: () => Said, form?: Form): void {
    const doing = `running the button ${button}`
    const where = form === undefined ? { doing } : { doing, record: nameOf(form.current) }
    attempt(
        where,
        () => {
            const said = act()
            if (!said.ok) return warnUser(`${said.message} (${said.code})`)
            const lines = typeof said.text === 'string' ? [said.text] : said.text
            for (const line of lines) showMessage(line)
        },
        ({ code, message }) =>
            attempt(
                where,
                () => warnUser(`${message} (${code})`),
                () => undefined,
            ),
    )
    if (form !== undefined && form.action !== undefined) {
        const { action, current } = form
        attempt(
            where,
            () => action.setRedirectURL(current),
            () => undefined,
        )
    }
}
