/** Reads the system properties as typed settings. */

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

/** When the secret was rotated last, as the Setup page wrote it; '' when it never was. */
export function secretSince(): string {
    return readProperty(PROPERTIES.secretSince.name) || ''
}

function readProperty(name: string): string | null {
    const value = gs.getProperty(name)
    return value === null || value === undefined ? null : String(value)
}
