/** Where the arrow keys lead in the picture: down and up along the chain, left and right across what is beside. */
import type { ChainGraph, ChainHop } from './chain-graph.ts'
import type { Box, Layout } from './layout.ts'

/**
 * The item that a key leads to; undefined for another key, or where there is nothing that way.
 *
 * | Key | From a node | From a hop |
 * |---|---|---|
 * | down | its first hop, of the chosen path before others | the node that it leads to |
 * | up | the first hop that leads to it | the node that it begins at |
 * | left, right | the nearest item beside it | the nearest item beside it |
 *
 * The keys that lead to the beginning and the end of a line lead to the first node, and to the last one of the chosen path.
 */
export function neighbourOf(id: string, key: string, graph: ChainGraph, layout: Layout): string | undefined {
    const { hops, nodes } = graph
    const hop = hops.find((one) => one.id === id)
    if (key === 'ArrowDown') return hop ? hop.to : first(hops.filter(({ from }) => from === id))
    if (key === 'ArrowUp') return hop ? hop.from : first(hops.filter(({ to }) => to === id))
    if (key === 'ArrowLeft') return beside(id, -1, layout)
    if (key === 'ArrowRight') return beside(id, 1, layout)
    if (key === 'Home') return nodes[0]?.id
    if (key === 'End') return nodes.filter(({ isOnPath }) => isOnPath).pop()?.id
    return undefined
}

function first(hops: readonly ChainHop[]): string | undefined {
    return (hops.find(({ isOnPath }) => isOnPath) ?? hops[0])?.id
}

/** The nearest box in that direction of those that share some height with this one. */
function beside(id: string, direction: 1 | -1, { boxes }: Layout): string | undefined {
    const own = boxes[id]
    if (own === undefined) return undefined
    const distance = (box: Box) => (box.x - own.x) * direction
    const found = Object.entries(boxes)
        .filter(([other, box]) => other !== id && overlaps(own, box) && distance(box) > 0)
        .sort(([, one], [, other]) => distance(one) - distance(other))
    return found[0]?.[0]
}

function overlaps(one: Box, other: Box): boolean {
    return one.y < other.y + other.height && other.y < one.y + one.height
}
