/** The buttons on exports: retry a failed one, attach it to later records, and check the stored files. */

import type { GlideRecord } from '@servicenow/glide'
import { attachNow } from '../app/attach-later.ts'
import { checkExportFiles } from '../app/check-evidence.ts'
import { clock } from '../../platform/clock.ts'
import { openExports } from '../glide/open-exports.ts'
import { pressed, type ButtonAction, type Said } from '../../platform/button-answer.ts'
import { phrase } from '../../shared/phrase.ts'
import { retriedNow } from '../../platform/session.ts'

/** A transaction of a person ends well before the platform would end it. */
const BUDGET_SECONDS = 20

/** Retries a failed export where it stopped; the job continues it within a minute. */
export function retryExportAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Retry export', () => retry(current.getUniqueValue()), { current, action })
}

/** Attaches the export to records that were made after it. */
export function attachEvidenceAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Attach evidence', () => attach(current.getUniqueValue()), { current, action })
}

/** Compares every file of the export with its hash. */
export function checkExportAction(current: GlideRecord<'x_kt_gov_export'>, action: ButtonAction): void {
    pressed('Check integrity', () => check(current.getUniqueValue()), { current, action })
}

function retry(sysId: string): Said {
    if (openExports().queue.reopen(sysId, retriedNow()))
        return { ok: true, text: 'The export continues within a minute' }
    return { ok: false, code: 'export_not_failed', message: 'Only an export that failed can be retried' }
}

function attach(sysId: string): Said {
    const attached = attachNow(sysId, openExports())
    return attached.ok
        ? { ok: true, text: 'Every record that the rules select now has the files of this export' }
        : { ok: false, ...attached.failure }
}

function check(sysId: string): Said {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const { broken, checked, left } = checkExportFiles(sysId, openExports(), () => clock.epochSeconds() < end)
    if (checked === 0) return { ok: false, code: 'export_without_files', message: 'No file of this export is stored' }
    return broken === 0
        ? { ok: true, text: phrase(left === 0 ? WHOLE.all : WHOLE.some, checked, checked, left) }
        : {
              ok: false,
              code: 'evidence_broken',
              message: phrase(left === 0 ? BROKEN.all : BROKEN.some, broken, checked, left),
          }
}

const WHOLE = {
    all: '{0} of {1} files are as they were stored',
    some: '{0} of {1} files are as they were stored. The daily job checks the other {2}',
}
const BROKEN = {
    all: '{0} of {1} files were changed or are missing',
    some: '{0} of {1} files were changed or are missing. The daily job checks the other {2}',
}
