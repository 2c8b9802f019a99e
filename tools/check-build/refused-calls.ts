/** No shipped script makes a call that a scoped app may not make, or carries the sys_id of a record it cannot know. */
import engine from '../engine.json'
import { type AnyNode, collectScripts, parseScript, walk } from '../package/scripts.ts'
import type { Check, Problem } from './check.ts'

const CALLS: Readonly<Record<string, string>> = engine.calls
const RECORD_METHODS: Readonly<Record<string, string>> = engine.recordMethods
const SYS_ID = /\b[0-9a-f]{32}\b/

/** Finds refused calls and hard-coded sys_ids in our own scripts. */
export const checkRefusedCalls: Check = (built) =>
    collectScripts(built).flatMap((script): Problem[] => {
        const parsed = parseScript(script)
        if (parsed.kind === 'failure' || script.isExternal) return []
        const reasons: string[] = []
        walk(parsed.tree, (node) => {
            const reason = findCallReason(node) ?? findIdReason(node)
            if (reason) reasons.push(reason)
        })
        return reasons.map((reason) => ({ file: script.file, reason: `${script.place}: ${reason}` }))
    })

function findCallReason(node: AnyNode): string | undefined {
    const callee = node.type === 'CallExpression' ? (node.callee as AnyNode) : undefined
    if (callee?.type !== 'MemberExpression') return undefined
    const method = (callee.property as AnyNode).name as string
    const path = `${String((callee.object as AnyNode).name)}.${method}`
    if (Object.hasOwn(CALLS, path)) return CALLS[path]
    return Object.hasOwn(RECORD_METHODS, method) ? RECORD_METHODS[method] : undefined
}

function findIdReason(node: AnyNode): string | undefined {
    const text =
        node.type === 'Literal'
            ? node.value
            : node.type === 'TemplateElement'
              ? (node.value as { raw: string }).raw
              : undefined
    return typeof text === 'string' && SYS_ID.test(text) ? `hard-coded sys_id in '${text}'` : undefined
}
