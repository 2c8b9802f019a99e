/** One grade with everything that the answer has of it. */
import React from 'react'
import { say, sayPhrase, sayWord } from '../../../messages.ts'
import { showInstant } from '../../../instants.ts'
import type { Fact, NotSeenAnswer, RowAnswer } from './chain-answer.ts'
import type { Graded } from './chain-graph.ts'
import { EvidenceRows } from './evidence-rows.tsx'
import { GradeTag } from './legend.tsx'

export function GradeDetails({ graded, rows }: { readonly graded: Graded; readonly rows: readonly RowAnswer[] }) {
    const { confidence, evidence, matched_on, matched_value, notSeen, premises, residual, why_not_higher } = graded
    return (
        <dl className="facts">
            <dt>{say('panel.grade')}</dt>
            <dd>
                <GradeTag grade={confidence} /> {say(`meaning.${confidence}`)}
            </dd>
            <dt>{say('panel.why')}</dt>
            <dd>{why_not_higher === null ? say('panel.highest') : sayPhrase(why_not_higher.missing)}</dd>
            {why_not_higher !== null && (
                <>
                    <dt>{say('panel.stronger')}</dt>
                    <dd>{sayPhrase(why_not_higher.remediation)}</dd>
                </>
            )}
            <Facts title={say('panel.premises')} facts={premises} />
            <Facts title={say('panel.residual')} facts={residual} />
            <dt>{say('panel.matched')}</dt>
            <dd>
                <code>{matched_on}</code> {matched_value}
            </dd>
            <dt>{say('panel.rows')}</dt>
            <dd>
                <EvidenceRows ids={evidence} rows={rows} />
            </dd>
            {notSeen.length > 0 && (
                <>
                    <dt>{say('panel.notSeen')}</dt>
                    <dd>
                        <ul>
                            {notSeen.map((one) => (
                                <NotSeen key={one.source} silent={one} />
                            ))}
                        </ul>
                    </dd>
                </>
            )}
        </dl>
    )
}

function Facts({ facts, title }: { readonly title: string; readonly facts: readonly Fact[] }) {
    if (facts.length === 0) return null
    return (
        <>
            <dt>{title}</dt>
            <dd>
                <ul>
                    {facts.map(({ name, says }) => (
                        <li key={name}>{sayPhrase(says)}</li>
                    ))}
                </ul>
            </dd>
        </>
    )
}

function NotSeen({ silent }: { readonly silent: NotSeenAnswer }) {
    const { note, reason, source, unread } = silent
    return (
        <li>
            {sayWord('source', source)}: {say(`reason.${reason}`)}
            {note !== '' && `. ${sayPhrase(note)}`}
            {unread.length > 0 && (
                <ul>
                    {unread.map(({ from, state, to }) => (
                        <li key={from}>
                            {say('panel.unread', {
                                from: showInstant(from),
                                to: showInstant(to),
                                state: sayWord('reason', state),
                            })}
                        </li>
                    ))}
                </ul>
            )}
        </li>
    )
}
