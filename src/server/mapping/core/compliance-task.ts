/** The compliance review that an escalation asks for, from its creation to its resolution. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import { orderOf, type EscalationEvent } from './event.ts'
import {
    areLevelsChosen,
    describeAgain,
    describeTask,
    fillDescription,
    toColumns,
    toPriority,
    toStrengthColumns,
} from './compliance-content.ts'
import type { ComplianceFacts, KnownTask } from './compliance-content.ts'
import { OWN_TARGET_TABLE, toCloser, toTargetStates } from './compliance-target.ts'
import { isNewestClaim, toClaimPeople, toFirstPeople, toKeptClaim } from './escalation-claim.ts'
import { isDescribedAgain, isDescribedByDelivery, toKeptDescription } from './escalation-description.ts'
import { toKeptRequester } from './escalation-requester.ts'
import { isOfResolution, toKeptResolution, toResolution } from './escalation-resolution.ts'
import type { EscalationStep } from './escalation-step.ts'
import { toKeptStrength } from './escalation-strength.ts'
import { toEventSubject } from './gateway-item.ts'
import { toGroups } from './named-references.ts'
import { emptyPlan, type Fields, type LinkKey, type People, type RecordPlan } from '../../shared/plan.ts'
import { isSet } from '../../shared/record-state.ts'
import { toLine, toLines, toNote, toUtc } from '../../shared/text.ts'

/** Columns that an update needs to know. */
export const COMPLIANCE_TASK_COLUMNS = [
    'short_description',
    'description',
    'state',
    'active',
    'due_date',
    'close_notes',
    'priority',
    'impact',
    'urgency',
] as const

/** One task per escalation. */
export function toEscalationLink(event: EscalationEvent): LinkKey {
    return { kind: 'compliance_task', externalId: event.escalationId, ...toEventSubject(event) }
}

/** A new task at the step that the event reports: a resolution that arrived before its creation makes a closed stub. */
export function planComplianceTask(
    event: EscalationEvent,
    step: EscalationStep,
    facts: ComplianceFacts,
    settings: Settings,
): RecordPlan {
    const onCreate: Record<string, string> = {
        ...describeTask(event, facts, settings),
        ...toPriority(event, facts.table, settings),
        correlation_id: facts.correlationId,
        correlation_display: SOURCE_NAME,
    }
    if (event.dueAt !== null) onCreate.due_date = event.dueAt
    if (facts.configurationItem !== null) onCreate.cmdb_ci = facts.configurationItem
    if (step === 'open') onCreate.state = toTargetStates(facts.table).open
    return {
        table: facts.table,
        link: toEscalationLink(event),
        recordId: null,
        fields: toStepFields(event, step, facts),
        onCreate,
        whereColumnExists: {
            ...toColumns(event, facts.table, settings),
            ...toStrengthColumns(event, facts.table),
            ...toStepColumns(event, step, facts.table),
        },
        references: toGroups({ assignment_group: settings.complianceGroup }),
        linkDetail: {
            ...toKeptStrength(event, false),
            ...toKeptClaim(event, step, facts.claim),
            ...toKeptResolution(toResolution(event, step)),
            ...toKeptRequester(event, facts.requester, facts.isOfFlow),
            ...toKeptDescription(facts.isOfFlow),
        },
        people: { ...toFirstPeople(event, step, facts.claim), ...toCloserOf(event, step, facts.table) },
        workNote: step === 'open' ? null : describeStep(event, step),
        verify: ['short_description', 'description', 'correlation_id', 'state'],
        linkState: step,
        linkOccurredAt: orderOf(event) || null,
        isOrdered: true,
        reason:
            step === 'resolved'
                ? 'The escalation was resolved before its creation arrived: a closed task keeps its place.'
                : 'The escalation asks for a compliance review.',
    }
}

/** The next step of a known task. A task that people closed keeps its state; it gets the note and the outcome. */
export function planNextStep(
    event: EscalationEvent,
    step: EscalationStep,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): RecordPlan {
    const isClosed = isClosedTask(task.columns)
    const update = planUpdate(event, step, task, facts, settings)
    return {
        ...update,
        linkDetail: { ...update.linkDetail, ...toKeptResolution(toResolution(event, step)) },
        fields: {
            ...toDescription(event, task, facts, settings),
            ...(isClosed ? toResolvedAgain(event, step, task) : toStepFields(event, step, facts)),
        },
        whereColumnExists: {
            ...toColumnsAgain(event, facts, settings),
            ...toStrengthColumns(event, facts.table),
            ...toStepColumns(event, step, facts.table),
        },
        people: isClosed
            ? toCloserAgain(event, step, task, facts)
            : { ...toClaimPeople(event, step, facts.claim), ...toCloserOf(event, step, facts.table) },
        // Open is a review whose creation did not end: its record says it.
        workNote: step === 'open' ? null : describeStep(event, step),
        verify: isClosed ? [] : ['state'],
        linkState: step,
        linkOccurredAt: orderOf(event) || null,
        reason: isClosed
            ? `The escalation is ${step}; people closed the task already, so its state stays.`
            : `The escalation is ${step}.`,
    }
}

/** What a late or repeated event adds to a known task without moving it: facts, who claimed it, and the group and item that are known now. */
export function planMissingFacts(
    event: EscalationEvent,
    step: EscalationStep,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): RecordPlan {
    return {
        ...planUpdate(event, step, task, facts, settings),
        fields: { ...toDescription(event, task, facts, settings), ...toLateState(event, step, task, facts) },
        whereColumnExists: { ...toColumnsAgain(event, facts, settings), ...toStrengthColumns(event, facts.table) },
        asKnown: isKnownStep(event, step, task, facts)
            ? { ...toStepFields(event, step, facts), ...toStepColumns(event, step, facts.table) }
            : {},
        people: toClaimPeople(event, step, facts.claim),
        reason: 'Facts that were missing are filled in; the state stays.',
    }
}

