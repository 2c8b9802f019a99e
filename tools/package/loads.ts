/** Counts the modules that one transaction of a package loads: with the first call every one of them is read and compiled. */
import { type ModuleGraph, findClosure, findModules, readModuleGraph } from './module-graph.ts'
import { type Package, recordsOf } from './read-package.ts'
import type { PackageScript } from './scripts.ts'

/** What sets the app to work. */
export type TransactionKind = 'route' | 'rule' | 'due-check' | 'job' | 'button' | 'script include'

/** One way to set the app to work, and what is loaded for it. */
export interface Transaction {
    readonly kind: TransactionKind
    /** Name of the record that holds the script. */
    readonly name: string
    readonly file: string
    readonly script: string
    readonly modules: readonly string[]
}

const KINDS: readonly { readonly kind: TransactionKind; readonly table: string; readonly column: string }[] = [
    { kind: 'route', table: 'sys_ws_operation', column: 'operation_script' },
    { kind: 'rule', table: 'sys_script', column: 'script' },
    { kind: 'job', table: 'sysauto_script', column: 'script' },
    { kind: 'button', table: 'sys_ui_action', column: 'script' },
    { kind: 'script include', table: 'sys_script_include', column: 'script' },
]

/**
 * Every transaction that loads a module.
 *
 * | script of | counts as |
 * |---|---|
 * | a route, a rule, a button | one transaction with all that it requires |
 * | a job that requires one module | a job |
 * | a job that requires several | a due-check with the first of them, and a job with all |
 * | a script include | one transaction for each module that it requires: a caller uses one method |
 */
export function readTransactions(built: Package): Transaction[] {
    const graph = readModuleGraph(built)
    return KINDS.flatMap(({ kind, table, column }) =>
        recordsOf(built, table).flatMap(({ file, fields }): Transaction[] => {
            const text = fields[column] ?? ''
            const script: PackageScript = { file, place: `${table}.${column}`, kind: 'script', text, isExternal: false }
            const required = findModules(script, built)
            if (required.length === 0) return []
            const base = { name: fields.name ?? '', file, script: text }
            const toOne = (one: TransactionKind, paths: readonly string[]) => ({
                ...base,
                kind: one,
                modules: load(graph, paths),
            })
            if (kind === 'job' && required.length > 1)
                return [toOne('due-check', required.slice(0, 1)), toOne('job', required)]
            if (kind === 'script include') return required.map((path) => toOne(kind, [path]))
            return [toOne(kind, required)]
        }),
    )
}

function load(graph: ModuleGraph, paths: readonly string[]): string[] {
    return [...findClosure(graph, paths)].sort()
}
