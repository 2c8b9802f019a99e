/** Records that rules trigger on: activity that lets a run be expected, never proof of one. */

import { NAME_IN_LINE, whyNot } from '../core/advice.ts'
import type { QuestionDescriptor } from '../core/source.ts'

export const triggerRecord: QuestionDescriptor<'trigger_record_evidence', 'trigger_condition'> = {
    source: 'trigger_record_evidence',
    kind: 'question',
    tables: [],
    knownAs: 'trigger_records',
    columns: {},
    required: [],
    isRead: 'for tables that rules trigger on, when something changed there',
    decidedBy: ['x_kt_gov.evidence.trigger_examples'],
    strongest: 'TEMPORAL_INFERRED',
    doesNotProve: 'Records that satisfy a rule show activity; they do not prove that the rule ran for them.',
    claims: {
        trigger_condition: {
            says: 'a record satisfied the table, operation and filter of a rule',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote:
                "Recent trigger record confirms the BR's monitored table has active events. " +
                'Does NOT prove this specific record caused this specific BR execution.',
            whyNotHigher: whyNot(
                'script_leaves_no_record',
                'Nothing that the script itself leaves behind names this record.',
                `In the script, ${NAME_IN_LINE}.`,
            ),
        },
    },
    shows: ['trigger'],
    mayShow: ({ trigger }) => trigger !== null,
}
