/** One chain: its picture with the details of what is chosen, what stands around it, and the same as a list. */
import React, { useMemo, useRef, useState } from 'react'
import { say, sayCount } from '../../../messages.ts'
import { showInstant } from '../../../instants.ts'
import type { ChainAnswer } from './chain-answer.ts'
import { findItem, toChainGraph } from './chain-graph.ts'
import { ChainList } from './chain-list.tsx'
import { ChainRemarks } from './chain-remarks.tsx'
import { gradeWord } from './describe.ts'
import { DetailPanel } from './detail-panel.tsx'
import { Legend } from './legend.tsx'
import { Picture } from './picture.tsx'
import type { View } from './view-address.ts'

interface Props {
    readonly answer: ChainAnswer
    readonly onChoose: (view: View) => void
}

export function ChainView({ answer, onChoose }: Props) {
    const { chain, id, name } = answer
    const [path, setPath] = useState(0)
    const [chosen, setChosen] = useState<string | null>(null)
    const graph = useMemo(() => toChainGraph(answer, path), [answer, path])
    const panel = useRef<HTMLHeadingElement>(null)
    const picture = useRef<SVGSVGElement>(null)
    const choose = (item: string) => {
        setChosen(item)
        panel.current?.focus()
    }
    const record = chain.record?.number ?? null
    return (
        <div className="chain">
            <h3>{record === null ? say('chain.heading', { name }) : say('chain.headingRecord', { name, record })}</h3>
            <p>
                {say('chain.grade', { grade: gradeWord(chain.confidence) })}{' '}
                {chain.asked !== null &&
                    say('chain.asked', { from: showInstant(chain.asked.from), to: showInstant(chain.asked.to) })}
            </p>
            <p className="row">
                {chain.paths.length > 1 && (
                    <label>
                        {say('chain.path')}
                        <select value={path} onChange={(event) => setPath(Number(event.target.value))}>
                            {chain.paths.map(({ confidence, reaches }, at) => (
                                <option key={at} value={at}>
                                    {say('chain.pathOption', {
                                        at: at + 1,
                                        count: chain.paths.length,
                                        reaches: say(`reaches.${reaches}`),
                                        grade: gradeWord(confidence),
                                    })}
                                </option>
                            ))}
                        </select>
                    </label>
                )}
                {record !== null && (
                    <button type="button" onClick={() => onChoose({ automation: id, record: null })}>
                        {say('chain.withoutRecord')}
                    </button>
                )}
            </p>
            {chain.paths_left_out > 0 && <p>{sayCount('chain.pathsLeftOut', chain.paths_left_out)}</p>}
            <div className="beside">
                <div>
                    <Picture place={picture} graph={graph} name={name} chosen={chosen} onChoose={choose} />
                    <Legend />
                </div>
                <DetailPanel
                    heading={panel}
                    item={findItem(graph, chosen)}
                    graph={graph}
                    rows={chain.rows}
                    onChoose={choose}
                    onBack={() => picture.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus()}
                />
            </div>
            <ChainRemarks answer={answer} onChoose={onChoose} />
            <ChainList answer={answer} />
        </div>
    )
}
