/** Compares what the collection says of a canary with what is known to have run. */

import type { Confidence } from '../../evidence/core/catalogue.ts'
import type { RecordChain } from '../../evidence/core/record-chain.ts'
import { addSeconds, DAY_SECONDS, secondsBetween, type Instant } from '../../shared/time.ts'
import { isCall, type Canary, type CanaryGrade, type CanaryNodes, type CanaryVerdict } from './canary.ts'

/** An asynchronous rule waits for a worker. */
const RUN_SECONDS = 3600
/** Logs can be written late: only a collection that began this long after the canary ran can miss it. */
const LATE_SECONDS = 3600

/** What is known when a canary is looked at. */
export interface Known {
    /** What runs say of the record of the canary; null where they say nothing. */
    readonly chain: RecordChain | null
    readonly nodes: CanaryNodes
    /** The end of the newest run, of any outcome. */
    readonly collectedAt: Instant
    /** When the newest complete run began; null where there is none. */
    readonly completeSince: Instant | null
    readonly now: Instant
}

/**
 * | The include ran | its chain shows each hop | a complete collection began an hour later, or a day has passed | |
 * |---|---|---|---|
 * | not within an hour | | | not run |
 * | yes | yes | | found |
 * | yes | no | no | nothing is decided yet |
 * | yes | no | yes | missed |
 */
export function judge(canary: Canary, known: Known): CanaryVerdict | null {
    const { ranAt } = canary
    const { collectedAt, now } = known
    if (ranAt === null) return addSeconds(canary.plantedAt, RUN_SECONDS) > now ? null : notRun(canary, known)
    const seen = seenOf(canary, known)
    const falseLinks = falseLinksOf(canary, known)
    const missing = missingOf(canary, known, seen)
    if (missing.length === 0)
        return {
            ...seen,
            state: 'found',
            falseLinks,
            lagSeconds: Math.max(0, secondsBetween(ranAt, collectedAt)),
            reason: '',
        }
    const couldBeFound = known.completeSince !== null && known.completeSince >= addSeconds(ranAt, LATE_SECONDS)
    const isOld = addSeconds(ranAt, DAY_SECONDS) <= now
    if (!couldBeFound && !isOld) return null
    const reason = `${missing.join('. ')}${couldBeFound ? '' : '. No run was complete in the day after it'}`
    return { ...seen, state: 'missed', falseLinks, lagSeconds: null, reason }
}

type Seen = Pick<CanaryVerdict, 'starter' | 'include' | 'call'>

function notRun(canary: Canary, known: Known): CanaryVerdict {
    return {
        ...{ state: 'not_run', starter: 'missing', include: 'missing', call: 'not_called' },
        falseLinks: falseLinksOf(canary, known),
        lagSeconds: null,
        reason: REASONS[canary.context],
    }
}

const REASONS: Readonly<Record<Canary['context'], string>> = {
    business_rule: 'The include was not called within an hour: the business rule of canaries may be inactive',
    asynchronous_rule:
        'The include was not called within an hour: the asynchronous business rule of canaries may be inactive, or asynchronous work waits',
    scheduled_script: 'The include was not called within an hour: the scheduled job of canaries was ended',
}

function seenOf({ context, hasCalled }: Canary, { chain, nodes }: Known): Seen {
    const starter = nodes.starters[context]
    // Only a chain that begins with what really began it shows that.
    const hops = chain === null || chain.entry !== starter ? [] : chain.hops
    const gradeOf = (isIt: (node: string) => boolean): CanaryGrade => {
        const hop = hops.find(({ evidence, node }) => isIt(node) && evidence.length > 0)
        return hop === undefined ? 'missing' : toGrade(hop.confidence)
    }
    return {
        starter: gradeOf((node) => node === starter),
        include: gradeOf((node) => node === nodes.include),
        call: hasCalled ? gradeOf((node) => isCall(node, nodes)) : 'not_called',
    }
}

function toGrade(confidence: Confidence): CanaryGrade {
    return confidence === 'DETERMINISTIC' ? 'proven' : confidence === 'TEMPORAL_INFERRED' ? 'inferred' : 'missing'
}

/** One sentence, without its stop, for each hop that is not known to have run. */
function missingOf({ context, hasCalled }: Canary, { chain, nodes }: Known, seen: Seen): readonly string[] {
    const found: string[] = []
    const starter = nodes.starters[context]
    if (starter === '' || nodes.include === '' || (hasCalled && nodes.message === ''))
        found.push('What canaries run is not collected: see x_kt_gov.evidence.exclude_scopes, and the newest run')
    else if (chain === null) found.push('No evidence names the record of the canary')
    else if (chain.entry !== starter) found.push(`Its chain begins with ${chain.entry}, and not with ${starter}`)
    else
        for (const [what, node, grade] of [
            ['what began it', starter, seen.starter],
            ['its include', nodes.include, seen.include],
            ['its call', nodes.message, seen.call],
        ] as const)
            if (grade === 'missing') found.push(`No row shows ${what} (${node})${whyNot(chain, node)}`)
    return found
}

function whyNot({ hops }: RecordChain, node: string): string {
    const hop = hops.find((one) => one.node === node)
    return hop === undefined || hop.whyNotHigher === null ? '' : `: ${hop.whyNotHigher.missing}`
}

/** Automations and connections that the chain names as run, and that did not. Rules of others on the table of canaries may have run. */
function falseLinksOf({ context, ranAt }: Canary, { chain, nodes }: Known): readonly string[] {
    if (chain === null) return []
    const isReal = (node: string): boolean =>
        node === nodes.starters[context] ||
        (nodes.others || []).indexOf(node) >= 0 ||
        (ranAt !== null && (node === nodes.include || isCall(node, nodes)))
    const entries = [{ node: chain.entry, confidence: chain.confidence }].concat(
        chain.others.map(({ confidence, entry }) => ({ node: entry, confidence })),
    )
    const hops = chain.hops.filter(({ evidence }) => evidence.length > 0)
    const links = [...entries, ...hops].filter(({ confidence, node }) => confidence !== 'STRUCTURAL' && !isReal(node))
    const named = links.map(({ confidence, node }) => `${node} (${toGrade(confidence)})`)
    return named.filter((one, at) => named.indexOf(one) === at).sort()
}
