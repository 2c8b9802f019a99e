/** Shown on a clone: an administrator confirms the instance and decides what happens to its held deliveries. */
import React, { useState } from 'react'
import { api, type HeldChoice, type Setup } from '../api.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly instance: Setup['instance']
    readonly busy: string | null
    readonly act: Act
}

const CHOICES: readonly (readonly [HeldChoice, string])[] = [
    ['discard', 'Discard them: the other instance processes them'],
    ['release', 'Process them here'],
    ['keep', 'Keep them held, and decide for each delivery'],
]

/** Shown while the instance is not confirmed. The safe choice is preselected. */
export function InstancePanel({ act, busy, instance }: Props) {
    const [held, setHeld] = useState<HeldChoice>('discard')
    const [reason, setReason] = useState('')
    if (instance.binding !== 'unconfirmed') return null
    const confirm = () =>
        act('instance', async () => {
            const done = await api.confirm(held, reason)
            return `This instance is confirmed. ${done.held} deliveries are still held.`
        })
    return (
        <section className="clone" aria-labelledby="section-instance">
            <h3 id="section-instance">The app was set up on another instance</h3>
            <p>
                It was set up on <strong>{instance.bound}</strong>; this is <strong>{instance.current}</strong>.
                Deliveries are stored but not processed, and the app does not call Keeptrusts. If this is a clone, first
                set a secret for this instance. Then choose what happens to the held deliveries, and confirm.
            </p>
            <fieldset>
                <legend>{instance.held} deliveries are held</legend>
                {CHOICES.map(([choice, words]) => (
                    <label key={choice}>
                        <input
                            type="radio"
                            name="held"
                            value={choice}
                            checked={held === choice}
                            onChange={() => setHeld(choice)}
                        />
                        {words}
                    </label>
                ))}
            </fieldset>
            <label>
                Reason
                <input type="text" maxLength={700} value={reason} onChange={(event) => setReason(event.target.value)} />
            </label>
            <button type="button" disabled={busy !== null || reason.trim() === ''} onClick={confirm}>
                Confirm this instance
            </button>
        </section>
    )
}
