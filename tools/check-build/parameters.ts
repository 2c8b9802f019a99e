/** Glue code calls a handler only with variables that exist where it runs: the SDK pastes the names of the handler's parameters. */
import { type AnyNode, collectScripts, parseScript, walk } from '../package/scripts.ts'
import type { Check, Problem } from './check.ts'

/** Variables that the platform sets, by the record type whose script runs. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
    'sys_script.script': ['current', 'previous', 'gs'],
    'sys_ws_operation.operation_script': ['request', 'response'],
    'sysauto_script.script': ['gs'],
    'sysevent_script_action.script': ['current', 'event', 'gs'],
    'sys_ui_action.script': ['current', 'previous', 'action', 'gs'],
}

/** Finds arguments of generated calls that name nothing. */
export const checkParameters: Check = (built) =>
    collectScripts(built).flatMap((script): Problem[] => {
        const known = VARIABLES[script.place]
        const parsed = parseScript(script)
        if (!known || parsed.kind === 'failure' || !script.text.startsWith('// @fluent-module')) return []
        const problems: Problem[] = []
        walk(parsed.tree, (node, parent) => {
            if (node.type !== 'CallExpression' || parent?.type !== 'ExpressionStatement') return
            for (const argument of node.arguments as AnyNode[])
                if (argument.type === 'Identifier' && !known.includes(argument.name as string))
                    problems.push({
                        file: script.file,
                        reason: `${script.place} passes '${String(argument.name)}', which does not exist there`,
                    })
        })
        return problems
    })
