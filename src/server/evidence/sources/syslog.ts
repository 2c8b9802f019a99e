/** The system log, whose rows name no script: only their text can. */

import { handsLine } from '../core/handed-statement.ts'
import type { LogRow } from '../core/rows.ts'
import type { LogDescriptor } from '../core/source.ts'
import { isSpecific } from '../core/statement.ts'
import type { TransformContext, Transformed } from '../core/transform/context.ts'
import { inOrder } from '../core/transform/evidence-node.ts'
import { fromLogRow } from '../core/transform/log-row.ts'
import { concerningRows, mentionsOf } from '../core/transform/mentions.ts'
import { HAND_RUN_LOG_SOURCE } from './hand-runs.ts'

export const syslog: LogDescriptor<'syslog_evidence', LogRow, never> = {
    source: 'syslog_evidence',
    kind: 'log',
    reader: 'restricted',
    tables: ['syslog', 'sys_log'],
    knownAs: 'sys_log',
    columns: {
        message: 'message',
        source: 'source',
        level: 'level',
        createdBy: 'sys_created_by',
        artifactTable: '',
        artifactId: '',
    },
    required: ['message', 'source', 'level'],
    readIn: 'first',
    isRead: 'where restricted caller access is allowed; `sys_log` only where the instance has one',
    decidedBy: ['x_kt_gov.evidence.read_syslog'],
    switchedBy: { property: 'x_kt_gov.evidence.read_syslog', setting: 'evidenceReadSyslog' },
    unlock: 'Allow the Restricted Caller Access record (sys_restricted_caller_access) of this application on syslog.',
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Has no column for the script: only a line that one script alone can have written proves a run.',
    claims: {},
    shows: ['trigger', 'automation', 'include'],
    proves: (automation, index) => {
        const { analysis, kind, name, scope } = automation
        if (kind === 'flow' || analysis === null) return false
        const logsLine = scope === 'global' && analysis.logs.some(({ parts }) => isSpecific(parts, name))
        return logsLine || handsLine(index, automation)
    },
    transform: transformSyslog,
    // The text of a script that was run by hand names what it calls, and may hold what nobody should copy.
    concerning: (rows, index) =>
        concerningRows(
            rows.filter(({ source }) => source !== HAND_RUN_LOG_SOURCE),
            index,
        ),
    mentions: (rows, { numberPrefixes }) => mentionsOf(rows, numberPrefixes),
    // A row names no transaction: what it rests on is found by its time.
    transactionOf: () => '',
}

/** Rows of the system log as evidence. */
export function transformSyslog(rows: readonly LogRow[], context: TransformContext): Transformed {
    const evidence = rows.map((row) => fromLogRow(row, 'syslog_evidence', 'syslog', context))
    return { evidence: inOrder(evidence), edges: [] }
}
