/** Scripts that may have written a row although no statement of theirs fits it: open loggers, and open tracers. */

import { SCOPE } from '../../shared/names.ts'
import { toCoverage, type Coverage, type OwnedWindow } from './coverage.ts'
import type { Automation } from './model.ts'
import { textsOf, textsOfLogWriter, type ScriptText } from './script-texts.ts'
import type { StatementOwner } from './statement-matcher.ts'
import { normalizeParts } from './statement.ts'
import { lastLineOf } from './versions.ts'
import type { LogWriterRow } from './log-writer.ts'
import type { Instant } from '../../shared/time.ts'

const TRACE_INCLUDE = 'KeeptrustsTrace'
/** This key holds those that may write rows of the logs themselves. No scope is called so. */
export const ANY_SCOPE = '*'

// A script that runs text as code, or whose text could not be read, may log anything, as one that logs what it is given.
function isOpenWriter({ logs, runsCode, forgesRows: isForger }: ScriptText): boolean {
    if (runsCode || isForger || logs === null) return true
    return logs.some(({ parts }) => normalizeParts(parts).every((part) => part === null))
}

/**
 * Scripts that may log any text whatsoever, by the scope that they log in.
 *
 * A script logs under its own scope whatever it logs. Rows that it inserts itself may look like anybody's, but only global scripts can
 * insert them: tables of the platform let no other scope create rows unless they allow it (sys_db_object.create_access).
 */
export function toOpenWriters(texts: readonly ScriptText[]): ReadonlyMap<string, Coverage> {
    const byScope = new Map<string, OwnedWindow[]>()
    for (const text of texts.filter(isOpenWriter)) {
        const mayForge = text.owner.scope === 'global' && (text.forgesRows || text.logs === null || text.runsCode)
        const scope = mayForge ? ANY_SCOPE : text.owner.scope
        const known = byScope.get(scope)
        if (known === undefined) byScope.set(scope, [toWindow(text)])
        else known.push(toWindow(text))
    }
    return new Map([...byScope].map(([scope, windows]) => [scope, toCoverage(windows)]))
}

function isOpenTracer({ logs, traces, runsCode, forgesRows: isForger }: ScriptText): boolean {
    return runsCode || isForger || logs === null || traces.some(({ name }) => name === null)
}

// Lines of a replaced text may still come from transactions that began with it.
function toWindow({ owner }: ScriptText): OwnedWindow {
    return { owner: owner.script, from: owner.from, to: lastLineOf(owner.to) }
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
