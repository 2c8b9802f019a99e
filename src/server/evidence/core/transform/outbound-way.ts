/** Evidence of the includes on the only way from the script that an outbound row names to the call, and of who called which. */

import { contextsOf, namedIn, type Work } from '../attribution.ts'
import { assignConfidence } from '../confidence.ts'
import type { Automation, Edge, Evidence } from '../model.ts'
import { findOnlyWay, WAY_CALLER } from '../only-way.ts'
import { hasOnlyKnownCalls, onlyConnection, type UsedAddress } from '../rest-users.ts'
import type { TransformContext, Transformed } from './context.ts'
import { namesOf, toEvidence, type Claim, type Finding } from './evidence-node.ts'

const MATCHED_ON = 'outbound_only_way'

/**
 * Nothing unless it was measured that such rows name the script that began. `addresses` are those that the call fits.
 *
 * | Measured | Rules with the write | Others |
 * |---|---|---|
 * | in work of this kind | yes | yes |
 * | for rules with the write in other work only | yes: what counts is that the script was running, and its own text makes no call | no |
 */
export function toWay(
    finding: Finding,
    work: Work,
    addresses: readonly UsedAddress[],
    context: TransformContext,
): Transformed {
    const { source } = work
    if (!isMeasured(work, context) || finding.executedAt === null) return { evidence: [], edges: [] }
    // What a property or a column holds now says nothing of what it held then.
    const users = new Set(addresses.filter(({ from }) => from === undefined).flatMap((one) => one.users))
    const steps = findOnlyWay(source, users, finding.executedAt, context.index)
    const evidence: Evidence[] = []
    const edges: Edge[] = []
    let before = finding.id
    steps.forEach(({ automationId, calledBy }, at) => {
        const isLast = at === steps.length - 1
        const connectionId = isLast ? findConnection(automationId, addresses, context) : null
        const claims: readonly Claim[] = [{ automationId, matchedOn: MATCHED_ON }]
        const step = toEvidence(
            {
                ...finding,
                id: `${finding.id}-by-${automationId}`,
                displayName: finding.displayName.replace(/ by .*$/, ` by ${namesOf(claims, context)}`),
                connectionId,
                claims,
                properties: { ...finding.properties, call_declared: '', [WAY_CALLER]: calledBy },
            },
            context,
        )
        if (step === null) return
        evidence.push(step)
        edges.push(toEdge('CALLS', calledBy, automationId, [before, step.id].sort(), finding, context))
        if (connectionId !== null)
            edges.push(toEdge('INVOKES', automationId, connectionId, [step.id], finding, context))
        before = step.id
    })
    return { evidence, edges }
}

function isMeasured(work: Work, { attribution, index }: TransformContext): boolean {
    const isWithWrite = runsWithWrite(work.source)
    // Where one answer is known for all contexts, it was measured for rules that run with the write.
    if (attribution.contexts === undefined) return isWithWrite && attribution.outbound === 'caller'
    const named = namedIn(attribution, 'outbound', contextsOf(work, index))
    return named === 'unmeasured' ? isWithWrite && attribution.outbound === 'caller' : named === 'caller'
}

/** The connection that the include must have called through; null where it may have been another, or an address that it computes. */
function findConnection(
    automationId: string,
    addresses: readonly UsedAddress[],
    { index }: TransformContext,
): string | null {
    const include = index.byId.get(automationId)
    const used = addresses.filter(({ users }) => users.indexOf(automationId) >= 0)
    const connectionId = onlyConnection(used)
    const isCertain =
        include !== undefined && hasOnlyKnownCalls(include) && used.every((one) => one.connectionId === connectionId)
    return isCertain ? connectionId : null
}

function runsWithWrite({ trigger }: Automation): boolean {
    return trigger !== null && (trigger.when === 'before' || trigger.when === 'after')
}

function toEdge(
    type: Edge['type'],
    from: string,
    to: string,
    evidence: readonly string[],
    { sourceId, transactionId }: Finding,
    { decisions }: TransformContext,
): Edge {
    return {
        type,
        from,
        to,
        confidence: assignConfidence(decisions, MATCHED_ON),
        matchedOn: MATCHED_ON,
        matchedValue: transactionId || sourceId,
        evidence,
    }
}
