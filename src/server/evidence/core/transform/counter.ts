/** Evidence from `sys_script_pattern`. */

import type { PatternRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromPattern } from './platform-record.ts'

/** Rows of `sys_script_pattern`, made evidence. */
export function transformCounters(rows: readonly PatternRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromPattern(row, context))), edges: [] }
}
