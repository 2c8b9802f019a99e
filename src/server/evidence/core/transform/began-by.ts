/** What the name of a transaction says of automations: the job or the asynchronous rule that is called so began it. */

import { findBeginners, type Beginning } from '../beginning.ts'
import type { TransformContext } from './context.ts'
import type { Claim } from './evidence-node.ts'

/**
 * | Automations of that name | Rests on |
 * |---|---|
 * | one | transaction_name |
 * | several | transaction_name_shared |
 */
export function claimsOfBeginning(began: Beginning | null, { index }: TransformContext): readonly Claim[] {
    const beginners = began === null ? [] : findBeginners(began, index)
    const matchedOn = beginners.length === 1 ? 'transaction_name' : 'transaction_name_shared'
    return beginners.map(({ id: automationId }) => ({ automationId, matchedOn }))
}
