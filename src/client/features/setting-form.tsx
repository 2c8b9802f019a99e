/** One setting in its step: the instance checks the value before it is stored, and says what it expects. */
import React, { useEffect, useState } from 'react'
import { api, type Setting } from '../api.ts'
import { say, sayPhrase } from '../messages.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly label: string
    readonly setting: Setting
    readonly busy: string | null
    readonly act: Act
}

export function SettingForm({ act, busy, label, setting }: Props) {
    const { expected, name, problem, value } = setting
    const [text, setText] = useState(value)
    useEffect(() => setText(value), [value])
    const hint = `hint-${name}`
    const field = { id: name, value: text, 'aria-describedby': hint }
    const save = (event: React.FormEvent) => {
        event.preventDefault()
        void act(`setting ${name}`, async () => {
            await api.change(name, text)
            return say('settings.saved', { label })
        })
    }
    return (
        <form data-property={name} onSubmit={save}>
            <p className="row">
                <label htmlFor={name}>{label}</label>
                {expected === 'true or false' ? (
                    <select {...field} onChange={(event) => setText(event.target.value)}>
                        <option value="true">{say('settings.yes')}</option>
                        <option value="false">{say('settings.no')}</option>
                    </select>
                ) : (
                    <input {...field} maxLength={400} onChange={(event) => setText(event.target.value)} />
                )}
                <button
                    type="submit"
                    aria-label={say('settings.saveLabel', { label })}
                    disabled={busy !== null || text === value}
                >
                    {say('settings.save')}
                </button>
            </p>
            <p className="hint" id={hint}>
                {sayPhrase(problem ?? expected)} (<code>{name}</code>)
            </p>
        </form>
    )
}
