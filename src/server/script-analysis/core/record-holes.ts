/** Which holes of a text say for which record a script ran: columns of the record of the trigger, or of one that was handed in. */

import type { Expression, MemberExpression } from './ast.ts'
import { dotNameOf } from './ast.ts'
import type { Hole } from './analysis.ts'
import type { Binding, Scope } from './outline.ts'
import { findBinding } from './outline.ts'
import type { Reader } from './reader.ts'
import { exactTextOf, valuesOf } from './reader.ts'
import type { Value } from './values.ts'

const COLUMNS: Readonly<Record<string, 'number' | 'sys_id'>> = { number: 'number', sys_id: 'sys_id' }
const KEEPERS = new Set(['getDisplayValue', 'toString', 'valueOf'])

interface Called {
    readonly callee: MemberExpression
    readonly args: readonly Expression[]
}

/** The column that a property or a method call reads, as a hole; null where it is no column that says which record. */
export function recordHole(reader: Reader, read: MemberExpression | Called, scope: Scope): Hole | null {
    if ('callee' in read) return holeOfCall(reader, read, scope)
    const name = dotNameOf(read)
    const column = name === null ? undefined : COLUMNS[name]
    return column === undefined ? null : toHole(column, ownerOf(reader, read.object, scope, 'shown'))
}

function holeOfCall(reader: Reader, { args, callee }: Called, scope: Scope): Hole | null {
    const name = dotNameOf(callee)
    if (name === null) return null
    // `current.number.toString()`
    if (args.length === 0 && KEEPERS.has(name) && callee.object.type === 'MemberExpression') {
        const column = recordHole(reader, callee.object, scope)
        if (column !== null) return column
    }
    const owner = () => ownerOf(reader, callee.object, scope, 'called')
    if (name === 'getUniqueValue' && args.length === 0) return toHole('sys_id', owner())
    if (name === 'getDisplayValue' && args.length === 0) return toHole('display', owner())
    if ((name !== 'getValue' && name !== 'getDisplayValue') || args.length !== 1) return null
    const column = COLUMNS[exactTextOf(reader, args[0], scope) ?? '']
    return column === undefined ? null : toHole(column, owner())
}

function toHole(column: 'display' | 'number' | 'sys_id', owner: string | null): Hole | null {
    return owner === null ? null : `${column}:${owner}`
}

/** Whose column it is: `current`, or `argument` for a record that the caller handed in; null for any other. */
function ownerOf(reader: Reader, object: Expression, scope: Scope, by: 'called' | 'shown'): string | null {
    const values = valuesOf(reader, object, scope)
    if (values.every(isOfTrigger)) return 'current'
    const binding = object.type === 'Identifier' ? findBinding(scope, object.name) : undefined
    if (binding === undefined || !isParameter(binding)) return null
    if (!values.every((value) => value.kind === 'unknown' || isOfTrigger(value))) return null
    return by === 'called' || reader.links.records.has(binding) ? 'argument' : null
}

function isOfTrigger(value: Value): boolean {
    return value.kind === 'record' && value.target !== 'record'
}

function isParameter({ sources }: Binding): boolean {
    return sources.length > 0 && sources.every(({ kind }) => kind === 'parameter')
}

/** What a parameter is where the script looks a record up by it: a number, or a sys_id of a table. */
export function columnHole(reader: Reader, binding: Binding): Hole | null {
    return isParameter(binding) ? (reader.links.keys.get(binding) ?? null) : null
}
