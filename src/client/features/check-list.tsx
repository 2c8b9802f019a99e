/** The checks of a step: state, what was seen, what to do, and a button that checks again. */
import React from 'react'
import { api, type Check } from '../api.ts'
import { PlatformButtons } from './platform-buttons.tsx'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly checks: readonly Check[]
    readonly busy: string | null
    readonly act: Act
    readonly recheck: (id: Check['id']) => void
}

const STATES: Readonly<Record<Check['state'], readonly [sign: string, label: string]>> = {
    ok: ['✓', 'OK'],
    attention: ['!', 'Needs attention'],
    failing: ['✕', 'Failing'],
    not_applicable: ['–', 'Not applicable'],
    unknown: ['?', 'Unknown'],
}

/** Labels of the buttons; all other checks have `Check again`. */
const VERBS: Readonly<Partial<Record<Check['id'], string>>> = {
    test_delivery: 'Send test delivery',
    keeptrusts_reachable: 'Test connection',
    keeptrusts_token: 'Test token',
}

export function CheckList({ checks, ...rest }: Props) {
    return (
        <ul className="checks">
            {checks.map((check) => (
                <Row key={check.id} check={check} {...rest} />
            ))}
        </ul>
    )
}

function Row({ act, busy, check, recheck }: { readonly check: Check } & Omit<Props, 'checks'>) {
    const [sign, label] = STATES[check.state]
    const title = `check-${check.id}`
    return (
        <li className={check.state} data-check={check.id}>
            <span className="state">
                <span className="sign" aria-hidden="true">
                    {sign}
                </span>
                {label}
            </span>
            <div className="what">
                <h3 id={title}>{check.title}</h3>
                <p>{check.seen}</p>
                {check.advice !== '' && <p className="advice">{withCode(check.advice)}</p>}
                <p className="meta">
                    {check.code && <code>{check.code}</code>}
                    {check.checked_at && <span>Checked {check.checked_at.replace('T', ' ').replace('Z', ' UTC')}</span>}
                    <a href={check.link} aria-describedby={title}>
                        Open
                    </a>
                </p>
            </div>
            <span className="actions">
                <Extra check={check} busy={busy} act={act} />
                <button
                    type="button"
                    disabled={busy !== null}
                    aria-describedby={title}
                    onClick={() => recheck(check.id)}
                >
                    {busy === `check ${check.id}` ? 'Checking' : (VERBS[check.id] ?? 'Check again')}
                </button>
            </span>
        </li>
    )
}

/** Text between backticks is the name of a property. */
function withCode(text: string) {
    return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

/** Additional buttons of some checks. */
function Extra({ act, busy, check }: { readonly check: Check; readonly busy: string | null; readonly act: Act }) {
    if (check.id === 'attribution')
        return (
            <button
                type="button"
                disabled={busy !== null}
                onClick={() => act('measure', async () => `Measured; application log: ${(await api.measure()).log}`)}
            >
                Measure attribution
            </button>
        )
    if (check.id === 'platform_facts') return <PlatformButtons busy={busy} act={act} />
    if (check.id === 'log_sources')
        return (
            <button
                type="button"
                disabled={busy !== null}
                onClick={() => act('collect', async () => `Collected: ${(await api.collect()).state ?? 'done'}`)}
            >
                Collect now
            </button>
        )
    return null
}
