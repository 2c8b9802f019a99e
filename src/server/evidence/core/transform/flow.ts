/** Evidence from `sys_flow_context`. */

import type { FlowRow } from '../rows.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder } from './evidence-node.ts'
import { fromFlow } from './platform-record.ts'

/** Rows of `sys_flow_context`, made evidence. */
export function transformFlows(rows: readonly FlowRow[], context: TransformContext): Transformed {
    return { evidence: inOrder(rows.map((row) => fromFlow(row, context))), edges: [] }
}
