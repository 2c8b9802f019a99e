/** Asks which values are choices of a column. */

import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from './table.ts'

/** A row for each value and language. */
const MOST_ROWS = 500

/** What a value is to be a choice of; `within` is the value of the column that it depends on, '' for any. */
export interface ChoiceQuestion {
    /** The table and those that it extends. */
    readonly tables: readonly string[]
    readonly column: string
    readonly values: readonly string[]
    readonly within: string
}

/**
 * Those of the values that are no active choice; none where the column has no choices, or they may not be read. A text that a query would
 * run is never asked for: it is no choice.
 */
export function findMissingChoices({ column, tables, values, within }: ChoiceQuestion): readonly string[] {
    return whenReadable(() => {
        const choices = openTable('sys_choice')
        if (!choices.isValid() || values.length === 0) return []
        const isDependent = within !== '' && choices.isValidField('dependent_value')
        select(choices, tables, column)
        choices.addQuery('value', 'IN', values.filter(isQueryable).join(','))
        if (isDependent) {
            const condition = choices.addNullQuery('dependent_value')
            if (isQueryable(within)) condition.addOrCondition('dependent_value', within)
        }
        choices.setLimit(MOST_ROWS)
        choices.query()
        const found: string[] = []
        while (choices.next()) found.push(textOf(choices, 'value'))
        const missing = values.filter((value) => found.indexOf(value) < 0)
        return missing.length > 0 && hasChoices(tables, column) ? missing : []
    }, [])
}

function hasChoices(tables: readonly string[], column: string): boolean {
    const choices = openTable('sys_choice')
    select(choices, tables, column)
    choices.setLimit(1)
    choices.query()
    return choices.next()
}

function select(choices: TableRecord, tables: readonly string[], column: string): void {
    choices.addQuery('name', 'IN', tables.join(','))
    choices.addQuery('element', column)
    choices.addQuery('inactive', 'false')
}
