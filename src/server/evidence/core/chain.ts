/** Assembles the chain of one automation: from what triggers it to whom it signs in as, each hop with its own evidence and grade. */

import type { MeasuredAttribution } from './attribution.ts'
import type { Confidence, EdgeType } from './catalogue.ts'
import { beginningsOf, type ChainBeginning } from './chain/beginnings.ts'
import { gradeCall } from './chain/grade-call.ts'
import { asDecided, gradeInvocation, gradeSignIn } from './chain/grade-connection.ts'
import { gradeRun, gradeTrigger } from './chain/grade-run.ts'
import type { HopKind } from './catalogue.ts'
import { notSeen, type Looked, type NotSeen } from './chain/not-seen.ts'
import { findPaths, type Path } from './chain/paths.ts'
import { rowsOfRecord } from './chain/record-view.ts'
import { openQuestionsOf, suppressionsOf, writeBacksOf, type OpenQuestion, type WriteBack } from './chain/remarks.ts'
import { isAtLeast, weaker, type Grade } from './chain/grade.ts'
import type { Span } from './ledger/spans.ts'
import type { Connection, Edge, Evidence, RecordMention } from './model.ts'
import type { AutomationDetail } from './views.ts'

/** One step of a chain. */
export interface Hop extends Grade {
    readonly kind: HopKind
    /** Node id of where the hop leads; of the automation itself for its trigger. */
    readonly node: string
    readonly name: string
    /** The record of the node on this instance; null where it has none. */
    readonly record: { readonly table: string; readonly sysId: string } | null
    readonly edgeType: EdgeType | null
    /** What rows show of this automation alone, whatever called it; null for what is no automation. */
    readonly ran: Grade | null
    readonly notSeen: readonly NotSeen[]
}

/** One way through the automation, with the grade of its weakest hop. */
export interface ChainPath {
    readonly hops: readonly Hop[]
    readonly reaches: HopKind
    readonly confidence: Confidence
    /** Place of the first weakest hop in `hops`. */
    readonly weakestHop: number
}

/** The chain of one automation, in general or in view of one record. */
export interface Chain {
    readonly automationId: string
    readonly record: RecordMention | null
    /** The time that `notSeen` is about; null before the first run. */
    readonly asked: Span | null
    /** The grade of the first path. */
    readonly confidence: Confidence
    /** The furthest first, then the strongest: the others are second ways of the same automation. */
    readonly paths: readonly ChainPath[]
    readonly pathsLeftOut: number
    /** Automations that call this one. */
    readonly calledBy: readonly string[]
    /** What began the transactions of its rows, as far as that is known. */
    readonly began: readonly ChainBeginning[]
    readonly suppresses: readonly string[]
    readonly writeBacks: readonly WriteBack[]
    readonly openQuestions: readonly OpenQuestion[]
}

/** What a chain is made of. Everything that the automation reaches, and the rows that speak of it. */
export interface ChainMaterial {
    readonly entry: AutomationDetail
    /** The entry and every automation that it reaches. */
    readonly automations: readonly AutomationDetail[]
    readonly connections: readonly Connection[]
    /** CALLS, INVOKES, USES and AUTHENTICATES_AS from what is reached, and every CALLS to it. */
    readonly edges: readonly Edge[]
    readonly rows: readonly Evidence[]
    readonly looked: Looked
    readonly attribution: MeasuredAttribution
    /** Null for the view of the automation. */
    readonly record: RecordMention | null
    readonly windowSeconds: number
}

/**
 * The chain, every way of it. A hop is graded from the rows at hand; in the view of the automation it is never graded below the
 * strongest proof that was ever stored for its edge. In the view of a record only rows about that record count.
 */
export function assembleChain(material: ChainMaterial): Chain {
    const { automations, connections, edges, entry, record } = material
    const rows = record === null ? material.rows : rowsOfRecord(record, material.rows, material.windowSeconds)
    const reached = edges.filter(({ from }) => isReached(material, from))
    const { leftOut, paths } = findPaths(entry.id, reached)
    const graded = paths.map((path) => toChainPath(path, { ...material, rows })).sort(furthestFirst)
    return {
        automationId: entry.id,
        record,
        asked: material.looked.asked,
        confidence: graded[0].confidence,
        paths: graded,
        pathsLeftOut: leftOut,
        calledBy: callersOf(entry.id, edges),
        began: beginningsOf(
            automations.map(({ id }) => id),
            rows,
        ),
        suppresses: suppressionsOf(automations),
        writeBacks: writeBacksOf(automations),
        openQuestions: openQuestionsOf(automations, edges, connections),
    }
}

function toChainPath(path: Path, material: ChainMaterial): ChainPath {
    const hops = [...beginning(material), ...path.map((edge, at) => toHop(edge, path.slice(0, at), path, material))]
    const confidence = hops.reduce<Confidence>((least, hop) => weaker(least, hop.confidence), 'DETERMINISTIC')
    return {
        hops,
        reaches: hops[hops.length - 1].kind,
        confidence,
        weakestHop: hops.findIndex((hop) => hop.confidence === confidence),
    }
}

