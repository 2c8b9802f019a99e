/** The webhook address and the secret: created here, shown once, never read back from the instance. */
import React, { useState } from 'react'
import { api, type NewSecret } from '../api.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly url: string
    readonly hasSecret: boolean
    readonly busy: string | null
    readonly act: Act
}

const OVERLAPS = [
    [0, 'Stop accepting the previous secret now'],
    [1, 'Keep the previous secret valid for 1 hour'],
    [24, 'Keep the previous secret valid for 24 hours'],
    [168, 'Keep the previous secret valid for 7 days'],
] as const

export function SecretPanel({ act, busy, hasSecret, url }: Props) {
    const [fresh, setFresh] = useState<NewSecret | null>(null)
    const [overlap, setOverlap] = useState(24)
    const rotate = () =>
        act('secret', async () => {
            setFresh(await api.rotate(overlap))
            return 'A new secret is set. Enter it at Keeptrusts now: it is shown only once.'
        })
    return (
        <section aria-labelledby="section-webhook">
            <h2 id="section-webhook">Webhook</h2>
            <Copied label="Webhook address" value={url} />
            {fresh && (
                <div className="fresh">
                    <Copied label="New secret, shown only once" value={fresh.secret} />
                    <p>
                        {fresh.previous_expires
                            ? `The previous secret is valid until ${fresh.previous_expires.replace('T', ' ').replace('Z', ' UTC')}.`
                            : 'No other secret is valid.'}
                    </p>
                    <button type="button" onClick={() => setFresh(null)}>
                        I have stored it
                    </button>
                </div>
            )}
            <p className="row">
                {hasSecret && (
                    <label>
                        Current secret{' '}
                        <select value={overlap} onChange={(event) => setOverlap(Number(event.target.value))}>
                            {OVERLAPS.map(([hours, words]) => (
                                <option key={hours} value={hours}>
                                    {words}
                                </option>
                            ))}
                        </select>
                    </label>
                )}
                <button type="button" disabled={busy !== null} onClick={rotate}>
                    {hasSecret ? 'Rotate secret' : 'Set secret'}
                </button>
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
            <button type="button" aria-label={`Copy: ${label}`} onClick={copy}>
                {isCopied ? 'Copied' : 'Copy'}
            </button>
        </p>
    )
}
