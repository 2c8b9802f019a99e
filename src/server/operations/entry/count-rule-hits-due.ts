/** Whether the hits of mapping rules are to be counted: asked every hour, so it loads no feature. */

import { asking, hasRow } from '../../platform/due.ts'
import { TABLES } from '../../shared/names.ts'

/** While there is a mapping rule. */
export function isDue(): boolean {
    return asking('counting hits', () => hasRow(TABLES.mappingRule, () => undefined))
}
