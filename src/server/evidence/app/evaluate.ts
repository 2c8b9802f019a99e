/** Evaluates what is stored after a run: the execution status of each automation, and the findings that need attention. */

import { findRunsOfCallers, type SeenRuns } from '../core/caller-ran.ts'
import type { EvidenceSource, SourceStatus } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { findChangesOfActing, findExecutionFindings, findContradictingRuns } from '../core/findings.ts'
import { NO_EVIDENCE, toExecutionStatus, type EvidenceSummary } from '../core/execution-status.ts'
import type { MatchedOn } from '../core/decisions.ts'
import { toInferred, type ClaimSeen } from '../core/inference.ts'
import type { Automation } from '../core/model.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import type { CollectPorts, Ledgers } from './evidence-ports.ts'
import { evaluateUses } from './evaluate-uses.ts'
import type { Knowledge } from './knowledge.ts'

const COUNT_DAYS = 30
const MOST_UNDECLARED = 1000
const MOST_FAILURES = 5000

/** What the run itself saw, besides what is stored. */
export interface Observed {
    /** Automation to the newest record that satisfies its trigger. */
    readonly triggersSeen: Readonly<Record<string, Instant>>
    /** Outbound rows above level basic; null where none was read and the settings do not say that there are none. */
    readonly verboseRows: number | null
}

/** Writes execution statuses and findings; answers how many findings are open. */
export function evaluate(
    knowledge: Knowledge,
    sources: readonly SourceCompleteness[],
    ledgers: Ledgers,
    until: Instant,
    observed: Observed,
    ports: CollectPorts,
): string {
    const now = ports.clock.now()
    const statuses: Partial<Record<EvidenceSource, SourceStatus>> = {}
    for (const { source, status } of sources) statuses[source] = status
    const summaries = ports.evidence.summaries(addSeconds(now, -COUNT_DAYS * DAY_SECONDS))
    const seenBefore: Record<string, Instant | null> = Object.create(null)
    for (const one of ports.automations.executionStatuses()) seenBefore[one.automationId] = one.lastTriggerSeen
    const summed = knowledge.index.automations.map((automation) => {
        const lastTriggerSeen = later(seenBefore[automation.id] || null, observed.triggersSeen[automation.id] || null)
        const summary = summaries[automation.id] || NO_EVIDENCE
        // Of many records that trigger it only the newest are evidence, and none of a run that found nothing new.
        const claims = summary.claims.concat(toClaim('trigger_condition', lastTriggerSeen))
        return { automation, summary: { ...summary, claims, lastTriggerSeen } }
    })
    const ofCallers = findRunsOfCallers(knowledge.index, toSeenRuns(summed))
    const executionStatuses = summed.map(({ automation, summary }) => {
        const claims = summary.claims.concat(toClaim('caller_ran', ofCallers[automation.id] || null))
        return toExecutionStatus(automation, knowledge.index, statuses, { ...summary, claims }, now)
    })
    ports.automations.saveExecutionStatuses(executionStatuses)
    const dormantDays = ports.settings.evidenceDormantDays
    const since = addSeconds(now, -dormantDays * DAY_SECONDS)
    const errors = sources.find(({ source }) => source === 'script_error_evidence')
    const isErrorRead = errors !== undefined && errors.recordCount !== null
    const ran = ports.evidence.ranVersions(addSeconds(now, -COUNT_DAYS * DAY_SECONDS))
    const changes = findChangesOfActing(knowledge.index, ran)
    const facts = {
        executionStatuses,
        statuses,
        ledgers,
        readUntil: until,
        verboseRows: observed.verboseRows,
        undeclaredCalls: ports.evidence.undeclaredCalls(since, MOST_UNDECLARED),
        failures: isErrorRead ? ports.evidence.failures(addSeconds(now, -DAY_SECONDS), MOST_FAILURES) : null,
        failureThreshold: ports.settings.evidenceFailureThreshold,
        provenRuns: ports.evidence.provenRuns(findContradictingRuns(knowledge.index, executionStatuses)),
        isConnected: knowledge.isConnected,
        versionChanges: {
            changes,
            evidence: ports.evidence.ranEvidence(changes.flatMap(({ after, before }) => [before, after])),
        },
    }
    evaluateUses(knowledge, ledgers, until, ports)
    const found = findExecutionFindings(knowledge.index, facts, now, dormantDays)
    const { closed, open, opened } = ports.findings.record(found, now)
    return open + opened + closed === 0 ? '' : `Findings: ${open} open, ${opened} new, ${closed} closed.`
}

// Of what was never seen nothing is claimed, and no advice given.
function toClaim(matchedOn: MatchedOn, last: Instant | null): readonly ClaimSeen[] {
    return last === null ? [] : [{ matchedOn, last }]
}

function toSeenRuns(
    summed: readonly { readonly automation: Automation; readonly summary: EvidenceSummary }[],
): SeenRuns {
    const seen: Record<string, Instant> = Object.create(null)
    for (const { automation, summary } of summed) {
        const last = later(summary.lastObserved, toInferred(summary.claims).lastInferredExecution)
        if (last !== null) seen[automation.id] = last
    }
    return seen
}

function later(one: Instant | null, other: Instant | null): Instant | null {
    if (one === null || other === null) return one === null ? other : one
    return one > other ? one : other
}
