/** Executions that the platform itself counted per script record: an aggregate, which names no single run. */

import { NAME_IN_LINE, whyNot } from '../core/advice.ts'
import { findAutomation } from '../core/automation-index.ts'
import type { Evidence } from '../core/model.ts'
import { hasScript } from '../core/proves.ts'
import type { QuestionDescriptor, RowOf } from '../core/source.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder, typeOf } from '../core/transform/evidence-node.ts'
import { fromNamedFile } from '../core/transform/named-file.ts'

const COLUMNS = {
    scriptTable: 'script_source_table',
    scriptId: 'script_source',
    count: 'count',
    average: 'average',
    first: 'first',
    last: 'last',
} as const

/** Executions of one script record. */
export type PatternRow = RowOf<typeof COLUMNS>

export const scriptPattern: QuestionDescriptor<'script_pattern_evidence', 'counter', PatternRow> = {
    source: 'script_pattern_evidence',
    kind: 'question',
    tables: ['sys_script_pattern'],
    columns: COLUMNS,
    required: ['script_source_table', 'script_source', 'count', 'last'],
    remark: 'Counts only executions above the platform’s recording threshold: absence proves nothing.',
    isRead: 'always',
    decidedBy: [],
    strongest: 'TEMPORAL_INFERRED',
    doesNotProve: 'Counts executions above a threshold, names no single run, and its silence proves nothing.',
    claims: {
        counter: {
            says: 'the platform counted executions of the script, without saying which',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The platform counted executions of this script in the window shown. An aggregate: does NOT prove a specific ' +
                'execution, and counts only runs above its recording threshold.',
            whyNotHigher: whyNot(
                'counted_only',
                'The counter says how often the script ran, not when nor for what.',
                `In the script, ${NAME_IN_LINE}.`,
            ),
        },
    },
    shows: ['automation', 'include'],
    mayShow: hasScript,
    transform: transformCounters,
}

/** Counters as evidence. */
export function transformCounters(rows: readonly PatternRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromPattern(row, context))), edges: [] }
}

function fromPattern(row: PatternRow, context: TransformContext): Evidence | null {
    // Never executed is counted too, as nothing.
    if (row.count === '' || row.count === '0') return null
    return fromNamedFile(
        findAutomation(context.index, row.scriptTable, row.scriptId),
        'counter',
        (claims, name) => ({
            id: `evidence-counter-${row.sysId}`,
            source: 'script_pattern_evidence',
            type: typeOf(claims, context),
            sourceTable: 'sys_script_pattern',
            sourceId: row.sysId,
            displayName: `Script counter: ${name} counted ${row.count} times`,
            executedAt: row.last === '' ? null : row.last,
            transactionId: '',
            record: null,
            actor: '',
            claims,
            properties: {
                execution_count: row.count,
                average_milliseconds: row.average,
                first_execution: row.first,
                last_execution: row.last,
            },
        }),
        context,
    )
}
