/** What the routes answer about automations, as plain data with the names of the API. */

import { toBasis } from '../basis.ts'
import type { Chain, Hop } from '../chain.ts'
import type { Grade } from '../chain/grade.ts'
import type { NotSeen } from '../chain/not-seen.ts'
import { toIso, withIsoInstants } from '../../../shared/time.ts'
import type { Evidence } from '../model.ts'
import type { AutomationDetail, AutomationView } from '../views.ts'
import type { Confidence } from '../catalogue.ts'

/** One line of the list. */
export function toAutomationEntry(automation: AutomationView): object {
    const { trigger } = automation
    return {
        id: automation.id,
        kind: automation.kind,
        name: automation.name,
        source_table: automation.table,
        source_id: automation.sysId,
        scope: automation.scope,
        active: automation.isActive,
        state: automation.executionState,
        confidence: gradeOf(automation),
        last_observed_execution: toIso(automation.lastObservedExecution),
        last_inferred_execution: toIso(automation.lastInferredExecution),
        inference: automation.inference,
        inferred_from: automation.inferredFrom,
        last_trigger_seen: toIso(automation.lastTriggerSeen),
        execution_count_30d: automation.executionCount30d,
        evidence_count_30d: automation.evidenceCount30d,
        trigger_table: trigger === null ? null : trigger.table,
        analysis_state: automation.analysisState,
        tiers_possible: automation.tiersPossible,
        tiers_met: automation.tiersMet,
        why_not_higher:
            automation.whyNotHigherCode === '' && automation.whyNotHigher === ''
                ? null
                : { code: automation.whyNotHigherCode, text: automation.whyNotHigher },
    }
}

/**
 * What all evidence of an automation amounts to.
 *
 * | Evidence | Grade |
 * |---|---|
 * | some is DETERMINISTIC | DETERMINISTIC |
 * | some speaks for a run | TEMPORAL_INFERRED |
 * | none | STRUCTURAL |
 */
export function gradeOf({
    inference,
    lastObservedExecution,
}: Pick<AutomationView, 'inference' | 'lastObservedExecution'>): Confidence {
    if (lastObservedExecution !== null) return 'DETERMINISTIC'
    return inference !== null ? 'TEMPORAL_INFERRED' : 'STRUCTURAL'
}

/** What is read of one automation; its rows are those that the hops of the chain rest on, newest first. */
export interface ChainReading {
    readonly chain: Chain
    /** Of the automation itself, newest first. */
    readonly evidence: readonly Evidence[]
    readonly rows: readonly Evidence[]
    /** The automations that call it. */
    readonly callers: readonly Pick<AutomationView, 'id' | 'kind' | 'name'>[]
}

/** One automation with its chain, versions and newest evidence. */
export function toAutomationBody(
    automation: AutomationDetail,
    { callers, chain, evidence, rows }: ChainReading,
): object {
    return {
        ...toAutomationEntry(automation),
        analysis_error: automation.analysisError || null,
        trigger: automation.trigger,
        versions: automation.versions.map(({ analysis, from, hash }) => ({
            hash,
            from: toIso(from),
            is_analysed: analysis !== null,
        })),
        chain: {
            ...toChainBody(chain),
            callers: callers.map(({ id, kind, name }) => ({ id, kind, name })),
            rows: rows.map((one) => toEvidenceBody(one, null)),
        },
        evidence: evidence.map((one) => toEvidenceBody(one, automation.id)),
    }
}

function toChainBody(chain: Chain): object {
    return {
        record: chain.record,
        asked: chain.asked === null ? null : { from: toIso(chain.asked.from), to: toIso(chain.asked.to) },
        confidence: chain.confidence,
        paths: chain.paths.map(({ confidence, hops, reaches, weakestHop }) => ({
            confidence,
            reaches,
            weakest_hop: weakestHop,
            hops: hops.map(toHopBody),
        })),
        paths_left_out: chain.pathsLeftOut,
        called_by: chain.calledBy,
        began: chain.began.map(({ evidence, kind, name }) => ({ kind, by: name, evidence })),
        suppresses_triggers: chain.suppresses,
        write_backs: chain.writeBacks.map((one) => ({
            automation_id: one.automationId,
            name: one.name,
            table: one.table,
            operations: one.operations,
            fields: one.fields,
            is_complete: one.isComplete,
        })),
        open_questions: chain.openQuestions.map((one) => ({
            automation_id: one.automationId,
            name: one.name,
            what: one.what,
            note: one.note,
        })),
    }
}

function toHopBody(hop: Hop): object {
    return {
        kind: hop.kind,
        node: hop.node,
        name: hop.name,
        source_table: hop.record === null ? null : hop.record.table,
        source_id: hop.record === null ? null : hop.record.sysId,
        edge_type: hop.edgeType,
        ...toGradeBody(hop),
        ran: hop.ran === null ? null : toGradeBody(hop.ran),
        not_seen: hop.notSeen.map(toNotSeenBody),
    }
}

function toNotSeenBody({ note, reason, source, status, unread }: NotSeen): object {
    return {
        source,
        status,
        reason,
        note,
        unread: unread.map((one) => ({ ...one, from: toIso(one.from), to: toIso(one.to) })),
    }
}

function toGradeBody({ confidence, evidence, matchedOn, matchedValue, whyNotHigher }: Grade): object {
    return {
        confidence,
        matched_on: matchedOn,
        matched_value: matchedValue,
        ...toBasis(matchedOn),
        evidence,
        why_not_higher: whyNotHigher,
    }
}

/** With what it says of one automation, or of anything. */
function toEvidenceBody(evidence: Evidence, automationId: string | null): object {
    const subject = evidence.subjects.find((one) => one.automationId === automationId)
    return {
        id: evidence.id,
        source: evidence.source,
        source_table: evidence.sourceTable,
        source_id: evidence.sourceId,
        name: evidence.displayName,
        executed_at: toIso(evidence.executedAt),
        confidence: subject === undefined ? evidence.confidence : subject.confidence,
        matched_on: subject === undefined ? evidence.matchedOn : subject.matchedOn,
        script_version: subject === undefined ? null : subject.versionHash,
        transaction_id: evidence.transactionId,
        began_kind: evidence.began === undefined ? null : evidence.began.kind,
        began_by: evidence.began === undefined ? null : evidence.began.name,
        record: evidence.record,
        connection_id: evidence.connectionId,
        actor: evidence.actor,
        proof_notes: evidence.proofNotes,
        ...toBasis(subject === undefined ? evidence.matchedOn : subject.matchedOn),
        why_not_higher: evidence.whyNotHigher,
        properties: withIsoInstants(evidence.properties),
    }
}
