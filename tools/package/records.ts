/** Finds the records in the XML of a package, at any depth. */
import type { XmlElement } from './xml.ts'

/** One record that an install writes or deletes. */
export interface PackageRecord {
    readonly file: string
    readonly table: string
    readonly action: 'INSERT_OR_UPDATE' | 'DELETE'
    readonly sysId: string
    readonly fields: Readonly<Record<string, string>>
    /** Attributes of a field's element: by these the platform finds the target of a reference whose sys_id is not ours to know. */
    readonly keys: Readonly<Record<string, Readonly<Record<string, string>>>>
    /** When it is installed: `update` always, `unload` with the first install only, `unload.demo` with demo data. */
    readonly folder: string
}

/** Every record of one document. Wrappers and `delete_multiple` instructions are not records: they have no sys_id. */
export function readRecords(file: string, root: XmlElement): PackageRecord[] {
    const found = root.children.flatMap((child) => readRecords(file, child))
    const sysId = root.children.find((child) => child.name === 'sys_id')
    const action = root.attributes.action
    if (!sysId || !action) return found
    const fields: Record<string, string> = {}
    const keys: Record<string, Readonly<Record<string, string>>> = {}
    for (const child of root.children) {
        fields[child.name] = child.text
        keys[child.name] = child.attributes
    }
    const folder = file.split('/')[0] ?? ''
    const record: PackageRecord = {
        file,
        table: root.name,
        action: action === 'DELETE' ? 'DELETE' : 'INSERT_OR_UPDATE',
        sysId: sysId.text,
        fields,
        keys,
        folder,
    }
    return [record, ...found]
}
