/** What is known of each script's text, version by version, and which texts of it may be in a log. */

import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import type { Automation } from './model.ts'
import type { OwnedStatement, OwnedText, StatementOwner } from './statement-matcher.ts'
import type { Dealings, LoggedStatement, LogWriterRow } from './log-writer.ts'
import type { OwnedWindow } from './coverage.ts'
import { lastLineOf, toVersionWindows, unknownTimes } from './versions.ts'

const FORGEABLE_TABLES = ['syslog', 'syslog_app_scope', 'x_kt_gov_trace'] as const

/** What is known of one script in one window of time; `logs` null where its text is not. */
export interface ScriptText extends Dealings {
    readonly owner: StatementOwner
    readonly logs: readonly LoggedStatement[] | null
    readonly traces: readonly { readonly name: string | null }[]
    readonly runsCode: boolean
    readonly forgesRows: boolean
}

/** Every version of an automation, and the times for which its text is not known. */
export function textsOf(automation: Automation): readonly ScriptText[] {
    const base = {
        script: scriptKey(automation),
        automationId: automation.id,
        name: automation.name,
        scope: automation.scope,
    }
    const known = toVersionWindows(automation).flatMap(({ from, to, analysis }): readonly ScriptText[] =>
        analysis === null
            ? []
            : [
                  {
                      owner: { ...base, from, to },
                      ...dealingsOf(analysis),
                      logs: analysis.logs,
                      traces: analysis.traces,
                      runsCode: analysis.dynamic.some(({ what }) => what === 'eval'),
                      forgesRows: forgesRows(analysis),
                  },
              ],
    )
    const unknown = unknownTimes(automation).map(({ from, to }) => unknownText({ ...base, from, to }))
    return [...known, ...unknown]
}

/** What of an analysis says how a script deals with others. */
export function dealingsOf(of: Dealings): Dealings {
    const { defines, hands, includes, isServerOnly, methods, takes, throws, touches } = of
    return {
        ...(defines === undefined ? {} : { defines }),
        ...(hands === undefined ? {} : { hands }),
        ...(includes === undefined ? {} : { includes }),
        ...(isServerOnly === undefined ? {} : { isServerOnly }),
        ...(methods === undefined ? {} : { methods }),
        ...(takes === undefined ? {} : { takes }),
        ...(throws === undefined ? {} : { throws }),
        ...(touches === undefined ? {} : { touches }),
    }
}

// A script that writes rows of the logs itself can write what any other script would have.
function forgesRows(analysis: ScriptAnalysis): boolean {
    return analysis.writes.some(({ table }) => FORGEABLE_TABLES.some((one) => one === table))
}

/** The same of a script that is no automation. */
export function textsOfLogWriter(script: LogWriterRow): readonly ScriptText[] {
    const base = { script: scriptKey(script), automationId: null, name: script.name, scope: script.scope }
    const { logs, traces, since } = script
    const owner = { ...base, from: since || null, to: null }
    return [
        { owner, ...dealingsOf(script), logs, traces, runsCode: false, forgesRows: false },
        ...(since === undefined ? [] : [unknownText({ ...base, from: null, to: since })]),
    ]
}

function unknownText(owner: StatementOwner): ScriptText {
    return { owner, logs: null, traces: [], runsCode: false, forgesRows: false }
}

/** Its log statements, each with its owner. */
export function toStatements({ owner, logs }: ScriptText): readonly OwnedStatement[] {
    return (logs || []).map((statement) => ({ statement, owner }))
}

/** Texts in quotes of scripts that cannot be parsed. */
export function quotedTexts(
    automations: readonly Automation[],
    logWriters: readonly LogWriterRow[],
): readonly OwnedText[] {
    const always = { from: null, to: null }
    return [
        ...automations
            .filter(({ state }) => state === 'unparsable')
            .map((one) => ({
                ...always,
                script: scriptKey(one),
                automationId: one.id,
                name: one.name,
                scope: one.scope,
                of: one.literals,
            })),
        ...logWriters
            .filter(({ logs }) => logs === null)
            .map((one) => ({
                ...always,
                script: scriptKey(one),
                automationId: null,
                name: one.name,
                scope: one.scope,
                of: one.literals,
            })),
    ].flatMap(({ of, ...owner }) => of.map((text) => ({ text, owner })))
}

/** Key of a script record. */
export function scriptKey(script: { readonly table: string; readonly sysId: string }): string {
    return `${script.table}/${script.sysId}`
}

/** When a text may be run: lines of a replaced one may still come from transactions that began with it. */
export function toWindow({ owner }: ScriptText): OwnedWindow {
    return { owner: owner.script, from: owner.from, to: lastLineOf(owner.to) }
}
