/** The rows of sys_script, kept in memory by table and read again after they change. */

import type { Instance, Operation, Row } from '../kernel/kernel.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { whenWritten } from '../runtime/when-written.ts'

/** One business rule. */
export interface Rule {
    readonly sysId: string
    readonly name: string
    readonly table: string
    readonly scope: string
    readonly when: string
    readonly order: number
    readonly operations: ReadonlySet<Operation>
    readonly filter: string
    readonly condition: string
    readonly roles: readonly string[]
    readonly abortAction: boolean
    /** Field values to set, as an encoded query of equalities. */
    readonly template: string
    /** Message for the user, when the rule adds one. */
    readonly message: string
    readonly script: string
}

/** Property that keeps rules of a base table off its children's records; the documentation read does not say either way. */
export const INHERIT_PROPERTY = 'local_instance.business_rules_of_base_tables'

/** Active rules by table, in their order. */
export class RuleTable {
    #rules: Map<string, Rule[]> | null = null
    #found = new Map<string, readonly Rule[]>()
    #isListening = false

    constructor(readonly instance: Instance) {}

    /** Rules for an operation on a record of the table, its base tables' rules included, ascending by order. */
    rulesFor(table: string, operation: Operation, whens: readonly string[]): readonly Rule[] {
        this.#listen()
        const key = `${table} ${operation} ${whens.join()}`
        const known = this.#found.get(key)
        if (known) return known
        const found = this.#inOrder(table, operation !== 'query').filter(
            (rule) => whens.includes(rule.when) && rule.operations.has(operation),
        )
        this.#found.set(key, found)
        return found
    }

    /** Rules that run before a form of the table is shown; no operation is ticked for them. */
    displayRulesFor(table: string): readonly Rule[] {
        this.#listen()
        return this.#inOrder(table, true).filter((rule) => rule.when === 'before_display')
    }

    #inOrder(table: string, mayInherit: boolean): readonly Rule[] {
        const all = this.#read()
        const inherits = mayInherit && this.instance.properties.get(INHERIT_PROPERTY) !== 'false'
        const chain = inherits ? (this.instance.dictionary.table(table)?.chain ?? [table]) : [table]
        return [...chain, 'global'].flatMap((name) => all.get(name) ?? []).sort((a, b) => a.order - b.order)
    }

    byId(sysId: string): Rule | undefined {
        this.#listen()
        return [...this.#read().values()].flat().find((rule) => rule.sysId === sysId)
    }

    #listen(): void {
        if (this.#isListening) return
        this.#isListening = true
        whenWritten(this.instance, ['sys_script', 'sys_properties', 'sys_db_object', 'sys_user_role'], () => {
            this.#rules = null
            this.#found = new Map()
        })
    }

    #read(): Map<string, Rule[]> {
        if (this.#rules) return this.#rules
        const made = new Map<string, Rule[]>()
        const rows = this.instance.dictionary.table('sys_script')
            ? this.instance.database.select({
                  table: 'sys_script',
                  where: { kind: 'compare', path: 'active', operator: '=', value: '1' },
                  orderBy: [
                      { path: 'order', descending: false },
                      { path: 'name', descending: false },
                  ],
                  window: null,
              })
            : []
        for (const row of rows) {
            const rule = toRule(this.instance, row)
            made.set(rule.table, [...(made.get(rule.table) ?? []), rule])
        }
        this.#rules = made
        return made
    }
}

function toRule(instance: Instance, row: Row): Rule {
    const operations = (['insert', 'update', 'delete', 'query'] as const).filter(
        (name) => row[`action_${name}`] === '1',
    )
    return {
        sysId: row.sys_id ?? '',
        name: row.name ?? '',
        table: row.collection ?? '',
        scope: scopeNameOf(instance, row.sys_scope),
        when: row.when ?? 'before',
        order: Number(row.order ?? 100),
        operations: new Set(operations),
        filter: row.filter_condition ?? '',
        condition: row.condition ?? '',
        roles: (row.role_conditions ?? '')
            .split(',')
            .filter(Boolean)
            .map((role) => roleName(instance, role)),
        abortAction: row.abort_action === '1',
        template: row.template ?? '',
        message: row.add_message === '1' ? (row.message ?? '') : '',
        script: row.script ?? '',
    }
}

// role_conditions holds sys_ids of roles; the built application may carry names.
function roleName(instance: Instance, role: string): string {
    return instance.database.get('sys_user_role', role)?.name ?? role
}
