/** Candidates for script includes: names from outside that are made, called or extended. */

import type { CallExpression, ClassNode, Expression } from './ast.ts'
import type { Scope } from './outline.ts'
import { findBinding } from './outline.ts'
import { isInterfaceScope, isPlatformName } from './platform-names.ts'
import { exactTextOf, propertyOf, valuesOf } from './reader.ts'
import type { MethodCall, OutsideNew, Sheet } from './sheet.ts'
import type { Value } from './values.ts'

/** Notes a name as a candidate unless the platform owns it. */
export function noteInclude(sheet: Sheet, value: Value, line: number): void {
    if (value.kind !== 'outside') return
    const { name, scope } = value
    const isOfPlatform = isInterfaceScope(scope) || (isPlatformName(name) && (scope === null || scope === 'global'))
    if (isOfPlatform || name === 'KeeptrustsTrace') return
    sheet.includes.push({ name, scope, line })
}

/** Notes what is made by `new`. */
export function collectIncludeNew(sheet: Sheet, { name, namespace, line }: OutsideNew): void {
    noteInclude(sheet, { kind: 'outside', name, scope: namespace }, line)
}

/** Notes the objects whose method is called, `gs.include`, and what `Object.extendsObject` extends. */
export function collectIncludeMethod(sheet: Sheet, call: MethodCall): void {
    const { node, callee, method, objects, scope, line } = call
    for (const object of objects) noteInclude(sheet, object, line)
    const isGlobal = (name: string): boolean =>
        callee.object.type === 'Identifier' && callee.object.name === name && findBinding(scope, name) === undefined
    if (method === 'include' && isGlobal('gs')) collectNamed(sheet, node.arguments[0], scope, line)
    if (method === 'extendsObject' && isGlobal('Object') && node.arguments.length > 0)
        for (const value of valuesOf(sheet.reader, node.arguments[0], scope)) noteInclude(sheet, value, line)
}

/** Notes a function that is called by a name from outside, `eval`, and the modules that `require` names. */
export function collectIncludeCall(sheet: Sheet, node: CallExpression, scope: Scope, line: number): void {
    for (const value of valuesOf(sheet.reader, node.callee, scope)) {
        if (value.kind === 'outside' && value.scope === null) {
            if (value.name === 'eval' || value.name === 'Function') sheet.dynamic.push({ what: 'eval', line })
            // A module is no script include: what it does is not seen from here.
            if (value.name === 'require') sheet.dynamic.push({ what: 'include', line })
        }
        noteInclude(sheet, value, line)
    }
}

/** Notes the class that a class extends. */
export function collectSuperclass(sheet: Sheet, node: ClassNode, scope: Scope, line: number): void {
    if (!node.superClass) return
    for (const value of valuesOf(sheet.reader, node.superClass, scope)) noteInclude(sheet, value, line)
}

/** Notes a name from outside that is computed: `global[name]`. */
export function collectComputedName(sheet: Sheet, callee: Expression, scope: Scope, line: number): void {
    if (callee.type !== 'MemberExpression' || propertyOf(sheet.reader, callee, scope) !== null) return
    const isOutside = valuesOf(sheet.reader, callee.object, scope).some((value) => value.kind === 'namespace')
    if (isOutside) sheet.dynamic.push({ what: 'include', line })
}

function collectNamed(sheet: Sheet, node: Expression | undefined, scope: Scope, line: number): void {
    const name = exactTextOf(sheet.reader, node, scope)
    if (name === null) sheet.dynamic.push({ what: 'include', line })
    else {
        const dot = name.indexOf('.')
        if (dot < 0) sheet.includes.push({ name, scope: null, line })
        else sheet.includes.push({ name: name.slice(dot + 1), scope: name.slice(0, dot), line })
    }
}
