/** The controls on one day, the worst first, each with the test that decides. */
import React from 'react'
import { say } from '../../../messages.ts'
import { showDay, showInstant, showNumber } from '../../../instants.ts'
import { formOf } from '../links.ts'
import { FRESH_STATES, type ControlOnDay, type Day, type Series } from './calendar.ts'
import { FreshTag } from './fresh-tag.tsx'

export function DayPanel({ day, nameOf }: { readonly day: Day; readonly nameOf: (series: Series) => string }) {
    const states = [...day.states].sort(
        (one, other) => FRESH_STATES.indexOf(one.state) - FRESH_STATES.indexOf(other.state),
    )
    return (
        <div role="region" className="details" aria-labelledby="day-title">
            <h3 id="day-title" aria-live="polite">
                {say('controls.onDay', { day: showDay(day.day) })}
            </h3>
            <ul className="plain">
                {states.map((one) => (
                    <li key={one.series.key}>
                        <FreshTag state={one.state} /> {nameOf(one.series)}
                        <p className="hint">{describe(one)}</p>
                    </li>
                ))}
            </ul>
        </div>
    )
}

function describe({ state, test }: ControlOnDay): React.ReactNode {
    if (test === null) return say(state === 'stale' ? 'controls.staleNote' : 'controls.untestedNote')
    const { conclusion, number, rate, sys_id, tested_at, valid_until } = test
    return (
        <>
            <a href={formOf('x_kt_gov_control_test', sys_id)}>
                {say('controls.test', { number, tested: showInstant(tested_at), until: showInstant(valid_until) })}
            </a>
            {rate !== null && `, ${say('controls.rate', { rate: showNumber(Number(rate)) })}`}
            {state === 'stale' ? `. ${say('controls.staleNote')}` : conclusion !== '' && `. ${conclusion}`}
        </>
    )
}
