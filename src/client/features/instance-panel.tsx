/** Shown on a clone: an administrator confirms the instance and decides what happens to its held deliveries. */
import React, { useState } from 'react'
import { api, type HeldChoice, type Setup } from '../api.ts'
import { say, sayCount } from '../messages.ts'
import { Said } from './said.tsx'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly instance: Setup['instance']
    readonly busy: string | null
    readonly act: Act
}

const CHOICES: readonly HeldChoice[] = ['discard', 'release', 'keep']

/** Shown while the instance is not confirmed. The safe choice is preselected. */
export function InstancePanel({ act, busy, instance }: Props) {
    const [held, setHeld] = useState<HeldChoice>('discard')
    const [reason, setReason] = useState('')
    if (instance.binding !== 'unconfirmed') return null
    const confirm = () =>
        act('instance', async () => {
            const done = await api.confirm(held, reason)
            return sayCount('clone.confirmed', done.held)
        })
    return (
        <section className="clone" aria-labelledby="section-instance">
            <h3 id="section-instance">{say('clone.title')}</h3>
            <p>
                <Said
                    text={say('clone.where')}
                    parts={{
                        bound: <strong>{instance.bound}</strong>,
                        current: <strong>{instance.current}</strong>,
                    }}
                />{' '}
                {say('clone.what')}
            </p>
            <fieldset>
                <legend>{sayCount('clone.held', instance.held)}</legend>
                {CHOICES.map((choice) => (
                    <label key={choice}>
                        <input
                            type="radio"
                            name="held"
                            value={choice}
                            checked={held === choice}
                            onChange={() => setHeld(choice)}
                        />
                        {say(`clone.choice.${choice}`)}
                    </label>
                ))}
            </fieldset>
            <label>
                {say('clone.reason')}
                <input type="text" maxLength={700} value={reason} onChange={(event) => setReason(event.target.value)} />
            </label>
            <button type="button" disabled={busy !== null || reason.trim() === ''} onClick={confirm}>
                {say('clone.confirm')}
            </button>
        </section>
    )
}
