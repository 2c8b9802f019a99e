/** The texts of scripts and the configuration of connections: what could run, never that it did. */

import { CALL_TRACE, NAME_IN_LINE, whyNot } from '../core/advice.ts'
import type { QuestionDescriptor } from '../core/source.ts'

export const staticAnalysis: QuestionDescriptor<'static_analysis', 'script_text' | 'script_address' | 'configuration'> =
    {
        source: 'static_analysis',
        kind: 'question',
        tables: ['sys_script', 'sys_script_include', 'sysauto_script', 'sys_hub_flow'],
        columns: {},
        required: [],
        isRead: 'in every run; texts that did not change are not read again',
        decidedBy: ['x_kt_gov.evidence.exclude_scopes'],
        strongest: 'STRUCTURAL',
        doesNotProve: 'Says what a script contains, not that it ever ran.',
        claims: {
            script_text: {
                says: 'the script contains it',
                grade: 'STRUCTURAL',
                proofNote: 'The text of the script contains this. Does NOT prove that it ever ran.',
                whyNotHigher: whyNot(
                    'never_seen_running',
                    'No record shows that it ran.',
                    `Either ${NAME_IN_LINE}, or ${CALL_TRACE}.`,
                ),
            },
            script_address: {
                says: 'the script calls an address that it takes from a property or a column, as it reads now',
                grade: 'STRUCTURAL',
                proofNote:
                    'The text of the script takes the address from a property or a column, which holds this address now. ' +
                    'Does NOT prove that it held it at the time of a run, nor that the script ever ran.',
                whyNotHigher: whyNot(
                    'never_seen_running',
                    'No record shows that it ran.',
                    `Either ${NAME_IN_LINE}, or ${CALL_TRACE}.`,
                ),
            },
            configuration: {
                says: 'a reference field of the platform says it',
                grade: 'STRUCTURAL',
                proofNote:
                    'A reference field of the platform shows the relation. Does NOT prove that it was ever used.',
                whyNotHigher: whyNot(
                    'never_seen_used',
                    'No record shows that it was used.',
                    'Keep glide.outbound_http.db.log at true (level Basic), so that calls are recorded with the script that made them.',
                ),
            },
        },
        shows: [],
        mayShow: ({ analysis }) => analysis !== null,
    }
