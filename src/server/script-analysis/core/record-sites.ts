/** Keeps, for each record that a script handles, which columns it sets and which operations it runs. */

import type { TableWrite, WrittenField } from './analysis.ts'
import type { Scope } from './outline.ts'
import type { RecordValue } from './values.ts'
import { gather } from './gather.ts'

/** What a column is set to in all, and the branches in which it is. */
interface Settings {
    readonly values: readonly string[] | null
    readonly scopes: Set<Scope>
}

/** One record of the script: made here, the trigger's, or handed in. */
interface RecordSite {
    readonly table: string | null
    readonly target: 'current' | 'record'
    /** A record that came from outside: the caller that passed it in may save it. */
    readonly isForeign: boolean
    readonly fields: Map<string, Settings>
    readonly operations: { readonly operation: TableWrite['operation']; readonly line: number }[]
    isComplete: boolean
    /** Whether it was read from the table: an insert may then copy every column. */
    isRead: boolean
    /** Whether the script treats this as a record at all; what came from outside must show it. */
    isRecord: boolean
    firstLine: number | null
}

/** The records of one script, by site. */
export type RecordSites = Map<string, RecordSite>

const MOST_VALUES = 8
const SECRET_WORDS = ['password', 'passwd', 'secret', 'token', 'api_key', 'apikey', 'private_key', 'credential']

/** The site of a record that the script makes, or of `current`. */
export function siteOf(sites: RecordSites, record: RecordValue): RecordSite {
    const target = record.target === 'current' ? 'current' : 'record'
    return findOrAdd(sites, record.site, { table: record.table, target, isForeign: false, isRecord: true })
}

/** The site of something handed in from outside that may be a record. */
export function foreignSite(sites: RecordSites, key: string): RecordSite {
    return findOrAdd(sites, `foreign ${key}`, { table: null, target: 'record', isForeign: true, isRecord: false })
}

function findOrAdd(
    sites: RecordSites,
    key: string,
    facts: Pick<RecordSite, 'table' | 'target' | 'isForeign' | 'isRecord'>,
): RecordSite {
    const known = sites.get(key)
    if (known !== undefined) return known
    const site: RecordSite = {
        ...facts,
        fields: new Map(),
        operations: [],
        isComplete: true,
        isRead: facts.target === 'current',
        firstLine: null,
    }
    sites.set(key, site)
    return site
}

/** What a column is set to at one place: all that the text may say there, null where that is not known. */
export interface Setting {
    readonly values: readonly string[] | null
    readonly scope: Scope
    readonly line: number
}

/**
 * Notes a column that is set.
 *
 * | Set before | Its values |
 * |---|---|
 * | nowhere, or to the same | those of this place |
 * | in another branch | those of both: each branch may have been the one that ran |
 * | in the same branch, to something else | not known |
 * | anywhere, of a secret, or to more than a few values | not known |
 */
export function noteField(site: RecordSite, name: string, { line, scope, values }: Setting): void {
    const known = site.fields.get(name)
    const all = isSecret(name) ? null : toValues(known, values, scope)
    site.fields.set(name, { values: all, scopes: (known?.scopes ?? new Set()).add(scope) })
    site.firstLine ??= line
}

function toValues(
    known: Settings | undefined,
    values: readonly string[] | null,
    scope: Scope,
): readonly string[] | null {
    if (known === undefined) return values
    if (known.values === null || values === null) return null
    const more = values.filter((value) => !known.values?.includes(value))
    const isChanged = more.length > 0 || values.length < known.values.length
    const all = [...known.values, ...more]
    return (isChanged && known.scopes.has(scope)) || all.length > MOST_VALUES ? null : all
}

function isSecret(name: string): boolean {
    return SECRET_WORDS.some((word) => name.toLowerCase().includes(word))
}

function toFields(site: RecordSite): readonly WrittenField[] {
    const names = [...site.fields.keys()].sort()
    return gather(names, (name) => {
        const values = site.fields.get(name)?.values ?? [null]
        return values.map((value) => ({ name, value }))
    })
}

/** Notes that columns are written which cannot be named. */
export function noteUnseen(site: RecordSite, line: number): void {
    site.isComplete = false
    site.firstLine ??= line
}

/** The writes that the sites amount to. */
export function toWrites(sites: RecordSites): readonly TableWrite[] {
    return gather([...sites.values()], (site): readonly TableWrite[] => {
        if (!site.isRecord) return []
        const { table, target, isComplete } = site
        const fields = toFields(site)
        const written = site.operations.map(({ operation, line }): TableWrite => {
            const isDelete = operation === 'delete'
            return {
                table,
                target,
                operation,
                fields: isDelete ? [] : fields,
                isComplete: isDelete || (isComplete && !(operation === 'insert' && site.isRead)),
                line,
            }
        })
        const isLeftUnsaved = written.every((one) => one.operation === 'delete')
        const isSavedElsewhere = target === 'current' || site.isForeign
        const isTouched = fields.length > 0 || !isComplete
        if (isLeftUnsaved && isSavedElsewhere && isTouched)
            written.push({ table, target, operation: 'set', fields, isComplete, line: site.firstLine ?? 0 })
        return written
    })
}
