/** The buttons on reviews and write-backs: look at the escalation at Keeptrusts, and tell Keeptrusts once more. */

import type { GlideRecord } from '@servicenow/glide'
import { openWriteBack } from '../glide/open-write-back.ts'
import { pressed, type ButtonAction, type Said } from '../../platform/button-answer.ts'

/** Leads to the escalation in the console of Keeptrusts. */
export function openInKeeptrustsAction(current: GlideRecord<'x_kt_gov_compliance_task'>, action: ButtonAction): void {
    const address = String(current.getValue('console_url') || '')
    // Whoever may write the column must not lead others to a script.
    if (/^https?:\/\//i.test(address)) action.setRedirectURL(address)
    else {
        pressed('Open in Keeptrusts', () => ({
            ok: false,
            code: 'console_address_invalid',
            message: 'The review has no web address of the console',
        }))
        action.setRedirectURL(current)
    }
}

/** Queues a write-back that failed or was refused once more; the job sends it within a minute. */
export function retryWriteBackAction(current: GlideRecord<'x_kt_gov_write_back'>, action: ButtonAction): void {
    pressed('Retry', () => retry(current.getUniqueValue()))
    action.setRedirectURL(current)
}

function retry(sysId: string): Said {
    const { clock, writeBacks, settings } = openWriteBack()
    if (!settings.writeBack)
        return {
            ok: false,
            code: 'write_back_off',
            message: 'Keeptrusts is told nothing: x_kt_gov.escalation.write_back',
        }
    if (writeBacks.reopen(sysId, clock.now())) return { ok: true, text: 'Keeptrusts is told within a minute' }
    return {
        ok: false,
        code: 'write_back_not_ended',
        message: 'Only a writeBack that failed or was refused can be sent again',
    }
}
