/** Findings that the evidence of automations gives rise to: one finding per automation and kind, with its reasons. */

import type { Finding, FindingKind, OpenFinding } from '../../controls/core/finding.ts'
import { toLines } from '../../shared/text.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { AutomationIndex } from './automation-index.ts'
import type { EvidenceSource } from './catalogue.ts'
import { rankBlockers } from './competing-for.ts'
import { findUnread, type Ledger } from './ledger/ledger.ts'
import type { Automation } from './model.ts'
import {
    findVersionChanges,
    toVersionFinding,
    type RanEvidence,
    type RanVersion,
    type VersionChange,
} from './version-changes.ts'
import { provingSources, type SourceStatuses, type ExecutionStatus } from './execution-status.ts'
import { callsOut } from './proves.ts'
import { IN_FLIGHT_SECONDS } from './versions.ts'
import { findSuppressed, toSuppressedFinding } from './suppressed-triggers.ts'
import { endUnexplained } from './unexplained-calls.ts'
import { findUnobservable, type Unobservable } from './unobservable.ts'
import { findRepeated, type Failure } from './repeated-failures.ts'

/** An outbound row that names a script whose text has no such call. */
export interface UndeclaredCall {
    readonly automationId: string
    readonly evidenceId: string
    readonly host: string
    readonly path: string
    readonly executedAt: Instant
    /** The row of the app that holds the evidence, and that of the log; left out where they are not asked for. */
    readonly rows?: readonly string[]
}

/** The evidence of the newest execution that is proven. */
export interface ProvenRun {
    readonly evidenceId: string
    /** The row of the app that holds it. */
    readonly rowId: string
    /** The row of the log that it is of. */
    readonly sourceTable: string
    readonly sourceId: string
}

/** What one run could read; null where it could not, which is not the same as nothing. */
export interface ExecutionFacts {
    readonly executionStatuses: readonly ExecutionStatus[]
    readonly statuses: SourceStatuses
    /** What is known of the time of each source. */
    readonly ledgers: Readonly<Partial<Record<EvidenceSource, Ledger>>>
    /** Where the time ends that the run was to read. */
    readonly readUntil: Instant
    /** Outbound rows of the run that were logged above level basic. */
    readonly verboseRows: number | null
    readonly undeclaredCalls: readonly UndeclaredCall[] | null
    /** Errors of scripts in the last 24 hours; null where no row of the engine could be read. */
    readonly failures: readonly Failure[] | null
    /** How often a script must fail at one line in that time. */
    readonly failureThreshold: number
    /** The newest proof of automations whose run contradicts something, by their ids. */
    readonly provenRuns?: Readonly<Record<string, ProvenRun>>
    /** Automations of which two versions ran in the last 30 days, with the evidence of both. */
    readonly versionChanges?: {
        readonly changes: readonly VersionChange[]
        readonly evidence: Readonly<Record<string, RanEvidence>>
    }
    /** Whether REST messages could be read, so that it is known which hosts scripts call. */
    readonly isConnected?: boolean
}

export interface ExecutionFindings {
    readonly findings: readonly Finding[]
    /** Kinds that were looked for: findings of other kinds stay as they are. */
    readonly examined: readonly FindingKind[]
    /** As `Drift` has it. */
    readonly ending: (finding: OpenFinding) => string | null
}

/** How many of the scripts that keep others from being proven are reported, most harmful first, and how many of those each names. */
const MOST_COMPETING = 5
const MOST_BLOCKED = 10

/**
 * | Kind | Reported when |
 * |---|---|
 * | dormant_authority | an active automation can call out or write, every source that could prove a run was read in full for that many days, and nothing of any grade speaks for one |
 * | unproven_execution | records that trigger it were seen in those days, in which every source that could prove a run was read in full, and nothing of any grade shows one |
 * | execution_not_observable | no source that was read for those days could have shown runs of automations that can act: one finding for all, with what to switch on |
 * | verbose_http_log | outbound calls are logged above level basic: credentials are kept in clear |
 * | inactive_but_observed | an inactive automation was proven to run after its last change |
 * | competing_script | it could print every line that other automations write, so that none of theirs proves a run; those that block the most |
 * | undeclared_call | the outbound log names a script whose text, read in full, has no such call |
 * | fails_repeatedly | the script engine reported in the last 24 hours, so often, that the script failed at the same line |
 * | suppressed_triggers | an automation that switches business rules off for a write was proven to run since then, and active rules of that table would be triggered |
 * | version_changed | an automation that can act was proven to run in two versions in the last 30 days |
 *
 * Calls that no known script contains are reported when their rows are read; here those end that are explained by now.
 *
 * A source that could not be read says nothing about any script. The app's own automations are never the subject.
 */
