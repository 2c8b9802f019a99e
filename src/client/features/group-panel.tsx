/** Shown while a setting names a group that is not there: an administrator chooses one that exists, or creates one. */
import React, { useState } from 'react'
import type { NamedGroup } from '../api.ts'
import { setGroup, type GroupChoice } from '../group-api.ts'
import { say, sayPhrase } from '../messages.ts'
import { Said } from './said.tsx'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly groups: readonly NamedGroup[]
    readonly busy: string | null
    readonly act: Act
    /** Moves the keyboard to the result, because what was chosen here is gone from the page then. */
    readonly toResult: () => void
}

export function GroupPanel({ groups, ...rest }: Props) {
    const missing = groups.filter(({ problem }) => problem !== '')
    if (missing.length === 0) return null
    return (
        <section aria-label={say('groups.title')}>
            <h3>{say('groups.title')}</h3>
            <p>{say('groups.purpose')}</p>
            {missing.map((group) => (
                <GroupForm key={group.property} group={group} {...rest} />
            ))}
        </section>
    )
}

const CHOICES: readonly GroupChoice[] = ['choose', 'create']

/** Creating asks once more: a group is seen by everybody on the instance. */
function GroupForm({ act, busy, group: named, toResult }: { readonly group: NamedGroup } & Omit<Props, 'groups'>) {
    const [how, setHow] = useState<GroupChoice>('choose')
    const [name, setName] = useState(named.group)
    const [isAsking, setAsking] = useState(false)
    const { property } = named
    const label = sayPhrase(named.label)
    const problem = sayPhrase(named.problem)
    const save = async () => {
        setAsking(false)
        await act(`group ${property}`, async () => {
            const { created, group } = await setGroup(property, how, name)
            return say(created ? 'groups.created' : 'groups.chosen', { label, group })
        })
        toResult()
    }
    const submit = (event: React.FormEvent) => {
        event.preventDefault()
        if (how === 'create') setAsking(true)
        else void save()
    }
    return (
        <form data-property={property} onSubmit={submit}>
            <fieldset>
                <legend>{label}</legend>
                <p>
                    {named.group === '' ? problem : say('groups.problem', { group: named.group, problem })} (
                    <code>{property}</code>)
                </p>
                {CHOICES.map((choice) => (
                    <label key={choice}>
                        <input
                            type="radio"
                            name={`how-${property}`}
                            checked={how === choice}
                            onChange={() => {
                                setHow(choice)
                                setAsking(false)
                            }}
                        />
                        {say(`groups.choice.${choice}`)}
                    </label>
                ))}
                <p className="row">
                    <label>
                        {say('groups.group')}{' '}
                        <input
                            required
                            maxLength={80}
                            value={name}
                            onChange={(event) => {
                                setName(event.target.value)
                                setAsking(false)
                            }}
                        />
                    </label>
                    {!isAsking && (
                        <button type="submit" disabled={busy !== null}>
                            {say('groups.set')}
                        </button>
                    )}
                </p>
                {isAsking && (
                    <div className="fresh" role="group" aria-label={say('groups.confirm')}>
                        <p>
                            <Said text={say('groups.question')} parts={{ group: <strong>{name.trim()}</strong> }} />
                        </p>
                        <p className="row">
                            <button type="button" autoFocus disabled={busy !== null} onClick={() => void save()}>
                                {say('groups.create')}
                            </button>
                            <button type="button" onClick={() => setAsking(false)}>
                                {say('setup.cancel')}
                            </button>
                        </p>
                    </div>
                )}
            </fieldset>
        </form>
    )
}
