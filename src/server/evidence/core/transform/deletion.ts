/** Evidence from `sys_delete_recovery`. */

import type { DeletionRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromDeletion } from './platform-record.ts'

/** Rows of `sys_delete_recovery`, made evidence. */
export function transformDeletions(rows: readonly DeletionRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromDeletion(row, context))), edges: [] }
}
