/** Turns one script record into an automation: its analysed text, its versions, and what it could log in earlier ones. */

import { AUTOMATION_TABLES, type AutomationKind } from '../core/catalogue.ts'
import type { Automation, ScriptVersion } from '../core/model.ts'
import type { LogWriterRow } from '../core/log-writer.ts'
import { dealingsOf } from '../core/script-texts.ts'
import { READING } from '../core/versions.ts'
import { analyseScript } from '../../script-analysis/core/analyse.ts'
import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import { isPlatformMethod, isPlatformName } from '../../script-analysis/core/platform-names.ts'
import { findStringLiterals } from '../../script-analysis/core/string-literals.ts'
import { addSeconds, secondsBetween } from '../../shared/time.ts'
import type { DiscoveredAutomation, DiscoveredLogWriter, ScriptRecord, VersionRow } from './evidence-ports.ts'
import type { Instant } from '../../shared/time.ts'

const MOST_VERSIONS = 10
/** The platform writes the version after the record. */
const VERSION_LAG_SECONDS = 60

/** Node id of a script record of a kind. */
export function toAutomationId(kind: AutomationKind, sysId: string): string {
    return AUTOMATION_TABLES[kind].prefix + sysId
}

type Read = Pick<Automation, 'analysis' | 'literals' | 'state'> & { readonly error: string }

/** What the text says; a text that cannot be analysed still says what is in its quotes. */
function read(kind: AutomationKind, text: string | null): Read {
    if (kind === 'flow') return { state: 'none', analysis: null, literals: [], error: '' }
    if (text === null) return { state: 'unreadable', analysis: null, literals: [], error: 'text_protected' }
    const analysed = analyseScript(text)
    if (analysed.ok)
        return { state: 'analysed', analysis: { ...analysed.value, reading: READING }, literals: [], error: '' }
    const { code, line, message } = analysed.failure
    return {
        state: 'unparsable',
        analysis: null,
        literals: literalsOf(text),
        error: `${code} line ${line}: ${message}`,
    }
}

function literalsOf(text: string): readonly string[] {
    return findStringLiterals(text).map(({ value }) => value)
}

/**
 * Since when the text of a record reads as it does. A record that has changed since the last look through its table, but with an older
 * time than that look, came with an installed package, which keeps the times of its records: it reads so since now, for all we know.
 */
export function readsSo(record: ScriptRecord, lastLook: Instant | null, now: Instant): Instant {
    return lastLook !== null && record.updatedAt < addSeconds(lastLook, -VERSION_LAG_SECONDS) ? now : record.updatedAt
}

/** The automation of a record as it is now. `known` is what was stored of it before, whose analyses of earlier versions are kept. */
export function toDiscovered(
    kind: AutomationKind,
    record: ScriptRecord,
    versions: readonly VersionRow[],
    known: Automation | null,
    sha256: (text: string) => string,
    since: Instant,
): DiscoveredAutomation {
    const { error, ...found } = read(kind, record.text)
    const said = { ...found, analysis: found.analysis === null ? null : withRecord(found.analysis, record) }
    const automation: Automation = {
        id: toAutomationId(kind, record.sysId),
        kind,
        table: record.table,
        sysId: record.sysId,
        name: record.name,
        scope: record.scope,
        isActive: record.isActive,
        trigger: record.trigger,
        ...said,
        versions: kind === 'flow' ? [] : toVersions(record, versions, said.analysis, known, sha256, since),
    }
    return { automation, error, updatedAt: record.updatedAt, modCount: record.modCount }
}

/** With what the record says beside the text: who can call it, and what its conditions may call. */
function withRecord(analysis: ScriptAnalysis, record: ScriptRecord): ScriptAnalysis {
    const named = namesInConditions(record)
    return {
        ...analysis,
        ...(named.length === 0 ? {} : { takes: [...new Set([...(analysis.takes || []), ...named])].sort() }),
        ...(isServerOnly(record) ? { isServerOnly: true as const } : {}),
    }
}

const MOST_NAMES = 100
const NAMES = /[A-Za-z_$][\w$]*/g
const WORDS = 'delete else false for function if in instanceof let new null return this true typeof undefined var void'

/** Names in conditions and in scripts of filters that call something of the instance: what they hand to an include is not read. `*` for too many. */
function namesInConditions({ condition, trigger }: ScriptRecord): readonly string[] {
    const filter = trigger !== null && /javascript:/i.test(trigger.filter) ? trigger.filter : ''
    const texts = [condition || '', trigger === null ? '' : trigger.condition, filter].filter(callsOthers)
    if (texts.some((text) => /\beval\b|Evaluator\b/.test(text))) return ['*']
    const names = texts.flatMap((text) => text.match(NAMES) || [])
    const own = [...new Set(names)].filter(isOfInstance)
    return own.length > MOST_NAMES ? ['*'] : own
}

