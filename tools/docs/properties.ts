/** The table of PROPERTIES.md, from the built package: what a customer's instance will show. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { PROPERTIES } from '../../src/server/core/properties.ts'
import { code, toTable } from './markdown.ts'

interface Range {
    readonly name: string
    readonly min?: number
    readonly max?: number
    readonly choices?: string
}

/** Blocks by marker. */
export function propertyTables(root: string): Readonly<Record<string, string>> {
    const descriptions = readDescriptions(join(root, 'dist', 'app'))
    const rows = (
        Object.values(PROPERTIES) as readonly (Range & { readonly type: string; readonly value: string })[]
    ).map((property) => [
        code(property.name),
        property.type,
        property.type === 'password2' ? 'unset' : property.value === '' ? 'empty' : code(property.value),
        toRange(property),
        descriptions.get(property.name) ?? '',
    ])
    return { properties: toTable(['Property', 'Type', 'Default', 'Range', 'Meaning'], rows) }
}

function toRange(property: Range): string {
    if (property.min !== undefined) return `${property.min} to ${property.max}`
    return property.choices === undefined ? '' : property.choices.split(',').filter(Boolean).map(code).join(', ')
}

function readDescriptions(directory: string): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    for (const folder of ['update', 'unload'])
        for (const file of readdirSync(join(directory, folder)))
            if (file.startsWith('sys_properties_')) {
                const fields = readFields(readFileSync(join(directory, folder, file), 'utf8'))
                if (fields.has('name')) found.set(fields.get('name')!, fields.get('description') ?? '')
            }
    return found
}

function readFields(xml: string): ReadonlyMap<string, string> {
    const fields = new Map<string, string>()
    const parser = new SaxesParser()
    let text = ''
    parser.on('opentag', () => (text = ''))
    parser.on('text', (part) => (text += part))
    parser.on('cdata', (part) => (text += part))
    parser.on('closetag', (tag) => fields.set(tag.name, text))
    parser.write(xml).close()
    return fields
}
