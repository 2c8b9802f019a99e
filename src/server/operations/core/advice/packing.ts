/** The codes of the part “Packs”: what each means, and what to do. */

import { PACK_FAILURES } from '../../../packs/core/codes.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Packs”. */
export const packing: AdvicePart = {
    title: 'Packs',
    seen: 'as **Code** of a pack, and when a request for one is saved',
    codes: {
        pack_choice_unknown: [PACK_FAILURES.pack_choice_unknown, 'Choose one of them in **Chosen by**.'],
        pack_subject_missing: [
            PACK_FAILURES.pack_subject_missing,
            'Enter the control ID, the framework as its value in **Control citations**, or the sys_id of the automation or the record; for a record, the table too.',
        ],
        pack_window_invalid: [
            PACK_FAILURES.pack_window_invalid,
            'Correct first and last day. For a longer time, ask for several packs.',
        ],
        pack_number_refused: [PACK_FAILURES.pack_number_refused, 'Leave the number out.'],
        pack_empty: [
            PACK_FAILURES.pack_empty,
            'Compare subject and days with the rows that you expect. Evidence and decisions are attested an hour after the end of their UTC day, everything else within ten minutes: ask again then.',
        ],
        pack_too_large: [
            PACK_FAILURES.pack_too_large,
            'Choose a shorter window, or one control, automation or record, and ask for several packs. The reason names the bound.',
        ],
        pack_file_refused: [
            PACK_FAILURES.pack_file_refused,
            'Allow the extensions `json`, `html`, `zip` and `001` in `glide.attachment.extensions`, look for business rules on attachments and for somebody who changed a file, and ask again.',
        ],
    },
}
