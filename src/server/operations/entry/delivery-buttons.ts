/** The buttons on deliveries: each shows in a message what it did, or why it did not. */

import type { GlideRecord } from '@servicenow/glide'
import { pressed, type ButtonAction, type Form } from '../../platform/button-answer.ts'
import { hold, preview, reprocess, release, type Answer } from './deliveries.ts'

type Delivery = GlideRecord<'x_kt_gov_delivery'>
type Done = Answer & { readonly ok: true }

/** Shows what processing would do now, and stays on the delivery. */
export function previewDeliveryAction(current: Delivery, action: ButtonAction): void {
    press('Preview', { current, action }, preview, ({ text }) => text as readonly string[])
}

/** Processes the delivery again. */
export function reprocessDeliveryAction(current: Delivery): void {
    press('Reprocess', { current }, reprocess, (done) => `${done.number} was reprocessed: ${ending(done)}`)
}

/** Keeps the delivery from being processed. */
export function holdDeliveryAction(current: Delivery): void {
    press('Hold', { current }, hold, ({ number }) => `${number} is held until somebody releases it`)
}

/** Lets a held delivery be processed. */
export function releaseDeliveryAction(current: Delivery): void {
    press('Release', { current }, release, ({ number }) => `${number} is queued and processed within a minute`)
}

function press(
    button: string,
    form: Form,
    ask: (sysId: string) => Answer,
    say: (done: Done) => string | readonly string[],
): void {
    pressed(
        button,
        () => {
            const answer = ask(form.current.getUniqueValue())
            return answer.ok ? { ok: true, text: say(answer) } : answer
        },
        form,
    )
}

function ending(done: Done): string {
    return done.code === null ? String(done.state) : `${done.state} (${done.code})`
}
