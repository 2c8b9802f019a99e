/** Reads why the platform refused a write out of what it says, so that the delivery can name the field or the rule. */

import type { WriteFailure, WriteFailureCode } from './plan.ts'

interface Sentence {
    readonly pattern: RegExp
    readonly code: WriteFailureCode
}

/**
 * | what the platform says | code | name |
 * |---|---|---|
 * | Data Policy Exception: Short description is mandatory | write_refused_data_policy | the field's label |
 * | Data Policy Exception: The following fields are mandatory: Caller, Category | write_refused_data_policy | the labels |
 * | … was aborted by Business Rule 'Name^sys_id' … | write_refused_business_rule | the rule |
 * | Unique Key violation … | write_refused_unique | |
 * | … refused due to the table's cross-scope access policy | write_refused_access | |
 * | … security constraints | write_refused_access | |
 * | Short description is mandatory | write_refused_mandatory | the field's label |
 */
const SENTENCES: readonly Sentence[] = [
    {
        pattern: /Data Policy Exception:[\s\S]*?fields are (?:mandatory|read only):\s*([^\n]+)/i,
        code: 'write_refused_data_policy',
    },
    {
        pattern: /Data Policy Exception:\s*([\s\S]+?)\s+(?:is|are) (?:mandatory|read only)/i,
        code: 'write_refused_data_policy',
    },
    { pattern: /aborted by Business Rule '([^'^]+)/i, code: 'write_refused_business_rule' },
    { pattern: /unique key violation|duplicate (?:entry|key)/i, code: 'write_refused_unique' },
    { pattern: /cross-scope access policy|security constraints|not allowed in scope/i, code: 'write_refused_access' },
    { pattern: /([^\n:]+?)\s+(?:is|are) mandatory/i, code: 'write_refused_mandatory' },
]

/** The failure behind the platform's last error message on `table`; `write_refused` when the message says nothing we know. */
export function toWriteFailure(table: string, message: string | null): WriteFailure {
    const said = message === null ? '' : message
    for (const { pattern, code } of SENTENCES) {
        const match = pattern.exec(said)
        if (match) return { code, table, name: match[1] === undefined ? null : match[1].trim(), message: said }
    }
    return { code: 'write_refused', table, name: null, message: said }
}
