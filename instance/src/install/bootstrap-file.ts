/** Reads `dictionary/<table>.xml`: the whole table, and the only place where the build writes its indexes. */
import { parseXml, type XmlElement } from './xml.ts'

/** An index that an application declares for its table. */
export interface BootstrapIndex {
    readonly name: string
    readonly unique: boolean
    readonly columns: readonly string[]
}

/** A table as its bootstrap file describes it. Columns carry the attribute names of the file. */
export interface BootstrapTable {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly columns: readonly Readonly<Record<string, string>>[]
    readonly indexes: readonly BootstrapIndex[]
}

/** The tables of one bootstrap document. */
export function readBootstrapFile(text: string): BootstrapTable[] {
    return parseXml(text)
        .children.filter((element) => element.attributes['type'] === 'collection')
        .map((element) => ({
            name: element.attributes['name'] ?? '',
            attributes: element.attributes,
            columns: element.children.filter((child) => child.name === 'element').map((child) => child.attributes),
            indexes: element.children.filter((child) => child.name === 'index').map(toIndex),
        }))
}

function toIndex(element: XmlElement): BootstrapIndex {
    return {
        name: element.attributes['name'] ?? '',
        unique: element.attributes['unique'] === 'true',
        columns: element.children.map((child) => child.attributes['name'] ?? ''),
    }
}
