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
    current: () => readProperty(PROPERTIES.secret.name) || '',
    previous: () => readProperty(PROPERTIES.previousSecret.name) || '',
    previousExpires: () => readProperty(PROPERTIES.previousSecretExpires.name) || '',
}

function readProperty(name: string): string | null {
    const value = gs.getProperty(name)
    return value === null || value === undefined ? null : String(value)
}
