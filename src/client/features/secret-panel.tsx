/** The webhook address and the secret: created here, shown once, never read back from the instance. */
import React, { useEffect, useRef, useState } from 'react'
import { api, type LastSigned, type NewSecret } from '../api.ts'
import { showInstant } from '../instants.ts'
import { say } from '../messages.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly url: string
    readonly hasSecret: boolean
    readonly lastSigned: LastSigned | null
    readonly busy: string | null
    readonly act: Act
}

/** Hours for which the previous secret stays valid. */
const OVERLAPS = [0, 1, 24, 168] as const

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
            return say('secret.isSet')
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
            <h3 id="section-webhook">{say('secret.title')}</h3>
            <Copied label={say('secret.address')} value={url} />
            {lastSigned && (
                <p>
                    {say('secret.lastSigned', {
                        delivery: lastSigned.delivery,
                        at: showInstant(lastSigned.received_at),
                        secret: say(`secret.signer.${lastSigned.secret}`),
                    })}
                </p>
            )}
            {fresh && (
                <div className="fresh" ref={shown} tabIndex={-1} aria-label={say('secret.fresh')}>
                    <Copied label={say('secret.freshOnce')} value={fresh.secret} />
                    <p>
                        {fresh.previous_expires
                            ? say('secret.previousUntil', { at: showInstant(fresh.previous_expires) })
                            : say('secret.noOther')}
                        {fresh.replaced === 'unused' && ` ${say('secret.unusedReplaced')}`}
                    </p>
                    <button type="button" onClick={leave}>
                        {say('secret.stored')}
                    </button>
                </div>
            )}
            <p className="row">
                {hasSecret && (
                    <label>
                        {say('secret.current')}{' '}
                        <select
                            value={overlap}
                            disabled={isAsking}
                            onChange={(event) => setOverlap(Number(event.target.value))}
                        >
                            {OVERLAPS.map((hours) => (
                                <option key={hours} value={hours}>
                                    {say(`secret.overlap.${hours}`)}
                                </option>
                            ))}
                        </select>
                    </label>
                )}
                {isAsking ? (
                    <>
                        <span id="rotate-consequence">
                            {say(overlap === 0 ? 'secret.atOnce' : 'secret.overlapping')}
                        </span>
                        <button
                            type="button"
                            ref={confirm}
                            aria-describedby="rotate-consequence"
                            disabled={busy !== null}
                            onClick={rotate}
                        >
                            {say('secret.rotateNow')}
                        </button>
                        <button type="button" onClick={leave}>
                            {say('setup.cancel')}
                        </button>
                    </>
                ) : (
                    <button type="button" ref={start} disabled={busy !== null} onClick={hasSecret ? ask : rotate}>
                        {say(hasSecret ? 'secret.rotate' : 'secret.set')}
                    </button>
                )}
            </p>
        </section>
    )
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
            <button type="button" aria-label={say('secret.copyLabel', { label })} onClick={copy}>
                {say(isCopied ? 'secret.copied' : 'secret.copy')}
            </button>
        </p>
    )
}
