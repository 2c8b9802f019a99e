/** Evidence from `sys_traced_metadata`. */

import type { TracedRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromTraced } from './platform-record.ts'

/** Rows of `sys_traced_metadata`, made evidence. */
export function transformTraced(rows: readonly TracedRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromTraced(row, context))), edges: [] }
}
