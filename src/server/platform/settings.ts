/** Reads the system properties: typed settings, and the secrets apart from them. */

import { gs } from '@servicenow/glide'
import {
    PROPERTIES,
    toReceivingSettings,
    toSettings,
    toTracingSettings,
    type ReceivingSettings,
    type Settings,
    type TracingSettings,
} from '../shared/properties.ts'
import { toSecret } from '../shared/secret.ts'
import type { SecretStore } from '../shared/ports.ts'

/** The settings of one unit of work. */
export function readSettings(): Settings {
    return toSettings(readProperty)
}

/** The settings that answering a webhook needs. */
export function readReceivingSettings(): ReceivingSettings {
    return toReceivingSettings(readProperty)
}

/** The settings that leaving a trace needs. */
export function readTracingSettings(): TracingSettings {
    return toTracingSettings(readProperty)
}

/** GlideSystem API: `getProperty` answers the clear text of a password2 property to its own scope. */
export const secrets: SecretStore = {
    current: () => usableSecret(PROPERTIES.secret.name),
    previous: () => usableSecret(PROPERTIES.previousSecret.name),
    previousExpires: () => readProperty(PROPERTIES.previousSecretExpires.name) || '',
}

/** The webhook secrets as somebody entered them, which may be none. */
export const enteredSecrets = {
    current: (): string => readProperty(PROPERTIES.secret.name) || '',
    previous: (): string => readProperty(PROPERTIES.previousSecret.name) || '',
}

/** When the secret was rotated last, as the Setup page wrote it; '' when it never was. */
export function secretSince(): string {
    return readProperty(PROPERTIES.secretSince.name) || ''
}

/** What is no secret is no key: it counts as unset. */
function usableSecret(name: string): string {
    const secret = toSecret(readProperty(name) || '')
    return secret.ok ? secret.value : ''
}

function readProperty(name: string): string | null {
    const value = gs.getProperty(name)
    return value === null || value === undefined ? null : String(value)
}
