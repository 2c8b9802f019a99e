/** Scripts that people ran by hand: they prove no automation, and what they can have written is no proof of one. */

import { whyNot } from '../core/advice.ts'
import type { QuestionDescriptor } from '../core/source.ts'

/** Columns of the history of Scripts - Background, by the field that they are read into. */
export const HAND_RUN_COLUMNS = {
    user: 'executed_by',
    startedAt: 'started',
    finishedAt: 'finished',
    text: 'script',
} as const

/** The source of the row that the platform writes into the system log when a script is run by hand. */
export const HAND_RUN_LOG_SOURCE = 'ScriptBackgroundCheck'

export const handRuns: QuestionDescriptor<'hand_run_evidence', 'hand_run'> = {
    source: 'hand_run_evidence',
    kind: 'question',
    tables: ['sys_script_execution_history', 'syslog'],
    columns: {},
    required: [],
    isRead: 'in every run, for the time of the rows that it reads; of `syslog` only the rows of the source `ScriptBackgroundCheck`',
    decidedBy: ['x_kt_gov.evidence.read_syslog'],
    unlock: 'Allow the cross-scope privilege record of this application on sys_script_execution_history.',
    strongest: 'TEMPORAL_INFERRED',
    doesNotProve: 'Says what people ran by hand. It proves no automation: it keeps rows of that time from proving one.',
    claims: {
        hand_run: {
            says: 'as own_statement or trace, but a script that the same user ran by hand then can have written the row',
            grade: 'TEMPORAL_INFERRED',
            proofNote:
                'The row fits this script only among those that are stored. Does NOT prove that this script wrote it: a script that the same ' +
                'user ran by hand at that time can have written it.',
            whyNotHigher: whyNot(
                'run_by_hand',
                'A script that the same user ran by hand at that time can have written the row.',
                'No action is needed: rows of other times and other users are not affected.',
            ),
        },
    },
    shows: [],
}
