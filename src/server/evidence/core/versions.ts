/** Which version of a script was current at a time. A time that no known version covers is unknown, not the nearest one. */

import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import { addSeconds } from '../../shared/time.ts'
import type { Automation } from './model.ts'
import type { Instant } from '../../shared/time.ts'

/** From when to when a version was current; `to` is null for the present one. */
export interface VersionWindow {
    readonly hash: string
    readonly from: Instant
    readonly to: Instant | null
    readonly analysis: ScriptAnalysis | null
    /** How many lines its text has; undefined where it is not known. */
    readonly lines: number | undefined
}

/** Which reading of script texts counts: what an earlier one found may be wider than what scripts print, and is read again. */
export const READING = 6

/** Whether stored JSON of an analysis is of the reading that counts; an empty one has nothing to read again. */
export function isPresentReading(json: string): boolean {
    return json === '' || json.indexOf(`"reading":${READING}`) >= 0
}

/** How long a transaction that began with an old text, or while a script was active, may still run it. */
export const IN_FLIGHT_SECONDS = 3600

/** The windows of all known versions, newest first. */
export function toVersionWindows(automation: Automation): readonly VersionWindow[] {
    return automation.versions.map(({ hash, from, analysis, lines }, at) => ({
        hash,
        from,
        to: at === 0 ? null : automation.versions[at - 1].from,
        analysis: at === 0 && automation.state === 'analysed' ? analysis || automation.analysis : analysis,
        lines,
    }))
}

/** The version that was current at the instant; null when that is not known. */
export function findVersionAt(automation: Automation, at: Instant): VersionWindow | null {
    return toVersionWindows(automation).find(({ from, to }) => from <= at && (to === null || at < to)) || null
}

/** Whether the version of the instant is the present one. */
export function isPresentAt(automation: Automation, at: Instant): boolean {
    const version = findVersionAt(automation, at)
    return version !== null && version.to === null
}

/** Hash of the version that was current at the instant; null when that is not known. */
export function versionHashAt(automation: Automation, at: Instant | null): string | null {
    const version = at === null ? null : findVersionAt(automation, at)
    return version && version.hash
}

/** Until when lines of a replaced version may still appear. */
export function lastLineOf(to: Instant | null): Instant | null {
    return to === null ? null : addSeconds(to, IN_FLIGHT_SECONDS)
}

/** Times in which it is not known what the script said; null ends are open. A script that has no text is never unknown. */
export function unknownTimes(automation: Automation): readonly { from: Instant | null; to: Instant | null }[] {
    if (automation.state === 'none') return []
    if (automation.state !== 'analysed') return [{ from: null, to: null }]
    const windows = toVersionWindows(automation)
    if (windows.length === 0) return [{ from: null, to: null }]
    return [
        { from: null, to: windows[windows.length - 1].from },
        ...windows.filter(({ analysis }) => analysis === null).map(({ from, to }) => ({ from, to: lastLineOf(to) })),
    ]
}
