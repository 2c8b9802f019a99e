/** The Setup page: the overall status, then the checks by section, each with its advice. */
import React, { useCallback, useEffect, useRef, useState } from 'react'
import { api, type Check, type Setup } from '../api.ts'
import { explain } from '../call.ts'
import { CheckList } from './check-list.tsx'
import { GroupPanel } from './group-panel.tsx'
import { InstancePanel } from './instance-panel.tsx'
import { SecretPanel } from './secret-panel.tsx'
import { StatusMessage, type Message } from './status-message.tsx'

/** Runs an action, then reads the page again; the status line shows the result or the error. */
export type Act = (name: string, work: () => Promise<string>) => Promise<void>

const WHOLE = { ok: 'All checks passed', attention: 'Some checks need attention', failing: 'Some checks are failing' }

export function SetupPage() {
    const [setup, setSetup] = useState<Setup | null>(null)
    const [busy, setBusy] = useState<string | null>('load')
    const [message, setMessage] = useState<Message>({ text: 'Loading', isError: false })
    const status = useRef<HTMLParagraphElement>(null)

    const act = useCallback<Act>(async (name, work) => {
        setBusy(name)
        setMessage({ text: 'Working', isError: false })
        try {
            const text = await work()
            setSetup(await api.setup())
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
            return id === 'all' ? `${checks.length} checks ran` : `${checks[0].title}: ${checks[0].seen}`
        })
    return (
        <main aria-busy={busy !== null}>
            <header>
                <h1>Setup of Keeptrusts AI Governance</h1>
                {setup && (
                    <p className={`whole ${setup.status}`}>
                        <strong>{WHOLE[setup.status]}.</strong> {count(setup.checks)}
                    </p>
                )}
                <button type="button" disabled={busy !== null} onClick={() => recheck('all')}>
                    Check everything
                </button>
                <StatusMessage message={message} place={status} />
            </header>
            {setup && (
                <>
                    <InstancePanel instance={setup.instance} busy={busy} act={act} />
                    <SecretPanel
                        url={setup.webhook_url}
                        hasSecret={setup.has_secret}
                        lastSigned={setup.last_signed}
                        busy={busy}
                        act={act}
                    />
                    <GroupPanel groups={setup.groups} busy={busy} act={act} toResult={() => status.current?.focus()} />
                    <CheckList
                        checks={setup.checks}
                        sections={setup.sections}
                        busy={busy}
                        act={act}
                        recheck={recheck}
                    />
                </>
            )}
        </main>
    )
}

function count(checks: readonly Check[]): string {
    const of = (state: Check['state']) => checks.filter((check) => check.state === state).length
    return `${of('failing')} failing, ${of('attention')} needing attention, ${of('unknown')} unknown, ${of('ok')} OK.`
}
