/** Evidence from the application log, whose rows name the script record that logged. */

import type { LogRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromLogRow } from './log-row.ts'

/** Rows of `syslog_app_scope`, made evidence. */
export function transformApplicationLog(rows: readonly LogRow[], context: TransformContext): Transformed {
    const evidence = rows.map((row) => fromLogRow(row, 'application_log_evidence', 'syslog_app_scope', context))
    return { evidence: inOrder(evidence), edges: [] }
}
