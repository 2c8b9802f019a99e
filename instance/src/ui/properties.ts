/** System properties of categories, with what a user may do with each. */
import type { Row } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'
import { hasRole, rolesIn, type Visit } from './visit.ts'

/** One property as its page shows it. */
export interface Property {
    readonly row: Row
    readonly name: string
    /** First sentence of the description; the name when there is none. */
    readonly label: string
    readonly hint: string
    readonly type: string
    readonly choices: readonly { readonly value: string; readonly label: string }[]
    readonly canWrite: boolean
}

/** Properties of one category in order. */
export interface Category {
    readonly title: string
    readonly properties: readonly Property[]
}

/** Categories by name, as far as they exist; properties that the user may not read are left out. */
export function readCategories(visit: Visit, names: readonly string[]): readonly Category[] {
    const { instance } = visit
    return names.flatMap((name) =>
        findRows(instance, 'sys_properties_category', { name }).map((category) => ({
            title: category['title'] || name,
            properties: findRows(
                instance,
                'sys_properties_category_m2m',
                { category: category['sys_id'] ?? '' },
                'order',
            )
                .map((link) => instance.database.get('sys_properties', link['property'] ?? ''))
                .filter((row) => row !== null)
                .filter((row) => mayUse(visit, row, 'read_roles') || mayUse(visit, row, 'write_roles'))
                .map((row) => toProperty(visit, row)),
        })),
    )
}

/** A property without roles is for administrators. */
function mayUse(visit: Visit, row: Row, column: 'read_roles' | 'write_roles'): boolean {
    const roles = rolesIn(row[column])
    return hasRole(visit, roles.length > 0 ? roles : ['admin'])
}

function toProperty(visit: Visit, row: Row): Property {
    const { instance, tx } = visit
    const english = row['description'] ?? ''
    const description = instance.translations.text(
        tx.user.language,
        'sys_properties',
        'description',
        row['sys_id'] ?? '',
        english,
    )
    const [label = '', hint = ''] = /^(.{1,80}?)\.\s+(.*)$/s.exec(description)?.slice(1) ?? [description]
    return {
        row,
        name: row['name'] ?? '',
        label: label || (row['name'] ?? ''),
        hint,
        type: row['type'] ?? 'string',
        choices: toChoices(row['choices'] ?? ''),
        canWrite: mayUse(visit, row, 'write_roles'),
    }
}

/** `value` or `label=value`, comma separated. */
function toChoices(text: string): Property['choices'] {
    return text
        .split(/[,\n]/)
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => {
            const [label = '', value = label] = part.split('=').map((one) => one.trim())
            return { label, value }
        })
}
