/** Evidence from the outbound HTTP log: which script called out, and through which REST message. */

import { contextsOf, namesRunning, type Work } from '../attribution.ts'
import { findAutomation } from '../automation-index.ts'
import { toBeginning, type Beginning } from '../beginning.ts'
import { reachableFrom } from '../call-graph.ts'
import { newestUses, type SeenUse } from '../connection-use.ts'
import { assignConfidence } from '../confidence.ts'
import { toHost, withoutQuery } from '../endpoints.ts'
import { decideInvocation, INVOCATION } from '../invocation.ts'
import type { Automation, Edge, Evidence } from '../model.ts'
import { findAddresses, hasOnlyKnownCalls, onlyConnection, type UsedAddress } from '../rest-users.ts'
import type { OutboundRow } from '../../sources/outbound-http-log.ts'
import { isPresentAt } from '../versions.ts'
import { claimsOfBeginning } from './began-by.ts'
import { proveCalls } from './call-proofs.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, namesOf, toEvidence, type Claim, type Finding } from './evidence-node.ts'
import { claimsOfCallers } from './outbound-callers.ts'
import { toWay } from './outbound-way.ts'

/** Rows of `sys_outbound_http_log` as evidence; INVOKES edges where the row names the script that made the call. */
export function transformOutbound(rows: readonly OutboundRow[], context: TransformContext): Transformed {
    const observations = [...rows].sort(newestFirst).map((row) => toObservation(row, context))
    const evidence = inOrder(observations.flatMap((one) => one.evidence))
    const found: Record<string, Edge> = Object.create(null)
    for (const edge of observations.flatMap((one) => one.edges).concat(proveCalls(evidence, context)))
        keepStrongest(found, edge)
    const edges = Object.keys(found)
        .sort()
        .map((key) => found[key])
    return { evidence, edges, uses: newestUses(observations.flatMap((one) => one.uses)) }
}

/** Whether a script's text accounts for a call that a row says it made: `unknown` where the text alone does not show it. */
export type Declared = 'yes' | 'no' | 'unknown'

interface Observation {
    readonly evidence: readonly (Evidence | null)[]
    readonly edges: readonly Edge[]
    readonly uses: readonly SeenUse[]
}

const MOST_EVIDENCE = 10
/** Sessions of background work. */
const WORKER = /^glide\.scheduler\.worker\b/

function toObservation(row: OutboundRow, context: TransformContext): Observation {
    const address = addressOf(row)
    const addresses = findAddresses(context.index.rest, { ...address, method: row.method })
    const began = toBeginning(row.transactionName, WORKER.test(row.session))
    const source = findSource(row, began, context)
    const claims =
        source === null ? claimsOfCallers(row, addresses, context) : claimsOfSource(source, addresses, context)
    const connectionId = onlyConnection(source === null ? addresses : usedBy(source, addresses, context))
    const invocation = source === null ? null : toInvocation(row, { source, began }, addresses, context)
    const plain = toFinding(row, address, claims, began, connectionId, source, addresses, context)
    const restsOn = invocation === null ? '' : invocation.matchedOn
    const evidence = toEvidence({ ...plain, properties: { ...plain.properties, [INVOCATION]: restsOn } }, context)
    if (evidence === null || source === null)
        return { evidence: [evidence], edges: [], uses: toUses(row, addresses, connectionId, []) }
    const way = toWay(plain, { source, began }, addresses, context)
    const own = invocation === null ? [] : [{ ...invocation, evidence: [evidence.id] }]
    const edges = [...own, ...way.edges]
    return { evidence: [evidence, ...way.evidence], edges, uses: toUses(row, addresses, connectionId, edges) }
}

/** A call whose script nobody knows uses its connection all the same. */
function toUses(
    { createdAt: at }: OutboundRow,
    addresses: readonly UsedAddress[],
    connectionId: string | null,
    edges: readonly Edge[],
): readonly SeenUse[] {
    const proven = edges.filter(({ confidence, type }) => type === 'INVOKES' && confidence === 'DETERMINISTIC')
    const observed = proven.map(({ to }): SeenUse => ({ connectionId: to, grade: 'observed', at }))
    const only: readonly SeenUse[] = connectionId === null ? [] : [{ connectionId, grade: 'inferred', at }]
    const shared = addresses.flatMap((one): readonly SeenUse[] =>
        one.connectionId === null ? [] : [{ connectionId: one.connectionId, grade: 'possible', at }],
    )
    return [...observed, ...only, ...shared]
}

/** The script that the row names; null where such rows were measured to name scripts that did not run. */
function findSource(row: OutboundRow, began: Beginning | null, context: TransformContext): Automation | null {
    const { attribution, index } = context
    const source = findAutomation(index, row.sourceTable, row.sourceRecord)
    return source !== null && namesRunning(attribution, 'outbound', contextsOf({ source, began }, index))
        ? source
        : null
}

