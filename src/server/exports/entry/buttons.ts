/** The buttons on exports and their files: take a failed one up again, attach to later records, check the stored files. */

import type { GlideRecord } from '@servicenow/glide'
import { attachNow } from '../app/attach-later.ts'
import { checkExportFiles } from '../app/check-evidence.ts'
import { clock } from '../../platform/clock.ts'
import { openExports } from '../glide/open-exports.ts'
import { pressed, type ButtonAction, type Said } from '../../platform/button-answer.ts'

/** A transaction of a person ends well before the platform would end it. */
const BUDGET_SECONDS = 20

/** Takes a failed export up again where it stopped; the job drives it within a minute. */
export function retryExportAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Retry export', () => retry(current.getUniqueValue()))
    action.setRedirectURL(current)
}

/** Attaches the export to records that were made after it. */
export function attachEvidenceAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Attach evidence', () => attach(current.getUniqueValue()))
    action.setRedirectURL(current)
}

/** Compares every file of the export with its hash. */
export function checkExportAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Check integrity', () => check(current.getUniqueValue()))
    action.setRedirectURL(current)
}

function retry(sysId: string): Said {
    const { clock: now, queue } = openExports()
    if (queue.reopen(sysId, now.now())) return { ok: true, text: 'The export goes on within a minute' }
    return { ok: false, code: 'export_not_failed', message: 'Only an export that failed can be taken up again' }
}

function attach(sysId: string): Said {
    const attached = attachNow(sysId, openExports())
    return attached.ok
        ? { ok: true, text: 'Every record that the rules name now has the files of this export' }
        : { ok: false, ...attached.failure }
}

function check(sysId: string): Said {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const { broken, checked, left } = checkExportFiles(sysId, openExports(), () => clock.epochSeconds() < end)
    const rest = left === 0 ? '' : `; ${left} more are left to the daily job`
    if (checked === 0) return { ok: false, code: 'export_without_files', message: 'No file of this export is stored' }
    return broken === 0
        ? { ok: true, text: `${checked} of ${checked} files are as they were stored${rest}` }
        : {
              ok: false,
              code: 'evidence_broken',
              message: `${broken} of ${checked} files were changed or are missing${rest}`,
          }
}
