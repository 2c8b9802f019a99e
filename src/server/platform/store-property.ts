/** Writes one property of the app and reads it back: a refused write is silent on some releases. */

import { gs } from '@servicenow/glide'

/** Whether the property has the value afterwards (GlideSystem API: only properties of the own scope can be set). */
export function storeProperty(name: string, value: string): boolean {
    try {
        gs.setProperty(name, value)
    } catch (refused) {
        return false
    }
    const stored = gs.getProperty(name)
    return (stored === null || stored === undefined ? '' : String(stored)) === value
}
