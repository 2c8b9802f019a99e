/** Canaries by what began them: found, missed, false links, and how long it took. */
import React from 'react'
import { showAge, showNumber } from '../../../instants.ts'
import { say, sayWord } from '../../../messages.ts'
import type { RecallAnswer } from './recall-answer.ts'

export function RecallTable({ contexts }: { readonly contexts: RecallAnswer['contexts'] }) {
    return (
        // Whatever scrolls by itself can be reached by the keyboard.
        <div className="scroll" tabIndex={0} role="region" aria-label={say('recall.caption')}>
            <table className="hours recall">
                <caption>{say('recall.caption')}</caption>
                <thead>
                    <tr>
                        <th scope="col">{say('recall.context')}</th>
                        <th scope="col">{say('recall.found')}</th>
                        <th scope="col">{say('recall.missedColumn')}</th>
                        <th scope="col">{say('recall.notRun')}</th>
                        <th scope="col">{say('recall.falseLinks')}</th>
                        <th scope="col">{say('recall.lag')}</th>
                    </tr>
                </thead>
                <tbody>
                    {contexts.map((one) => (
                        <tr key={one.context} data-context={one.context}>
                            <th scope="row">{sayWord('canary', one.context)}</th>
                            <td>
                                {say('recall.of', {
                                    found: showNumber(one.found),
                                    decided: showNumber(one.decided),
                                })}
                            </td>
                            <td>{showNumber(one.missed)}</td>
                            <td>{showNumber(one.not_run)}</td>
                            <td>{showNumber(one.false_links)}</td>
                            <td>
                                {one.lag_p50_seconds === null || one.lag_p95_seconds === null
                                    ? say('recall.noLag')
                                    : say('recall.lagOf', {
                                          half: showAge(one.lag_p50_seconds),
                                          most: showAge(one.lag_p95_seconds),
                                      })}
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}
