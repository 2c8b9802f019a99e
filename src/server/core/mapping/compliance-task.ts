/** The compliance review that an escalation asks for, from its creation to its resolution. */

import { SOURCE_NAME } from '../names.ts'
import type { Settings } from '../properties.ts'
import type { EscalationEvent } from '../webhook/event.ts'
import { OWN_HOME, toHomeStates } from './compliance-home.ts'
import type { EscalationStep } from './escalation-step.ts'
import { toGroups } from './named-references.ts'
import type { Fields, LinkKey, RecordPlan } from './plan.ts'
import { isSet } from './record-state.ts'
import { toLine, toLines, toNote, toText, toTitle, toUtc, WIDTHS, withMissingLines } from './text.ts'
import type { Fact } from './text.ts'

/** Columns that an update needs to know. */
export const COMPLIANCE_TASK_COLUMNS = ['short_description', 'description', 'state', 'active', 'due_date'] as const

/** What the plan needs to know of the instance. */
export interface ComplianceFacts {
    readonly table: string
    readonly configurationItem: string | null
    readonly correlationId: string
    /** For tables that close with a resolution code; null when the instance has none. */
    readonly closeCode: string | null
    /** Whether the event is the creation itself: only its time is the violation's. */
    readonly isCreation: boolean
}

/** The task as it is. */
export interface KnownTask {
    readonly recordId: string
    readonly columns: Fields
    readonly step: string | null
    readonly occurredAt: string | null
}

/** One task per escalation. */
export function toEscalationLink(event: EscalationEvent): LinkKey {
    return { kind: 'compliance_task', externalId: event.escalationId }
}

/** A new task at the step that the event tells of: a resolution that overtook its creation makes a closed stub. */
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
    const fields = step === 'open' ? {} : toStepFields(event, step, facts)
    if (step === 'open') onCreate.state = toHomeStates(facts.table).open
    return {
        table: facts.table,
        link: toEscalationLink(event),
        recordId: null,
        fields,
        onCreate,
        whereColumnExists: { ...toColumns(event, facts.table, settings), ...toStepColumns(event, step, facts.table) },
        references: toGroups({ assignment_group: settings.complianceGroup }),
        workNote: step === 'open' ? null : describeStep(event, step),
        verify: ['short_description', 'description', 'correlation_id', 'state'],
        linkState: step,
        linkOccurredAt: event.occurredAt,
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
    return {
        ...planUpdate(event, task, facts),
        fields: {
            ...fillDescription(event, task, facts, settings),
            ...(isClosed ? {} : toStepFields(event, step, facts)),
        },
        whereColumnExists: { ...toColumns(event, facts.table, settings), ...toStepColumns(event, step, facts.table) },
        workNote: describeStep(event, step),
        verify: isClosed ? [] : ['state'],
        linkState: step,
        linkOccurredAt: event.occurredAt,
        reason: isClosed
            ? `The escalation is ${step}; people closed the task already, so its state stays.`
            : `The escalation is ${step}.`,
    }
}

/** What a late event adds to a known task without moving it; null when it adds nothing. */
export function planMissingFacts(
    event: EscalationEvent,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): RecordPlan | null {
    const fields = fillDescription(event, task, facts, settings)
    if (Object.keys(fields).length === 0) return null
    return {
        ...planUpdate(event, task, facts),
        fields,
        whereColumnExists: isStub(event, task) ? toColumns(event, facts.table, settings) : {},
        reason: 'Facts that were missing are filled in; the state stays.',
    }
}

/** Whether the task is closed, by whomever. */
export function isClosedTask(task: Fields): boolean {
    return task.active !== undefined && task.active !== '' && !isSet(task.active)
}

function planUpdate(event: EscalationEvent, task: KnownTask, facts: ComplianceFacts): RecordPlan {
    return {
        table: facts.table,
        link: toEscalationLink(event),
        recordId: task.recordId,
        fields: {},
        onCreate: {},
        whereColumnExists: {},
        references: {},
        workNote: null,
        verify: [],
        linkState: task.step,
        linkOccurredAt: task.occurredAt,
        reason: '',
    }
}

/** Title and description that the event can complete: a stub's are replaced, others only get the lines they lack. */
function fillDescription(
    event: EscalationEvent,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): Record<string, string> {
    const fields: Record<string, string> = {}
    if (isStub(event, task) && event.policy !== null) {
        fields.short_description = toTaskTitle(event)
        Object.assign(fields, toPriority(event, facts.table, settings))
    }
    const known = task.columns.description ? task.columns.description : INTRODUCTION
    const description = withMissingLines(known, toTaskFacts(event, facts, settings))
    if (description !== task.columns.description) fields.description = description
    if (event.dueAt !== null && !task.columns.due_date) fields.due_date = event.dueAt
    return fields
}

/** A task made from an event that named no policy. */
function isStub(event: EscalationEvent, task: KnownTask): boolean {
    return task.columns.short_description === toStubTitle(event)
}

