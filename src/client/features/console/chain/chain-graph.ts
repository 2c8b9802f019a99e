/** The chain of one automation as a graph: what the picture, the details and the list show, and nothing that the answer lacks. */
import { formOf, listOf } from '../links.ts'
import type {
    AutomationKind,
    ChainAnswer,
    Confidence,
    GradeAnswer,
    HopAnswer,
    HopKind,
    NotSeenAnswer,
    PathAnswer,
} from './chain-answer.ts'

export type NodeKind = 'record' | 'table' | AutomationKind | 'connection' | 'endpoint' | 'credential' | 'identity'

/** A grade with the sources that could show more. */
export interface Graded extends GradeAnswer {
    readonly notSeen: readonly NotSeenAnswer[]
}

/** One thing of the chain. */
export interface ChainNode {
    readonly type: 'node'
    readonly id: string
    readonly kind: NodeKind
    readonly name: string
    /** Address of its record on this instance; null where it has none. */
    readonly link: string | null
    /** What rows show of its runs; null for what does not run. */
    readonly ran: Graded | null
    readonly isOnPath: boolean
    readonly isWeakest: boolean
}

/** One step from a node to the next. */
export interface ChainHop {
    readonly type: 'hop'
    readonly id: string
    readonly from: string
    readonly to: string
    readonly kind: HopKind
    readonly grade: Graded
    /** Other grades that the same step has on paths that are not chosen. */
    readonly elsewhere: readonly Confidence[]
    readonly isOnPath: boolean
    readonly isWeakest: boolean
}

export type ChainItem = ChainNode | ChainHop

/** The nodes and hops of every path, each once; those of the chosen path first. */
export interface ChainGraph {
    readonly nodes: readonly ChainNode[]
    readonly hops: readonly ChainHop[]
}

/** Id of the node for the record, or the table, that begins the chain. */
export const BEGINNING = 'beginning'

/**
 * Joins the paths into one graph. A hop may have another grade on another path, because that path comes from another caller: what is shown is
 * the grade on the chosen path, and the others are listed beside it.
 */
export function toChainGraph(answer: ChainAnswer, chosen = 0): ChainGraph {
    const nodes = new Map<string, ChainNode>()
    const hops = new Map<string, ChainHop>()
    const { paths } = answer.chain
    const inOrder = [chosen, ...paths.map((_path, at) => at).filter((at) => at !== chosen)]
    for (const at of inOrder) addPath(answer, paths[at], at === chosen, nodes, hops)
    return { nodes: [...nodes.values()], hops: [...hops.values()] }
}

function addPath(
    answer: ChainAnswer,
    path: PathAnswer | undefined,
    isOnPath: boolean,
    nodes: Map<string, ChainNode>,
    hops: Map<string, ChainHop>,
): void {
    let before: string | null = null
    path?.hops.forEach((hop, at) => {
        const isWeakest = isOnPath && at === path.weakest_hop
        if (hop.kind === 'trigger') {
            before = BEGINNING
            if (!nodes.has(BEGINNING)) nodes.set(BEGINNING, beginningOf(answer, hop, isOnPath))
            addHop(hops, { ...stepOf(hop, BEGINNING), isOnPath, isWeakest })
            return
        }
        const isStep = hop.kind !== 'automation'
        if (!nodes.has(hop.node)) nodes.set(hop.node, nodeOf(answer, hop, isOnPath, isWeakest && !isStep))
        if (isStep && before !== null) addHop(hops, { ...stepOf(hop, before), isOnPath, isWeakest })
        before = hop.node
    })
}

function addHop(hops: Map<string, ChainHop>, hop: ChainHop): void {
    const known = hops.get(hop.id)
    if (known === undefined) return void hops.set(hop.id, hop)
    const { confidence } = hop.grade
    if (confidence === known.grade.confidence || known.elsewhere.includes(confidence)) return
    hops.set(hop.id, { ...known, elsewhere: [...known.elsewhere, confidence] })
}

function stepOf(hop: HopAnswer, from: string): Omit<ChainHop, 'isOnPath' | 'isWeakest'> {
    const grade = { ...hop, notSeen: hop.not_seen }
    return { type: 'hop', id: `${from}>${hop.node}`, from, to: hop.node, kind: hop.kind, grade, elsewhere: [] }
}

function nodeOf(answer: ChainAnswer, hop: HopAnswer, isOnPath: boolean, isWeakest: boolean): ChainNode {
    const { name, node, ran, source_id, source_table } = hop
    return {
        type: 'node',
        id: node,
        kind: kindOf(answer, hop),
        name,
        link: source_table === null || source_id === null ? null : formOf(source_table, source_id),
        ran: ran === null ? null : { ...ran, notSeen: hop.not_seen },
        isOnPath,
        isWeakest,
    }
}

function kindOf(answer: ChainAnswer, { kind, node }: HopAnswer): NodeKind {
    if (kind === 'automation' || kind === 'trigger') return answer.kind
    if (kind === 'include') return 'script_include'
    if (kind === 'connection') return node.startsWith('sn-endpoint-') ? 'endpoint' : 'connection'
    return kind
}

/** The record where the chain is about one; else the table that the automation is triggered on. */
function beginningOf({ chain }: ChainAnswer, { name }: HopAnswer, isOnPath: boolean): ChainNode {
    const plain = { type: 'node', id: BEGINNING, ran: null, isOnPath, isWeakest: false } as const
    const number = chain.record?.number ?? null
    if (number === null) return { ...plain, kind: 'table', name, link: listOf(name, '') }
    const named = chain.rows.find(({ record }) => record?.number === number && record.table && record.id)?.record
    const link = named?.table && named.id ? formOf(named.table, named.id) : listOf(name, `number=${number}`)
    return { ...plain, kind: 'record', name: number, link }
}

/** The item with this id. */
export function findItem({ hops, nodes }: ChainGraph, id: string | null): ChainItem | undefined {
    return nodes.find((one) => one.id === id) ?? hops.find((one) => one.id === id)
}

/** The node with this id. @throws Error where a hop names a node that is not there, which no answer does */
export function nodeAt({ nodes }: ChainGraph, id: string): ChainNode {
    const found = nodes.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no node ${id}`)
    return found
}
