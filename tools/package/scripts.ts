/** Collects every piece of JavaScript in a package, wherever a record hides it, and parses it. */
import { type Node, parse } from 'acorn'
import type { Package } from './read-package.ts'

/** One piece of script. */
export interface PackageScript {
    readonly file: string
    /** Where in the record: `sys_script.condition`; the path for a module. */
    readonly place: string
    readonly kind: 'module' | 'script'
    readonly text: string
    /** A library bundled by the SDK rather than our own text. */
    readonly isExternal: boolean
}

/** Columns that hold server script, by table. A `javascript:` prefix marks script in any other column. */
const SCRIPT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['script', 'condition'],
    sys_script_include: ['script'],
    sys_script_fix: ['script'],
    sysauto_script: ['script', 'condition'],
    sysevent_script_action: ['script', 'condition_script'],
    sysevent_email_action: ['advanced_condition'],
    sys_script_email: ['script'],
    sys_security_acl: ['script'],
    sys_ui_action: ['script', 'condition'],
    sys_ui_page: ['processing_script'],
    sys_ws_operation: ['operation_script'],
    sys_relationship: ['query_with', 'apply_to', 'reference_qual'],
    sys_processor: ['script'],
    sys_hub_step_instance: ['script'],
    sys_hub_action_type_definition: ['script'],
    scan_script_only_check: ['script'],
    scan_column_type_check: ['script'],
    scan_linter_check: ['script'],
}

const MODULE_EXTENSION = /\.(ts|js)$/
const PREFIX = 'javascript:'

/** Every module and every inline script of a package that is not empty. */
export function collectScripts(built: Package): PackageScript[] {
    const modules = built.modules
        .filter((module) => MODULE_EXTENSION.test(module.path))
        .map((module): PackageScript => {
            const { file, path, content, isExternal } = module
            return { file, place: path, kind: isExternal ? 'script' : 'module', text: content, isExternal }
        })
    const inline = built.records.flatMap((record) =>
        Object.entries(record.fields).flatMap(([column, text]): PackageScript[] => {
            const isScript = SCRIPT_COLUMNS[record.table]?.includes(column) ?? false
            const isPrefixed = text.startsWith(PREFIX)
            if ((!isScript && !isPrefixed) || text.trim() === '' || record.table === 'sys_module') return []
            return [
                {
                    file: record.file,
                    place: `${record.table}.${column}`,
                    kind: 'script',
                    text: isPrefixed ? text.slice(PREFIX.length) : text,
                    isExternal: false,
                },
            ]
        }),
    )
    return [...modules, ...inline]
}

/** The syntax tree of a script, or why there is none. */
export type Parsed =
    | { readonly kind: 'tree'; readonly tree: Node }
    | { readonly kind: 'failure'; readonly reason: string }

const parsed = new Map<string, Parsed>()

/**
 * Parses a script with the newest grammar, so that what the engine refuses can be named instead of merely failing. Many checks look at the
 * same scripts, and each is parsed once: a tree is read and never changed.
 */
export function parseScript(script: PackageScript, ecmaVersion: 'latest' | 2021 = 'latest'): Parsed {
    const key = `${ecmaVersion} ${script.kind} ${script.text}`
    const known = parsed.get(key)
    if (known) return known
    const result = parseText(script, ecmaVersion)
    parsed.set(key, result)
    return result
}

function parseText(script: PackageScript, ecmaVersion: 'latest' | 2021): Parsed {
    try {
        const tree = parse(script.text, {
            ecmaVersion,
            sourceType: script.kind,
            allowReturnOutsideFunction: true,
            locations: true,
        })
        return { kind: 'tree', tree }
    } catch (error) {
        return { kind: 'failure', reason: (error as Error).message }
    }
}

/** A node of any type: acorn's own types are too many to name each one where only its shape is looked at. */
export interface AnyNode extends Node {
    readonly [property: string]: unknown
}

/** Calls `visit` for every node of a tree, parents first. */
export function walk(node: Node, visit: (node: AnyNode, parent: AnyNode | undefined) => void, parent?: AnyNode): void {
    const current = node as AnyNode
    visit(current, parent)
    for (const value of Object.values(current))
        for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, current)
}

function isNode(value: unknown): value is Node {
    return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}
