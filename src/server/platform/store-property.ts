/** Writes one property of the app and reads it back: a refused write is silent on some releases. */

import { gs } from '@servicenow/glide'
import { attempt } from './edge.ts'

/** Whether the property has the value afterwards (GlideSystem API: only properties of the own scope can be set). */
export function storeProperty(name: string, value: string): boolean {
    return setProperty(name, value) && readProperty(name) === value
}

/**
 * The same for an encrypted property. Where the platform answers its cipher text instead of the value, a text that changed is the new
 * value: the cipher text of another value never is the old one.
 */
export function storeSecret(name: string, value: string): boolean {
    const before = readProperty(name)
    if (!setProperty(name, value)) return false
    const after = readProperty(name)
    return after === value || (value !== '' && after !== '' && after !== before)
}

function setProperty(name: string, value: string): boolean {
    const where = { doing: 'storing a property', record: name, code: 'setting_not_stored', level: 'warn' } as const
    return attempt(
        where,
        () => {
            gs.setProperty(name, value)
            return true
        },
        () => false,
    )
}

function readProperty(name: string): string {
    const stored = gs.getProperty(name)
    return stored === null || stored === undefined ? '' : String(stored)
}
