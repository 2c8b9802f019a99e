/** Every stable code of the app: where people see it, what it means and what to do. TROUBLESHOOTING.md and CODES.md are generated from it. */

import { findAdvice, type Advice, type AdvicePart } from './advice/advice-part.ts'
import { answers } from './advice/answers.ts'
import { controlTests } from './advice/control-tests.ts'
import { deliveries } from './advice/deliveries.ts'
import { exporting } from './advice/exporting.ts'
import { flowActions } from './advice/flow-actions.ts'
import { health } from './advice/health.ts'
import { mappingRules } from './advice/mapping-rules.ts'
import { packing } from './advice/packing.ts'
import { operatorActions } from './advice/operator-actions.ts'
import { readingEvidence } from './advice/reading-evidence.ts'
import { reviews } from './advice/reviews.ts'
import { settings } from './advice/settings.ts'
import { unchanged } from './advice/unchanged.ts'
import { weakerEvidence } from './advice/weaker-evidence.ts'
import { writeBacks } from './advice/write-backs.ts'
import { writes } from './advice/writes.ts'

/** The parts in the order in which the documents list them. A code stands in the first part that has it. */
export const ADVICE_PARTS: readonly AdvicePart[] = [
    flowActions,
    answers,
    deliveries,
    writes,
    unchanged,
    controlTests,
    exporting,
    packing,
    writeBacks,
    reviews,
    readingEvidence,
    weakerEvidence,
    operatorActions,
    mappingRules,
    health,
    settings,
]

/** The advice for a code; null when the app has no such code. */
export function adviceFor(code: string): Advice | null {
    return findAdvice(code, ADVICE_PARTS)
}
