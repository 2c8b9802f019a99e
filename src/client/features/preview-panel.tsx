/** Shows what an event of a kind would make on this instance, before one arrives. */
import React, { useState } from 'react'
import { api, type Setup } from '../api.ts'
import { say, sayOr, sayPhrase } from '../messages.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly examples: Setup['examples']
    readonly busy: string | null
    readonly act: Act
}

export function PreviewPanel({ act, busy, examples }: Props) {
    const [chosen, setChosen] = useState(examples[0].id)
    const [lines, setLines] = useState<readonly string[]>([])
    const preview = () =>
        act('preview', async () => {
            setLines((await api.preview(chosen)).text)
            return say('preview.shown')
        })
    return (
        <>
            <p className="row">
                <label>
                    {say('preview.event')}{' '}
                    <select
                        value={chosen}
                        onChange={(event) => {
                            setChosen(event.target.value as typeof chosen)
                            setLines([])
                        }}
                    >
                        {examples.map(({ id, label }) => (
                            <option key={id} value={id}>
                                {sayOr(`example.${id}`, label)}
                            </option>
                        ))}
                    </select>
                </label>
                <button type="button" disabled={busy !== null} onClick={preview}>
                    {say('preview.submit')}
                </button>
            </p>
            {lines.length > 0 && (
                <ul className="preview" aria-label={say('preview.submit')}>
                    {lines.map((line) => (
                        <li key={line}>{sayPhrase(line)}</li>
                    ))}
                </ul>
            )}
        </>
    )
}