function toFinding(
    row: OutboundRow,
    address: { readonly host: string; readonly path: string },
    claims: readonly Claim[],
    began: Beginning | null,
    connectionId: string | null,
    source: Automation | null,
    addresses: readonly UsedAddress[],
    context: TransformContext,
): Finding {
    const called = `${row.method.toUpperCase()} ${address.host}${address.path}`.trim()
    const by = claims.length === 0 ? '' : ` by ${namesOf(source === null ? claims : claims.slice(0, 1), context)}`
    return {
        id: `evidence-outbound-${row.sysId}`,
        source: 'outbound_http_log',
        type: 'api_call',
        sourceTable: 'sys_outbound_http_log',
        sourceId: row.sysId,
        displayName: `Outbound call: ${called}${by}`,
        executedAt: row.createdAt,
        transactionId: row.transactionId,
        began,
        record: null,
        connectionId,
        actor: row.user,
        claims: [...claims, ...claimsOfBeginning(began, context)],
        properties: {
            http_method: row.method.toUpperCase(),
            http_status: row.status,
            endpoint_host: address.host,
            endpoint_path: address.path,
            app_scope: row.appScope,
            log_level: row.logLevel,
            call_declared: source === null ? '' : isDeclared(source, row, addresses, context),
            ...takenFrom(addresses),
        },
    }
}

// An address that only present values make fit may not have been that of the script then.
function takenFrom(addresses: readonly UsedAddress[]): Readonly<Record<string, string>> {
    const names = new Set(addresses.flatMap(({ from }) => from || []))
    const isOnlyTaken = names.size > 0 && addresses.every(({ from }) => from !== undefined)
    return isOnlyTaken ? { address_from: `${[...names].sort().join(', ')}, as it reads now` } : {}
}

function claimsOfSource(
    source: Automation,
    addresses: readonly UsedAddress[],
    { index }: TransformContext,
): readonly Claim[] {
    const below = reachableFrom(index.calls, source.id)
    const users = [...new Set(addresses.flatMap((one) => one.users))].filter((id) => below.has(id)).sort()
    return [
        { automationId: source.id, matchedOn: 'outbound_source' },
        ...users.map((automationId): Claim => ({ automationId, matchedOn: 'outbound_caller' })),
    ]
}

/** The call as an edge; null where the text of the script has no connection, or several, for the address. */
function toInvocation(
    row: OutboundRow,
    work: Work,
    addresses: readonly UsedAddress[],
    { attribution, decisions, index }: TransformContext,
): Omit<Edge, 'evidence'> | null {
    const { source } = work
    const connectionId = onlyConnection(addresses.filter(({ users }) => users.indexOf(source.id) >= 0))
    if (connectionId === null) return null
    const matchedOn = decideInvocation({ ...work, at: row.createdAt, addresses, connectionId }, index, attribution)
    return {
        type: 'INVOKES',
        from: source.id,
        to: connectionId,
        confidence: assignConfidence(decisions, matchedOn),
        matchedOn,
        matchedValue: row.transactionId || row.sysId,
    }
}

/**
 * | The text of that time, and what it calls | Declared |
 * |---|---|
 * | uses an address that the call fits | yes |
 * | is read in full, every name literal, and uses no such address | no |
 * | is not known, or computes names | unknown |
 */
function isDeclared(
    source: Automation,
    row: OutboundRow,
    addresses: readonly UsedAddress[],
    context: TransformContext,
): Declared {
    if (usedBy(source, addresses, context).length > 0) return 'yes'
    const isKnown = isPresentAt(source, row.createdAt) && hasOnlyKnownCalls(source) && row.hostname + row.url !== ''
    if (!isKnown || source.analysis === null) return 'unknown'
    const names = [source, ...below(source, context)]
    // A REST message whose address could not be read may be the one that was called.
    const isRead = names.every((one) => {
        const uses = one.analysis === null ? [] : one.analysis.restMessages
        const known = context.index.rest.invocations.get(one.id) || []
        return hasOnlyKnownCalls(one) && (uses.length === 0 || known.length > 0)
    })
    return isRead ? 'no' : 'unknown'
}

function below(source: Automation, { index }: TransformContext): readonly Automation[] {
    return [...reachableFrom(index.calls, source.id)]
        .map((id) => index.byId.get(id))
        .filter((one): one is Automation => one !== undefined)
}

function usedBy(
    source: Automation,
    addresses: readonly UsedAddress[],
    { index }: TransformContext,
): readonly UsedAddress[] {
    const ids = reachableFrom(index.calls, source.id)
    return addresses.filter(({ users }) => users.some((id) => id === source.id || ids.has(id)))
}

// Some instances fill the parts, some the whole address. The query is never looked at: it may hold a signature.
/** Host and path that a row of the outbound log names. */
export function addressOf({ hostname, path, url }: OutboundRow): { readonly host: string; readonly path: string } {
    const start = url.indexOf('://')
    const whole = start < 0 ? '' : url.slice(start + 3)
    const slash = whole.search(/[/?#]/)
    const authority = slash < 0 ? whole : whole.slice(0, slash)
    const host = toHost(hostname || authority.slice(authority.lastIndexOf('@') + 1))
    const plain = withoutQuery(path || (slash < 0 ? '' : whole.slice(slash)))
    return { host, path: plain === '' || plain.charAt(0) === '/' ? plain : `/${plain}` }
}

// Given newest first: the strongest proof stays, with the newest rows that are as strong.
function keepStrongest(edges: Record<string, Edge>, edge: Edge): void {
    const key = `${edge.type}|${edge.from}|${edge.to}`
    const known = edges[key]
    if (known === undefined || (edge.confidence === 'DETERMINISTIC' && known.confidence !== 'DETERMINISTIC'))
        edges[key] = edge
    else if (edge.confidence === known.confidence && known.evidence.length < MOST_EVIDENCE)
        edges[key] = { ...known, evidence: [...new Set([...known.evidence, ...edge.evidence])] }
}

function newestFirst(one: OutboundRow, other: OutboundRow): number {
    const isOlder = one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.sysId < other.sysId)
    return isOlder ? 1 : -1
}
