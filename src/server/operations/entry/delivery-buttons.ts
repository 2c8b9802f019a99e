/** The buttons on deliveries: each shows in a message what it did, or why it did not. */

import type { GlideRecord } from '@servicenow/glide'
import { pressed, type ButtonAction, type Form } from '../../platform/button-answer.ts'
import { TABLES } from '../../shared/names.ts'
import type { OperatorAction } from '../core/deliveries/operator-actions.ts'
import { phrase, type Line } from '../../shared/phrase.ts'
import { preview, reprocess, type Answer } from './deliveries.ts'

type Delivery = GlideRecord<'x_kt_gov_delivery'>
type Done = Answer & { readonly ok: true }

/** Shows what processing would do now, and stays on the delivery. */
export function previewDeliveryAction(current: Delivery, action: ButtonAction): void {
    press('Preview', { current, action }, preview, ({ text }) => text as readonly string[])
}

/** Tries again what was waiting, failed or a dead letter. */
export function reprocessDeliveryAction(current: Delivery): void {
    press(
        'Reprocess',
        { current },
        (sysId) => reprocess(sysId, ''),
        (done) => phrase('{0} was reprocessed: {1}', String(done.number), ending(done)),
    )
}

/** Opens the form that asks why a delivery is processed again that was processed or ignored. */
export function reprocessAgainAction(current: Delivery, action: ButtonAction): void {
    askForReason('Reprocess again', 'reprocess', current, action)
}

/** Opens the form that asks why the delivery is kept from being processed. */
export function holdDeliveryAction(current: Delivery, action: ButtonAction): void {
    askForReason('Hold', 'hold', current, action)
}

/** Opens the form that asks why a held delivery is processed. */
export function releaseDeliveryAction(current: Delivery, action: ButtonAction): void {
    askForReason('Release', 'release', current, action)
}

/** A new delivery action: the rule on its table does what it asks for when it is saved with a reason. */
function askForReason(button: string, wanted: OperatorAction, current: Delivery, action: ButtonAction): void {
    pressed(button, () => {
        action.setRedirectURL(
            `${TABLES.deliveryAction}.do?sys_id=-1&sysparm_query=delivery%3D${current.getUniqueValue()}%5Eaction%3D${wanted}`,
        )
        return { ok: true, text: 'State the reason, and submit the form' }
    })
}

function press(
    button: string,
    form: Form,
    ask: (sysId: string) => Answer,
    say: (done: Done) => Line | readonly Line[],
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
