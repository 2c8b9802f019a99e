/** The buttons on reviews and write-backs: open the escalation at Keeptrusts, and retry a write-back. */

import type { GlideRecord } from '@servicenow/glide'
import { isSuperseded, retryWriteBack } from '../app/retry-write-back.ts'
import { openWriteBack } from '../glide/open-write-back.ts'
import { answered, pressed, type ButtonAction, type Said } from '../../platform/button-answer.ts'
import { running } from '../../platform/edge.ts'

/** Opens the escalation in the Keeptrusts console. */
export function openInKeeptrustsAction(current: GlideRecord<'x_kt_gov_compliance_task'>, action: ButtonAction): void {
    running('opening an escalation at Keeptrusts', () => {
        const address = String(current.getValue('console_url') || '')
        // Users who may write the column must not lead others to a script.
        if (/^https?:\/\//i.test(address)) action.setRedirectURL(address)
        else answered('Open in Keeptrusts', refuseAddress, { current, action })
    })
}

/** Queues a write-back that failed or was refused; the job sends it within a minute. */
export function retryWriteBackAction(current: GlideRecord<'x_kt_gov_write_back'>, action: ButtonAction): void {
    pressed('Retry', () => retry(current.getUniqueValue()), { current, action })
}

function refuseAddress(): Said {
    return { ok: false, code: 'console_address_invalid', message: 'The review has no web address of the console' }
}

function retry(sysId: string): Said {
    const ports = openWriteBack()
    if (!ports.settings.writeBack)
        return {
            ok: false,
            code: 'write_back_off',
            message: 'Write-back to Keeptrusts is off. Switch on the property x_kt_gov.escalation.write_back',
        }
    if (retryWriteBack(sysId, ports)) return { ok: true, text: 'The write-back is sent within a minute' }
    const kept = ports.writeBacks.read(sysId)
    if (kept !== null && isSuperseded(sysId, kept, ports))
        return {
            ok: false,
            code: 'write_back_superseded',
            message:
                'Somebody decided on this review since: retry the write-back of that decision, or save the review again',
        }
    return {
        ok: false,
        code: 'write_back_not_ended',
        message: 'Only a write-back that failed or was refused can be retried',
    }
}
