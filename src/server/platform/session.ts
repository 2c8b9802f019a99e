/** Who is asking, ids for what they ask, and what they are told. */

import { gs } from '@servicenow/glide'

/** The user name of the session, for records that say who asked. */
export function currentUserName(): string {
    return String(gs.getUserName() || '').slice(0, 100)
}

/** 32 hexadecimal digits that nothing else has. */
export function newId(): string {
    return gs.generateGUID()
}

/** Tells the person at the form. Messages are shown as HTML, and what a sender wrote may stand in them. */
export function showMessage(message: string): void {
    gs.addInfoMessage(toHtml(message))
}

/** Tells the person at the form what went wrong. */
export function warnUser(message: string): void {
    gs.addErrorMessage(toHtml(message))
}

function toHtml(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
