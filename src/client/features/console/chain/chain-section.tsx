/** The section of the chain: a search, and the chain of the automation that was chosen. The address of the page names both. */
import React, { useCallback, useEffect, useState } from 'react'
import { say } from '../../../messages.ts'
import { consoleApi } from '../console-api.ts'
import { SectionStatus } from '../section-status.tsx'
import { useAnswer } from '../use-answer.ts'
import type { ChainAnswer } from './chain-answer.ts'
import { ChainView } from './chain-view.tsx'
import { SearchForm } from './search-form.tsx'
import { readView, writeView, type View } from './view-address.ts'

export function ChainSection() {
    const [view, setView] = useState<View>(() => readView(window.location.search))
    const [asked, ask] = useAnswer<ChainAnswer>()
    const { automation, record } = view

    useEffect(() => {
        if (automation !== null) void ask(() => consoleApi.chain(automation, record))
    }, [ask, automation, record])
    useEffect(() => {
        const onBack = () => setView(readView(window.location.search))
        window.addEventListener('popstate', onBack)
        return () => window.removeEventListener('popstate', onBack)
    }, [])
    const choose = useCallback((next: View) => {
        window.history.pushState(null, '', `${window.location.pathname}${writeView(next)}`)
        setView(next)
    }, [])

    // The chain before is no answer to a question that failed.
    const answer = asked.failure === null ? asked.answer : null
    return (
        <section id="chain" aria-labelledby="chain-title" aria-busy={asked.isWaiting}>
            <h2 id="chain-title">{say('chain.title')}</h2>
            <SearchForm view={view} onChoose={choose} />
            <SectionStatus asked={asked} loading={say('chain.loading')} />
            {automation === null && <p>{say('chain.choose')}</p>}
            {automation !== null && answer !== null && (
                <ChainView key={`${answer.id} ${record ?? ''}`} answer={answer} onChoose={choose} />
            )}
        </section>
    )
}
