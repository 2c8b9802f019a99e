/** Steps that scripts record through the trace include. */

import { CALL_TRACE, whyNot } from '../core/advice.ts'
import type { LogDescriptor, RowOf } from '../core/source.ts'
import { transformTrace } from '../core/transform/trace.ts'
import { TABLES } from '../../shared/names.ts'

const COLUMNS = {
    name: 'name',
    step: 'step',
    table: 'table_name',
    recordId: 'record_id',
    number: 'record_number',
    correlationId: 'correlation_id',
    createdBy: 'sys_created_by',
} as const

/** One step that a script recorded. */
export type TraceRow = RowOf<typeof COLUMNS>

export const trace: LogDescriptor<'trace_evidence', TraceRow, 'trace' | 'trace_shared'> = {
    source: 'trace_evidence',
    kind: 'log',
    reader: 'table',
    tables: [TABLES.trace],
    columns: COLUMNS,
    required: ['name', 'step'],
    readIn: 'first',
    isRead: 'always',
    decidedBy: [],
    unlock: `In the script, ${CALL_TRACE}.`,
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Holds only scripts that call the trace include.',
    claims: {
        trace: {
            says: 'a trace step under a name that one script only registers',
            grade: 'DETERMINISTIC',
            premises: ['own_trace_name', 'not_by_hand'],
            residual: ['unread_script', 'unrecorded_hand_run'],
            proofNote:
                'The script left a Keeptrusts trace step under a name that no other script registers: it executed at this time. ' +
                'Does not prove that it succeeded.',
            whyNotHigher: null,
        },
        trace_shared: {
            says: 'a trace step under a name that several scripts register, or may',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote:
                'A Keeptrusts trace step was left under this name, which several scripts register or may register. ' +
                'Does NOT prove which one left it.',
            whyNotHigher: whyNot(
                'trace_name_shared',
                'More than one script registers this trace name, or may.',
                "Give the trace a name in quotes that no other script uses: new x_kt_gov.KeeptrustsTrace('<name of the script>').",
            ),
        },
    },
    shows: ['trigger', 'automation', 'include'],
    proves: ({ analysis, kind }) =>
        kind !== 'flow' && analysis !== null && analysis.traces.some(({ name }) => name !== null),
    transform: transformTrace,
    transactionOf: ({ correlationId }) => correlationId,
}