/** Whether the task is where it is known to be because of this very event. */
function isKnownStep(event: EscalationEvent, step: EscalationStep, task: KnownTask, facts: ComplianceFacts): boolean {
    const isOfMoment = step === task.step && orderOf(event) === (task.occurredAt || '')
    return isOfMoment && toResolution(event, step) === (step === 'resolved' ? facts.resolution : '')
}

/** Whether the task is closed, by people or by the app. */
export function isClosedTask(task: Fields): boolean {
    return task.active !== undefined && task.active !== '' && !isSet(task.active)
}

function planUpdate(
    event: EscalationEvent,
    step: EscalationStep,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): RecordPlan {
    return {
        ...emptyPlan(facts.table, toEscalationLink(event)),
        recordId: task.recordId,
        whereEmpty: {
            ...(facts.configurationItem === null ? {} : { cmdb_ci: facts.configurationItem }),
            ...(event.dueAt === null ? {} : { due_date: event.dueAt }),
            ...(isDescribedByDelivery(facts) ? {} : toColumns(event, facts.table, settings)),
        },
        references: toGroups({ assignment_group: settings.complianceGroup }),
        linkDetail: {
            ...toKeptStrength(event, areLevelsChosen(task, facts.table, settings)),
            ...toKeptClaim(event, step, facts.claim),
            ...toKeptResolution(facts.resolution),
            ...toKeptRequester(event, facts.requester, facts.isOfFlow),
            ...toKeptDescription(facts.isByFlow && !isDescribedAgain(event, facts)),
        },
        linkState: task.step,
        linkOccurredAt: task.occurredAt,
        isOrdered: true,
    }
}

function toDescription(event: EscalationEvent, task: KnownTask, facts: ComplianceFacts, settings: Settings): Fields {
    if (isDescribedByDelivery(facts)) return {}
    const describe = isDescribedAgain(event, facts) ? describeAgain : fillDescription
    return describe(event, task, facts, settings)
}

/** What Keeptrusts reports takes the place of what a flow said, and so does what it leaves out. */
function toColumnsAgain(event: EscalationEvent, { table, ...who }: ComplianceFacts, settings: Settings): Fields {
    if (!isDescribedAgain(event, who)) return {}
    const unsaid: Fields = table === OWN_TARGET_TABLE ? { policy_name: '', model: '', gateway_id: '', ai_user: '' } : {}
    return { ...unsaid, ...toColumns(event, table, settings) }
}

function toStepColumns(event: EscalationEvent, step: EscalationStep, table: string): Fields {
    if (table !== OWN_TARGET_TABLE) return {}
    const columns: Record<string, string> = { escalation_state: step === 'unclaimed' ? 'open' : step }
    if (step === 'resolved' && event.outcome !== null) columns.outcome = toLine(event.outcome, 100)
    return columns
}

/** An expiry leaves the task as it is, so that a claim or release from before it still decides whether somebody works on it. */
function toLateState(event: EscalationEvent, step: EscalationStep, task: KnownTask, facts: ComplianceFacts): Fields {
    const isExpired = task.step === 'expired' && !isClosedTask(task.columns)
    return isExpired && isNewestClaim(event, step, facts.claim) ? toStepFields(event, step, facts) : {}
}

/** Close notes that people left as an earlier resolution wrote them follow the one that counts instead. */
function toResolvedAgain(event: EscalationEvent, step: EscalationStep, task: KnownTask): Fields {
    return isResolvedAgain(step, task) ? { close_notes: describeStep(event, step) } : {}
}

function toCloserAgain(
    event: EscalationEvent,
    step: EscalationStep,
    task: KnownTask,
    { table }: ComplianceFacts,
): People {
    return isResolvedAgain(step, task) ? toCloserOf(event, step, table) : {}
}

function isResolvedAgain(step: EscalationStep, { columns, step: known }: KnownTask): boolean {
    return step === 'resolved' && known === 'resolved' && isOfResolution(columns.close_notes)
}

/** The columns that a step moves. An expired escalation still needs its review: the task stays as it is. */
function toStepFields(event: EscalationEvent, step: EscalationStep, facts: ComplianceFacts): Fields {
    const states = toTargetStates(facts.table)
    if (step === 'claimed') return { state: states.claimed }
    if (step === 'unclaimed') return { state: states.open }
    if (step !== 'resolved') return {}
    const fields: Record<string, string> = { state: states.closed, close_notes: describeStep(event, step) }
    if (states.needsCloseCode && facts.closeCode !== null) fields.close_code = facts.closeCode
    return fields
}

/** Who resolved the escalation, as Keeptrusts names them. */
function toCloserOf(event: EscalationEvent, step: EscalationStep, table: string): People {
    return step === 'resolved' ? toCloser(table, event.resolvedBy) : {}
}

function describeStep(event: EscalationEvent, step: EscalationStep): string {
    const sentence: Readonly<Record<EscalationStep, string>> = {
        open: 'The escalation is open in Keeptrusts.',
        claimed: 'The escalation was claimed in Keeptrusts.',
        unclaimed: 'The claim was given back in Keeptrusts.',
        expired: 'The escalation expired in Keeptrusts before anyone resolved it. This review stays open.',
        resolved: 'The escalation was resolved in Keeptrusts.',
    }
    return toNote(
        `${sentence[step]}\n${toLines([
            ['Outcome', event.outcome],
            ['Resolved by', step === 'resolved' ? event.resolvedBy : null],
            ['Claimed by', event.claimedBy],
            ['Note', event.note],
            ['At', toUtc(event.occurredAt)],
        ])}`,
    )
}
