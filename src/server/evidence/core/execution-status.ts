/** What all stored evidence of one automation amounts to: its state, what could have proven it, and what is missing. */

import type { AutomationIndex } from './automation-index.ts'
import type { EvidenceSource, ExecutionState, SourceStatus } from './catalogue.ts'
import { findBlockers, nameOf, naming } from './competing-for.ts'
import { DECISIONS, isMatchedOn, type MatchedOn } from './decisions.ts'
import { countEvidence, countExecutions, type Counted } from './executions.ts'
import { toInferred, type ClaimSeen, type Inferred } from './inference.ts'
import type { Automation, WhyNotHigher } from './model.ts'
import { SOURCE_LIST } from '../sources/index.ts'
import { WHY_NOT_ANALYSED, whyNotRead } from './why-not-higher.ts'
import type { Instant } from '../../shared/time.ts'

/** What stored evidence says of one automation in all. */
export interface EvidenceSummary {
    /** Of DETERMINISTIC evidence only. */
    readonly lastObserved: Instant | null
    readonly lastTriggerSeen: Instant | null
    /** DETERMINISTIC evidence of the last thirty days, by what it adds to the number of executions. */
    readonly counted30d: Counted
    /** Sources that gave DETERMINISTIC evidence. */
    readonly tiersMet: readonly EvidenceSource[]
    /** What its claims rest on, each once, with their newest times. */
    readonly claims: readonly ClaimSeen[]
}

/** How far each source could be read; a source that is missing was not read. */
export type SourceStatuses = Readonly<Partial<Record<EvidenceSource, SourceStatus>>>

export interface ExecutionStatus extends Inferred {
    readonly automationId: string
    readonly state: ExecutionState
    readonly lastObservedExecution: Instant | null
    readonly lastTriggerSeen: Instant | null
    /** Null, not 0, when no source that could prove a run was read, or when its rows do not tell executions apart. */
    readonly executionCount30d: number | null
    /** Rows of evidence behind that number; null when no source that could give any was read. */
    readonly evidenceCount30d: number | null
    readonly tiersPossible: readonly EvidenceSource[]
    readonly tiersMet: readonly EvidenceSource[]
    readonly whyNotHigherCode: string
    readonly whyNotHigher: string
}

/** A summary of nothing. */
export const NO_EVIDENCE: EvidenceSummary = {
    lastObserved: null,
    lastTriggerSeen: null,
    counted30d: {},
    tiersMet: [],
    claims: [],
}

/** Which claim to improve first: the nearest to proof. Claims that are not listed come after these. */
const NEAREST_FIRST: readonly MatchedOn[] = [
    'engine_error_open',
    'engine_error_stale',
    'open_statement',
    'open_handed_statement',
    'shared_statement',
    'trace_shared',
    'hand_run',
    'foreign_source',
    'stale_statement',
    'artifact_pair',
    'outbound_caller',
    'outbound_unmeasured',
    'outbound_transaction',
    'transaction_name',
    'audit_only_writer',
    'outbound_window',
    'transaction_name_shared',
    'audit_several_writers',
    'named_in_text',
    'outbound_address',
    'sign_in_client',
    'counter',
    'flow_not_begun',
    'trigger_condition',
    'caller_ran',
]

/**
 * | Evidence | Sources that could prove a run of this text | State |
 * |---|---|---|
 * | DETERMINISTIC | any | proven |
 * | some that speaks for a run | any | inferred |
 * | none such | at least one was read | unproven |
 * | none such | none exists: the text is known and leaves no record anywhere | unproven |
 * | none such | none could be read, or the text is not known | unknown |
 */
export function toExecutionStatus(
    automation: Automation,
    index: AutomationIndex,
    statuses: SourceStatuses,
    summary: EvidenceSummary,
    now: Instant,
): ExecutionStatus {
    const proving = provingSources(automation, index)
    const isAnyRead = proving.some((source) => isRead(statuses[source]))
    const isTextKnown = automation.state === 'analysed' || automation.state === 'none'
    const isProven = summary.lastObserved !== null
    const inferred = toInferred(summary.claims)
    const canBeUnproven = isAnyRead || (isTextKnown && proving.length === 0)
    const unseen = canBeUnproven ? 'unproven' : 'unknown'
    const state = isProven ? 'proven' : inferred.inference !== null ? 'inferred' : unseen
    const why = isProven ? null : whyNotProven(automation, index, proving, statuses, summary, now)
    return {
        automationId: automation.id,
        state,
        lastObservedExecution: summary.lastObserved,
        lastTriggerSeen: summary.lastTriggerSeen,
        ...inferred,
        executionCount30d: isAnyRead || isProven ? countExecutions(summary.counted30d) : null,
        evidenceCount30d: isAnyRead || isProven ? countEvidence(summary.counted30d) : null,
        tiersPossible: possibleSources(automation, index, proving).filter((source) => isRead(statuses[source])),
        tiersMet: [...new Set(summary.tiersMet)].sort(),
        whyNotHigherCode: why === null ? '' : why.code,
        whyNotHigher: why === null ? '' : `${why.missing} ${why.remediation}`,
    }
}

/** Sources that, read in full, would prove a run of this text: each states it in its own file. */
export function provingSources(automation: Automation, index: AutomationIndex): readonly EvidenceSource[] {
    return SOURCE_LIST.filter((one) => one.proves !== undefined && one.proves(automation, index)).map(
        ({ source }) => source,
    )
}

function possibleSources(
    automation: Automation,
    index: AutomationIndex,
    proving: readonly EvidenceSource[],
): readonly EvidenceSource[] {
    const possible = SOURCE_LIST.filter((one) => one.mayShow !== undefined && one.mayShow(automation, index))
    return [...new Set(proving.concat(possible.map(({ source }) => source)))].sort()
}

function whyNotProven(
    automation: Automation,
    index: AutomationIndex,
    proving: readonly EvidenceSource[],
    statuses: SourceStatuses,
    summary: EvidenceSummary,
    now: Instant,
): WhyNotHigher | null {
    if (automation.kind !== 'flow') {
        const unanalysed = WHY_NOT_ANALYSED[automation.state]
        if (unanalysed !== null) return unanalysed
    }
    for (const source of proving) {
        const status = statuses[source]
        if (status === undefined || isRead(status)) continue
        return whyNotRead(source, status)
    }
    const seen = summary.claims.map(({ matchedOn }) => matchedOn).filter(isMatchedOn)
    const nearest = NEAREST_FIRST.find((matchedOn) => seen.indexOf(matchedOn) >= 0)
    const other = seen.find((matchedOn) => DECISIONS[matchedOn].whyNotHigher !== null)
    const why = DECISIONS[nearest || other || 'script_text'].whyNotHigher
    if (why === null || nearest !== 'open_statement') return why
    return naming(
        why,
        findBlockers(index, automation, now).map((script) => nameOf(index, script)),
    )
}

function isRead(status: SourceStatus | undefined): boolean {
    return status === 'available' || status === 'partial'
}
