/** Records: what is read, which columns are set, what is inserted, updated and deleted. */

import type { TableWrite } from './analysis.ts'
import type {
    AssignmentExpression,
    CallExpression,
    Expression,
    MemberExpression,
    NewExpression,
    UpdateExpression,
    WithStatement,
} from './ast.ts'
import { dotNameOf, keyNameOf } from './ast.ts'
import type { Scope } from './outline.ts'
import { findBinding } from './outline.ts'
import { exactTextOf, exactTextsOf, functionsOf, propertyOf, valuesOf } from './reader.ts'
import type { RecordSites } from './record-sites.ts'
import { foreignSite, noteField, noteUnseen, siteOf, type Setting } from './record-sites.ts'
import { TELLING } from './platform-names.ts'
import type { MethodCall, Sheet } from './sheet.ts'
import type { Value } from './values.ts'
import { exactText } from './values.ts'

type Site = ReturnType<typeof siteOf>

const OPERATIONS: ReadonlyMap<string, TableWrite['operation']> = new Map<string, TableWrite['operation']>([
    ['insert', 'insert'],
    ['insertWithReferences', 'insert'],
    ['update', 'update'],
    ['updateWithReferences', 'update'],
    ['updateMultiple', 'update'],
    ['deleteRecord', 'delete'],
    ['deleteMultiple', 'delete'],
])
const READS = new Set(['query', '_query', 'get', '_get', 'queryNoDomain'])
const QUERY_READS = new Set('get getBy select selectOne count sum avg max min aggregate toGlideRecord'.split(' '))
const QUERY_WRITES: ReadonlyMap<string, TableWrite['operation']> = new Map<string, TableWrite['operation']>([
    ['insert', 'insert'],
    ['insertOrUpdate', 'update'],
    ['update', 'update'],
    ['updateMultiple', 'update'],
    ['deleteMultiple', 'delete'],
    ['del', 'delete'],
])
const ELEMENT_SETTERS = new Set(
    'setValue setDisplayValue setJournalEntry setDateNumericValue setNumericValue setPhoneNumber'.split(' '),
)

/** Notes a table that is named when the record is made, and one that is not. */
export function collectRecordNew(sheet: Sheet, node: NewExpression, scope: Scope, line: number): void {
    for (const value of valuesOf(sheet.reader, node, scope))
        if ((value.kind === 'record' || value.kind === 'query') && value.table === null)
            sheet.dynamic.push({ what: 'table', line })
}

/** Notes what a method call reads or writes. */
export function collectRecordCall(sheet: Sheet, sites: RecordSites, call: MethodCall): void {
    const { method, node, scope, line } = call
    if (method === 'setWorkflow' && exactTextOf(sheet.reader, node.arguments[0], scope) !== 'true')
        sheet.suppressesRules = true
    for (const object of call.objects) {
        if (object.kind === 'element' && ELEMENT_SETTERS.has(method)) {
            const values = method === 'setValue' ? exactTextsOf(sheet.reader, node.arguments[0], scope) : null
            if (object.record.target !== 'previous')
                noteField(siteOf(sites, object.record), object.field, { values, scope, line })
        } else if (object.kind === 'query') collectQuery(sheet, sites, call, object.table)
        else if (object.kind === 'record') {
            if (READS.has(method)) sheet.reads.push({ table: object.table, line })
            if (object.target === 'previous') continue
            const site = siteOf(sites, object)
            if (READS.has(method)) site.isRead = true
            collectOnSite(sheet, site, call)
        } else if (object.kind === 'unknown') {
            const key = keyOfForeign(call.callee.object, scope)
            // With arguments, or of what has no name, it is not known to be a record, and may be one.
            if (OPERATIONS.has(method) && (key === null || node.arguments.length > 0)) sheet.unlisted.add(`.${method}`)
            if (key !== null) collectOnForeign(sheet, foreignSite(sites, key), call)
        }
    }
}

