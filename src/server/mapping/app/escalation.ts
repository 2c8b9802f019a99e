/** An escalation becomes one compliance review, which follows its claims and its resolution in any order of arrival. */

import {
    COMPLIANCE_COLUMNS,
    COMPLIANCE_TARGETS,
    isReviewTable,
    OWN_TARGET_TABLE,
    toTargetStates,
} from '../core/compliance-target.ts'
import {
    COMPLIANCE_TASK_COLUMNS,
    planComplianceTask,
    planMissingFacts,
    planNextStep,
    toEscalationLink,
} from '../core/compliance-task.ts'
import type { ComplianceFacts, KnownTask } from '../core/compliance-content.ts'
import { readClaim } from '../core/escalation-claim.ts'
import { isDescribedAgain, isDescribedByDelivery, isDescribedByFlow } from '../core/escalation-description.ts'
import { readKeptRequester } from '../core/escalation-requester.ts'
import { isNextStep as isStepAfter, toStep } from '../core/escalation-step.ts'
import { readResolution, toResolution } from '../core/escalation-resolution.ts'
import { readStrength, withStrongest, type Strength } from '../core/escalation-strength.ts'
import type { EscalationStep } from '../core/escalation-step.ts'
import type { Outcome, WriteFailure } from '../../shared/plan.ts'
import { toCorrelation } from '../../shared/text.ts'
import { orderOf, toEventMoment, withMoment, type EscalationEvent } from '../core/event.ts'
import { fillLate } from './awaited-items.ts'
import { findEventItem } from './gateway-item.ts'
import { findCloseCode } from './open-incident.ts'
import { fill, isOfFlow, unchanged } from './work.ts'
import type { Work } from './work.ts'
import type { Link } from '../../shared/ports.ts'

/** Creates the task, moves it, or fills in what it lacks. */
export function handleEscalation(reported: EscalationEvent, work: Work): void {
    const { links, records } = work.ports
    const link = links.find('compliance_task', reported.escalationId)
    const strength = readStrength(link === null ? {} : link.detail)
    const event = weigh(reported, strength, link, work)
    const step = toStep(event)
    const columns =
        link === null || link.recordId === null
            ? null
            : records.read(link.table, link.recordId, COMPLIANCE_TASK_COLUMNS)
    if (link === null || link.recordId === null || columns === null) {
        makeTask(event, step, link, work)
    } else {
        const { recordId, occurredAt, state } = link
        followTask(event, step, link, { recordId, columns, strength, step: state, occurredAt }, work)
    }
}

/**
 * The event with the strength that counts.
 *
 * | Review | Event | Strength |
 * |---|---|---|
 * | described by a flow alone | creation, of a delivery | that of the event |
 * | described by a delivery | of a flow | that is known |
 * | any | any other | the strongest of both |
 */
function weigh(event: EscalationEvent, known: Strength, link: Link | null, work: Work): EscalationEvent {
    const who = { isByFlow: link !== null && isDescribedByFlow(link.detail), isOfFlow: isOfFlow(work) }
    if (isDescribedAgain(event, who)) return event
    if (link === null || !isDescribedByDelivery(who)) return withStrongest(event, known)
    return { ...event, action: known.action || event.action, severity: known.severity || event.severity }
}

/**
 * A review that is not there: nobody made it yet, or people deleted it. The link remembers how far it was.
 *
 * | Known step | Event | Then |
 * |---|---|---|
 * | none | any | the review is made at the step of the event |
 * | any | the next step, or the resolution that is known | it is made again at the step of the event |
 * | resolved | any other | it stays deleted: the work is done |
 * | other | any other | it is made again at the step that is known |
 */
function makeTask(event: EscalationEvent, step: EscalationStep, link: Link | null, work: Work): void {
    const known = link === null ? null : link.state
    if (link === null || known === null || isNextStep(event, step, link)) createTask(event, step, link, work)
    else if (known !== 'resolved')
        createTask(withMoment(event, link.occurredAt || toEventMoment(event)), known as EscalationStep, link, work)
    else if (step === known && isKnownResolution(event, step, link)) createTask(event, step, link, work)
    else work.ledger.add(explainStay(step, { ...link, recordId: null }))
}

