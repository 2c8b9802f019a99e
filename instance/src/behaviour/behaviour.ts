/** The answers of one instance: its profile, and the properties that change them while it runs. */
import { readProfile, requireAnswer, type Profile } from './profile.ts'
import { switchOf, type Answer, type SwitchName } from './switches.ts'

/** Property that replaces the profile; with a dot and the name of a switch it sets this one alone. */
export const BEHAVIOUR_PROPERTY = 'local_instance.behaviour'

/** Environment variable with the profile of instances that are booted without one. */
export const PROFILE_VARIABLE = 'LOCAL_INSTANCE_PROFILE'

/** How an instance behaves where the documentation leaves it open. */
export interface Behaviour {
    /** The profile that the instance was booted with. */
    readonly profile: Profile
    answer<Name extends SwitchName>(name: Name): Answer<Name>
}

/** The behaviour that a profile and the instance's properties decide. @throws Error for a profile that cannot be read */
export function createBehaviour(text: string, property: (name: string) => string | undefined): Behaviour {
    const profile = readProfile(text)
    const replacing = { text: '', profile }
    const current = (): Profile => {
        const given = property(BEHAVIOUR_PROPERTY)
        if (!given) return profile
        if (given !== replacing.text) Object.assign(replacing, { text: given, profile: readProfile(given) })
        return replacing.profile
    }
    return {
        profile,
        answer<Name extends SwitchName>(name: Name) {
            if (switchOf(name).isFixed) return profile.answers[name] as Answer<Name>
            const own = property(`${BEHAVIOUR_PROPERTY}.${name}`)
            return (own ? requireAnswer(name, own) : current().answers[name]) as Answer<Name>
        },
    }
}
