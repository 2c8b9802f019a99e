/** Deliveries that are not processed: how many in each state, the oldest, and dead letters by reason. */
import React from 'react'
import { say, sayWord } from '../../../messages.ts'
import { showAge, showInstant, showNumber } from '../../../instants.ts'
import { formOf, listOf } from '../links.ts'
import type { DeliveryHealthAnswer } from './delivery-answer.ts'

const DELIVERY = 'x_kt_gov_delivery'
const OPEN_STATES = ['queued', 'processing', 'failed', 'held', 'dead'] as const

export function OpenDeliveries({ health }: { readonly health: DeliveryHealthAnswer }) {
    const { dead_letters, oldest_waiting, open } = health
    return (
        <>
            <ul className="counts" aria-label={say('deliveries.open')}>
                {OPEN_STATES.map((state) => (
                    <li key={state} className={open[state] ? state : 'none'} data-state={state}>
                        <a href={listOf(DELIVERY, `state=${state}^ORDERBYDESCreceived_at`)}>
                            <strong>{showNumber(open[state] ?? 0)}</strong> {say(`delivery.${state}`)}
                        </a>
                    </li>
                ))}
            </ul>
            <p>
                {oldest_waiting === null ? (
                    say('deliveries.nothingWaits')
                ) : (
                    <a href={formOf(DELIVERY, oldest_waiting.sys_id)}>
                        {say('deliveries.oldest', {
                            number: oldest_waiting.number,
                            state: sayWord('delivery', oldest_waiting.state),
                            age: showAge(oldest_waiting.age_seconds),
                        })}
                    </a>
                )}
            </p>
            <h3>{say('deliveries.dead')}</h3>
            {dead_letters.length === 0 && <p>{say('deliveries.noDead')}</p>}
            <ul>
                {dead_letters.map(({ code, count, newest }) => (
                    <li key={code}>
                        <a href={listOf(DELIVERY, `state=dead^error_code=${code}`)}>
                            {say('deliveries.deadCode', {
                                code: code || say('deliveries.noCode'),
                                count: showNumber(count),
                                newest: showInstant(newest),
                            })}
                        </a>
                    </li>
                ))}
            </ul>
        </>
    )
}
