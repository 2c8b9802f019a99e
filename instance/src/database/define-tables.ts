/** Writes tables given as data: their dictionary rows, choices, numbers and indexes, and the physical tables. */
import { createHash } from 'node:crypto'
import type { Row } from '../kernel/kernel.ts'
import { ROTATED_ATTRIBUTE } from './build-columns.ts'
import { buildDictionary } from './build-dictionary.ts'
import type { Storage } from './create-database.ts'
import type { DictionaryRows, IndexRow } from './dictionary-rows.ts'
import type { ColumnDefinition, TableDefinition } from './table-definition.ts'

const SYSTEM_COLUMNS: readonly ColumnDefinition[] = [
    { name: 'sys_id', type: 'GUID', label: 'Sys ID', maxLength: 32 },
    { name: 'sys_created_on', type: 'glide_date_time', label: 'Created' },
    { name: 'sys_created_by', type: 'string', label: 'Created by', maxLength: 40 },
]
const UPDATED_COLUMNS: readonly ColumnDefinition[] = [
    { name: 'sys_updated_on', type: 'glide_date_time', label: 'Updated' },
    { name: 'sys_updated_by', type: 'string', label: 'Updated by', maxLength: 40 },
    { name: 'sys_mod_count', type: 'integer', label: 'Updates' },
]
const CLASS_COLUMN: ColumnDefinition = { name: 'sys_class_name', type: 'sys_class_name', label: 'Class', maxLength: 80 }

/**
 * The first call must define the dictionary tables themselves (sys_metadata, sys_db_object, sys_dictionary, sys_choice,
 * sys_number): that is the bootstrap. Later calls add tables, such as those of a plugin; what exists already stays as it is.
 * The dictionary in use has to be reloaded afterwards.
 */
export function defineTables(database: Storage, definitions: readonly TableDefinition[]): void {
    const present = database.dictionaryRows()
    const names = new Set(present.tables.map((row) => row.name))
    const fresh = definitions.filter((definition) => !names.has(definition.name))
    const added = toRows(fresh, definitions)
    const merged: DictionaryRows = {
        tables: [...present.tables, ...added.tables],
        columns: [...present.columns, ...added.columns],
        overrides: present.overrides,
        choices: [...present.choices, ...added.choices],
        numbers: [...present.numbers, ...added.numbers],
        scopes: present.scopes,
        indexes: [...present.indexes, ...added.indexes],
    }
    database.atomically(() => {
        database.shape(buildDictionary(merged), merged.indexes)
        database.load('sys_db_object', added.tables)
        database.load('sys_dictionary', added.columns)
        database.load('sys_choice', added.choices)
        database.load('sys_number', added.numbers)
        added.indexes.forEach((index) => database.addIndex(index))
    })
}

/** Adds an index to a table that exists, such as those of an installed application; it appears with the next reload. */
export function defineIndex(database: Storage, index: IndexRow): void {
    database.addIndex(index)
}

/** The same dictionary row has the same sys_id in every instance, so that two fresh instances are equal. */
export function toDictionaryId(...parts: readonly string[]): string {
    return createHash('md5').update(parts.join(':')).digest('hex')
}

type Added = Omit<DictionaryRows, 'overrides' | 'scopes'>

function toRows(fresh: readonly TableDefinition[], all: readonly TableDefinition[]): Added {
    const extended = new Set(all.flatMap((definition) => definition.parent ?? []))
    return {
        tables: fresh.map((definition) => toTableRow(definition, extended.has(definition.name))),
        columns: fresh.flatMap((definition) => toColumnRows(definition, extended.has(definition.name))),
        choices: fresh.flatMap(toChoiceRows),
        numbers: fresh.flatMap(toNumberRows),
        indexes: fresh.flatMap((definition) =>
            (definition.indexes ?? []).map(
                (index): IndexRow => ({
                    table: definition.name,
                    unique: index.unique === true,
                    columns: index.columns,
                }),
            ),
        ),
    }
}

const flag = (value: boolean | undefined, otherwise: boolean): string => ((value ?? otherwise) ? '1' : '0')

