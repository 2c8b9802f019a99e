/** Evidence from the system log, whose rows name no script: only their text can. */

import type { LogRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromLogRow } from './log-row.ts'

/** Rows of `syslog` itself, made evidence. */
export function transformSyslog(rows: readonly LogRow[], context: TransformContext): Transformed {
    const evidence = rows.map((row) => fromLogRow(row, 'syslog_evidence', 'syslog', context))
    return { evidence: inOrder(evidence), edges: [] }
}
