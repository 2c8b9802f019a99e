/** Scripts that can have written a row although it fits no statement that is evidence of them: what each can print, and open tracers. */

import { SCOPE } from '../../shared/names.ts'
import { findOthers, toCoverage, type Coverage, type OwnedWindow } from './coverage.ts'
import { isOfLevel, isOfSource } from './log-levels.ts'
import type { LoggedStatement, LogWriterRow } from './log-writer.ts'
import type { Automation } from './model.ts'
import { canPrint, type Span } from './printing.ts'
import { allowsIn, type Origins } from './origins.ts'
import { textsOf, textsOfLogWriter, toWindow, type ScriptText } from './script-texts.ts'
import { isTelling, type StatementOwner } from './statement-matcher.ts'
import { normalizeParts } from './statement.ts'
import type { Instant } from '../../shared/time.ts'

const TRACE_INCLUDE = 'KeeptrustsTrace'
/** In this scope are those that may write rows of the logs themselves. No scope is called so. */
export const ANY_SCOPE = '*'
const ANYTHING: LoggedStatement = { parts: [null], source: null }

/** A pattern that says nothing of who wrote a message, with everybody who may print by it. */
export interface Printer {
    readonly statement: LoggedStatement
    readonly scope: string
    /** Whose callers and errors count; '' where no hole of the pattern asks for them. */
    readonly script: string
    readonly coverage: Coverage
}

/** A row that somebody wrote. */
export interface PrintedRow {
    readonly message: string
    readonly level: string
    readonly source: string
    readonly at: Instant
    readonly isLoggedBy: (scope: string) => boolean
}

/**
 * What scripts may print by statements that are no evidence of them, as one printer for each distinct pattern, level, source and scope.
 *
 * | Script | May print |
 * |---|---|
 * | has a statement without eight letters of its own | what fits it |
 * | has one that rests on names which another script sets, overrides or calls | what the statement may be at most |
 * | runs text as code, or its text is not known | anything, at any level; a global one also under any source |
 * | inserts log rows itself | the same |
 *
 * A script logs under its own scope whatever it logs. Rows that it inserts itself may look like anybody's, but only global scripts can
 * insert them: tables of the platform let no other scope create rows unless they allow it (sys_db_object.create_access).
 */
export function toPrinters(texts: readonly ScriptText[], origins: Origins): readonly Printer[] {
    const made = new Map<string, { printer: Omit<Printer, 'coverage'>; windows: OwnedWindow[] }>()
    const add = (statement: LoggedStatement, scope: string, text: ScriptText): void => {
        const asksOrigin = (statement.holes || []).some((hole) => hole === 'error' || hole === 'given')
        const script = asksOrigin ? text.owner.script : ''
        const { holes, isAnyLevel, level, parts, source } = statement
        const key = JSON.stringify([parts, holes, isAnyLevel, level, source, scope, script])
        const known = made.get(key)
        if (known === undefined) made.set(key, { printer: { statement, scope, script }, windows: [toWindow(text)] })
        else known.windows.push(toWindow(text))
    }
    for (const text of texts) {
        const { scope } = text.owner
        if (isUnbounded(text)) add(ANYTHING, scope === 'global' ? ANY_SCOPE : scope, text)
        for (const statement of text.logs || []) {
            const most = origins.mostOf(statement, text.owner.script)
            if (most !== statement || !isTelling({ statement, owner: text.owner })) add(most, scope, text)
        }
    }
    return [...made.values()].map(({ printer, windows }) => ({
        ...printer,
        statement: { ...printer.statement, parts: normalizeParts(printer.statement.parts) },
        coverage: toCoverage(windows),
    }))
}

// A script that runs text as code, or whose text could not be read, may log anything.
function isUnbounded({ forgesRows, logs, runsCode }: ScriptText): boolean {
    return runsCode || forgesRows || logs === null
}

/** Scripts other than `except` that may have printed the row, at most a few of them; an include only where another than `except` may have handed it the text. */
export function findPrinters(
    printers: readonly Printer[],
    origins: Origins,
    row: PrintedRow,
    except: string,
    own: readonly Span[],
): readonly string[] {
    const found = new Set<string>()
    for (const printer of printers) {
        const { coverage, scope, script, statement } = printer
        if (!isOfLevel(statement, row.level)) continue
        if (scope !== ANY_SCOPE && !isOfSource(statement, row.source, row.isLoggedBy(scope))) continue
        const others = findOthers(coverage, row.at, except)
        if (others.length === 0) continue
        if (!canPrint(statement, row.message, allowsIn(origins, script, row.message, own))) continue
        const asked = { at: row.at, except }
        if (isGiven(statement) && !canPrint(statement, row.message, allowsIn(origins, script, row.message, own, asked)))
            continue
        for (const other of others) found.add(other)
    }
    return [...found]
}

/** Whether an include would have printed the row, had anybody else handed it the text: then it matters who can call it. */
export function restsOnCallers(
    printers: readonly Printer[],
    origins: Origins,
    row: PrintedRow,
    except: string,
): boolean {
    return printers.some(
        ({ coverage, scope, script, statement }) =>
            isGiven(statement) &&
            isOfLevel(statement, row.level) &&
            isOfSource(statement, row.source, row.isLoggedBy(scope)) &&
            findOthers(coverage, row.at, except).length > 0 &&
            canPrint(statement, row.message, allowsIn(origins, script, row.message, [])),
    )
}

/** Whether a statement prints what callers hand over. */
export function isGiven({ holes }: LoggedStatement): boolean {
    return (holes || []).indexOf('given') >= 0
}

function isOpenTracer({ logs, traces, runsCode, forgesRows: isForger }: ScriptText): boolean {
    return runsCode || isForger || logs === null || traces.some(({ name }) => name === null)
}

/** Scripts that may leave a trace under any name, protected ones that are older than the trace include left out. */
export function toOpenTracers(automations: readonly Automation[], logWriters: readonly LogWriterRow[]): Coverage {
    const begin = toTraceBegin(automations)
    const known = automations.filter((one) => !isOlderThanTraces(one, begin)).flatMap(textsOf)
    return toCoverage(known.concat(logWriters.flatMap(textsOfLogWriter)).filter(isOpenTracer).map(toWindow))
}

/** Since when the instance has the trace include; null when that is not known. */
function toTraceBegin(automations: readonly Automation[]): Instant | null {
    const include = automations.find(({ kind, name, scope }) => {
        return kind === 'script_include' && name === TRACE_INCLUDE && scope === SCOPE
    })
    return include === undefined || include.versions.length === 0
        ? null
        : include.versions[include.versions.length - 1].from
}

// A protected script that has not changed since before the include was installed was written without knowing of it.
function isOlderThanTraces({ state, versions }: Automation, begin: Instant | null): boolean {
    return state === 'unreadable' && begin !== null && versions.length > 0 && versions[0].from < begin
}

/** Who hands a name to the trace include, by name. */
export function groupTracers(texts: readonly ScriptText[]): ReadonlyMap<string, readonly StatementOwner[]> {
    const byName = new Map<string, StatementOwner[]>()
    for (const { owner, traces } of texts)
        for (const { name } of traces) {
            if (name === null) continue
            const known = byName.get(name)
            if (known === undefined) byName.set(name, [owner])
            else known.push(owner)
        }
    return byName
}
