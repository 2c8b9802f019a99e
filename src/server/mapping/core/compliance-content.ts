/** The content of a compliance review: title, facts, priority and columns, and what a later event can add to them. */

import type { Settings } from '../../shared/properties.ts'
import type { KnownClaim } from './escalation-claim.ts'
import type { KeptRequester } from './escalation-requester.ts'
import type { EscalationEvent } from './event.ts'
import type { KnownStrength, Strength } from './escalation-strength.ts'
import { OWN_TARGET_TABLE, toTargetStates } from './compliance-target.ts'
import type { Fields } from '../../shared/plan.ts'
import { toLine, toLines, toText, toTitle, toUtc, WIDTHS, withMissingLines } from '../../shared/text.ts'
import type { Fact } from '../../shared/text.ts'

/** What the plan needs to know of the instance. */
export interface ComplianceFacts {
    readonly table: string
    readonly configurationItem: string | null
    readonly correlationId: string
    /** For tables that close with a resolution code; null when the instance has none. */
    readonly closeCode: string | null
    /** Who was known to have the claim before this event. */
    readonly claim: KnownClaim
    /** What the resolution that is known said; '' for none. */
    readonly resolution: string
    /** Who was known to have asked for what is reviewed; '' for nobody. */
    readonly requester: KeptRequester
    /** Whether a flow asks for the review, and no delivery. */
    readonly isOfFlow: boolean
    /** Whether a flow alone described the review so far. */
    readonly isByFlow: boolean
    /** Whether the event is the creation itself: only its time is the violation's. */
    readonly isCreation: boolean
}

/** The task as it is. */
export interface KnownTask {
    readonly recordId: string
    readonly columns: Fields
    /** How severe the escalation was known to be before this event. */
    readonly strength: KnownStrength
    readonly step: string | null
    readonly occurredAt: string | null
}

/**
 * What the event can complete: the title of a stub, the lines that the description lacks, the due date, and the priority that a stronger
 * action asks for. What people wrote in their place stays.
 */
export function fillDescription(
    event: EscalationEvent,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): Record<string, string> {
    const fields: Record<string, string> = {}
    const title = withoutStub(event, task)
    if (title !== null && event.policy !== null) fields.short_description = title
    Object.assign(fields, toRaised(event, task, facts.table, settings))
    const known = task.columns.description ? task.columns.description : INTRODUCTION
    if (isOurs(known)) {
        const lines = toTaskFacts(event, facts, settings)
        const description = withMissingLines(withStrengthOf(event, task, known), lines)
        if (description !== task.columns.description) fields.description = description
    }
    return fields
}

/** The priority that the strongest statement asks for, while the task still has the one that the app gave it, and nobody chose it. */
function toRaised(event: EscalationEvent, task: KnownTask, table: string, settings: Settings): Fields {
    if (areLevelsChosen(task, table, settings)) return {}
    const left = toPriority(task.strength, table, settings)
    const asked = toPriority(event, table, settings)
    return Object.keys(asked).some((column) => asked[column] !== left[column]) ? asked : {}
}

/**
 * Whether a mapping rule, a flow, people or a rule of the instance chose the levels of the task: it has others than the app gave it. The link
 * remembers it, because later statements may ask for those very levels.
 */
export function areLevelsChosen({ columns, strength }: KnownTask, table: string, settings: Settings): boolean {
    const left = toPriority(strength, table, settings)
    return strength.isChosen || Object.keys(left).some((column) => columns[column] !== left[column])
}

/** The description with the strongest statement in place of the one that an event before wrote. */
function withStrengthOf(event: EscalationEvent, { strength }: KnownTask, description: string): string {
    const now = toStrengthFacts(event)
    const written = toStrengthFacts(strength).map((fact) => toLines([fact]).toLowerCase())
    const lines = description.split('\n').map((line) => {
        const at = line === '' ? -1 : written.indexOf(line.toLowerCase())
        return at < 0 ? line : toLines([now[at]])
    })
    return lines.join('\n')
}