// What is called on a name of the platform alone calls no script of the instance.
function callsOthers(text: string): boolean {
    if (text.indexOf('(') < 0) return false
    // Where a quote may be no quote, what is in quotes counts too.
    const code = /[/\\`]/.test(text) ? text : text.replace(/'[^'\n]*'|"[^"\n]*"/g, ' ')
    return (
        /\beval\b|Evaluator\b/.test(text) ||
        (code.replace(/\.\s*[A-Za-z_$][\w$]*/g, ' ').match(NAMES) || []).some(isOfInstance)
    )
}

function isOfInstance(name: string): boolean {
    return !isPlatformName(name) && !isPlatformMethod(name) && WORDS.split(' ').indexOf(name) < 0
}

function isServerOnly({ isServerOnly: is }: ScriptRecord): boolean {
    return is === true
}

/**
 * Newest first. The platform's own versions where it keeps them, with the analyses of earlier runs; a change without a
 * version row, and a script without any, is known by the hash of its text, since `since`: before that, nobody knows what it
 * said.
 */
function toVersions(
    record: ScriptRecord,
    rows: readonly VersionRow[],
    analysis: Automation['analysis'],
    known: Automation | null,
    sha256: (text: string) => string,
    since: Instant,
): readonly ScriptVersion[] {
    const stored = known === null ? [] : known.versions.map(ofPresentReading)
    const earlier = (hash: string): Pick<ScriptVersion, 'analysis' | 'lines'> => {
        const same = stored.find((version) => version.hash === hash)
        return same === undefined ? { analysis: null } : said(same)
    }
    const now = said({ analysis, lines: record.text === null ? undefined : countLines(record.text) })
    const recorded = rows.map(({ hash, recordedAt }) => ({ hash, from: recordedAt, ...earlier(hash) }))
    const isCovered = recorded.length > 0 && secondsBetween(recorded[0].from, record.updatedAt) <= VERSION_LAG_SECONDS
    if (isCovered) return [{ ...recorded[0], ...now }, ...recorded.slice(1)].slice(0, MOST_VERSIONS)
    const hash = `sha256:${sha256(toVersionText(record))}`
    const seen = stored.find((version) => version.hash === hash)
    const present: ScriptVersion = {
        hash,
        from: seen ? seen.from : since,
        ...now,
    }
    const others = [...recorded, ...stored.filter((version) => version.hash.slice(0, 7) === 'sha256:')]
        .filter((version) => version.hash !== hash)
        .sort((one, other) => (one.from > other.from ? -1 : 1))
    return [present, ...others].slice(0, MOST_VERSIONS)
}

// Who can call it, and what its conditions may call, is part of what is known of a version.
function toVersionText(record: ScriptRecord): string {
    const text = record.text === null ? '' : record.text
    const named = namesInConditions(record)
    return `${isServerOnly(record) ? 'server only: ' : ''}${named.length === 0 ? '' : `${named.join(' ')}: `}${text}`
}

// What an earlier reading found of an old text cannot be read again: it is not known.
function ofPresentReading(version: ScriptVersion): ScriptVersion {
    const { analysis } = version
    return analysis === null || analysis.reading === READING ? version : { ...version, analysis: null }
}

/** What is known of the text of a version; lines are left out where it is not known. */
function said({
    analysis,
    lines,
}: Pick<ScriptVersion, 'analysis' | 'lines'>): Pick<ScriptVersion, 'analysis' | 'lines'> {
    return lines === undefined ? { analysis } : { analysis, lines }
}

function countLines(text: string): number {
    return text === '' ? 0 : text.split(/\r\n|\r|\n/).length
}

/** What a script that is no automation could log. Before `since`, its text is not known. */
export function toLogWriter(record: ScriptRecord, since: Instant): DiscoveredLogWriter {
    const { analysis, literals } = read('script_include', record.text)
    const isKnown = analysis !== null && !analysis.dynamic.some(({ what }) => what === 'eval')
    const script: LogWriterRow = {
        table: record.table,
        sysId: record.sysId,
        name: record.name,
        scope: record.scope,
        logs: isKnown ? analysis.logs.map(({ line: _line, ...statement }) => statement) : null,
        ...(analysis === null ? {} : dealingsOf(withRecord(analysis, record))),
        traces: analysis === null ? [] : analysis.traces.map(({ name }) => ({ name })),
        literals,
        since,
        ...(analysis !== null && analysis.engineLines ? { engineLines: analysis.engineLines } : {}),
        ...(analysis !== null && analysis.namesEngine ? { namesEngine: true } : {}),
    }
    return { script, updatedAt: record.updatedAt, modCount: record.modCount }
}