export function findExecutionFindings(
    index: AutomationIndex,
    facts: ExecutionFacts,
    now: Instant,
    dormantDays: number,
): ExecutionFindings {
    const since = addSeconds(now, -dormantDays * DAY_SECONDS)
    const examined: FindingKind[] = [
        'dormant_authority',
        'unproven_execution',
        'inactive_but_observed',
        'execution_not_observable',
        'competing_script',
    ]
    const findings: Finding[] = []
    const unobservable: Unobservable[] = []
    for (const status of facts.executionStatuses) {
        const automation = index.byId.get(status.automationId)
        if (automation === undefined || automation.scope === SCOPE) continue
        findings.push(...findInactive(automation, status, (facts.provenRuns || {})[automation.id]))
        if (facts.provenRuns !== undefined && isWithin(status.lastObservedExecution, since)) {
            const { lastObservedExecution: at } = status
            const suppressed = findSuppressed(automation, at, index)
            findings.push(...toSuppressedFinding(automation, at, suppressed, facts.provenRuns[automation.id]))
        }
        const authority = authorityOf(automation, index)
        const isTriggered = isWithin(status.lastTriggerSeen, since)
        if (!automation.isActive || isWithin(status.lastObservedExecution, since)) continue
        const missing = missingSources(automation, index, facts, since)
        if (missing !== null) {
            if (authority !== '' || isTriggered) unobservable.push({ automation, missing })
        } else {
            findings.push(
                ...findDormant(automation, status, authority, index, since),
                ...findUnproven(automation, status, index, since),
            )
        }
    }
    findings.push(...findUnobservable(unobservable, facts.statuses, since))
    findings.push(...findCompeting(index, facts.executionStatuses, now))
    if (facts.verboseRows !== null) {
        examined.push('verbose_http_log')
        findings.push(...findVerbose(facts.verboseRows))
    }
    if (facts.undeclaredCalls !== null) {
        examined.push('undeclared_call')
        findings.push(...findUndeclared(index, facts.undeclaredCalls))
    }
    if (facts.failures !== null) {
        examined.push('fails_repeatedly')
        findings.push(...findFailing(index, facts.failures, facts.failureThreshold))
    }
    if (facts.provenRuns !== undefined) examined.push('suppressed_triggers')
    if (facts.versionChanges !== undefined) {
        const { changes, evidence } = facts.versionChanges
        examined.push('version_changed')
        findings.push(...changes.flatMap((change) => toVersionFinding(change, index, evidence)))
    }
    if (facts.isConnected === true) examined.push('unexplained_call')
    return { findings, examined, ending: (finding) => endFinding(finding, index, now) }
}

/** The automations whose run contradicts something, because they are inactive or switch rules off, with the time of the newest proof. */
export function findContradictingRuns(
    index: AutomationIndex,
    statuses: readonly ExecutionStatus[],
): readonly { readonly automationId: string; readonly at: Instant }[] {
    return statuses.flatMap(({ automationId, lastObservedExecution: at }) => {
        const automation = index.byId.get(automationId)
        if (automation === undefined || automation.scope === SCOPE || at === null) return []
        const isNamed = ranAfterChange(automation, at) !== null || findSuppressed(automation, at, index).length > 0
        return isNamed ? [{ automationId, at }] : []
    })
}

function endFinding(finding: OpenFinding, index: AutomationIndex, now: Instant): string | null {
    if (finding.kind === 'version_changed')
        return 'Every execution that is proven of the last 30 days is of one version.'
    if (finding.kind === 'unexplained_call') return endUnexplained(finding, index, now)
    if (finding.kind === 'suppressed_triggers')
        return 'The automation switches no rule off any more that its writes would trigger, or no execution is proven of this time.'
    if (finding.kind !== 'inactive_but_observed') return ''
    const automation = index.byScript.get(`${finding.table}/${finding.recordId}`)
    if (automation === undefined) return 'The automation is not known any more.'
    if (automation.isActive) return 'The automation is active again.'
    return 'The automation was changed after its last proven execution, or that is not known any more.'
}

