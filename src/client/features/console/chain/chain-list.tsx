/** The same as the picture as a list: for screen readers, and on paper with every detail. */
import React, { useMemo } from 'react'
import { say, sayPhrase } from '../../../messages.ts'
import type { ChainAnswer, RowAnswer } from './chain-answer.ts'
import { nodeAt, toChainGraph, type ChainGraph, type Graded } from './chain-graph.ts'
import { endsOf, gradeWord } from './describe.ts'
import { GradeDetails } from './grade-details.tsx'
import { GradeTag } from './legend.tsx'

export function ChainList({ answer }: { readonly answer: ChainAnswer }) {
    const { paths } = answer.chain
    return (
        <div className="chain-list">
            <h4>{say('list.title')}</h4>
            {paths.map(({ confidence }, at) => (
                <div key={at}>
                    <h5>{say('list.path', { at: at + 1, count: paths.length, grade: gradeWord(confidence) })}</h5>
                    <PathList answer={answer} at={at} />
                </div>
            ))}
        </div>
    )
}

function PathList({ answer, at }: { readonly answer: ChainAnswer; readonly at: number }) {
    const graph = useMemo(() => toOnePath(answer, at), [answer, at])
    const begins = graph.nodes.filter(({ id, ran }) => ran !== null && graph.hops.every(({ to }) => to !== id))
    return (
        <ol>
            {begins.map((node) => (
                <Step
                    key={node.id}
                    title={say('list.ran', { name: node.name })}
                    graded={node.ran}
                    rows={answer.chain.rows}
                />
            ))}
            {graph.hops.map((hop) => {
                const to = nodeAt(graph, hop.to)
                return (
                    <React.Fragment key={hop.id}>
                        <Step title={say('list.hop', endsOf(hop, graph))} graded={hop.grade} rows={answer.chain.rows} />
                        <Step title={say('list.ran', { name: to.name })} graded={to.ran} rows={answer.chain.rows} />
                    </React.Fragment>
                )
            })}
        </ol>
    )
}

function toOnePath(answer: ChainAnswer, at: number): ChainGraph {
    return toChainGraph({ ...answer, chain: { ...answer.chain, paths: [answer.chain.paths[at]] } })
}

interface StepProps {
    readonly title: string
    readonly graded: Graded | null
    readonly rows: readonly RowAnswer[]
}

function Step({ graded, rows, title }: StepProps) {
    if (graded === null) return null
    return (
        <li>
            {title}: <GradeTag grade={graded.confidence} />
            {graded.why_not_higher !== null && <span className="why"> {sayPhrase(graded.why_not_higher.missing)}</span>}
            <div className="on-paper">
                <GradeDetails graded={graded} rows={rows} />
            </div>
        </li>
    )
}
