/** The webhook address and the secret: created here, shown once, never read back from the instance. */
import React, { useEffect, useRef, useState } from 'react'
import { api, type LastSigned, type NewSecret } from '../api.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly url: string
    readonly hasSecret: boolean
    readonly lastSigned: LastSigned | null
    readonly busy: string | null
    readonly act: Act
}

const OVERLAPS = [
    [0, 'Stop accepting every other secret now'],
    [1, 'Keep the previous secret valid for 1 hour'],
    [24, 'Keep the previous secret valid for 24 hours'],
    [168, 'Keep the previous secret valid for 7 days'],
] as const

const SIGNERS = {
    current: 'the current secret',
    previous: 'the previous secret: enter the new one at Keeptrusts before the previous one ends',
    replaced: 'a secret that is not valid any more',
} as const

export function SecretPanel({ act, busy, hasSecret, lastSigned, url }: Props) {
    const [fresh, setFresh] = useState<NewSecret | null>(null)
    const [overlap, setOverlap] = useState(24)
    const [isAsking, setAsking] = useState(false)
    // The part of the panel that the keyboard goes on from: each step takes the button of the one before it away.
    const [step, setStep] = useState<'start' | 'confirm' | 'fresh' | null>(null)
    const start = useRef<HTMLButtonElement>(null)
    const confirm = useRef<HTMLButtonElement>(null)
    const shown = useRef<HTMLDivElement>(null)
    useEffect(() => {
        if (step === null || busy !== null) return
        const target = { start, confirm, fresh: shown }[step].current
        target?.focus()
        setStep(null)
    }, [step, busy])

    const rotate = () => {
        setAsking(false)
        setStep('start')
        return act('secret', async () => {
            setFresh(await api.rotate(overlap))
            setStep('fresh')
            return 'A new secret is set. Enter it at Keeptrusts now: it is shown only once.'
        })
    }
    const ask = () => {
        setAsking(true)
        setStep('confirm')
    }
    const leave = () => {
        setAsking(false)
        setFresh(null)
        setStep('start')
    }
    return (
        <section aria-labelledby="section-webhook">
            <h3 id="section-webhook">Webhook</h3>
            <Copied label="Webhook address" value={url} />
            {lastSigned && (
                <p>
                    The last delivery, {lastSigned.delivery} at {toWords(lastSigned.received_at)}, was signed with{' '}
                    {SIGNERS[lastSigned.secret]}.
                </p>
            )}
            {fresh && (
                <div className="fresh" ref={shown} tabIndex={-1} aria-label="New secret">
                    <Copied label="New secret, shown only once" value={fresh.secret} />
                    <p>
                        {fresh.previous_expires
                            ? `The previous secret is valid until ${toWords(fresh.previous_expires)}.`
                            : 'No other secret is valid.'}
                        {fresh.replaced === 'unused' &&
                            ' The new secret before this one, which no delivery was signed with, is not valid any more.'}
                    </p>
                    <button type="button" onClick={leave}>
                        I have stored it
                    </button>
                </div>
            )}
            <p className="row">
                {hasSecret && (
                    <label>
                        Current secret{' '}
                        <select
                            value={overlap}
                            disabled={isAsking}
                            onChange={(event) => setOverlap(Number(event.target.value))}
                        >
                            {OVERLAPS.map(([hours, words]) => (
                                <option key={hours} value={hours}>
                                    {words}
                                </option>
                            ))}
                        </select>
                    </label>
                )}
                {isAsking ? (
                    <>
                        <span id="rotate-consequence">{toConsequence(overlap)}</span>
                        <button
                            type="button"
                            ref={confirm}
                            aria-describedby="rotate-consequence"
                            disabled={busy !== null}
                            onClick={rotate}
                        >
                            Rotate now
                        </button>
                        <button type="button" onClick={leave}>
                            Cancel
                        </button>
                    </>
                ) : (
                    <button type="button" ref={start} disabled={busy !== null} onClick={hasSecret ? ask : rotate}>
                        {hasSecret ? 'Rotate secret' : 'Set secret'}
                    </button>
                )}
            </p>
        </section>
    )
}

function toConsequence(overlapHours: number): string {
    if (overlapHours === 0)
        return 'Deliveries are refused from now on until the new secret is entered at Keeptrusts. Rotate?'
    return 'Deliveries go on: the secret in use stays valid meanwhile. Rotate?'
}

function toWords(instant: string): string {
    return instant.replace('T', ' ').replace('Z', ' UTC')
}

function Copied({ label, value }: { readonly label: string; readonly value: string }) {
    const [isCopied, setCopied] = useState(false)
    const copy = () =>
        void navigator.clipboard?.writeText(value).then(
            () => setCopied(true),
            () => setCopied(false),
        )
    return (
        <p className="row">
            <label>
                {label} <input readOnly value={value} size={60} onFocus={(event) => event.target.select()} />
            </label>
            <button type="button" aria-label={`Copy: ${label}`} onClick={copy}>
                {isCopied ? 'Copied' : 'Copy'}
            </button>
        </p>
    )
}
