/** The tables of SECURITY.md: what the app may do outside its scope and why, and who may do what with its rows and routes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGuards, type Guard } from '../check-build/guards.ts'
import { readPackage, recordsOf, type Package } from '../package/read-package.ts'
import { code, toTable } from './markdown.ts'

const OPERATIONS = ['read', 'create', 'write', 'delete'] as const
const AS_ROW = 'as the row'

/** One cross-scope privilege as its Fluent source states it. */
export interface StatedPrivilege {
    readonly table: string
    readonly operation: string
    readonly status: string
    /** Application that owns the table. */
    readonly owner: string
    readonly reason: string
}

/** The privileges of the Fluent source; the comment above a group is its reason. */
export function statedPrivileges(root: string): readonly StatedPrivilege[] {
    const source = readFileSync(join(root, 'src/fluent/shared/privileges.now.ts'), 'utf8')
    const parts = source.matchAll(
        /^\/\/ (.+)$|operation: '(\w+)',\s*status: '(\w+)',\s*targetName: '(\w+)',\s*targetScope: '(\w+)'/gm,
    )
    const stated: StatedPrivilege[] = []
    let reason = ''
    for (const [, comment, operation, status, table, owner] of parts) {
        if (comment) reason = comment
        else stated.push({ table, operation, status, owner, reason })
    }
    return stated
}

/** Blocks by marker. */
export function securityTables(root: string): Readonly<Record<string, string>> {
    const built = readPackage(join(root, 'dist', 'app'), root)
    return {
        'cross-scope': crossScopeTable(statedPrivileges(root)),
        'table-access': tableAccess(built),
        'column-access': columnAccess(built),
        'route-access': routeAccess(built),
    }
}

function crossScopeTable(privileges: readonly StatedPrivilege[]): string {
    const tables = [...new Set(privileges.map(({ table }) => table))].sort()
    const rows = tables.map((table) => {
        const own = privileges.filter((privilege) => privilege.table === table)
        return [
            code(table),
            OPERATIONS.filter((operation) => own.some((one) => one.operation === operation)).join(', '),
            own.map(({ owner }) => code(owner))[0] ?? '',
            own[0]?.status ?? '',
            [...new Set(own.map(({ reason }) => reason))].join('; '),
        ]
    })
    return toTable(['Table', 'Operations', 'Owner', 'Status', 'For'], rows)
}

function tableAccess(built: Package): string {
    const guards = readGuards(built).filter(({ type }) => type === 'record')
    const audited = auditedTables(built)
    const rows = built.tables
        .map(({ name }) => name)
        .sort()
        .map((name) => [
            code(name),
            ...OPERATIONS.map((operation) => rolesOf(guards, name, operation)),
            audited.has(name) ? 'yes' : '',
        ])
    return toTable(['Table', ...OPERATIONS, 'audited'], rows)
}

function auditedTables(built: Package): ReadonlySet<string> {
    const collections = recordsOf(built, 'sys_dictionary').filter(({ fields }) => fields.internal_type === 'collection')
    return new Set(collections.filter(({ fields }) => fields.audit === 'true').map(({ fields }) => fields.name ?? ''))
}

function columnAccess(built: Package): string {
    const guards = readGuards(built).filter(({ type, name }) => type === 'record' && name.includes('.'))
    const rows = [...new Set(guards.map(({ name }) => name))]
        .sort()
        .map((name) => [code(name), rolesOf(guards, name, 'read') || AS_ROW, rolesOf(guards, name, 'write') || AS_ROW])
    return toTable(['Column', 'read', 'write'], rows)
}

function routeAccess(built: Package): string {
    const guards = new Map(readGuards(built).map((guard) => [guard.sysId, guard]))
    const rows = recordsOf(built, 'sys_ws_operation')
        .map(({ fields }) => {
            const guard = guards.get(fields.enforce_acl ?? '')
            const needs =
                fields.requires_authentication === 'false' ? 'no login' : (guard?.roles ?? []).map(toShort).join(', ')
            return [code(`${fields.http_method} ${fields.operation_uri?.replace(/\/$/, '')}`), needs]
        })
        .sort(([first], [second]) => (first < second ? -1 : 1))
    return toTable(['Route', 'Needs'], rows)
}

function rolesOf(guards: readonly Guard[], name: string, operation: string): string {
    const roles = guards
        .filter((guard) => guard.name === name && guard.operation === operation)
        .flatMap(({ roles }) => roles)
    return [...new Set(roles)].map(toShort).join(', ')
}

function toShort(role: string): string {
    return role.replace(/^x_kt_gov\./, '')
}
