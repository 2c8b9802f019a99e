/** The codes of the part “Reading evidence”: what each means, and what to do. */

import { EVIDENCE_REFUSALS } from '../../../evidence/core/reading/reply.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Reading evidence”. */
export const readingEvidence: AdvicePart = {
    title: 'Reading evidence',
    seen: 'in the answer of an evidence route or of `KeeptrustsEvidence`',
    codes: {
        since_invalid: [
            EVIDENCE_REFUSALS.since_invalid.message,
            'Pass `next_since` of the previous read, or a time such as 2026-02-02T10:32:00Z. Pass none together with a cursor.',
        ],
        cursor_invalid: [
            EVIDENCE_REFUSALS.cursor_invalid.message,
            'Pass `next_cursor` of the previous page unchanged, or none to start again.',
        ],
        limit_invalid: [EVIDENCE_REFUSALS.limit_invalid.message, 'Pass a whole number from 1 to 1000.'],
        kind_invalid: [EVIDENCE_REFUSALS.kind_invalid.message, 'Pass one of the kinds that the detail lists.'],
        state_invalid: [EVIDENCE_REFUSALS.state_invalid.message, 'Pass one of the states that the detail lists.'],
        confidence_invalid: [
            EVIDENCE_REFUSALS.confidence_invalid.message,
            'Pass one of the grades that the detail lists.',
        ],
        name_invalid: [
            EVIDENCE_REFUSALS.name_invalid.message,
            'Pass part of a name, at most 100 characters and without `^`.',
        ],
        record_invalid: [EVIDENCE_REFUSALS.record_invalid.message, 'Pass a number such as INC0010020.'],
        sign_ins_wrong_shape: [
            EVIDENCE_REFUSALS.sign_ins_wrong_shape.message,
            'Pass what `GET /auditLogs/signIns` of Microsoft Graph answers, or its list.',
        ],
        sign_ins_invalid: [
            EVIDENCE_REFUSALS.sign_ins_invalid.message,
            'Correct every field that the detail names, and submit the whole list again.',
        ],
        sign_ins_too_many: [EVIDENCE_REFUSALS.sign_ins_too_many.message, 'Submit at most 500 sign-ins per call.'],
        automation_missing: [
            EVIDENCE_REFUSALS.automation_missing.message,
            'Pass an id from the list, or a name that only one automation has. The next run lists new scripts.',
        ],
        run_in_progress: [
            EVIDENCE_REFUSALS.run_in_progress.message,
            'Wait until the run ends: one run collects at a time.',
        ],
        run_missing: [EVIDENCE_REFUSALS.run_missing.message, 'Pass the sys_id or number of a run.'],
        time_invalid: [
            'A time cannot be read, or does not lie before the other',
            'Pass a time and a later one, such as 2026-02-02T10:32:00Z.',
        ],
        sources_unknown: ['A source of evidence has another name', 'Pass the names that the message lists.'],
    },
}
