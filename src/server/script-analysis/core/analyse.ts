/** Reads a script and lists what its text says it does: never runs it, and lists what reading cannot resolve. */

import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import type { ScriptAnalysis, TableWrite, TraceUse } from './analysis.ts'
import type { CallExpression, Expression, MemberExpression, NewExpression } from './ast.ts'
import { dotNameOf, isFunction } from './ast.ts'
import {
    collectComputedName,
    collectIncludeCall,
    collectIncludeMethod,
    collectIncludeNew,
    collectSuperclass,
} from './collect-includes.ts'
import { collectEngineLogger } from './collect-engine-lines.ts'
import { collectHandedLogs, collectLog } from './collect-logs.ts'
import { collectOutboundCall, collectOutboundNew } from './collect-outbound.ts'
import {
    collectAssign,
    collectAssignment,
    collectEscape,
    collectRecordCall,
    collectRecordNew,
    collectWith,
} from './collect-records.ts'
import { collectTakes, collectTouches } from './collect-touches.ts'
import { findUnlisted } from './collect-unlisted.ts'
import { namesEngineSource } from '../../shared/engine-sources.ts'
import type { ScriptFailure } from './failure.ts'
import { findLineStarts, toLine } from './lines.ts'
import { linkScript } from './link.ts'
import type { Place, Scope, VisitedNode } from './outline.ts'
import { findBinding, outlineScript } from './outline.ts'
import { isPlatformMethod } from './platform-names.ts'
import { parseScript } from './parse-script.ts'
import { createReader, exactTextOf, propertyOf, valuesOf } from './reader.ts'
import type { RecordSites } from './record-sites.ts'
import { toWrites } from './record-sites.ts'
import type { MethodCall, Sheet } from './sheet.ts'
import { createSheet } from './sheet.ts'

/** What the text of a script says, or why it could not be read. The same text gives the same answer, byte for byte. */
export function analyseScript(text: string): Result<ScriptAnalysis, ScriptFailure> {
    const parsed = parseScript(text)
    if (!parsed.ok) return parsed
    const outline = outlineScript(parsed.value)
    const reader = createReader(outline)
    linkScript(reader)
    const starts = findLineStarts(text)
    const sheet = createSheet(reader, (offset) => toLine(starts, offset))
    const sites: RecordSites = new Map()
    for (const place of outline.places) {
        readPlace(sheet, sites, place)
        collectTouches(sheet, place)
    }
    collectHandedLogs(sheet)
    collectTakes(sheet)
    // What runs unseen may throw anything.
    if (sheet.dynamic.some(({ what }) => what === 'eval' || what === 'include')) sheet.throws.push({ parts: [null] })
    return ok({ ...toAnalysis(sheet, sites), ...toUnlisted(sheet, text), ...toEngineFacts(sheet, text) })
}

function readPlace(sheet: Sheet, sites: RecordSites, { node, scope }: Place): void {
    switch (node.type) {
        case 'AssignmentExpression':
        case 'UpdateExpression':
            return collectAssignment(sheet, sites, node, scope)
        case 'NewExpression':
            return readNew(sheet, sites, node, scope)
        case 'CallExpression':
            return readCall(sheet, sites, node, scope)
        case 'WithStatement':
            return collectWith(sheet, sites, node, scope)
        case 'ClassDeclaration':
        case 'ClassExpression':
            return collectSuperclass(sheet, node, scope, sheet.lineOf(node.start))
    }
}

function readNew(sheet: Sheet, sites: RecordSites, node: NewExpression, scope: Scope): void {
    const line = sheet.lineOf(node.start)
    for (const value of valuesOf(sheet.reader, node.callee, scope)) {
        // What looks like a scope and is made by `new` is an include of that name.
        if (value.kind === 'namespace') sheet.includes.push({ name: value.name, scope: null, line })
        if (value.kind !== 'outside') continue
        const made = { node, name: value.name, namespace: value.scope, scope, line }
        collectOutboundNew(sheet, made)
        collectIncludeNew(sheet, made)
        collectEngineLogger(sheet, made)
        if (value.name === 'KeeptrustsTrace') sheet.traces.push(toTrace(sheet, node, scope, line))
        if (runsText(value.name)) sheet.dynamic.push({ what: 'eval', line })
    }
    collectComputedName(sheet, node.callee, scope, line)
    collectRecordNew(sheet, node, scope, line)
    collectEscape(sheet, sites, node, scope, line)
}

// The platform runs later what `ScheduleOnce` is given.
function runsText(name: string): boolean {
    return name === 'Function' || name === 'ScheduleOnce' || name.endsWith('Evaluator')
}

function toTrace(sheet: Sheet, node: NewExpression, scope: Scope, line: number): TraceUse {
    return { name: exactTextOf(sheet.reader, node.arguments[0], scope), line }
}

function readCall(sheet: Sheet, sites: RecordSites, node: CallExpression, scope: Scope): void {
    const { callee } = node
    const line = sheet.lineOf(callee.type === 'MemberExpression' ? callee.property.start : node.start)
    collectIncludeCall(sheet, node, scope, line)
    collectComputedName(sheet, callee, scope, line)
    collectEscape(sheet, sites, node, scope, line)
    collectLog(sheet, node, scope, line)
    if (callee.type !== 'MemberExpression') return
    const method = propertyOf(sheet.reader, callee, scope)
    if (method === null) return
    const objects = valuesOf(sheet.reader, callee.object, scope)
    const call: MethodCall = { node, callee, method, objects, scope, line }
    collectIncludeMethod(sheet, call)
    collectOutboundCall(sheet, call)
    collectRecordCall(sheet, sites, call)
    collectAssign(sheet, sites, call)
    if (isEventCall(callee, method, scope))
        sheet.events.push({ name: exactTextOf(sheet.reader, node.arguments[0], scope), line })
}

