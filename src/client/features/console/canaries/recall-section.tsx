/** The section of the canaries: how much of what runs the collection of evidence finds. */
import React, { useEffect } from 'react'
import { showInstant, showNumber } from '../../../instants.ts'
import { say, sayWord } from '../../../messages.ts'
import { consoleApi } from '../console-api.ts'
import { formOf } from '../links.ts'
import { SectionStatus } from '../section-status.tsx'
import { useAnswer } from '../use-answer.ts'
import type { RecallAnswer } from './recall-answer.ts'
import { RecallTable } from './recall-table.tsx'

const CANARY = 'x_kt_gov_canary'

export function RecallSection() {
    const [asked, ask] = useAnswer<RecallAnswer>()
    useEffect(() => void ask(consoleApi.recall), [ask])
    const { answer, isWaiting } = asked
    return (
        <section id="recall" aria-labelledby="recall-title" aria-busy={isWaiting}>
            <h2 id="recall-title">{say('recall.title')}</h2>
            <p>{say('recall.purpose')}</p>
            <SectionStatus asked={asked} loading={say('recall.loading')} />
            {answer !== null && (answer.newest === null ? <p>{say('recall.none')}</p> : <Measured answer={answer} />)}
        </section>
    )
}

function Measured({ answer }: { readonly answer: RecallAnswer }) {
    const { all, contexts, from, is_complete, missed, newest } = answer
    return (
        <>
            <p>
                {say('recall.all', {
                    found: showNumber(all.found),
                    decided: showNumber(all.decided),
                    from: showInstant(from),
                })}{' '}
                {newest !== null && (
                    <a href={formOf(CANARY, newest.sys_id)}>
                        {say('recall.newest', { number: newest.number, at: showInstant(newest.planted_at) })}
                    </a>
                )}
            </p>
            {!is_complete && <p>{say('recall.incomplete')}</p>}
            <RecallTable contexts={contexts} />
            <h3>{say('recall.missed')}</h3>
            {missed.length === 0 && <p>{say('recall.noneMissed')}</p>}
            <ul>
                {missed.map(({ context, hop, number, planted_at, reason, sys_id }) => (
                    <li key={sys_id}>
                        <a href={formOf(CANARY, sys_id)}>{number}</a>{' '}
                        {say('recall.missedOne', {
                            context: sayWord('canary', context),
                            hop: sayWord('canaryHop', hop),
                            at: showInstant(planted_at),
                        })}
                        {reason !== '' && ` ${reason}`}
                    </li>
                ))}
            </ul>
        </>
    )
}
