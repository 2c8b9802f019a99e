/** What the platform's metadata holds about a table: its ancestors, what it demands, its choices and its rules. */

import type { Fields } from '../shared/plan.ts'
import type { BeforeRule } from '../shared/write-failure.ts'
import { openTable, textOf, valueOf, whenReadable } from './table.ts'

/** Ancestors that are looked at; the platform's own tables have far fewer. */
const MOST_ANCESTORS = 12
const MOST_ROWS = 500

/** What is known of one column. */
export interface ColumnFacts {
    readonly isMandatory: boolean
    readonly isChoice: boolean
    /** The default, when it is a plain value. */
    readonly defaultValue: string
}

/** The table and its ancestors, nearest first. */
export function readChain(table: string): readonly string[] {
    return whenReadable(() => {
        const chain: string[] = []
        let row = openTable('sys_db_object')
        row.addQuery('name', table)
        row.setLimit(1)
        row.query()
        let isFound = row.next()
        while (isFound && chain.length < MOST_ANCESTORS) {
            chain.push(textOf(row, 'name'))
            const parent = textOf(row, 'super_class')
            row = openTable('sys_db_object')
            isFound = parent !== '' && row.get(parent)
        }
        return chain.length === 0 ? [table] : chain
    }, [table])
}

/** The named columns and all mandatory ones, by name; the nearest table that declares a column decides. */
export function readColumns(
    chain: readonly string[],
    columns: readonly string[],
): Readonly<Record<string, ColumnFacts>> {
    return whenReadable(() => {
        const row = openTable('sys_dictionary')
        row.addQuery('name', 'IN', chain.join(','))
        const condition = row.addQuery('mandatory', 'true')
        if (columns.length > 0) condition.addOrCondition('element', 'IN', columns.join(','))
        row.setLimit(MOST_ROWS)
        row.query()
        const found: Record<string, ColumnFacts & { readonly distance: number }> = {}
        while (row.next()) {
            const name = textOf(row, 'element')
            const distance = chain.indexOf(textOf(row, 'name'))
            if (name === '' || (found[name] !== undefined && found[name].distance <= distance)) continue
            const choice = textOf(row, 'choice')
            const given = textOf(row, 'default_value')
            found[name] = {
                isMandatory: textOf(row, 'mandatory') === '1',
                isChoice: choice === '1' || choice === '3' || textOf(row, 'internal_type') === 'choice',
                // A scripted default counts as a value: what it will be is not known before.
                defaultValue: given,
                distance,
            }
        }
        return found
    }, {})
}

/** The active choices of each column that has any. */
export function readChoices(
    chain: readonly string[],
    columns: readonly string[],
): Readonly<Record<string, readonly string[]>> {
    if (columns.length === 0) return {}
    return whenReadable(() => {
        const row = openTable('sys_choice')
        row.addQuery('name', 'IN', chain.join(','))
        row.addQuery('element', 'IN', columns.join(','))
        row.addQuery('inactive', 'false')
        row.setLimit(MOST_ROWS)
        row.query()
        const choices: Record<string, string[]> = {}
        while (row.next()) {
            const column = textOf(row, 'element')
            choices[column] = (choices[column] || []).concat(textOf(row, 'value'))
        }
        return choices
    }, {})
}

/** The column with the names of the table's records; '' where neither the dictionary names one nor the table has one that is called so. */
export function findDisplay(chain: readonly string[]): string {
    return whenReadable(() => {
        const row = openTable('sys_dictionary')
        row.addQuery('name', 'IN', chain.join(','))
        row.addQuery('display', 'true')
        row.setLimit(MOST_ANCESTORS)
        row.query()
        const found: Record<string, string> = {}
        while (row.next()) found[textOf(row, 'name')] = textOf(row, 'element')
        const [nearest] = chain.filter((table) => found[table])
        if (nearest !== undefined) return found[nearest]
        const table = openTable(chain[0])
        const [usual] = ['name', 'number'].filter((column) => table.isValidField(column))
        return usual || ''
    }, '')
}

