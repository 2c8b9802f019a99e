/** The Setup page: the overall status, then the steps in their order, each with its checks and their advice. */
import React, { useCallback, useEffect, useRef, useState } from 'react'
import { api, type Check, type Setting, type Setup } from '../api.ts'
import { explain } from '../call.ts'
import { showNumber } from '../instants.ts'
import { say, sayCount, sayPhrase, sayWord } from '../messages.ts'
import { SetupStep } from './setup-step.tsx'
import { StatusMessage, type Message } from './status-message.tsx'

/** Runs an action, then reads the page again; the status line shows the result or the error. */
export type Act = (name: string, work: () => Promise<string>) => Promise<void>

export function SetupPage() {
    const [setup, setSetup] = useState<Setup | null>(null)
    const [settings, setSettings] = useState<readonly Setting[]>([])
    const [busy, setBusy] = useState<string | null>('load')
    const [message, setMessage] = useState<Message>({ text: say('status.loading'), isError: false })
    const status = useRef<HTMLParagraphElement>(null)

    const act = useCallback<Act>(async (name, work) => {
        setBusy(name)
        setMessage({ text: say('setup.working'), isError: false })
        try {
            const text = await work()
            const [read, values] = await Promise.all([api.setup(), api.settings()])
            setSettings(values)
            setSetup(read)
            setMessage({ text, isError: false })
        } catch (failure) {
            setMessage({ text: explain(failure), isError: true })
            status.current?.focus()
        }
        setBusy(null)
    }, [])
    useEffect(() => void act('load', async () => ''), [act])

    const recheck = (id: Check['id'] | 'all') =>
        act(`check ${id}`, async () => {
            const { checks } = await api.check(id)
            if (id === 'all') return sayCount('setup.checksRan', checks.length)
            return say('setup.checked', { title: sayWord('check', checks[0].id), seen: sayPhrase(checks[0].seen) })
        })
    return (
        <main aria-busy={busy !== null}>
            <header>
                <h1>{say('setup.title')}</h1>
                {setup && (
                    <p className={`whole ${setup.status}`}>
                        <strong>{say(`setup.whole.${setup.status}`)}</strong> {count(setup.checks)}
                    </p>
                )}
                <button type="button" disabled={busy !== null} onClick={() => recheck('all')}>
                    {say('setup.checkAll')}
                </button>
                <StatusMessage message={message} place={status} />
            </header>
            {setup && (
                <ol className="steps">
                    {setup.steps.map((step, index) => (
                        <SetupStep
                            key={step.id}
                            step={step}
                            at={index + 1}
                            isFirst={step.id === firstOpen(setup)}
                            toResult={() => status.current?.focus()}
                            {...{ act, busy, recheck, settings, setup }}
                        />
                    ))}
                </ol>
            )}
        </main>
    )
}

/** The step that comes next. */
function firstOpen({ steps }: Setup): string | undefined {
    return steps.find(({ state }) => state === 'open')?.id
}

function count(checks: readonly Check[]): string {
    const of = (state: Check['state']) => showNumber(checks.filter((check) => check.state === state).length)
    return say('setup.counts', {
        failing: of('failing'),
        attention: of('attention'),
        unknown: of('unknown'),
        ok: of('ok'),
    })
}
