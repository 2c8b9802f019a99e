/** Shown while a setting names a group that is not there: an administrator chooses one that exists, or creates one. */
import React, { useState } from 'react'
import type { NamedGroup } from '../api.ts'
import { setGroup, type GroupChoice } from '../group-api.ts'
import type { Act } from './setup-page.tsx'

interface Props {
    readonly groups: readonly NamedGroup[]
    readonly busy: string | null
    readonly act: Act
    /** Moves the keyboard to the result, because what was chosen here is gone from the page then. */
    readonly toResult: () => void
}

const MISSING = 'Groups that are missing'

export function GroupPanel({ groups, ...rest }: Props) {
    const missing = groups.filter(({ problem }) => problem !== '')
    if (missing.length === 0) return null
    return (
        <section aria-label={MISSING}>
            <h3>{MISSING}</h3>
            <p>
                Records stay without a group, and people without notifications, until the setting names one that exists
                and is active. Afterwards choose Reprocess on the deliveries of such records to fill it in.
            </p>
            {missing.map((group) => (
                <GroupForm key={group.property} group={group} {...rest} />
            ))}
        </section>
    )
}

const CHOICES: readonly (readonly [GroupChoice, string])[] = [
    ['choose', 'Use a group that exists, by its name or sys_id'],
    ['create', 'Create a group of this name'],
]

/** Creating asks once more: a group is seen by everybody on the instance. */
function GroupForm({ act, busy, group: named, toResult }: { readonly group: NamedGroup } & Omit<Props, 'groups'>) {
    const [how, setHow] = useState<GroupChoice>('choose')
    const [name, setName] = useState(named.group)
    const [isAsking, setAsking] = useState(false)
    const { label, problem, property } = named
    const save = async () => {
        setAsking(false)
        await act(`group ${property}`, async () => {
            const { created, group } = await setGroup(property, how, name)
            return created
                ? `${label}: the group ${group} was created. Add its members, and give it a role for their work.`
                : `${label}: the group is ${group} now.`
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
                    {named.group === '' ? '' : `${named.group}: `}
                    {problem} (<code>{property}</code>)
                </p>
                {CHOICES.map(([choice, words]) => (
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
                        {words}
                    </label>
                ))}
                <p className="row">
                    <label>
                        Group{' '}
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
                            Set group
                        </button>
                    )}
                </p>
                {isAsking && (
                    <div className="fresh" role="group" aria-label="Confirm">
                        <p>
                            Create the group <strong>{name.trim()}</strong> on this instance? It will have no members
                            and no roles.
                        </p>
                        <p className="row">
                            <button type="button" autoFocus disabled={busy !== null} onClick={() => void save()}>
                                Create group
                            </button>
                            <button type="button" onClick={() => setAsking(false)}>
                                Cancel
                            </button>
                        </p>
                    </div>
                )}
            </fieldset>
        </form>
    )
}
