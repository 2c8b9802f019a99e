/** The buttons on deliveries: each says in a message what it did, or why it did not. */

import type { GlideRecord } from '@servicenow/glide'
import { journal } from '../../platform/journal.ts'
import { showMessage, warnUser } from '../../platform/session.ts'
import { hold, preview, reprocess, release, type Answer } from './deliveries.ts'

type Delivery = GlideRecord<'x_kt_gov_delivery'>

/** Where the browser goes when the script of a button is done. */
interface ButtonAction {
    setRedirectURL(target: unknown): void
}

/** Shows what processing would do now, and stays on the delivery. */
export function previewDeliveryAction(current: Delivery, action: ButtonAction): void {
    tell(current, preview, ({ text }) => text as readonly string[])
    action.setRedirectURL(current)
}

/** Processes the delivery again. */
export function reprocessDeliveryAction(current: Delivery): void {
    tell(current, reprocess, (said) => [`${said.number} was driven again: ${ending(said)}`])
}

/** Keeps the delivery from being processed. */
export function holdDeliveryAction(current: Delivery): void {
    tell(current, hold, ({ number }) => [`${number} is held until somebody releases it`])
}

/** Lets a held delivery be processed. */
export function releaseDeliveryAction(current: Delivery): void {
    tell(current, release, ({ number }) => [`${number} is queued and processed within a minute`])
}

function tell(
    current: Delivery,
    ask: (sysId: string) => Answer,
    say: (said: Answer & { readonly ok: true }) => readonly string[],
): void {
    try {
        const said = ask(current.getUniqueValue())
        if (said.ok) for (const line of say(said)) showMessage(line)
        else warnUser(`${said.message} (${said.code})`)
    } catch (unexpected) {
        journal.error('unexpected_error in an action on a delivery')
        warnUser('The app met an error that nobody expected (unexpected_error)')
    }
}

function ending(said: { readonly [key: string]: unknown }): string {
    return said.code === null ? String(said.state) : `${said.state} (${said.code})`
}
