/** One step of the setup: its state, why it matters, what is set there, and the checks that show whether it is done. */
import React, { useState } from 'react'
import type { Check, Setting, Setup } from '../api.ts'
import { say, sayOr } from '../messages.ts'
import { CheckList } from './check-list.tsx'
import { GroupPanel } from './group-panel.tsx'
import { InstancePanel } from './instance-panel.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { SecretPanel } from './secret-panel.tsx'
import { SettingForm } from './setting-form.tsx'
import type { Act } from './setup-page.tsx'

type Step = Setup['steps'][number]

export interface StepProps {
    readonly setup: Setup
    readonly settings: readonly Setting[]
    readonly busy: string | null
    readonly act: Act
    readonly recheck: (id: Check['id']) => void
    readonly toResult: () => void
}

const STATES: Readonly<Record<Step['state'], readonly [sign: string, look: string]>> = {
    done: ['✓', 'ok'],
    open: ['!', 'attention'],
    unknown: ['?', 'unknown'],
    optional: ['–', 'not_applicable'],
}

interface Props extends StepProps {
    readonly step: Step
    readonly at: number
    /** Whether the step is shown unfolded at first. It stays as people leave it: what they work in does not fold away. */
    readonly isFirst: boolean
}

export function SetupStep({ at, isFirst, step, ...props }: Props) {
    const [isOpen, setOpen] = useState(isFirst)
    const [sign, look] = STATES[step.state]
    const { act, busy, recheck, settings, setup } = props
    return (
        <li data-step={step.id}>
            <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
                <summary className={look}>
                    <span className="sign" aria-hidden="true">
                        {sign}
                    </span>
                    <h2 id={`step-${step.id}`}>
                        {say('setup.step', { at, title: sayOr(`step.${step.id}.title`, step.title) })}
                    </h2>
                    <span className="state">{say(`setup.stepState.${step.state}`)}</span>
                </summary>
                <p>{sayOr(`step.${step.id}.why`, step.why)}</p>
                <Panel id={step.id} {...props} />
                {step.settings.map(({ label: words, property }) => {
                    const setting = settings.find(({ name }) => name === property)
                    const label = sayOr(`setting.${property}`, words)
                    return setting && <SettingForm key={property} {...{ act, busy, setting, label }} />
                })}
                <CheckList
                    checks={setup.checks.filter(({ id }) => step.checks.indexOf(id) >= 0)}
                    {...{ act, busy, recheck }}
                />
                {step.links.length > 0 && (
                    <p className="meta">
                        {step.links.map(({ href, label: words }, place) => (
                            <a key={href} href={href}>
                                {sayOr(`step.${step.id}.link.${place}`, words)}
                            </a>
                        ))}
                    </p>
                )}
            </details>
        </li>
    )
}

const NOTIFIED = 'x_kt_gov.notify.group'

/** What a step has beside settings and checks. */
function Panel({ act, busy, id, setup, toResult }: Omit<StepProps, 'settings'> & { readonly id: Step['id'] }) {
    const groups = setup.groups.filter(({ property }) => (property === NOTIFIED) === (id === 'notifications'))
    if (id === 'instance') return <InstancePanel instance={setup.instance} {...{ act, busy }} />
    if (id === 'delivery') return <PreviewPanel examples={setup.examples} {...{ act, busy }} />
    if (id === 'groups' || id === 'notifications') return <GroupPanel {...{ act, busy, groups, toResult }} />
    if (id !== 'secret') return null
    return (
        <SecretPanel
            url={setup.webhook_url}
            hasSecret={setup.has_secret}
            lastSigned={setup.last_signed}
            {...{ act, busy }}
        />
    )
}
