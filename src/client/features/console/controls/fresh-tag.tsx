/** A state of freshness as a word with its sign, in its colour. */
import React from 'react'
import { say } from '../../../messages.ts'
import { FRESH_STATES, type FreshState } from './calendar.ts'

/** Another shape for each state, so that none is known by its colour alone. */
export const FRESH_SIGNS: Readonly<Record<FreshState, string>> = {
    fail: '✕',
    stale: '!',
    inconclusive: '?',
    untested: '–',
    pass: '✓',
}

export function FreshTag({ state }: { readonly state: FreshState }) {
    return (
        <span className={`tag ${state}`}>
            <span aria-hidden="true">{FRESH_SIGNS[state]}</span> {say(`fresh.${state}`)}
        </span>
    )
}

export function FreshLegend() {
    return (
        <ul className="legend" aria-label={say('controls.legend')}>
            {FRESH_STATES.map((state) => (
                <li key={state}>
                    <FreshTag state={state} />
                </li>
            ))}
        </ul>
    )
}
