/** Every script include defines the class it is called by, and one that browsers may call is guarded. */
import { recordsOf } from '../package/read-package.ts'
import { type AnyNode, type PackageScript, collectScripts, parseScript } from '../package/scripts.ts'
import { readGuards } from './guards.ts'
import type { Check, Problem } from './check.ts'

/** Finds includes whose name and class differ, whose API name is not of this scope, and client-callable ones without an ACL. */
export const checkScriptIncludes: Check = (built) => {
    const guarded = readGuards(built)
        .filter(({ type, operation }) => type === 'client_callable_script_include' && operation === 'execute')
        .map(({ name }) => name)
    const scripts = collectScripts(built).filter(({ place }) => place === 'sys_script_include.script')
    return recordsOf(built, 'sys_script_include').flatMap(({ file, fields }): Problem[] => {
        const name = fields.name ?? ''
        const isUndefined = scripts.some((script) => script.file === file && !declares(script, name))
        return [
            ...(isUndefined ? [{ file, reason: `script include ${name} defines no class of that name` }] : []),
            ...(fields.api_name === `${built.scope}.${name}`
                ? []
                : [{ file, reason: `script include ${name} has the API name '${fields.api_name}'` }]),
            ...(fields.client_callable === 'true' && !guarded.includes(name)
                ? [{ file, reason: `browsers may call ${name}, and no ACL guards it` }]
                : []),
        ]
    })
}

/** Whether a script has a variable or function of that name at its top; one that does not parse is another check's business. */
function declares(script: PackageScript, name: string): boolean {
    const parsed = parseScript(script)
    if (parsed.kind === 'failure') return true
    const declared = ((parsed.tree as AnyNode).body as AnyNode[]).flatMap((statement) =>
        statement.type === 'VariableDeclaration' ? (statement.declarations as AnyNode[]) : [statement],
    )
    return declared.some(({ id }) => (id as AnyNode | null | undefined)?.name === name)
}