function toStrengthFacts({ action, severity }: Strength): readonly Fact[] {
    return [
        ['Action', action],
        ['Severity', severity],
    ]
}

/** Whether the description is still the app's: the instance may have changed its case, or put something before it. */
function isOurs(description: string): boolean {
    return description.toLowerCase().indexOf(INTRODUCTION.toLowerCase()) >= 0
}

/**
 * The title of a task that was made from an event that named no policy, with what the instance put before and behind it; null of any other title,
 * which somebody wrote or which is known already.
 */
function withoutStub(event: EscalationEvent, { columns }: KnownTask): string | null {
    const { short_description: title = '' } = columns
    const stub = toStubTitle(event)
    const at = title.toLowerCase().indexOf(stub.toLowerCase())
    if (at < 0) return null
    return toLine(`${title.slice(0, at)}${toTaskTitle(event)}${title.slice(at + stub.length)}`, WIDTHS.shortDescription)
}

/** Title and description of a new task. */
export function describeTask(
    event: EscalationEvent,
    facts: ComplianceFacts,
    settings: Settings,
): Record<string, string> {
    const lines = toLines(toTaskFacts(event, facts, settings))
    return {
        short_description: toTaskTitle(event),
        description: toText(`${INTRODUCTION}\n\n${lines}`, WIDTHS.description),
    }
}

/** The same of a review that only a flow described so far. Where people wrote another description, theirs stays. */
export function describeAgain(
    event: EscalationEvent,
    task: KnownTask,
    facts: ComplianceFacts,
    settings: Settings,
): Record<string, string> {
    const raised = toRaised(event, task, facts.table, settings)
    return isOurs(task.columns.description || INTRODUCTION)
        ? { ...describeTask(event, facts, settings), ...raised }
        : { ...raised }
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
        ['Gateway', event.gatewayIds.join(', ')],
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
    '5': { impact: '3', urgency: '3' },
}

/** Priority from the action, or from the severity by setting; as impact and urgency where the table computes it. */
export function toPriority({ action, severity }: Strength, table: string, settings: Settings): Fields {
    const byAction = action === null ? '4' : PRIORITY_BY_ACTION[action]
    const priority =
        settings.priorityFrom === 'severity' && severity !== null ? PRIORITY_BY_SEVERITY[severity] : byAction
    return toPriorityFields(priority, table)
}

/** A priority as the table takes it. */
export function toPriorityFields(priority: string, table: string): Fields {
    if (!toTargetStates(table).computesPriority) return { priority }
    return Object.prototype.hasOwnProperty.call(MATRIX, priority) ? MATRIX[priority] : {}
}

/** The columns of our own table that follow the strongest statement. */
export function toStrengthColumns(strength: Strength, table: string): Fields {
    const columns: Record<string, string> = {}
    if (table !== OWN_TARGET_TABLE) return columns
    const { action, severity } = strength
    if (action !== null) columns.action = action
    if (severity !== null) columns.severity = severity
    return columns
}

/** The seed's columns, and those of our own table: in another table the same name may mean something else. */
export function toColumns(event: EscalationEvent, table: string, settings: Settings): Fields {
    const columns: Record<string, string> = { u_escalation_id: toLine(event.escalationId, 255) }
    if (event.policy !== null) columns.u_policy_name = toLine(event.policy, 255)
    if (table !== OWN_TARGET_TABLE) return columns
    const own: Fact[] = [
        ['policy_name', event.policy],
        ['model', event.model],
        ['gateway_id', event.gatewayIds.length === 0 ? null : event.gatewayIds[0]],
        ['ai_user', event.user],
    ]
    columns.escalation_id = toLine(event.escalationId, 255)
    columns.console_url = toConsoleLink(event, settings)
    for (const [column, value] of own) if (value !== null) columns[column] = toLine(value, 255)
    return columns
}
