/** How a button answers the person who pressed it: what it did, or a stable code and why not. */

import { attempt, nameOf, type NamedRecord } from './edge.ts'
import { hasRole, showMessage, warnUser } from './session.ts'
import { OPERATOR_ROLE, OPERATOR_ROLE_MISSING } from '../shared/names.ts'
import type { Line } from '../shared/phrase.ts'

/** What came of pressing a button; each line is shown as a message. */
export type Said =
    | { readonly ok: true; readonly text: Line | readonly Line[] }
    | { readonly ok: false; readonly code: string; readonly message: Line }

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

/** Does what a button of operators is for. The button asks for the role too, but a customer can copy or change it. */
export function pressed(button: string, act: () => Said, form?: Form): void {
    answered(button, () => (hasRole(OPERATOR_ROLE) ? act() : NOT_AN_OPERATOR), form)
}

function isList(text: Line | readonly Line[]): text is readonly Line[] {
    return Array.isArray(text)
}

const NOT_AN_OPERATOR: Said = { ok: false, code: 'operator_role_missing', message: OPERATOR_ROLE_MISSING }

/** Does what a button is for and shows the result; an exception becomes a message with its reference. */
export function answered(button: string, act: () => Said, form?: Form): void {
    const doing = `running the button ${button}`
    const where = form === undefined ? { doing } : { doing, record: nameOf(form.current) }
    attempt(
        where,
        () => {
            const said = act()
            if (!said.ok) return warnUser(said.message, said.code)
            for (const line of isList(said.text) ? said.text : [said.text]) showMessage(line)
        },
        ({ code, message }) =>
            attempt(
                where,
                () => warnUser(message, code),
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
