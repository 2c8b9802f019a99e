/** Reads table definitions from the bootstrap files of a package. */
import type { XmlElement } from './xml.ts'

/** One column as the bootstrap file declares it. */
export interface PackageColumn {
    readonly name: string
    readonly type: string
    readonly label: string
    readonly maxLength: number
    readonly reference: string
    readonly defaultValue: string
    readonly isUnique: boolean
    readonly isMandatory: boolean
    readonly choices: readonly string[]
}

/** One index over columns of a table. */
export interface PackageIndex {
    readonly name: string
    readonly isUnique: boolean
    readonly columns: readonly string[]
}

/** One table that the package creates, or a table of the platform that it adds columns to. */
export interface PackageTable {
    readonly file: string
    readonly name: string
    readonly label: string
    readonly parent: string
    readonly display: string
    readonly columns: readonly PackageColumn[]
    readonly indexes: readonly PackageIndex[]
}

/** The tables of one document; empty for a document of records. */
export function readTables(file: string, root: XmlElement): PackageTable[] {
    if (root.name !== 'database') return []
    return root.children.map((table) => ({
        file,
        name: table.attributes.name ?? '',
        label: table.attributes.label ?? '',
        parent: table.attributes.extends ?? '',
        display: table.attributes.display ?? '',
        columns: table.children.filter((child) => child.name === 'element').map(toColumn),
        indexes: table.children.filter((child) => child.name === 'index').map(toIndex),
    }))
}

function toColumn(element: XmlElement): PackageColumn {
    const { attributes } = element
    return {
        name: attributes.name ?? '',
        type: attributes.type ?? '',
        label: attributes.label ?? '',
        maxLength: Number(attributes.max_length ?? 0),
        reference: attributes.reference ?? '',
        defaultValue: attributes.default_value ?? '',
        isUnique: attributes.unique === 'true',
        isMandatory: attributes.mandatory === 'true',
        choices: element.children.flatMap((list) => list.children.map((choice) => choice.attributes.value ?? '')),
    }
}

function toIndex(element: XmlElement): PackageIndex {
    return {
        name: element.attributes.name ?? '',
        isUnique: element.attributes.unique === 'true',
        columns: element.children.map((column) => column.attributes.name ?? ''),
    }
}
