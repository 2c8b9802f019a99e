/** The checks of a step: state, what was seen, what to do, and a button that checks again. */
import React from 'react'
import { api, type Check } from '../api.ts'
import { showInstant } from '../instants.ts'
import { say, sayOr, sayPhrase, sayWord } from '../messages.ts'
import { PlatformButtons } from './platform-buttons.tsx'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly checks: readonly Check[]
    readonly busy: string | null
    readonly act: Act
    readonly recheck: (id: Check['id']) => void
}

const SIGNS: Readonly<Record<Check['state'], string>> = {
    ok: '✓',
    attention: '!',
    failing: '✕',
    not_applicable: '–',
    unknown: '?',
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
    const title = `check-${check.id}`
    const advice = check.code === null ? check.advice : sayOr(`advice.${check.code}`, check.advice)
    return (
        <li className={check.state} data-check={check.id}>
            <span className="state">
                <span className="sign" aria-hidden="true">
                    {SIGNS[check.state]}
                </span>
                {say(`checks.state.${check.state}`)}
            </span>
            <div className="what">
                <h3 id={title}>{sayWord('check', check.id)}</h3>
                <p>{sayPhrase(check.seen)}</p>
                {advice !== '' && <p className="advice">{withCode(advice)}</p>}
                <p className="meta">
                    {check.code && <code>{check.code}</code>}
                    {check.checked_at && <span>{say('checks.checkedAt', { at: showInstant(check.checked_at) })}</span>}
                    <a href={check.link} aria-describedby={title}>
                        {say('checks.open')}
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
                    {busy === `check ${check.id}`
                        ? say('checks.checking')
                        : sayOr(`checks.verb.${check.id}`, say('checks.again'))}
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
                onClick={() => act('measure', async () => say('checks.measured', { log: (await api.measure()).log }))}
            >
                {say('checks.measure')}
            </button>
        )
    if (check.id === 'platform_facts') return <PlatformButtons busy={busy} act={act} />
    if (check.id === 'log_sources')
        return (
            <button
                type="button"
                disabled={busy !== null}
                onClick={() =>
                    act('collect', async () =>
                        say('checks.collected', { state: (await api.collect()).state ?? say('checks.collectedDone') }),
                    )
                }
            >
                {say('checks.collect')}
            </button>
        )
    return null
}
