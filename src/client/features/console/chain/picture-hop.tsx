/** One hop of the picture: a line in the pattern of its grade, and a pill with the verb and the grade in words. */
import React from 'react'
import { say } from '../../../messages.ts'
import type { ChainGraph, ChainHop } from './chain-graph.ts'
import { describeHop, gradeWord, SIGNS } from './describe.ts'
import type { Box, Point } from './layout.ts'
import type { ItemHandling } from './picture.tsx'

interface Props extends ItemHandling {
    readonly hop: ChainHop
    readonly graph: ChainGraph
    readonly box: Box
    readonly line: readonly Point[]
}

export function PictureHop({ box, graph, hop, isChosen, isTabStop, line, ...handlers }: Props) {
    const { confidence } = hop.grade
    const states = [confidence, hop.isOnPath ? 'on-path' : '', isChosen ? 'chosen' : '']
    const words = say('picture.pill', { verb: say(`verb.${hop.kind}`), grade: gradeWord(confidence) })
    return (
        <g
            className={`item hop ${states.join(' ')}`}
            role="button"
            tabIndex={isTabStop ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={describeHop(hop, graph)}
            data-item={hop.id}
            data-kind={hop.kind}
            data-grade={confidence}
            {...handlers}
        >
            <title>{describeHop(hop, graph)}</title>
            <polyline className="line" points={line.map(({ x, y }) => `${x},${y}`).join(' ')} markerEnd="url(#arrow)" />
            <rect className="card" x={box.x} y={box.y} width={box.width} height={box.height} rx={box.height / 2} />
            <text className={`grade ${confidence}`} x={box.x + box.width / 2} y={box.y + 20} textAnchor="middle">
                {`${SIGNS[confidence]} ${words}`}
                {hop.isWeakest && ` · ${say('picture.weakest')}`}
            </text>
        </g>
    )
}
