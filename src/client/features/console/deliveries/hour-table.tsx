/** Deliveries by the hour in which they were received: a table whose bars only repeat its numbers. */
import React from 'react'
import { showNumber } from '../../../instants.ts'
import { say } from '../../../messages.ts'
import type { DeliveryHealthAnswer, StateCounts } from './delivery-answer.ts'

export function HourTable({ hours }: { readonly hours: DeliveryHealthAnswer['hours'] }) {
    const most = Math.max(1, ...hours.map(({ states }) => totalOf(states)))
    return (
        <table className="hours">
            <caption>{say('deliveries.hours', { count: hours.length })}</caption>
            <thead>
                <tr>
                    <th scope="col">{say('deliveries.hour')}</th>
                    <th scope="col">{say('deliveries.received')}</th>
                    <th scope="col">{say('deliveries.byState')}</th>
                </tr>
            </thead>
            <tbody>
                {hours.map(({ from, states }) => (
                    <tr key={from}>
                        <th scope="row">{from.slice(11, 16)}</th>
                        <td className="number">{showNumber(totalOf(states))}</td>
                        <td>
                            <span className="track" aria-hidden="true">
                                <span style={{ width: `${(100 * totalOf(states)) / most}%` }} />
                            </span>
                            {describe(states)}
                        </td>
                    </tr>
                ))}
            </tbody>
        </table>
    )
}

function totalOf(states: StateCounts): number {
    return Object.values(states).reduce((sum, count) => sum + count, 0)
}

function describe(states: StateCounts): string {
    return (Object.keys(states) as (keyof StateCounts)[])
        .map((state) =>
            say('controls.count', { count: showNumber(states[state] ?? 0), state: say(`delivery.${state}`) }),
        )
        .join(', ')
}