function isEventCall({ object }: MemberExpression, method: string, scope: Scope): boolean {
    const isQueued = method === 'eventQueue' || method === 'eventQueueScheduled'
    return isQueued && object.type === 'Identifier' && object.name === 'gs' && findBinding(scope, 'gs') === undefined
}

function toUnlisted(sheet: Sheet, text: string): Pick<ScriptAnalysis, 'unlisted'> {
    const unlisted = findUnlisted(sheet, text)
    return unlisted.length > 0 ? { unlisted } : {}
}

// Members that nearly no script has are left out, so that what is stored does not grow.
function toEngineFacts({ engineLines }: Sheet, text: string): Pick<ScriptAnalysis, 'engineLines' | 'namesEngine'> {
    return {
        ...(engineLines.length > 0 ? { engineLines: inOrder(engineLines) } : {}),
        ...(namesEngineSource(text) ? { namesEngine: true as const } : {}),
    }
}

/** Tables whose `script` column the platform runs: what is written there is text that runs as code. */
const RUN_TABLES: ReadonlySet<string> = new Set(
    (
        'sys_trigger sysauto_script sys_script sys_script_include sys_script_fix sys_ui_action sysevent_script_action ' +
        'sys_ws_operation sys_processor sys_transform_script sysevent_in_email_action'
    ).split(' '),
)
const SCRIPT_COLUMN = /^(operation_)?script$/

function storesCode({ fields, isComplete, operation, table }: TableWrite): boolean {
    if (table === null || operation === 'delete' || !RUN_TABLES.has(table)) return false
    return !isComplete || fields.some(({ name }) => SCRIPT_COLUMN.test(name))
}

function toAnalysis(sheet: Sheet, sites: RecordSites): ScriptAnalysis {
    const writes = toWrites(sites)
    for (const one of writes) if (storesCode(one)) sheet.dynamic.push({ what: 'eval', line: one.line })
    return {
        restMessages: inOrder(sheet.restMessages),
        endpoints: inOrder(sheet.endpoints),
        soapMessages: inOrder(sheet.soapMessages),
        includes: inOrder(sheet.includes),
        defines: [...sheet.reader.outline.top.names.values()]
            .filter((binding) => binding.sources.length > 0)
            .map((binding) => binding.name)
            .sort(),
        reads: inOrder(sheet.reads),
        writes: inOrder(writes),
        logs: inOrder(sheet.logs),
        traces: inOrder(sheet.traces),
        credentials: inOrder(sheet.credentials),
        events: inOrder(sheet.events),
        suppressesRules: sheet.suppressesRules,
        dynamic: inOrder(sheet.dynamic),
        ...(sheet.throws.length === 0 ? {} : { throws: eachOnce(sheet.throws) }),
        ...(sheet.hands.length === 0 ? {} : { hands: eachOnce(sheet.hands) }),
        ...(methodsOf(sheet).length === 0 ? {} : { methods: methodsOf(sheet) }),
        ...(sheet.takes.size === 0 ? {} : { takes: [...sheet.takes].sort() }),
        ...(sheet.touches.size === 0 ? {} : { touches: [...sheet.touches].sort() }),
    }
}

function methodsOf({ methods, reader }: Sheet): readonly string[] {
    const names = [...methods, ...[...reader.outline.holders.values()].map(({ name }) => name ?? '*')]
    // What a function without an object is given may come from anywhere.
    if (reader.links.isGivenUnnamed || reader.outline.places.some(({ node }) => givesOtherName(node))) names.push('*')
    // What is handed to a method that the platform has too is not noted anywhere.
    return [...new Set(names.map((name) => (isPlatformMethod(name) ? '*' : name)))].sort()
}

// A method may be called by a name under which it does not stand: by the first of `a = b = function`, or by one that a call gives it.
function givesOtherName(node: VisitedNode): boolean {
    if (node.type === 'AssignmentExpression') {
        let right: Expression = node.right
        while (right.type === 'AssignmentExpression') right = right.right
        return right !== node.right && isFunction(right)
    }
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
    const name = dotNameOf(node.callee)
    return name !== null && (NAMING.has(name) || (name === 'create' && node.arguments.length > 1))
}

const NAMING = new Set(['defineProperty', 'defineProperties', 'fromEntries', 'setPrototypeOf', '__defineSetter__'])

function eachOnce<T>(found: readonly T[]): readonly T[] {
    const keyed = new Map(found.map((one) => [JSON.stringify(one), one] as const))
    return [...keyed].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)
}

/** By line, then by content, each finding once. */
function inOrder<T extends { readonly line: number }>(found: readonly T[]): readonly T[] {
    const keyed = new Map(found.map((one) => [JSON.stringify(one), one] as const))
    return [...keyed]
        .sort(([a, one], [b, other]) => one.line - other.line || (a < b ? -1 : a > b ? 1 : 0))
        .map(([, one]) => one)
}
