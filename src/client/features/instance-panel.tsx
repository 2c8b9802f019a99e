/** After a clone: says that nothing is processed here, and lets an administrator decide what becomes of what was held. */
import React, { useState } from 'react'
import { api, type HeldChoice, type Setup } from '../api.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly instance: Setup['instance']
    readonly busy: string | null
    readonly act: Act
}

const CHOICES: readonly (readonly [HeldChoice, string])[] = [
    ['discard', 'Discard them: they were meant for the other instance'],
    ['release', 'Process them here'],
    ['keep', 'Keep them held, to look at each'],
]

/** Shown while the instance is not confirmed. The safe choice is the one that is made already. */
export function InstancePanel({ act, busy, instance }: Props) {
    const [held, setHeld] = useState<HeldChoice>('discard')
    if (instance.binding !== 'unconfirmed') return null
    const confirm = () =>
        act('instance', async () => {
            const done = await api.confirm(held)
            return `This is the instance now. ${done.held} deliveries are still held.`
        })
    return (
        <section className="clone" aria-labelledby="section-instance">
            <h2 id="section-instance">This is not the instance that the app was set up on</h2>
            <p>
                It was set up on <strong>{instance.bound}</strong>; this is <strong>{instance.current}</strong>.
                Deliveries are kept and not processed, and nothing calls Keeptrusts. If this is a clone, set a secret of
                its own before you confirm it; what is held then goes where you say.
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
            <button type="button" disabled={busy !== null} onClick={confirm}>
                Confirm this instance
            </button>
        </section>
    )
}
