/**
 * Record ACLs as web services and scripts meet them: roles, conditions and scripts of `sys_security_acl`, for records and columns.
 *
 * An approximation where no ACL exists: administrators may do everything; a table of an application is closed to all others; a
 * table of the platform is open to users with the role itil, because the platform's own ACLs are not part of the baseline. Files are
 * of the record that they are attached to: who may read it reads them, who may write it changes and deletes them.
 */
import type { Condition, Instance, Row, Transaction } from '../kernel/kernel.ts'

/** What a caller wants to do with a record. */
export type RecordOperation = 'read' | 'create' | 'write' | 'delete' | 'query_match' | 'query_range' | 'report_view'

/** How the ACL Admin Overrides option works (KB0685046): this role takes precedence over the option, and nobody has it. */
const NOBODY = 'nobody'
const FILES = 'sys_attachment'
/** Operations that packages name by the sys_id of their record; of every other one the name is the sys_id. */
const OPERATION_IDS: Partial<Record<RecordOperation, string>> = {
    query_match: '521c7497b7300210240b06dd1e11a979',
    query_range: 'e66cf897b7300210240b06dd1e11a9fd',
    report_view: '0997ab83733303005978e4b9cdf6a7b9',
}

/** Answers access questions for one transaction. */
export interface RecordAccess {
    /** May the user do this with the record? Without a row, the question is about the table. */
    mayUse(table: string, operation: RecordOperation, row: Row | null): boolean
    /** May the user read or write the column of a record that may be used? */
    mayUseColumn(table: string, column: string, operation: RecordOperation, row: Row | null): boolean
}

interface Acl {
    readonly sysId: string
    readonly roles: readonly string[]
    readonly condition: string
    readonly script: string
    readonly scope: string
    readonly isAdminExempt: boolean
    readonly isDeny: boolean
}

/** Runs the parts of an ACL that need the rest of the instance. */
export interface AclEvaluator {
    matches(table: string, row: Row, condition: string): boolean
    answer(script: string, sysId: string, scope: string, table: string, row: Row | null): boolean
}

/** Access for the user of one transaction; ACLs are read once per name. */
export function createRecordAccess(instance: Instance, tx: Transaction, evaluator: AclEvaluator): RecordAccess {
    const cache = new Map<string, readonly Acl[]>()
    const acls = (name: string, operation: RecordOperation): readonly Acl[] => {
        const key = `${operation} ${name}`
        let found = cache.get(key)
        if (!found) cache.set(key, (found = readAcls(instance, name, operation)))
        return found
    }
    const isAdmin = tx.user.roles.has('admin')

    function passes(acl: Acl, table: string, row: Row | null): boolean {
        if (acl.roles.includes(NOBODY)) return false
        if (isAdmin && acl.isAdminExempt) return true
        if (acl.roles.length > 0 && !isAdmin && !acl.roles.some((role) => tx.user.roles.has(role))) return false
        if (acl.condition && row && !evaluator.matches(table, row, acl.condition)) return false
        return !acl.script || evaluator.answer(acl.script, acl.sysId, acl.scope, table, row)
    }

    /** The most specific level that has ACLs decides: any allowing one must pass, and every denying one. */
    function decide(
        names: readonly string[],
        operation: RecordOperation,
        table: string,
        row: Row | null,
    ): boolean | null {
        for (const name of names) {
            const found = acls(name, operation)
            if (found.length === 0) continue
            const allowing = found.filter((acl) => !acl.isDeny)
            return (
                found.filter((acl) => acl.isDeny).every((acl) => passes(acl, table, row)) &&
                (allowing.length === 0 || allowing.some((acl) => passes(acl, table, row)))
            )
        }
        return null
    }

    function mayUse(table: string, operation: RecordOperation, row: Row | null): boolean {
        const info = instance.dictionary.table(table)
        const decided = decide(info?.chain ?? [table], operation, table, row)
        if (decided !== null) return decided
        // Report view ACLs: without one, the right to read decides who sees a chart.
        if (operation === 'report_view') return mayUse(table, 'read', row)
        if (isAdmin) return true
        if (table === FILES && row) return mayUseFile(operation, row)
        return info?.scope === 'global' && tx.user.roles.has('itil')
    }

    function mayUseFile(operation: RecordOperation, file: Row): boolean {
        const table = file['table_name'] ?? ''
        if (!instance.dictionary.table(table)) return false
        const record = instance.database.get(table, file['table_sys_id'] ?? '', tx.counters)
        return mayUse(table, operation === 'read' ? 'read' : 'write', record)
    }

    return {
        mayUse,
        mayUseColumn(table, column, operation, row) {
            const chain = instance.dictionary.table(table)?.chain ?? [table]
            const names = [...chain.map((name) => `${name}.${column}`), ...chain.map((name) => `${name}.*`)]
            const decided = decide(names, operation, table, row)
            if (decided === null && operation === 'report_view') return decide(names, 'read', table, row) ?? true
            return decided ?? true
        },
    }
}

function readAcls(instance: Instance, name: string, operation: RecordOperation): Acl[] {
    const terms = [
        ['name', '=', name],
        ['operation', 'IN', [operation, OPERATION_IDS[operation] ?? operation].join()],
        ['type', '=', 'record'],
        ['active', '=', '1'],
    ].map(([path, operator, value]) => ({ kind: 'compare', path: path!, operator: operator!, value: value! }) as const)
    return select(instance, 'sys_security_acl', terms).map((row) => ({
        sysId: row['sys_id']!,
        roles: rolesOfAcl(instance, row['sys_id']!),
        condition: row['condition'] ?? '',
        script: row['advanced'] === '1' ? (row['script'] ?? '') : '',
        scope: instance.database.get('sys_scope', row['sys_scope'] ?? '')?.['scope'] ?? 'global',
        isAdminExempt: row['admin_overrides'] !== '0',
        isDeny: row['decision_type'] === 'deny',
    }))
}

/** Names of the roles that an ACL asks for. */
export function rolesOfAcl(instance: Instance, acl: string): string[] {
    return select(instance, 'sys_security_acl_role', [
        { kind: 'compare', path: 'sys_security_acl', operator: '=', value: acl },
    ])
        .map((row) => instance.database.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'])
        .filter((role): role is string => typeof role === 'string')
}

function select(instance: Instance, table: string, terms: readonly Condition[]): Row[] {
    const where = terms.length === 1 ? terms[0]! : { kind: 'and' as const, terms }
    return instance.database.select({ table, where, orderBy: [], window: null })
}
