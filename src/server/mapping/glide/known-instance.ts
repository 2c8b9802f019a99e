/** The instance as the check of a mapping rule asks for it: tables, columns, choices, records and subflows. Reads only. */

import { gs } from '@servicenow/glide'
import type { KnownInstance, KnownSubflow } from '../core/rule-check.ts'
import { OWN_TARGET_TABLE } from '../core/compliance-target.ts'
import { TABLES } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { MOST_RULES } from './mapping-rules.ts'
import type { KnownColumn } from '../core/rule-column-check.ts'
import { countRows } from '../../platform/aggregates.ts'
import { choicesOf, columnKind, MOST_CHOICES } from '../../platform/record-reading.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'
import { findDisplay, readChain, readColumns } from '../../platform/table-facts.ts'

const MOST_INPUTS = 100
const SYS_ID = /^[0-9a-f]{32}$/

/** Opens what one check asks; what it learns of a table it does not ask again. */
export function openKnownInstance(
    { ciClass: itemClass, complianceTable }: Pick<Settings, 'ciClass' | 'complianceTable'>,
    events: readonly string[],
): KnownInstance {
    const chains: Record<string, readonly string[]> = {}
    const chainOf = (table: string): readonly string[] => {
        if (chains[table] === undefined) chains[table] = readChain(table)
        return chains[table]
    }
    const isThere = (table: string): boolean => gs.tableExists(table) && openTable(table).isValid()
    return {
        itemClass,
        reviewTable: toReviewTable(complianceTable, isThere),
        events,
        isThere,
        column: (table, column) => readColumn(table, column, chainOf),
        displayOf: (table) => findDisplay(chainOf(table)),
        named,
        hasRoomFor: (sysId) =>
            countRows(TABLES.mappingRule, [
                ['active', '=', 'true'],
                ['sys_id', '!=', sysId],
            ]) < MOST_RULES,
        hasRecord: (table, sysId) => named(table, '', sysId).length === 1,
        subflow: (sysId) => whenReadable(() => readSubflow(sysId), null),
    }
}

/** Where the table of the settings is not there, reviews are kept in the own one. */
function toReviewTable(configured: string, isThere: (table: string) => boolean): string | null {
    if (configured === '' || configured === 'auto') return null
    return isThere(configured) ? configured : OWN_TARGET_TABLE
}

function readColumn(table: string, column: string, chainOf: (table: string) => readonly string[]): KnownColumn | null {
    const kind = columnKind(table, column)
    if (kind === null) return null
    const element = openTable(table).getElement(column)
    const isReference = kind.type === 'reference' || kind.type === 'glide_list'
    const reference = isReference && element !== null ? String(element.getReferenceTable() || '') : ''
    const facts = reference === '' ? readColumns(chainOf(table), [column])[column] : undefined
    const isChoice = facts !== undefined && facts.isChoice
    return { ...kind, reference, choices: isChoice ? readChoices(chainOf(table), column) : null }
}

/** The choices of the nearest table that has any; null where there are none, or more than are looked at. */
function readChoices(chain: readonly string[], column: string): KnownColumn['choices'] {
    for (const table of chain) {
        const values = whenReadable(() => choicesOf(table, column), [])
        if (values.length >= MOST_CHOICES) return null
        if (values.length > 0) return { of: table, values }
    }
    return null
}

/** A table that may not be read takes any sys_id: nobody can say better. */
function named(table: string, display: string, name: string): readonly string[] {
    if (!isQueryable(name)) return []
    return whenReadable(() => findNamed(table, display, name), SYS_ID.test(name) ? [name] : [])
}

function findNamed(table: string, display: string, name: string): readonly string[] {
    const row = openTable(table)
    if (!row.isValid()) return []
    const column = SYS_ID.test(name) ? 'sys_id' : display
    if (column === '') return []
    row.addQuery(column, name)
    if (row.isValidField('active')) row.addQuery('active', 'true')
    row.setLimit(2)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(row.getUniqueValue())
    return found
}

function readSubflow(sysId: string): KnownSubflow | null {
    const row = openTable('sys_hub_flow')
    if (!isQueryable(sysId) || !row.get(sysId) || textOf(row, 'type') !== 'subflow') return null
    const scope = openTable('sys_scope')
    const prefix = scope.get(textOf(row, 'sys_scope')) ? textOf(scope, 'scope') : 'global'
    const input = openTable('sys_hub_flow_input')
    input.addQuery('model', sysId)
    input.addQuery('active', 'true')
    input.setLimit(MOST_INPUTS)
    input.query()
    const inputs: { name: string; type: string; isMandatory: boolean }[] = []
    while (input.next())
        inputs.push({
            name: textOf(input, 'element'),
            type: textOf(input, 'internal_type') || 'string',
            isMandatory: textOf(input, 'mandatory') === '1',
        })
    return {
        name: `${prefix}.${textOf(row, 'internal_name')}`,
        isPublished: textOf(row, 'status') === 'published' && textOf(row, 'active') === '1',
        inputs,
    }
}
