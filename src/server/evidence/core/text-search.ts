/** Finds which of many texts occur in a message, in one pass whose cost does not depend on how many there are (Aho–Corasick). */

/** Texts prepared for searching. */
export interface TextSearch {
    /** Node and character to the next node. One map for all nodes keeps the memory of thousands of them small. */
    readonly steps: ReadonlyMap<number, number>
    /** Per node: the longest proper suffix that is a node too. */
    readonly fallback: readonly number[]
    /** Per node: number of the text that ends here, or -1. */
    readonly ending: readonly number[]
    /** Per node: the nearest node on its fallback path at which a text ends, or 0. */
    readonly shorter: readonly number[]
}

const UNITS = 0x10000

/** Prepares texts for searching; each is known by its place in the list, equal ones by the first. Empty texts are never found. */
export function prepareSearch(texts: readonly string[]): TextSearch {
    const steps = new Map<number, number>()
    const ending = [-1]
    const parent = [0]
    const unit = [0]
    for (let number = 0; number < texts.length; number++) {
        let node = 0
        for (let at = 0; at < texts[number].length; at++) {
            const key = node * UNITS + texts[number].charCodeAt(at)
            let next = steps.get(key)
            if (next === undefined) {
                next = ending.length
                steps.set(key, next)
                ending.push(-1)
                parent.push(node)
                unit.push(texts[number].charCodeAt(at))
            }
            node = next
        }
        if (node !== 0 && ending[node] < 0) ending[node] = number
    }
    return { steps, ending, ...linkSuffixes(steps, ending, parent, unit) }
}

// A node's suffix is shorter than the node, so nodes are linked in order of their depth.
function linkSuffixes(
    steps: ReadonlyMap<number, number>,
    ending: readonly number[],
    parent: readonly number[],
    unit: readonly number[],
): Pick<TextSearch, 'fallback' | 'shorter'> {
    const fallback = ending.map(() => 0)
    const shorter = ending.map(() => 0)
    for (const node of inOrderOfDepth(parent)) {
        if (parent[node] !== 0) fallback[node] = step(steps, fallback, fallback[parent[node]], unit[node])
        shorter[node] = ending[fallback[node]] >= 0 ? fallback[node] : shorter[fallback[node]]
    }
    return { fallback, shorter }
}

function inOrderOfDepth(parent: readonly number[]): readonly number[] {
    const byDepth: number[][] = []
    const depth = [0]
    for (let node = 1; node < parent.length; node++) {
        depth[node] = depth[parent[node]] + 1
        while (byDepth.length <= depth[node]) byDepth.push([])
        byDepth[depth[node]].push(node)
    }
    return ([] as number[]).concat(...byDepth)
}

function step(steps: ReadonlyMap<number, number>, fallback: readonly number[], from: number, unit: number): number {
    let node = from
    for (;;) {
        const next = steps.get(node * UNITS + unit)
        if (next !== undefined) return next
        if (node === 0) return 0
        node = fallback[node]
    }
}

/** Numbers of the texts that occur in the message, each once, in order of first occurrence. */
export function searchTexts(search: TextSearch, message: string): readonly number[] {
    const found: number[] = []
    const seen = new Set<number>()
    let node = 0
    for (let at = 0; at < message.length; at++) {
        node = step(search.steps, search.fallback, node, message.charCodeAt(at))
        let end = search.ending[node] >= 0 ? node : search.shorter[node]
        // Whatever ends at a node that was seen, its shorter ones were seen with it.
        while (end !== 0 && !seen.has(search.ending[end])) {
            seen.add(search.ending[end])
            found.push(search.ending[end])
            end = search.shorter[end]
        }
    }
    return found
}
