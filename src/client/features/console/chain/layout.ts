/** Places the nodes and hops of a chain, from top to bottom, so that a chain without second paths fits the narrowest screen. */
import { graphlib, layout as place } from '@dagrejs/dagre'
import type { ChainGraph, ChainNode } from './chain-graph.ts'

const NODE_WIDTH = 240
const GRADED_HEIGHT = 88
const PLAIN_HEIGHT = 66
const PILL = { width: 216, height: 30 } as const
const MARGIN = 4

/** A box by its upper left corner. */
export interface Box {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
}

export interface Point {
    readonly x: number
    readonly y: number
}

/** Where everything is. */
export interface Layout {
    readonly width: number
    readonly height: number
    /** Nodes, and the pills of hops, by id. */
    readonly boxes: Readonly<Record<string, Box>>
    /** The line of each hop, by id. */
    readonly lines: Readonly<Record<string, readonly Point[]>>
}

/** The same graph gives the same layout. */
export function layOut({ hops, nodes }: ChainGraph): Layout {
    const graph = new graphlib.Graph()
    graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 16, ranksep: 32, marginx: MARGIN, marginy: MARGIN })
    for (const node of nodes) graph.setNode(node.id, sizeOf(node))
    for (const { from, to } of hops) graph.setEdge(from, to, { ...PILL, labelpos: 'c' })
    place(graph)
    const boxes: Record<string, Box> = {}
    const lines: Record<string, readonly Point[]> = {}
    for (const node of nodes) boxes[node.id] = toBox(graph.node(node.id), sizeOf(node))
    for (const { from, id, to } of hops) {
        const edge = graph.edge(from, to) as unknown as Point & { readonly points: readonly Point[] }
        boxes[id] = toBox(edge, PILL)
        lines[id] = edge.points
    }
    const { height = 0, width = 0 } = graph.graph()
    return { width, height, boxes, lines }
}

/** What does not run has no line for its grade. */
function sizeOf({ ran }: ChainNode): { width: number; height: number } {
    return { width: NODE_WIDTH, height: ran === null ? PLAIN_HEIGHT : GRADED_HEIGHT }
}

function toBox({ x, y }: Point, { height, width }: { readonly width: number; readonly height: number }): Box {
    return { x: x - width / 2, y: y - height / 2, width, height }
}
