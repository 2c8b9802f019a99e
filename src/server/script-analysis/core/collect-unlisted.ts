/** What may run code of others, or call out, in a way that no other list of the analysis shows: platform APIs, names that are handed on, computed methods. */

import type { MemberExpression, Node } from './ast.ts'
import { dotNameOf } from './ast.ts'
import type { Outline, Use } from './outline.ts'
import { findBinding } from './outline.ts'
import { isHarmlessName, isInterfaceScope, isNamespace } from './platform-names.ts'
import { propertyOf } from './reader.ts'
import type { Sheet } from './sheet.ts'

/** Methods that write records: as values, they are called unseen. */
const WRITING = 'insert insertWithReferences update updateWithReferences updateMultiple deleteRecord deleteMultiple'
const CALLING_OUT = 'RESTMessageV2 SOAPMessageV2'
const TAKEN = `${WRITING} ${CALLING_OUT}`.split(' ')
const OUTBOUND = new Set(CALLING_OUT.split(' '))

/** A filter in which the platform runs a script. What it offers for dates and users is its own. */
const SCRIPTED_FILTER = /javascript:(?!\s*gs\.\w+\()|DYNAMIC[0-9a-f]{32}/i

/** Names what was found, in order. */
export function findUnlisted(sheet: Sheet, text: string): readonly string[] {
    const { outline } = sheet.reader
    const found = new Set(sheet.unlisted)
    const listed = new Set(sheet.includes.map(({ name }) => name))
    outline.uses.forEach((uses, name) => {
        if (!name.startsWith('.') && uses.some((use) => mayBegin(use, name, listed))) found.add(name)
    })
    for (const method of TAKEN) if (isTaken(outline, method)) found.add(`.${method}`)
    for (const { node, scope } of outline.places)
        if (node.type === 'CallExpression' || node.type === 'NewExpression') {
            const { callee } = node
            if (callee.type !== 'MemberExpression') continue
            const method = propertyOf(sheet.reader, callee, scope)
            if (method === null) found.add('[…]')
            if (method === 'getRefRecord') found.add('.getRefRecord')
            // At the top of a script, and in a function without an object, `this` holds every name there is.
            if (callee.object.type === 'ThisExpression' && (node.type === 'NewExpression' || scope.owner === null))
                found.add('this')
        }
    if (SCRIPTED_FILTER.test(text)) found.add('javascript:')
    return [...found].sort()
}

/** Whether a name from outside may begin something: neither a listed include nor harmless. */
function mayBegin({ field, node, parent, scope }: Use, name: string, listed: ReadonlySet<string>): boolean {
    if (!isReference(field, parent) || findBinding(scope, name) !== undefined) return false
    if (node.type === 'Identifier' && (isNamespace(name) || isInterfaceScope(name)))
        return parent.type !== 'MemberExpression' || field !== 'object' || !isKnownMember(name, parent, listed)
    return !listed.has(name) && !isHarmlessName(name)
}

function isKnownMember(namespace: string, member: MemberExpression, listed: ReadonlySet<string>): boolean {
    const name = dotNameOf(member)
    if (name === null) return false
    return isInterfaceScope(namespace) ? OUTBOUND.has(name) : listed.has(name) || isHarmlessName(name)
}

// `x.name` and `{ name: … }` say nothing of a variable `name`.
function isReference(field: string, parent: Node): boolean {
    if (field === 'label') return false
    return !((field === 'property' || field === 'key') && 'computed' in parent && !parent.computed)
}

function isTaken({ uses }: Outline, method: string): boolean {
    return (uses.get(`.${method}`) ?? []).some(
        ({ field, parent }) => !(parent.type === 'AssignmentExpression' && field === 'left'),
    )
}