/** A field that an active data policy demands or keeps; `isConditional` when it does so for some records only. */
export interface DemandedField {
    readonly column: string
    readonly isConditional: boolean
    /** Whether it keeps the field from changes, where it does not demand a value. */
    readonly isReadOnly: boolean
}

/** What the active data policies of the table demand. */
export function readDemands(chain: readonly string[]): readonly DemandedField[] {
    return whenReadable(() => {
        const policies: Record<string, boolean> = {}
        const policy = openTable('sys_data_policy2')
        policy.addQuery('model_table', 'IN', chain.join(','))
        policy.addQuery('active', 'true')
        policy.setLimit(MOST_ROWS)
        policy.query()
        while (policy.next()) {
            const isInherited = textOf(policy, 'model_table') === chain[0] || textOf(policy, 'inherit') === '1'
            if (isInherited) policies[policy.getUniqueValue()] = valueOf(policy, 'conditions') !== null
        }
        const ids = Object.keys(policies)
        if (ids.length === 0) return []
        const rule = openTable('sys_data_policy_rule')
        rule.addQuery('sys_data_policy', 'IN', ids.join(','))
        rule.addQuery('mandatory', 'true').addOrCondition('disabled', 'true')
        rule.setLimit(MOST_ROWS)
        rule.query()
        const demanded: DemandedField[] = []
        while (rule.next())
            demanded.push({
                column: textOf(rule, 'field'),
                isConditional: policies[textOf(rule, 'sys_data_policy')] === true,
                isReadOnly: textOf(rule, 'mandatory') !== 'true',
            })
        return demanded
    }, [])
}

/** The active business rules that run before records of the table are created or written, in their order. */
export function readBeforeRules(chain: readonly string[], operation: 'create' | 'write'): readonly BeforeRule[] {
    return whenReadable(() => {
        const row = openTable('sys_script')
        row.addQuery('collection', 'IN', chain.concat('global').join(','))
        row.addQuery('active', 'true')
        row.addQuery('when', 'before')
        row.addQuery(operation === 'create' ? 'action_insert' : 'action_update', 'true')
        row.orderBy('order')
        row.setLimit(MOST_ROWS)
        row.query()
        const rules: BeforeRule[] = []
        while (row.next())
            rules.push({
                sysId: row.getUniqueValue(),
                name: textOf(row, 'name'),
                aborts: textOf(row, 'abort_action') === '1' || /setAbortAction/.test(textOf(row, 'script')),
            })
        return rules
    }, [])
}

/** The columns, each list together, whose values no two rows of the table may share. */
export function readUniqueColumns(chain: readonly string[]): readonly (readonly string[])[] {
    const single = whenReadable(() => {
        const row = openTable('sys_dictionary')
        row.addQuery('name', 'IN', chain.join(','))
        row.addQuery('unique', 'true')
        row.setLimit(MOST_ROWS)
        row.query()
        const columns: (readonly string[])[] = []
        while (row.next()) columns.push([textOf(row, 'element')])
        return columns
    }, [])
    const together = whenReadable(() => {
        const row = openTable('sys_index')
        row.addQuery('table', 'IN', chain.join(','))
        row.addQuery('unique_index', 'true')
        row.setLimit(MOST_ROWS)
        row.query()
        const columns: (readonly string[])[] = []
        while (row.next()) columns.push((textOf(row, 'column_names') || textOf(row, 'index_col_name')).split(/\s*,\s*/))
        return columns
    }, [])
    return single.concat(together)
}

/** Plain defaults of the columns; a column without one, or with a scripted one, is empty. */
export function readDefaults(table: string, columns: readonly string[]): Fields {
    const known = readColumns(readChain(table), columns)
    const defaults: Record<string, string> = {}
    for (const column of columns) {
        const given = known[column] === undefined ? '' : known[column].defaultValue
        defaults[column] = /^javascript:/.test(given) ? '' : given === 'true' ? '1' : given === 'false' ? '0' : given
    }
    return defaults
}
