/** The table of PROPERTIES.md, from the built package: what a customer's instance will show. */
import { join } from 'node:path'
import { PROPERTIES, type Definition } from '../../src/server/shared/properties.ts'
import { readPackage, recordsOf } from '../package/read-package.ts'
import { code, toTable } from './markdown.ts'

/** Blocks by marker: one table for each section of the settings page, in its order. */
export function propertyTables(root: string): Readonly<Record<string, string>> {
    const built = readPackage(join(root, 'dist', 'app'), root)
    const shipped = new Map(recordsOf(built, 'sys_properties').map(({ sysId, fields }) => [sysId, fields]))
    const placed = recordsOf(built, 'sys_properties_category_m2m').map(({ fields }) => fields)
    const sections = recordsOf(built, 'sys_properties_category')
        .map(({ sysId, fields }) => ({
            title: (fields.title ?? '').replace(/^Keeptrusts: /, ''),
            places: placed
                .filter((place) => place.category === sysId)
                .sort((first, second) => Number(first.order) - Number(second.order)),
        }))
        .filter(({ places }) => places.length > 0)
        .sort((first, second) => Number(first.places[0].order) - Number(second.places[0].order))
    const blocks = sections.map(({ title, places }) => {
        const rows = places.map((place) => toRow(shipped.get(place.property ?? '') ?? {}))
        return `## ${title}\n\n${toTable(['Property', 'Type', 'Default', 'Range', 'Meaning'], rows)}`
    })
    return { properties: blocks.join('\n\n') }
}

const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
    (Object.values(PROPERTIES) as readonly Definition[]).map((definition) => [definition.name, definition]),
)

function toRow({ name = '', description = '' }: Readonly<Record<string, string>>): readonly string[] {
    const property = DEFINITIONS.get(name)
    if (!property) throw new Error(`the package ships ${name}, which core does not know`)
    const initial = property.type === 'password2' ? 'unset' : property.value === '' ? 'empty' : code(property.value)
    return [code(name), property.type, initial, toRange(property), description]
}

function toRange(property: Definition): string {
    if (property.min !== undefined) return `${property.min} to ${property.max}`
    return property.choices === undefined ? '' : property.choices.split(',').filter(Boolean).map(code).join(', ')
}
