/** The details of what is chosen in the picture: grade, why it is not higher, what it rests on, rows, and silent sources. */
import React, { type RefObject } from 'react'
import { say } from '../../../messages.ts'
import type { RowAnswer } from './chain-answer.ts'
import { nodeAt, type ChainGraph, type ChainHop, type ChainItem, type ChainNode } from './chain-graph.ts'
import { describeHop, endsOf, gradeWord } from './describe.ts'
import { GradeDetails } from './grade-details.tsx'

interface Props {
    readonly heading: RefObject<HTMLHeadingElement>
    readonly item: ChainItem | undefined
    readonly graph: ChainGraph
    readonly rows: readonly RowAnswer[]
    readonly onChoose: (id: string) => void
    readonly onBack: () => void
}

export function DetailPanel({ graph, heading, item, onBack, onChoose, rows }: Props) {
    return (
        <div
            role="region"
            className="details"
            aria-labelledby="details-title"
            onKeyDown={(event) => {
                if (event.key === 'Escape') onBack()
            }}
        >
            <h4 id="details-title" ref={heading} tabIndex={-1}>
                {item === undefined ? say('panel.title') : titleOf(item, graph)}
            </h4>
            {item === undefined ? (
                <p>{say('panel.choose')}</p>
            ) : (
                <>
                    {item.type === 'node' ? (
                        <NodeDetails node={item} graph={graph} rows={rows} onChoose={onChoose} />
                    ) : (
                        <HopDetails hop={item} graph={graph} rows={rows} onChoose={onChoose} />
                    )}
                    <p className="row">
                        <button type="button" onClick={onBack}>
                            {say('panel.back')}
                        </button>
                    </p>
                </>
            )}
        </div>
    )
}

function titleOf(item: ChainItem, graph: ChainGraph): string {
    if (item.type === 'hop') return say('list.hop', endsOf(item, graph))
    return say('picture.node', { kind: say(`kind.${item.kind}`), name: item.name })
}

interface NodeProps extends Pick<Props, 'graph' | 'rows' | 'onChoose'> {
    readonly node: ChainNode
}

function NodeDetails({ graph, node, onChoose, rows }: NodeProps) {
    return (
        <>
            {node.link !== null && (
                <p>
                    <a href={node.link}>{say('panel.open')}</a>
                </p>
            )}
            {node.ran === null ? <p>{say('panel.noGrade')}</p> : <GradeDetails graded={node.ran} rows={rows} />}
            <Hops
                title={say('panel.leadsHere')}
                hops={graph.hops.filter(({ to }) => to === node.id)}
                graph={graph}
                onChoose={onChoose}
            />
            <Hops
                title={say('panel.leadsOn')}
                hops={graph.hops.filter(({ from }) => from === node.id)}
                graph={graph}
                onChoose={onChoose}
            />
        </>
    )
}

interface HopsProps extends Pick<Props, 'graph' | 'onChoose'> {
    readonly title: string
    readonly hops: readonly ChainHop[]
}

function Hops({ graph, hops, onChoose, title }: HopsProps) {
    if (hops.length === 0) return null
    return (
        <>
            <h5>{title}</h5>
            <ul className="plain">
                {hops.map((hop) => (
                    <li key={hop.id}>
                        <button type="button" className="link" onClick={() => onChoose(hop.id)}>
                            {describeHop(hop, graph)}
                        </button>
                    </li>
                ))}
            </ul>
        </>
    )
}

function HopDetails({ graph, hop, onChoose, rows }: Omit<NodeProps, 'node'> & { readonly hop: ChainHop }) {
    return (
        <>
            <GradeDetails graded={hop.grade} rows={rows} />
            {hop.elsewhere.map((grade) => (
                <p key={grade}>{say('panel.otherPaths', { grade: gradeWord(grade) })}</p>
            ))}
            <ul className="plain">
                {[hop.from, hop.to].map((id) => (
                    <li key={id}>
                        <button type="button" className="link" onClick={() => onChoose(id)}>
                            {say('list.details', { what: nodeAt(graph, id).name })}
                        </button>
                    </li>
                ))}
            </ul>
        </>
    )
}
