/** The section of the deliveries: how receiving goes, kept up to date while the page is visible. */
import React, { useCallback, useState } from 'react'
import { say } from '../../../messages.ts'
import { consoleApi } from '../console-api.ts'
import { showInstant } from '../../../instants.ts'
import { useAnswer } from '../use-answer.ts'
import type { DeliveryHealthAnswer } from './delivery-answer.ts'
import { HourTable } from './hour-table.tsx'
import { OpenDeliveries } from './open-deliveries.tsx'
import { usePolling } from './use-polling.ts'

export function DeliverySection() {
    const [isPaused, setPaused] = useState(false)
    const [{ answer, failure }, ask] = useAnswer<DeliveryHealthAnswer>()
    const poll = useCallback(async () => (await ask(consoleApi.deliveries)) !== null, [ask])
    const seconds = usePolling(poll, isPaused)
    return (
        <section id="deliveries" aria-labelledby="deliveries-title">
            <h2 id="deliveries-title">{say('deliveries.title')}</h2>
            {failure !== null && (
                <p role="alert" className="message error">
                    {say('deliveries.retrying', { why: failure, seconds })}
                </p>
            )}
            <p className="row">
                <span>{answer === null ? say('deliveries.loading') : describe(answer.at, isPaused, seconds)}</span>
                <button type="button" onClick={() => setPaused(!isPaused)}>
                    {say(isPaused ? 'deliveries.resume' : 'deliveries.pause')}
                </button>
            </p>
            {answer !== null && (
                <>
                    <OpenDeliveries health={answer} />
                    <HourTable hours={answer.hours} />
                </>
            )}
        </section>
    )
}

function describe(at: string, isPaused: boolean, seconds: number): string {
    return say(isPaused ? 'deliveries.stopped' : 'deliveries.updated', { at: showInstant(at), seconds })
}
