/** Names the platform declares: a class, member or table we lack answers "not emulated" instead of looking like a typing mistake. */

import tables from './absent-tables.json'
import members from './known-members.json'

const KNOWN = members as Readonly<Record<string, string | readonly string[]>>
const CLASSES: ReadonlySet<string> = new Set(KNOWN['@classes'])

/** Members declared for a class, or class names declared in a namespace. */
export function knownMembers(name: string): readonly string[] {
    const found = KNOWN[name]
    return Array.isArray(found) ? found : []
}

/** The namespaces that the platform declares. */
export function knownNamespaces(): readonly string[] {
    return Object.keys(KNOWN).filter((name) => /^sn_\w+$/.test(name))
}

/** Whether the platform declares a class of this name outside of any namespace. */
export function isKnownClass(name: string): boolean {
    return CLASSES.has(name) && name !== 'gs'
}

const ABSENT_TABLES: ReadonlySet<string> = new Set(tables.names.split(' '))

/** Whether instances have a table of this name that is not emulated. */
export function isAbsentTable(name: string): boolean {
    return ABSENT_TABLES.has(name)
}
