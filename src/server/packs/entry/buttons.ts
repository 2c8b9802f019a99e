/** The buttons that ask for a pack: of the control of a mapping, and of an automation. */

import type { GlideRecord } from '@servicenow/glide'
import type { PackChoice } from '../core/names.ts'
import { toDefaultWindow } from '../core/request.ts'
import { TABLES } from '../../shared/names.ts'
import { answered, type ButtonAction, type Said } from '../../platform/button-answer.ts'
import { explainRole } from '../../platform/callers.ts'
import { clock } from '../../platform/clock.ts'
import { hasRole } from '../../platform/session.ts'
import { phrase } from '../../shared/phrase.ts'
import { textOf } from '../../platform/table.ts'
import { insertRow } from '../../platform/write.ts'

const ROLE = 'x_kt_gov.auditor'

/** Of the tests of its control. */
export function makeControlPackAction(current: GlideRecord<'x_kt_gov_control_mapping'>, action: ButtonAction): void {
    answered('Make pack', () => make('control', textOf(current, 'control_id')), { current, action })
}

/** Of the evidence of its executions. */
export function makeAutomationPackAction(current: GlideRecord<'x_kt_gov_automation'>, action: ButtonAction): void {
    answered('Make pack', () => make('automation', current.getUniqueValue()), { current, action })
}

function make(choice: PackChoice, subject: string): Said {
    if (!hasRole(ROLE)) return { ok: false, code: 'caller_not_allowed', message: explainRole(ROLE) }
    const { from, to } = toDefaultWindow(clock.now())
    const columns = { choice, subject, window_from: from, window_to: to, redaction: 'nothing' }
    const stored = insertRow(TABLES.pack, columns, null)
    if (!stored.ok) return { ok: false, ...stored.failure }
    const number = textOf(stored.value, 'number')
    return {
        ok: true,
        text: phrase('Pack {0} of {1} to {2} is built within minutes: see the list Packs', number, from, to),
    }
}