/** System columns of an application file, when the dictionary tables extend sys_metadata; ignored elsewhere. */
function toSystemValues(className: string, name: string): Row {
    return {
        sys_class_name: className,
        sys_name: name,
        sys_scope: 'global',
        sys_package: 'global',
        sys_created_on: '1970-01-01 00:00:00',
        sys_created_by: 'system',
        sys_updated_on: '1970-01-01 00:00:00',
        sys_updated_by: 'system',
        sys_mod_count: '0',
    }
}

function toTableRow(definition: TableDefinition, isExtended: boolean): Row {
    const access = definition.access ?? {}
    return {
        ...toSystemValues('sys_db_object', definition.label),
        sys_id: toDictionaryId('sys_db_object', definition.name),
        name: definition.name,
        label: definition.label,
        super_class: definition.parent ? toDictionaryId('sys_db_object', definition.parent) : null,
        sys_scope: definition.scope ?? 'global',
        is_extendable: flag(definition.extendable, isExtended),
        access: access.public === false ? 'package_private' : 'public',
        read_access: flag(access.read, true),
        create_access: flag(access.create, false),
        update_access: flag(access.update, false),
        delete_access: flag(access.delete, false),
        ws_access: flag(access.webService, true),
        caller_access: definition.callerAccess ? String(definition.callerAccess) : null,
        number_ref: definition.numberPrefix ? toDictionaryId('sys_number', definition.name) : null,
    }
}

function toColumnRows(definition: TableDefinition, isExtended: boolean): Row[] {
    const collection: Row = {
        ...toSystemValues('sys_dictionary', definition.label),
        sys_id: toDictionaryId('sys_dictionary', definition.name),
        name: definition.name,
        internal_type: 'collection',
        column_label: definition.label,
        audit: flag(definition.audited, false),
        active: '1',
        attributes: definition.rotated ? `${ROTATED_ATTRIBUTE}=true` : null,
    }
    const given = new Set(definition.columns.map((column) => column.name))
    const system = definition.parent
        ? []
        : [
              ...SYSTEM_COLUMNS,
              ...(definition.rotated ? [] : UPDATED_COLUMNS),
              ...(isExtended || definition.extendable ? [CLASS_COLUMN] : []),
          ]
    const columns = [...system.filter((column) => !given.has(column.name)), ...definition.columns]
    return [collection, ...columns.map((column) => toColumnRow(definition, column))]
}

function toColumnRow(definition: TableDefinition, column: ColumnDefinition): Row {
    const attributes = [column.attributes, column.audited === false ? 'no_audit=true' : ''].filter(Boolean)
    return {
        ...toSystemValues('sys_dictionary', column.label ?? column.name),
        sys_id: toDictionaryId('sys_dictionary', definition.name, column.name),
        name: definition.name,
        element: column.name,
        internal_type: column.type,
        column_label: column.label ?? null,
        max_length: column.maxLength ? String(column.maxLength) : null,
        mandatory: flag(column.mandatory, false),
        read_only: flag(column.readOnly, false),
        unique: flag(column.unique, false),
        reference: column.reference ?? null,
        default_value: column.default ?? null,
        choice: column.choices?.length ? '1' : '0',
        audit: '0',
        active: '1',
        display: flag(definition.display === column.name, false),
        attributes: attributes.join(',') || null,
    }
}

function toChoiceRows(definition: TableDefinition): Row[] {
    return definition.columns.flatMap((column) =>
        (column.choices ?? []).map(
            (choice, index): Row => ({
                sys_id: toDictionaryId('sys_choice', definition.name, column.name, choice.value),
                ...toSystemValues('sys_choice', choice.label),
                name: definition.name,
                element: column.name,
                value: choice.value,
                label: choice.label,
                sequence: String(choice.sequence ?? index),
                language: 'en',
                inactive: '0',
            }),
        ),
    )
}

function toNumberRows(definition: TableDefinition): Row[] {
    if (!definition.numberPrefix) return []
    return [
        {
            ...toSystemValues('sys_number', definition.numberPrefix),
            sys_id: toDictionaryId('sys_number', definition.name),
            category: definition.name,
            prefix: definition.numberPrefix,
            number: String(definition.numberStart ?? 10000),
            maximum_digits: String(definition.numberDigits ?? 7),
        },
    ]
}
