/** Who is asking, ids for what they ask, and the messages that they see. */

import { gs } from '@servicenow/glide'
import { fillPhrase, toEnglish, type Line } from '../shared/phrase.ts'
import { phraseName } from '../shared/phrase-name.ts'
import type { Retried } from '../shared/retry.ts'
import { clock } from './clock.ts'
import { messageOf } from './messages.ts'

/** The user name of the session, for records that name who asked. */
export function currentUserName(): string {
    return String(gs.getUserName() || '').slice(0, 100)
}

/** Whether the platform itself works in this session, and nobody behind it. */
export function isSystem(): boolean {
    return currentUserName() === 'system'
}

/** The user of the session and this moment, for failed work that a person has tried again. */
export function retriedNow(): Retried {
    return { by: currentUserName(), at: clock.now() }
}

/** Whether the user of the session has a role, or one that contains it. Administrators have every role. */
export function hasRole(role: string): boolean {
    // eslint-disable-next-line no-restricted-syntax -- who presses a button or calls from another scope, not what becomes of a delivery
    return gs.hasRole(role)
}

/** Whether somebody else works in this session under the name of its user. */
export function isImpersonated(): boolean {
    return gs.getSession().isImpersonating()
}

/** 32 hexadecimal digits that nothing else has. */
export function newId(): string {
    return gs.generateGUID()
}

/** Shows a message on the form. Messages are rendered as HTML, and they may contain what a sender wrote. */
export function showMessage(message: Line): void {
    gs.addInfoMessage(toHtml(inLanguage(message)))
}

/** Shows an error on the form, with its code. */
export function warnUser(message: Line, code: string): void {
    gs.addErrorMessage(toHtml(`${inLanguage(message)} (${code})`))
}

/** The sentence in the language of the session, where it has a message. */
function inLanguage(line: Line): string {
    if (typeof line === 'string') return messageOf(phraseName(line), line)
    const text = messageOf(phraseName(line.text), line.text)
    // A message that somebody changed and that lacks a value would hide it.
    const isWhole = (line.text.match(/\{\d\}/g) || []).every((place) => text.indexOf(place) >= 0)
    return isWhole ? fillPhrase(text, line.values) : toEnglish(line)
}

function toHtml(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
