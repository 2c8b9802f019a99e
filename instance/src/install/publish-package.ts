/** What publishing an application stores: the package that was installed, with what people changed on the instance since. */
import type { Instance, Row } from '../kernel/kernel.ts'
import { filesOf, packageInMemory, type AppPackage } from './app-package.ts'
import { readUpdateFile, type RecordChange } from './update-file.ts'

/** The package with the application's version and with the customer updates of its files. */
export function packageAsItIs(instance: Instance, application: AppPackage, applicationId: string): AppPackage {
    const files = filesOf(application)
    const changed = new Map(customerUpdates(instance, applicationId).map((update) => [update.name, update]))
    for (const [path, text] of files) {
        const name = path.slice(path.indexOf('/') + 1).replace(/\.xml$/, '')
        if (path.startsWith('scope/') || changed.has(name)) files.set(path, asOnInstance(instance, text))
    }
    return packageInMemory(application.origin, files)
}

function customerUpdates(instance: Instance, applicationId: string): Row[] {
    const where = { kind: 'compare', path: 'application', operator: '=', value: applicationId } as const
    return instance.database.select({ table: 'sys_update_xml', where, orderBy: [], window: null })
}

/** The document with the values that the instance has; a record that is gone becomes its deletion. What is no record stays as it was. */
function asOnInstance(instance: Instance, text: string): string {
    const before = readUpdateFile(text).filter(isRecordChange)
    if (before.length < readUpdateFile(text).length) return text
    const changes = before.map((change) => (change.kind === 'upsert' ? present(instance, change) : change))
    return `<?xml version="1.0" encoding="UTF-8"?><record_update>${changes.map(toXml).join('')}</record_update>`
}

type KnownChange = Exclude<RecordChange, { kind: 'lost' }>

function isRecordChange(change: RecordChange): change is KnownChange {
    return change.kind !== 'lost'
}

function present(instance: Instance, change: Extract<RecordChange, { kind: 'upsert' }>): KnownChange {
    const row = instance.database.get(change.table, change.sysId)
    if (!row) return { kind: 'delete', table: change.table, sysId: change.sysId }
    const columns = instance.dictionary.table(change.table)!.columns
    const values = Object.entries(change.values).map(([name, value]) => {
        const column = columns.get(name)
        // Where the file names a record, the instance has its sys_id, and secrets are not published.
        if (!column || column.type === 'password2' || change.referenceNames[name] || name === 'sys_id')
            return [name, value]
        const stored = row[name] ?? ''
        return [name, column.type === 'boolean' ? String(stored === '1') : stored]
    })
    return { ...change, values: Object.fromEntries(values) as Record<string, string> }
}

function toXml(change: KnownChange): string {
    if (change.kind === 'delete-matching')
        return `<${change.table} action="delete_multiple" query="${escaped(change.query)}"/>`
    if (change.kind === 'delete')
        return `<${change.table} action="DELETE"><sys_id>${change.sysId}</sys_id></${change.table}>`
    const columns = Object.entries(change.values).map(([name, value]) => {
        const named = change.referenceNames[name]
        return `<${name}${named ? ` display_value="${escaped(named)}"` : ''}>${escaped(value)}</${name}>`
    })
    return `<${change.table} action="INSERT_OR_UPDATE">${columns.join('')}</${change.table}>`
}

function escaped(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#13;')
}
