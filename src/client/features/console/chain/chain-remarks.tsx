/** What stands around a chain: what began it, who calls it, what it writes, and what the scripts leave open. */
import React, { type ReactNode } from 'react'
import { say, sayPhrase, sayWord } from '../../../messages.ts'
import type { ChainAnswer } from './chain-answer.ts'
import type { View } from './view-address.ts'

interface Props {
    readonly answer: ChainAnswer
    readonly onChoose: (view: View) => void
}

export function ChainRemarks({ answer, onChoose }: Props) {
    const { chain } = answer
    const record = chain.record?.number ?? null
    const callers = chain.callers.map(({ id, kind, name }) => (
        <button key={id} type="button" className="link" onClick={() => onChoose({ automation: id, record })}>
            {say('picture.node', { kind: say(`kind.${kind}`), name })}
        </button>
    ))
    return (
        <div className="remarks">
            <Remark
                title={say('chain.began')}
                lines={chain.began.map(({ by, kind }) => say('chain.beganBy', { kind: sayWord('began', kind), by }))}
            />
            <Remark title={say('chain.calledBy')} lines={callers} />
            <Remark title={say('chain.writes')} lines={chain.write_backs.map(describeWrite)} />
            <Remark title={say('chain.suppresses')} lines={chain.suppresses_triggers.map((id) => nameOf(id, answer))} />
            <Remark
                title={say('chain.questions')}
                lines={chain.open_questions.map(({ name, note }) =>
                    say('chain.question', { name, note: sayPhrase(note) }),
                )}
            />
        </div>
    )
}

/** Its id where no hop of the chain names it. */
function nameOf(id: string, { chain }: ChainAnswer): string {
    return (
        chain.paths.flatMap(({ hops }) => hops).find(({ kind, node }) => node === id && kind !== 'trigger')?.name ?? id
    )
}

function describeWrite({ fields, is_complete, name, table }: ChainAnswer['chain']['write_backs'][number]): string {
    if (table === null) return say('chain.writesUnknown', { name })
    const listed = fields.join(', ')
    return say('chain.writesTo', {
        name,
        table,
        fields: is_complete ? listed : say('chain.writesMore', { fields: listed }),
    })
}

function Remark({ lines, title }: { readonly title: string; readonly lines: readonly ReactNode[] }) {
    if (lines.length === 0) return null
    return (
        <div>
            <h4>{title}</h4>
            <ul>
                {lines.map((line, at) => (
                    <li key={at}>{line}</li>
                ))}
            </ul>
        </div>
    )
}