/** In the first table that can hold a review and takes it; the app's own takes it always. */
function createTask(event: EscalationEvent, step: EscalationStep, link: Link | null, work: Work): void {
    const { records, settings } = work.ports
    for (const table of toTargetTables(work)) {
        if (table !== OWN_TARGET_TABLE && !canHoldReview(table, work)) continue
        const facts = toFacts(event, step, table, link, work)
        const applied = records.apply(planComplianceTask(event, step, facts, settings))
        if (applied.ok || table === OWN_TARGET_TABLE || !isForAnother(applied.failure, work)) {
            if (work.ledger.settle(applied) !== null) fillLate(event, toEscalationLink(event), work)
            return
        }
        const { code, message } = applied.failure
        const why =
            code === 'write_refused_access'
                ? `The app may not create records of ${table}`
                : `${table} refused it: ${message}`
        const reason = `${why}; the next table that can hold a review is used.`
        work.ledger.add(unchanged(table, { recordId: null, number: null }, reason, code))
    }
}

/** A table that may not be written gives way to the next one, and one that a mapping rule chose also when it refuses the review. */
function isForAnother({ code }: WriteFailure, { target }: Work): boolean {
    return code === 'write_refused_access' || (target !== 'default' && /^write_refused/.test(code))
}

function followTask(event: EscalationEvent, step: EscalationStep, link: Link, task: KnownTask, work: Work): void {
    const { records, settings } = work.ports
    const facts = toFacts(event, step, link.table, link, work)
    if (isNextStep(event, step, link)) {
        work.ledger.settle(records.apply(planNextStep(event, step, task, facts, settings)))
        return
    }
    if (!fill(planMissingFacts(event, step, task, facts, settings), work)) return
    work.ledger.add(explainStay(step, link))
}

function isNextStep(event: EscalationEvent, step: EscalationStep, link: Link): boolean {
    const { detail, occurredAt, state } = link
    return isStepAfter(
        step,
        orderOf(event),
        { state, occurredAt, resolution: readResolution(detail) },
        toResolution(event, step),
    )
}

/** Whether the event is the resolution that counts. A link that is older than this memory knows its time alone. */
function isKnownResolution(event: EscalationEvent, step: EscalationStep, { detail, occurredAt }: Link): boolean {
    const known = readResolution(detail)
    return orderOf(event) === (occurredAt || '') && (known === '' || known === toResolution(event, step))
}

function explainStay(step: EscalationStep, link: Link): Outcome {
    if (link.state === 'resolved') {
        const reason = 'The escalation was resolved already; a review never moves back from resolved.'
        return unchanged(link.table, link, reason, 'already_resolved')
    }
    const code = link.state === step ? 'escalation_already_known' : 'superseded'
    return unchanged(link.table, link, `The escalation is known to be ${link.state} since then or later.`, code)
}

function toFacts(
    event: EscalationEvent,
    step: EscalationStep,
    table: string,
    link: Link | null,
    work: Work,
): ComplianceFacts {
    const needsCloseCode = step === 'resolved' && toTargetStates(table).needsCloseCode
    const detail = link === null ? {} : link.detail
    return {
        table,
        configurationItem: findEventItem(event, work),
        correlationId: toCorrelation(event.escalationId, work.ports.crypto.sha256),
        closeCode: needsCloseCode ? findCloseCode(work) : null,
        claim: readClaim(detail),
        resolution: readResolution(detail),
        requester: readKeptRequester(detail),
        isOfFlow: isOfFlow(work),
        isByFlow: isDescribedByFlow(detail),
        isCreation: event.change === 'created',
    }
}

/** The table of the mapping rule or of the settings, or those that the instance may have in the order of preference; our own at last. */
function toTargetTables(work: Work): readonly string[] {
    const configured = work.target === 'default' ? work.ports.settings.complianceTable : work.target
    if (configured === '' || configured === 'auto') return [...COMPLIANCE_TARGETS, OWN_TARGET_TABLE]
    if (configured === OWN_TARGET_TABLE || canHoldReview(configured, work)) return [configured, OWN_TARGET_TABLE]
    const reason = `The configured table ${configured} is absent, denied, does not extend task or lacks the columns of a review; the app's own table is used.`
    work.ledger.add(unchanged(configured, { recordId: null, number: null }, reason, 'target_missing'))
    return [OWN_TARGET_TABLE]
}

function canHoldReview(table: string, work: Work): boolean {
    const { records } = work.ports
    const state = records.probe(table)
    const isThere = state === 'ok' || state === 'empty'
    return isThere && isReviewTable(table, records.extendsTable) && records.hasColumns(table, COMPLIANCE_COLUMNS)
}