/** Sources that could prove a run and were not read for the whole time; none at all where there is no such source, null where all were. */
function missingSources(
    automation: Automation,
    index: AutomationIndex,
    { ledgers, readUntil }: ExecutionFacts,
    since: Instant,
): readonly EvidenceSource[] | null {
    const sources = provingSources(automation, index)
    const asked = { from: since, to: readUntil }
    const missing = sources.filter((source) => findUnread(ledgers[source] || [], asked).length > 0)
    return sources.length > 0 && missing.length === 0 ? null : missing
}

function findDormant(
    automation: Automation,
    { lastInferredExecution, lastObservedExecution }: ExecutionStatus,
    authority: string,
    index: AutomationIndex,
    since: Instant,
): readonly Finding[] {
    if (authority === '' || isWithin(lastInferredExecution, since)) return []
    return [
        toFinding('dormant_authority', automation, [
            ['Authority', authority],
            ['No execution is proven or inferred since', `${since} UTC`],
            [
                'Last proven execution',
                lastObservedExecution === null ? 'none is known' : `${lastObservedExecution} UTC`,
            ],
            ['Sources read in full', provingSources(automation, index).join(', ')],
        ]),
    ]
}

function findUnproven(
    automation: Automation,
    { lastRunShown, lastTriggerSeen, whyNotHigher }: ExecutionStatus,
    index: AutomationIndex,
    since: Instant,
): readonly Finding[] {
    if (!isWithin(lastTriggerSeen, since) || isWithin(lastRunShown, since)) return []
    return [
        toFinding('unproven_execution', automation, [
            ['Last trigger seen', `${lastTriggerSeen} UTC`],
            ['Executions proven or inferred from other sources', `none since ${since} UTC`],
            ['Sources read in full', provingSources(automation, index).join(', ')],
            ['Why not higher', whyNotHigher],
        ]),
    ]
}

function isWithin(time: Instant | null, since: Instant): boolean {
    return time !== null && time >= since
}

function findInactive(
    automation: Automation,
    { lastObservedExecution }: ExecutionStatus,
    proven: ProvenRun | undefined,
): readonly Finding[] {
    const changed = ranAfterChange(automation, lastObservedExecution)
    if (changed === null) return []
    const recorded = [
        ['Inactive, last changed', `${changed} UTC`],
        ['Version', automation.versions[0].hash],
    ] as const
    const observed = [
        ['Last proven execution', `${lastObservedExecution} UTC`],
        ['Evidence', proven === undefined ? null : proven.evidenceId],
    ] as const
    const rows =
        proven === undefined ? [] : [`${TABLES.evidence}/${proven.rowId}`, `${proven.sourceTable}/${proven.sourceId}`]
    return [
        {
            ...toFinding('inactive_but_observed', automation, [...recorded.slice(0, 1), observed[0]]),
            basis: `${automation.versions[0].hash} ${changed}`,
            sides: {
                recorded: { says: recorded, rows: [`${automation.table}/${automation.sysId}`] },
                observed: { says: observed, rows },
            },
        },
    ]
}

/** When an inactive automation was changed last, where it was proven to run after that; null otherwise. */
function ranAfterChange({ changedAt, isActive, versions }: Automation, at: Instant | null): Instant | null {
    if (isActive || at === null || versions.length === 0) return null
    const [{ from }] = versions
    // Where the instance keeps no versions, switching a rule off leaves the version as it is.
    const changed = changedAt !== undefined && changedAt > from ? changedAt : from
    return at <= addSeconds(changed, IN_FLIGHT_SECONDS) ? null : changed
}

