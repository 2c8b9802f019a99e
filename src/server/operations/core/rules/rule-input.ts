/** A mapping rule as another system writes it: columns by their names, and every value as text. */

import { fail, ok, type Result } from '../../../shared/result.ts'
import { isObject } from '../../../shared/json.ts'

/** Columns of a rule that may be written; the others are the app's. */
export const RULE_COLUMNS = [
    'name',
    'order',
    'active',
    'last',
    'event_type',
    'policy',
    'gateway',
    'environment',
    'severity',
    'action',
    'model',
    'ai_user',
    'organization',
    'target',
    'assignment_group',
    'impact',
    'urgency',
    'priority',
    'configuration_item',
    'subflow',
    'template',
    'comments',
] as const

/** One field that is wrong. */
export interface FieldProblem {
    readonly code: string
    /** Column of the rule. */
    readonly column: string
    readonly message: string
}

/** The columns that were given, or every one that a rule does not have or that is no text, number or truth value. */
export function readColumns(input: unknown): Result<Readonly<Record<string, string>>, readonly FieldProblem[]> {
    const given = isObject(input) ? input : {}
    const columns: Record<string, string> = {}
    const problems: FieldProblem[] = []
    for (const column of Object.keys(given)) {
        const value = given[column]
        if ((RULE_COLUMNS as readonly string[]).indexOf(column) < 0)
            problems.push({ code: 'rule_field_unknown', column, message: `A rule has ${RULE_COLUMNS.join(', ')}` })
        else if (value === null) columns[column] = ''
        else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            columns[column] = String(value).trim()
        else
            problems.push({ code: 'rule_value_invalid', column, message: 'Expected a text, a number or a truth value' })
    }
    if (problems.length === 0 && Object.keys(columns).length === 0)
        problems.push({
            code: 'rule_field_unknown',
            column: '',
            message: `The body names no field; a rule has ${RULE_COLUMNS.join(', ')}`,
        })
    return problems.length === 0 ? ok(columns) : fail(problems)
}