function collectOnForeign(sheet: Sheet, site: Site, call: MethodCall): void {
    const isBareWrite = OPERATIONS.has(call.method) && call.node.arguments.length === 0
    if (TELLING.has(call.method) || isBareWrite) site.isRecord = true
    if (OPERATIONS.has(call.method) && !isBareWrite && !TELLING.has(call.method)) return
    if (isBareWrite) sheet.dynamic.push({ what: 'table', line: call.line })
    if (call.method === 'query' && call.node.arguments.length === 0) sheet.reads.push({ table: null, line: call.line })
    collectOnSite(sheet, site, call)
}

function collectOnSite(sheet: Sheet, site: Site, { method, node, scope, line }: MethodCall): void {
    const operation = OPERATIONS.get(method)
    if (operation !== undefined) site.operations.push({ operation, line })
    // GlideMultipleUpdate API: `execute` updates every record that the query finds.
    else if (method === 'execute' && !site.isForeign) site.operations.push({ operation: 'update', line })
    else if (method === 'setValue' || method === 'setDisplayValue' || method === 'addValue') {
        if (node.arguments.length < 2) return
        const values = method === 'setDisplayValue' ? null : exactTextsOf(sheet.reader, node.arguments[1], scope)
        setNamed(sheet, site, valuesOf(sheet.reader, node.arguments[0], scope), { values, scope, line })
    } else if (method === 'applyTemplate' || method === 'applyEncodedQuery') noteUnseen(site, line)
}

function setNamed(sheet: Sheet, site: Site, names: readonly Value[], setting: Setting): void {
    const known = names.map(exactText)
    for (const name of known)
        if (name !== null) noteField(site, name, known.length === 1 ? setting : { ...setting, values: null })
    if (!known.includes(null)) return
    noteUnseen(site, setting.line)
    sheet.dynamic.push({ what: 'field', line: setting.line })
}

function collectQuery(sheet: Sheet, sites: RecordSites, call: MethodCall, table: string | null): void {
    const { method, node, scope, line } = call
    if (QUERY_READS.has(method)) sheet.reads.push({ table, line })
    const operation = QUERY_WRITES.get(method)
    if (operation === undefined) return
    const site = siteOf(sites, { kind: 'record', site: `query ${node.start} ${table ?? ''}`, table, target: 'record' })
    site.operations.push({ operation, line })
    if (operation === 'delete') return
    const [given] = node.arguments
    const values = given === undefined ? [] : valuesOf(sheet.reader, given, scope)
    for (const value of values)
        if (!noteMembers(sheet, site, value, scope, line))
            setNamed(sheet, site, [value.kind === 'text' ? { kind: 'unknown' } : value], { values: null, scope, line })
}

/** Notes the members of an object that the script writes out as columns; false for any other value. */
function noteMembers(sheet: Sheet, site: Site, value: Value, scope: Scope, line: number): boolean {
    if (value.kind !== 'object' || value.node.type !== 'ObjectExpression') return false
    for (const property of value.node.properties) {
        const name = property.type === 'Property' ? keyNameOf(property) : null
        if (property.type === 'Property' && name !== null)
            noteField(site, name, { values: exactTextsOf(sheet.reader, property.value, scope), scope, line })
        else noteUnseen(site, line)
    }
    return true
}

/** Notes what `Object.assign` sets on a record. */
export function collectAssign(
    sheet: Sheet,
    sites: RecordSites,
    { callee, line, method, node, scope }: MethodCall,
): void {
    const isAssign = method === 'assign' && callee.object.type === 'Identifier' && callee.object.name === 'Object'
    const [target, ...sources] = node.arguments
    if (!isAssign || target === undefined) return
    for (const record of valuesOf(sheet.reader, target, scope)) {
        if (record.kind !== 'record' || record.target === 'previous') continue
        const site = siteOf(sites, record)
        // An object in a variable may get members anywhere.
        for (const source of sources)
            for (const value of valuesOf(sheet.reader, source, scope))
                if (source.type !== 'ObjectExpression' || !noteMembers(sheet, site, value, scope, line))
                    noteUnseen(site, line)
    }
}