// Only what is unproven is worth a change of another script.
function findCompeting(index: AutomationIndex, statuses: readonly ExecutionStatus[], now: Instant): readonly Finding[] {
    const unproven = statuses.flatMap(({ automationId, state }) => {
        const automation = index.byId.get(automationId)
        const isAsked = automation !== undefined && automation.isActive && automation.scope !== SCOPE
        return isAsked && state !== 'proven' ? [automation] : []
    })
    return rankBlockers(index, unproven, now)
        .slice(0, MOST_COMPETING)
        .map(({ blocks, name, script }) => {
            const at = script.indexOf('/')
            const shown = blocks.slice(0, MOST_BLOCKED).join(', ')
            const evidence = toLines([
                ['Script', name],
                ['Automations that it keeps from being proven', String(blocks.length)],
                ['Among them', blocks.length > MOST_BLOCKED ? `${shown} and others` : shown],
                ['Reason', 'it logs text that it is given, runs text as code, or its text is not known'],
                ['Remediation', 'begin each of its log messages with a text of its own'],
            ])
            const [table, recordId] = [script.slice(0, at), script.slice(at + 1)]
            return { kind: 'competing_script', subject: `${name} (${script})`, table, recordId, evidence }
        })
}

function findVerbose(rows: number): readonly Finding[] {
    if (rows === 0) return []
    const evidence = toLines([
        ['Outbound rows above level basic', String(rows)],
        ['Risk', 'request headers are stored, with Authorization in clear'],
        ['Remediation', 'set glide.outbound_http_log.override.level and the levels of REST methods to basic'],
    ])
    return [{ kind: 'verbose_http_log', subject: 'outbound_http_log', table: '', recordId: '', evidence }]
}

function findUndeclared(index: AutomationIndex, calls: readonly UndeclaredCall[]): readonly Finding[] {
    const byId: Record<string, UndeclaredCall> = Object.create(null)
    for (const call of calls) {
        const known = byId[call.automationId]
        const isNewer = known && (call.executedAt > known.executedAt || call.evidenceId > known.evidenceId)
        if (!known || (isNewer && call.executedAt >= known.executedAt)) byId[call.automationId] = call
    }
    return Object.keys(byId)
        .sort()
        .flatMap((id) => {
            const automation = index.byId.get(id)
            if (automation === undefined) return []
            const { evidenceId, executedAt, host, path, rows } = byId[id]
            const observed = [
                ['Called', `${host}${path}`],
                ['At', `${executedAt} UTC`],
                ['Evidence', evidenceId],
            ] as const
            const text = ['Text of the script', 'has no such call, nor has what it calls'] as const
            const version = ['Version', automation.versions.length === 0 ? null : automation.versions[0].hash] as const
            return [
                {
                    ...toFinding('undeclared_call', automation, [...observed, text]),
                    basis: `${version[1] || ''} ${host}`,
                    sides: {
                        recorded: { says: [text, version], rows: [`${automation.table}/${automation.sysId}`] },
                        observed: { says: observed, rows: rows || [] },
                    },
                },
            ]
        })
}

function findFailing(index: AutomationIndex, failures: readonly Failure[], threshold: number): readonly Finding[] {
    return findRepeated(failures, threshold).flatMap(({ automationId, count, evidenceId, first, last, line }) => {
        const automation = index.byId.get(automationId)
        if (automation === undefined || automation.scope === SCOPE) return []
        return [
            toFinding('fails_repeatedly', automation, [
                ['Failures in 24 hours', String(count)],
                ['Line', line || 'not named'],
                ['First', `${first} UTC`],
                ['Last', `${last} UTC`],
                ['Evidence', evidenceId],
            ]),
        ]
    })
}

/** Of what ran, the automations that ran in two versions and can act. */
export function findChangesOfActing(index: AutomationIndex, ran: readonly RanVersion[]): readonly VersionChange[] {
    return findVersionChanges(ran, index, (automation) => authorityOf(automation, index) !== '')
}

function authorityOf(automation: Automation, index: AutomationIndex): string {
    const { analysis } = automation
    const parts: string[] = []
    if (callsOut(automation, index)) parts.push('calls other systems')
    if (analysis !== null && analysis.credentials.length > 0) parts.push('presents credentials')
    if (analysis !== null && analysis.writes.length > 0) parts.push('writes records')
    return parts.join(', ')
}

function toFinding(
    kind: FindingKind,
    automation: Automation,
    facts: readonly (readonly [string, string | null])[],
): Finding {
    return {
        kind,
        // Names repeat, ids are not what people call it.
        subject: `${automation.name} (${automation.id})`,
        table: automation.table,
        recordId: automation.sysId,
        evidence: toLines([['Automation', automation.name], ...facts]),
    }
}
