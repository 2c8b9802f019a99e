/** Writes one property of the app and reads it back: a refused write is silent on some releases. */

import { gs } from '@servicenow/glide'
import { attempt } from './edge.ts'

/** Whether the property has the value afterwards (GlideSystem API: only properties of the own scope can be set). */
export function storeProperty(name: string, value: string): boolean {
    const where = { doing: 'storing a property', record: name, code: 'setting_not_stored', level: 'warn' } as const
    const isAccepted = attempt(
        where,
        () => {
            gs.setProperty(name, value)
            return true
        },
        () => false,
    )
    if (!isAccepted) return false
    const stored = gs.getProperty(name)
    return (stored === null || stored === undefined ? '' : String(stored)) === value
}
