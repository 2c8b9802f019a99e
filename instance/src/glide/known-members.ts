/** Names the platform declares: a class or member we lack answers "not emulated" instead of looking like a typing mistake. */

import members from './known-members.json'

const KNOWN = members as Readonly<Record<string, string | readonly string[]>>
const CLASSES: ReadonlySet<string> = new Set(KNOWN['@classes'])

/** Members declared for a class, or class names declared in a namespace. */
export function knownMembers(name: string): readonly string[] {
    const found = KNOWN[name]
    return Array.isArray(found) ? found : []
}

/** Whether the platform declares a class of this name outside of any namespace. */
export function isKnownClass(name: string): boolean {
    return CLASSES.has(name) && name !== 'gs'
}