function describeTask(event: EscalationEvent, facts: ComplianceFacts, settings: Settings): Record<string, string> {
    const lines = toLines(toTaskFacts(event, facts, settings))
    return {
        short_description: toTaskTitle(event),
        description: toText(`${INTRODUCTION}\n\n${lines}`, WIDTHS.description),
    }
}

const INTRODUCTION = 'An AI governance policy violation requires compliance review.'

function toTaskTitle(event: EscalationEvent): string {
    if (event.policy === null) return toStubTitle(event)
    return toTitle('AI Compliance Review: ', event.policy, ' violation', WIDTHS.shortDescription)
}

function toStubTitle(event: EscalationEvent): string {
    return toTitle('AI Compliance Review: escalation ', event.escalationId, '', WIDTHS.shortDescription)
}

function toTaskFacts(event: EscalationEvent, facts: ComplianceFacts, settings: Settings): Fact[] {
    return [
        ['Policy', event.policy],
        ['Action', event.action],
        ['Model', event.model],
        ['User', event.user],
        ['Time', facts.isCreation ? toUtc(event.occurredAt) : null],
        ['Gateway', event.gatewayIds.length === 0 ? null : event.gatewayIds.join(', ')],
        ['Environment', event.environment],
        ['Severity', event.severity],
        ['Reason', event.reason],
        ['Decision', event.decisionId],
        ['Policy version', event.configVersion],
        ['Due', event.dueAt === null ? null : toUtc(event.dueAt)],
        ['Escalation', event.escalationId],
        ['Console', toConsoleLink(event, settings)],
    ]
}

/** `<console>/escalations/<id>`, the id encoded: it is the sender's text. */
function toConsoleLink(event: EscalationEvent, settings: Settings): string {
    const id = encodeURIComponent(toLine(event.escalationId, 400))
    return `${settings.consoleUrl.replace(/\/+$/, '')}/escalations/${id}`
}

/** The seed's map, and the one by severity; unknown is Low, as in the seed. */
const PRIORITY_BY_ACTION = { block: '1', escalate: '2', redact: '3', log: '4', allow: '4' } as const
const PRIORITY_BY_SEVERITY = { critical: '1', high: '2', medium: '3', low: '4' } as const
/** impact and urgency from which `incident` computes the same priority. */
const MATRIX: Readonly<Record<string, Fields>> = {
    '1': { impact: '1', urgency: '1' },
    '2': { impact: '1', urgency: '2' },
    '3': { impact: '2', urgency: '2' },
    '4': { impact: '2', urgency: '3' },
}

function toPriority(event: EscalationEvent, table: string, settings: Settings): Fields {
    const byAction = event.action === null ? '4' : PRIORITY_BY_ACTION[event.action]
    const isBySeverity = settings.priorityFrom === 'severity' && event.severity !== null
    const priority = isBySeverity && event.severity !== null ? PRIORITY_BY_SEVERITY[event.severity] : byAction
    return toHomeStates(table).computesPriority ? MATRIX[priority] : { priority }
}

/** The seed's columns, and those of our own table: in another table the same name may mean something else. */
function toColumns(event: EscalationEvent, table: string, settings: Settings): Fields {
    const columns: Record<string, string> = { u_escalation_id: toLine(event.escalationId, 255) }
    if (event.policy !== null) columns.u_policy_name = toLine(event.policy, 255)
    if (table !== OWN_HOME) return columns
    const own: Fact[] = [
        ['policy_name', event.policy],
        ['action', event.action],
        ['severity', event.severity],
        ['model', event.model],
        ['gateway_id', event.gatewayIds.length === 0 ? null : event.gatewayIds[0]],
        ['ai_user', event.user],
    ]
    columns.escalation_id = toLine(event.escalationId, 255)
    columns.console_url = toConsoleLink(event, settings)
    for (const [column, value] of own) if (value !== null) columns[column] = toLine(value, 255)
    return columns
}

function toStepColumns(event: EscalationEvent, step: EscalationStep, table: string): Fields {
    if (table !== OWN_HOME) return {}
    const columns: Record<string, string> = { escalation_state: step === 'unclaimed' ? 'open' : step }
    if (step === 'resolved' && event.outcome !== null) columns.outcome = toLine(event.outcome, 100)
    return columns
}

/** The columns that a step moves. An expired escalation still needs its review: the task stays as it is. */
function toStepFields(event: EscalationEvent, step: EscalationStep, facts: ComplianceFacts): Fields {
    const states = toHomeStates(facts.table)
    if (step === 'claimed') return { state: states.claimed }
    if (step === 'unclaimed') return { state: states.open }
    if (step !== 'resolved') return {}
    const fields: Record<string, string> = { state: states.closed, close_notes: describeStep(event, step) }
    if (states.needsCloseCode && facts.closeCode !== null) fields.close_code = facts.closeCode
    return fields
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
