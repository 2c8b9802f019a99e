/** Names of the parts of a chain in words, the same in the picture, the details and the list. */
import { say } from '../../../messages.ts'
import type { Confidence } from './chain-answer.ts'
import { nodeAt, type ChainGraph, type ChainHop, type ChainItem, type ChainNode } from './chain-graph.ts'

/** The sign in front of a grade: another shape for each, so that no grade is known by its colour alone. */
export const SIGNS: Readonly<Record<Confidence, string>> = {
    DETERMINISTIC: '✓',
    TEMPORAL_INFERRED: '≈',
    STRUCTURAL: '○',
}

export function gradeWord(confidence: Confidence): string {
    return say(`grade.${confidence}`)
}

/** `Business rule Auto-route, ran: Deterministic`. */
export function describeNode({ isWeakest, kind, name, ran }: ChainNode): string {
    const values = { kind: say(`kind.${kind}`), name }
    const text =
        ran === null
            ? say('picture.node', values)
            : say('picture.nodeRun', { ...values, grade: gradeWord(ran.confidence) })
    return text + (isWeakest ? say('picture.weakestHop') : '')
}

/** `AzureGraphRouter invokes Graph: Inferred`. */
export function describeHop(hop: ChainHop, graph: ChainGraph): string {
    const grade = gradeWord(hop.grade.confidence)
    const text = say('picture.hop', { ...endsOf(hop, graph), grade })
    return text + (hop.isWeakest ? say('picture.weakestHop') : '')
}

export function describeItem(item: ChainItem, graph: ChainGraph): string {
    return item.type === 'node' ? describeNode(item) : describeHop(item, graph)
}

/** The names and the verb of a hop. */
export function endsOf(hop: ChainHop, graph: ChainGraph): { from: string; verb: string; to: string } {
    return { from: nodeAt(graph, hop.from).name, verb: say(`verb.${hop.kind}`), to: nodeAt(graph, hop.to).name }
}
