/** One node of the picture: kind, name, and the grade of its runs. */
import React from 'react'
import { say } from '../../../messages.ts'
import type { ChainNode } from './chain-graph.ts'
import { describeNode, gradeWord, SIGNS } from './describe.ts'
import type { Box } from './layout.ts'
import type { ItemHandling } from './picture.tsx'
import { wrapText } from './wrap-text.ts'

const NAME_LENGTH = 28
const NAME_LINES = 2
const INSET = 16

export function PictureNode({ box, node, ...item }: { readonly node: ChainNode; readonly box: Box } & ItemHandling) {
    const { isChosen, isTabStop, ...handlers } = item
    const { height, width, x, y } = box
    const grade = node.ran?.confidence
    const lines = wrapText(node.name, NAME_LENGTH, NAME_LINES)
    const states = [grade ?? 'none', node.isOnPath ? 'on-path' : '', isChosen ? 'chosen' : '']
    return (
        <g
            className={`item node ${states.join(' ')}`}
            role="button"
            tabIndex={isTabStop ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={describeNode(node)}
            data-item={node.id}
            data-kind={node.kind}
            data-grade={grade}
            transform={`translate(${x} ${y})`}
            {...handlers}
        >
            <title>{describeNode(node)}</title>
            <rect className="card" width={width} height={height} rx="6" />
            <rect className="bar" width="6" height={height} rx="3" />
            <text className="kind" x={INSET} y="20">
                {say(`kind.${node.kind}`)}
            </text>
            {lines.map((line, at) => (
                <text key={at} className="name" x={INSET} y={40 + at * 17}>
                    {line}
                </text>
            ))}
            {grade !== undefined && (
                <text className={`grade ${grade}`} x={INSET} y={height - 9}>
                    {`${SIGNS[grade]} ${say('picture.ran', { grade: gradeWord(grade) })}`}
                    {node.isWeakest && ` · ${say('picture.weakest')}`}
                </text>
            )}
        </g>
    )
}
