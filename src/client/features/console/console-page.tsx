/** The governance console: the chain of evidence as a picture, the freshness of controls, the recall of canaries, the health of deliveries. */
import React from 'react'
import { say } from '../../messages.ts'
import { ChainSection } from './chain/chain-section.tsx'
import { RecallSection } from './canaries/recall-section.tsx'
import { FreshnessSection } from './controls/freshness-section.tsx'
import { DeliverySection } from './deliveries/delivery-section.tsx'
import { showInstant } from '../../instants.ts'

const SECTIONS = [
    ['chain', 'chain.title'],
    ['controls', 'controls.title'],
    ['recall', 'recall.title'],
    ['deliveries', 'deliveries.title'],
] as const

export function ConsolePage() {
    return (
        <main className="console">
            <header className="top">
                <div>
                    <h1>{say('console.title')}</h1>
                    <p>{say('console.purpose')}</p>
                    <p className="on-paper">{say('console.printed', { at: showInstant(toSeconds(new Date())) })}</p>
                </div>
                <button type="button" onClick={() => window.print()}>
                    {say('console.print')}
                </button>
            </header>
            <nav aria-label={say('console.sections')}>
                <ul>
                    {SECTIONS.map(([id, title]) => (
                        <li key={id}>
                            <a href={`#${id}`}>{say(title)}</a>
                        </li>
                    ))}
                </ul>
            </nav>
            <ChainSection />
            <FreshnessSection />
            <RecallSection />
            <DeliverySection />
        </main>
    )
}

function toSeconds(date: Date): string {
    return `${date.toISOString().slice(0, 19)}Z`
}
