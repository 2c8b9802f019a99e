/** What the check of a mapping rule found out about the instance, kept with the rule, so that processing need not look for it. */

import { fromJson } from '../../shared/json.ts'
import type { MappingRule } from './rules.ts'

/** What is known of one column that a rule sets. */
export interface CompiledColumn {
    /** Table that the column refers to, and the column with the names of its records; '' for none. */
    readonly reference?: { readonly table: string; readonly display: string }
    /** sys_id of the record that the rule names, as itself or by its name. */
    readonly sysId?: string
    /** sys_ids of the records that the rule names in a list, separated by commas. */
    readonly list?: string
    /** The choice that the rule names by its label. */
    readonly choice?: string
    /** Table whose choices the column has. */
    readonly choicesOf?: string
}

/** The subflow of a rule: how a script calls it, and which inputs of ours it declares. */
export interface CompiledFlow {
    readonly name: string
    readonly inputs: readonly string[]
}

/** All of it. `template` and `flow` say what it was found out about: of a rule that was changed past the check, it says nothing. */
export interface CompiledRule {
    readonly template: string
    readonly columns: Readonly<Record<string, Readonly<Record<string, CompiledColumn>>>>
    readonly flow: string
    readonly subflow: CompiledFlow | null
}

const NOTHING: CompiledColumn = {}

/** What is known of a column of the table under the rule; nothing when the rule was not checked. */
export function compiledColumn(rule: MappingRule, table: string, column: string): CompiledColumn {
    const compiled = parse(rule)
    if (compiled === null || compiled.template !== rule.template) return NOTHING
    const ofTable = own(compiled.columns, table)
    return (ofTable && own(ofTable, column)) || NOTHING
}

/** The subflow of the rule; null when the rule was not checked. */
export function compiledFlow(rule: MappingRule): CompiledFlow | null {
    const compiled = parse(rule)
    return compiled === null || compiled.flow !== rule.flow ? null : compiled.subflow
}

function parse({ compiled }: MappingRule): CompiledRule | null {
    return fromJson<CompiledRule | null>(compiled, null)
}

function own<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | null {
    return values !== undefined && Object.prototype.hasOwnProperty.call(values, name) ? values[name] : null
}