/** An include is not triggered, it is called; its own runs are where its chain begins. */
function beginning(material: ChainMaterial): readonly Hop[] {
    const { entry, rows } = material
    const ran = gradeRun(entry, rows)
    const runs = finish('automation', entry.id, entry.name, null, ran, ran, material)
    if (entry.kind === 'script_include' || entry.kind === 'scheduled_script') return [runs]
    const begins = gradeTrigger(entry, rows)
    const name = entry.trigger === null ? entry.name : entry.trigger.table
    return [finish('trigger', entry.id, name, null, begins, null, material), runs]
}

function toHop(edge: Edge, before: Path, path: Path, material: ChainMaterial): Hop {
    if (edge.type === 'CALLS') return toIncludeHop(edge, material)
    if (edge.type === 'INVOKES') return toConnectionHop(edge, before, material)
    return toSignInHop(edge, path, material)
}

function toIncludeHop(edge: Edge, material: ChainMaterial): Hop {
    const callee = automationOf(material, edge.to)
    const name = callee === null ? edge.to : callee.name
    const grade = atLeastStored(edge, gradeCall({ edge, attribution: material.attribution }, material.rows), material)
    const ran = callee === null ? null : gradeRun(callee, material.rows)
    return finish('include', edge.to, name, edge.type, grade, ran, material)
}

function toConnectionHop(edge: Edge, before: Path, material: ChainMaterial): Hop {
    const invocation = { edge, callers: before.map(({ from }) => from) }
    const decided = asDecided(gradeInvocation(invocation, material.rows), material.rows)
    const grade = atLeastStored(edge, decided, material)
    return finish('connection', edge.to, nameOf(material, edge.to), edge.type, grade, null, material)
}

function toSignInHop(edge: Edge, path: Path, material: ChainMaterial): Hop {
    const authenticates = path.find(({ type }) => type === 'AUTHENTICATES_AS')
    const identityId = authenticates ? authenticates.to : null
    const signIn = {
        edge,
        identityId,
        automations: path.filter(({ type }) => type === 'CALLS' || type === 'INVOKES').map(({ from }) => from),
    }
    const grade = atLeastStored(edge, gradeSignIn(signIn, material.rows), material)
    const kind = edge.type === 'USES' ? 'credential' : 'identity'
    return finish(kind, edge.to, nameOf(material, edge.to), edge.type, grade, null, material)
}

/** In view of a record the proofs that were stored before speak of other records. */
function atLeastStored(edge: Edge, grade: Grade, { record }: ChainMaterial): Grade {
    if (record !== null || isAtLeast(grade.confidence, edge.confidence)) return grade
    return {
        confidence: edge.confidence,
        matchedOn: edge.matchedOn,
        matchedValue: edge.matchedValue,
        evidence: edge.evidence,
        whyNotHigher: edge.confidence === 'DETERMINISTIC' ? null : grade.whyNotHigher,
    }
}

function finish(
    kind: HopKind,
    node: string,
    name: string,
    edgeType: EdgeType | null,
    grade: Grade,
    ran: Grade | null,
    { automations, connections, looked, rows }: ChainMaterial,
): Hop {
    const rests = [...grade.evidence, ...(ran === null ? [] : ran.evidence)]
    const shown = rows.filter((row) => rests.indexOf(row.id) >= 0)
    const found = automations.find((one) => one.id === node) || connections.find((one) => one.id === node)
    const record = found && found.table !== '' && found.sysId !== '' ? { table: found.table, sysId: found.sysId } : null
    return { kind, node, name, record, edgeType, ...grade, ran, notSeen: notSeen(kind, shown, looked) }
}

function callersOf(id: string, edges: readonly Edge[]): readonly string[] {
    return edges
        .filter(({ to, type }) => type === 'CALLS' && to === id)
        .map(({ from }) => from)
        .sort()
}

function isReached({ automations, connections }: ChainMaterial, id: string): boolean {
    return automations.some((one) => one.id === id) || connections.some((one) => one.id === id)
}

function automationOf({ automations }: ChainMaterial, id: string): AutomationDetail | null {
    return automations.find((one) => one.id === id) || null
}

function nameOf({ automations, connections }: ChainMaterial, id: string): string {
    const found = automations.find((one) => one.id === id) || connections.find((one) => one.id === id)
    return found ? found.name : id
}

const REACH: readonly HopKind[] = ['identity', 'credential', 'connection', 'include', 'automation', 'trigger']

/** The order of paths: the furthest first, then the strongest. */
export function furthestFirst(one: ChainPath, other: ChainPath): number {
    if (one.reaches !== other.reaches) return REACH.indexOf(one.reaches) - REACH.indexOf(other.reaches)
    if (one.confidence !== other.confidence) return isAtLeast(one.confidence, other.confidence) ? -1 : 1
    const key = one.hops.map(({ node }) => node).join('|')
    const otherKey = other.hops.map(({ node }) => node).join('|')
    return key < otherKey ? -1 : key > otherKey ? 1 : 0
}
