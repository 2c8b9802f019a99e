/** The picture of a chain: one tab stop, arrow keys from item to item, Enter or a click for the details. */
import React, { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { say } from '../../../messages.ts'
import type { ChainGraph } from './chain-graph.ts'
import { layOut } from './layout.ts'
import { neighbourOf } from './neighbours.ts'
import { PictureHop } from './picture-hop.tsx'
import { PictureNode } from './picture-node.tsx'

interface Props {
    readonly place: RefObject<SVGSVGElement>
    readonly graph: ChainGraph
    readonly name: string
    readonly chosen: string | null
    readonly onChoose: (id: string) => void
}

/** What the items of the picture need to be worked by mouse and keyboard. */
export interface ItemHandling {
    readonly isChosen: boolean
    readonly isTabStop: boolean
    readonly onFocus: () => void
    readonly onClick: () => void
    readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
}

export function Picture({ chosen, graph, name, onChoose, place }: Props) {
    const layout = useMemo(() => layOut(graph), [graph])
    const [current, setCurrent] = useState<string | null>(null)
    const scroller = useRef<HTMLDivElement>(null)
    // A picture that is wider than its place begins with the first node in view.
    useLayoutEffect(() => {
        const first = layout.boxes[graph.nodes[0]?.id ?? '']
        if (scroller.current && first)
            scroller.current.scrollLeft = first.x + (first.width - scroller.current.clientWidth) / 2
    }, [graph, layout])
    const stop = layout.boxes[current ?? ''] === undefined ? graph.nodes[0]?.id : current
    const focus = (id: string) => place.current?.querySelector<SVGGElement>(`[data-item="${CSS.escape(id)}"]`)?.focus()

    const handlingOf = (id: string): ItemHandling => ({
        isChosen: id === chosen,
        isTabStop: id === stop,
        onFocus: () => setCurrent(id),
        onClick: () => onChoose(id),
        onKeyDown: (event) => {
            if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault()
                return onChoose(id)
            }
            const next = neighbourOf(id, event.key, graph, layout)
            if (next === undefined) return
            event.preventDefault()
            focus(next)
        },
    })
    return (
        <figure className="picture">
            <figcaption id="picture-help">{say('picture.help')}</figcaption>
            <div className="scroll" ref={scroller}>
                <svg
                    ref={place}
                    role="group"
                    aria-label={say('picture.label', { name })}
                    aria-describedby="picture-help"
                    width={layout.width}
                    height={layout.height}
                    viewBox={`0 0 ${layout.width} ${layout.height}`}
                >
                    <defs>
                        <marker
                            id="arrow"
                            viewBox="0 0 8 8"
                            refX="7"
                            refY="4"
                            markerWidth="8"
                            markerHeight="8"
                            markerUnits="userSpaceOnUse"
                            orient="auto"
                        >
                            <path className="arrow" d="M0 0 8 4 0 8z" />
                        </marker>
                    </defs>
                    {graph.hops.map((hop) => (
                        <PictureHop
                            key={hop.id}
                            hop={hop}
                            graph={graph}
                            box={layout.boxes[hop.id]}
                            line={layout.lines[hop.id]}
                            {...handlingOf(hop.id)}
                        />
                    ))}
                    {graph.nodes.map((node) => (
                        <PictureNode key={node.id} node={node} box={layout.boxes[node.id]} {...handlingOf(node.id)} />
                    ))}
                </svg>
            </div>
        </figure>
    )
}
