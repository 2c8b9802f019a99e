/** `column=value` parameters of a list request, which may name choices and referenced records by what users see. */
import type { Condition, Dictionary } from '../kernel/kernel.ts'

/** What identifies a user in a filter beside the display name: `assigned_to=john.smith` in the sample of the documentation. */
const USER_TABLE = 'sys_user'
const USER_NAME = 'user_name'

/** The condition that all parameters make; null without any. Names that are no fields are ignored. */
export function toFieldFilters(dictionary: Dictionary, table: string, parameters: URLSearchParams): Condition | null {
    const terms = [...parameters].flatMap(([name, value]) =>
        name.startsWith('sysparm_') ? [] : (toFilter(dictionary, table, name, value) ?? []),
    )
    return terms.length > 1 ? { kind: 'and', terms } : (terms[0] ?? null)
}

function toFilter(dictionary: Dictionary, table: string, path: string, value: string): Condition | null {
    const found = dictionary.resolve(table, path)
    if (!found) return null
    if (value === '') return { kind: 'compare', path, operator: 'ISEMPTY', value: '' }
    const { column } = found
    const equal = (at: string, wanted: string): Condition => ({
        kind: 'compare',
        path: at,
        operator: '=',
        value: wanted,
    })
    const alternatives = [equal(path, value)]
    if (column.choice > 0) {
        const label = value.toLowerCase()
        const choice = dictionary.choices(found.table, column.name).find((one) => one.label.toLowerCase() === label)
        if (choice && choice.value !== value) alternatives.push(equal(path, choice.value))
    }
    if (column.type === 'reference' && column.reference) {
        const shown = dictionary.table(column.reference)?.display
        if (shown) alternatives.push(equal(`${path}.${shown}`, value))
        if (column.reference === USER_TABLE) alternatives.push(equal(`${path}.${USER_NAME}`, value))
    }
    return alternatives.length > 1 ? { kind: 'or', terms: alternatives } : alternatives[0]!
}