/** Notes that a name which is set within `with (record)` may be a column of the record. */
export function collectWith(sheet: Sheet, sites: RecordSites, node: WithStatement, scope: Scope): void {
    // Within it, a bare `setWorkflow(false)` or `update()` is one of the record.
    sheet.suppressesRules = true
    for (const value of valuesOf(sheet.reader, node.object, scope)) {
        const key = value.kind === 'unknown' ? keyOfForeign(node.object, scope) : null
        const site =
            value.kind === 'record' && value.target !== 'previous'
                ? siteOf(sites, value)
                : key === null
                  ? null
                  : foreignSite(sites, key)
        if (site !== null) noteUnseen(site, sheet.lineOf(node.start))
    }
}

/** Notes a column that an assignment sets. */
export function collectAssignment(
    sheet: Sheet,
    sites: RecordSites,
    node: AssignmentExpression | UpdateExpression,
    scope: Scope,
): void {
    const target = node.type === 'AssignmentExpression' ? node.left : node.argument
    if (target.type !== 'MemberExpression') return
    const line = sheet.lineOf(target.property.start)
    const name = propertyOf(sheet.reader, target, scope)
    const isPlain = node.type === 'AssignmentExpression' && node.operator === '='
    const values = isPlain ? exactTextsOf(sheet.reader, node.right, scope) : null
    for (const object of valuesOf(sheet.reader, target.object, scope)) {
        const site = siteOfObject(sites, object, target, scope)
        if (site === null) continue
        // `current.variables.reason = …`, as the audit names it.
        const column = name !== null && object.kind === 'element' ? `${object.field}.${name}` : name
        if (column !== null) noteField(site, column, { values, scope, line })
        else {
            noteUnseen(site, line)
            if (!site.isForeign) sheet.dynamic.push({ what: 'field', line })
        }
    }
}

function siteOfObject(sites: RecordSites, object: Value, target: MemberExpression, scope: Scope): Site | null {
    if (object.kind === 'record') return object.target === 'previous' ? null : siteOf(sites, object)
    if (object.kind === 'element')
        return object.field === 'variables' && object.record.target !== 'previous' ? siteOf(sites, object.record) : null
    const key = object.kind === 'unknown' ? keyOfForeign(target.object, scope) : null
    return key === null ? null : foreignSite(sites, key)
}

// What came from outside is distinguished by the variable, or the property of `this`, that holds it.
function keyOfForeign(node: Expression, scope: Scope): string | null {
    if (node.type === 'ChainExpression') return keyOfForeign(node.expression, scope)
    if (node.type === 'Identifier') {
        const binding = findBinding(scope, node.name)
        return binding === undefined ? null : `${binding.scope.start} ${node.name}`
    }
    if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return null
    const name = dotNameOf(node)
    return name === null ? null : `this.${name}`
}

/** Notes records that are handed to code which the script does not show: it may set any column. */
export function collectEscape(
    sheet: Sheet,
    sites: RecordSites,
    node: CallExpression | NewExpression,
    scope: Scope,
    line: number,
): void {
    if (node.arguments.length === 0 || functionsOf(sheet.reader, node.callee, scope).length > 0) return
    if (!mayWriteArguments(sheet, node, scope)) return
    for (const arg of node.arguments)
        for (const value of valuesOf(sheet.reader, arg, scope))
            if (value.kind === 'record' && value.target !== 'previous') noteUnseen(siteOf(sites, value), line)
}

// `gs` and the platform's classes read the records they are given; methods of records and elements compare with them.
function mayWriteArguments(sheet: Sheet, node: CallExpression | NewExpression, scope: Scope): boolean {
    const { callee } = node
    const asked = callee.type === 'MemberExpression' ? callee.object : callee
    return !valuesOf(sheet.reader, asked, scope).every(
        (value) =>
            value.kind === 'record' ||
            value.kind === 'element' ||
            value.kind === 'logger' ||
            (value.kind === 'outside' && HARMLESS.has(value.name)),
    )
}

const HARMLESS = new Set([
    'gs',
    'action',
    'JSON',
    'String',
    'Object',
    'GlideRecordUtil',
    'GlideSysAttachment',
    'Boolean',
    'isNaN',
])
