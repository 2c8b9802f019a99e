/** Evidence from rows in which the platform itself names a file that ran: the part that all such sources share. */

import type { Automation, Evidence, RecordMention } from '../model.ts'
import type { TransformContext } from './context.ts'
import { resolveMention, toEvidence, type Claim, type Finding } from './evidence-node.ts'

/** The evidence of a row that names one automation; null when it names none of ours. */
export function fromNamedFile(
    automation: Automation | null,
    matchedOn: Claim['matchedOn'],
    describe: (claims: readonly Claim[], name: string) => Finding,
    context: TransformContext,
): Evidence | null {
    if (automation === null) return null
    return toEvidence(describe([{ automationId: automation.id, matchedOn }], automation.name), context)
}

/** The record that a row names by table and sys_id; null when it names none. */
export function documentOf(table: string, id: string, context: TransformContext): RecordMention | null {
    return id === '' ? null : resolveMention({ table: table || null, id, number: null }, context)
}
