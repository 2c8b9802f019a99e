/** The change request that a new policy version asks for, once for each deployment target. */

import { SOURCE_NAME, TABLES } from '../../shared/names.ts'
import type { Link } from '../../shared/ports.ts'
import type { Settings } from '../../shared/properties.ts'
import { orderOf, type ConfigEvent } from './event.ts'
import { toPlans } from './change-plans.ts'
import type { Destination } from './change-target.ts'
import { toGroups } from './named-references.ts'
import { emptyPlan, type Fields, type LinkKey, type RecordPlan } from '../../shared/plan.ts'
import { toLine, toLines, toNote, toText, toTitle, toUtc, WIDTHS } from '../../shared/text.ts'

/** What the plan needs to know of the instance. */
export interface ChangeFacts {
    /** The identity that the change stands for. */
    readonly link: LinkKey
    /** What the change is asked for. */
    readonly destination: Destination
    /** The gateways of the destination, each with the sys_id of its item or ''. */
    readonly items: Fields
    /** The item of a change that names no gateway; null where nobody named one. */
    readonly ownItem: string | null
    /** sys_id of the template version when an administrator configured an approved standard template. */
    readonly templateVersion: string | null
    /** Visible key of the change: configuration, version and target. */
    readonly correlationId: string
    /** Digest of `describeChange`, remembered on the link, to notice a later event with other content. */
    readonly contentDigest: string
}

/** A new change at the state New: who approves it, and how, is up to the instance's own process. */
export function planChangeRequest(event: ConfigEvent, facts: ChangeFacts, settings: Settings): RecordPlan {
    const isStandard = facts.templateVersion !== null
    const onCreate: Record<string, string> = {
        short_description: toTitle('AI Governance Policy Update: ', event.configName, '', WIDTHS.shortDescription),
        description: describeChange(event, facts.destination),
        type: isStandard ? 'standard' : withoutTemplate(settings.changeType),
        category: settings.changeCategory,
        justification: justify(event),
        ...toPlans(event, facts.destination, settings),
        correlation_id: facts.correlationId,
        correlation_display: SOURCE_NAME,
    }
    if (facts.templateVersion !== null) onCreate.std_change_producer_version = facts.templateVersion
    if (settings.changeModel !== '' && !isStandard) onCreate.chg_model = settings.changeModel
    if (settings.changeRisk !== '') onCreate.risk = settings.changeRisk
    const item = toOwnItem(facts)
    if (item !== null) onCreate.cmdb_ci = item
    return {
        ...emptyPlan(TABLES.changeRequest, facts.link),
        onCreate,
        references: toGroups({ assignment_group: settings.changeGroup }),
        people: { requested_by: { named: event.actor, did: 'requested' } },
        verify: ['short_description', 'description', 'correlation_id', 'implementation_plan', 'backout_plan'],
        madeWith: { approval: 'approved' },
        linkState: facts.contentDigest,
        linkOccurredAt: orderOf(event) || null,
        linkDetail: facts.items,
        reason: toLine(
            `Policy version ${toLine(event.version, 60)} asks for a change for ${toTargetName(facts.destination)}.${explainType(onCreate.type, settings)}`,
            400,
        ),
    }
}

/** Other content from a later event, for a version whose change is still New: a work note, never a rewrite. */
export function planChangeAmendment(
    event: ConfigEvent,
    recordId: string,
    { contentDigest, destination, items, link }: Omit<ChangeFacts, 'ownItem' | 'templateVersion' | 'correlationId'>,
): RecordPlan {
    return {
        ...emptyPlan(TABLES.changeRequest, link),
        recordId,
        workNote: toNote(
            `Keeptrusts sent a new description of this version at ${toUtc(event.occurredAt)}.\n\n${describeChange(event, destination)}`,
        ),
        linkState: contentDigest,
        linkOccurredAt: orderOf(event) || null,
        linkDetail: items,
        reason: 'The sender describes the same version differently; the change is still New and got a work note.',
    }
}

/** Gateways that an earlier event names and the change does not: its description stays that of the later one. */
export function planFurtherGateways(recordId: string, { further, items, known, link }: FurtherGateways): RecordPlan {
    const names = further.map((gatewayId) => `- ${toLine(gatewayId, 255)}`).join('\n')
    return {
        ...emptyPlan(TABLES.changeRequest, link),
        recordId,
        workNote: toNote(`Keeptrusts asked earlier for this version on further gateways.\n${names}`),
        linkState: known.state,
        linkOccurredAt: known.occurredAt,
        linkDetail: items,
        reason: 'An earlier event names further gateways for this version; the change is still New and got a work note.',
    }
}

/** What the plan needs to know of the change. */
export interface FurtherGateways extends Pick<ChangeFacts, 'items' | 'link'> {
    readonly further: readonly string[]
    /** Its link as it is: state and time stay. */
    readonly known: Pick<Link, 'state' | 'occurredAt'>
}

/** What a change that is still New lacks and is known now: its group, and the item of a gateway that had none. What is there stays. */
export function planChangeFill(
    recordId: string,
    facts: Pick<ChangeFacts, 'items' | 'link' | 'ownItem'>,
    settings: Settings,
): RecordPlan {
    const item = toOwnItem(facts)
    return {
        ...emptyPlan(TABLES.changeRequest, facts.link),
        recordId,
        whereEmpty: item === null ? {} : { cmdb_ci: item },
        references: toGroups({ assignment_group: settings.changeGroup }),
        reason: 'What the change lacked is filled in where it is known now.',
    }
}

function toOwnItem({ items, ownItem }: Pick<ChangeFacts, 'items' | 'ownItem'>): string | null {
    const [first] = toItems(items)
    return first === undefined ? ownItem : first
}

/** The items of gateways that have one, each once, in the order in which the event names them. */
export function toItems(items: Fields): readonly string[] {
    const known = Object.keys(items).map((gatewayId) => items[gatewayId])
    return Array.from(new Set(known.filter((item) => item !== '')))
}

/** The gateways that have no item yet. */
export function toLacking(items: Fields): readonly string[] {
    return Object.keys(items).filter((gatewayId) => items[gatewayId] === '')
}

/** The deployment target as people read it. */
export function toTargetName({ environment, gatewayIds }: Destination): string {
    if (environment !== null) return toLine(environment, 100)
    return gatewayIds.length === 0 ? 'every gateway' : 'gateways of an unknown environment'
}

/** The description: what changed, how it is checked and where it goes. The same text for the same facts. */
export function describeChange(event: ConfigEvent, { environment, gatewayIds }: Destination): string {
    const facts = toLines([
        // What the sender's procedure promises; this instance saw no lint report.
        ['Validation', 'kt policy lint passed (as the Keeptrusts procedure requires; not verified in this instance)'],
        ['Deployment target', environment === null ? 'not stated' : environment],
        ['Gateways', gatewayIds.join(', ')],
        ['Previous version', event.previousVersion],
        ['Source', event.source],
        ['Changed by', event.actor],
        ['Organization', event.organization],
        ['Configuration', event.configId],
    ])
    const name = toLine(event.configName, 200)
    const summary = toText(event.changeSummary === null ? 'No summary given.' : event.changeSummary, 2400)
    return toText(
        `Policy configuration "${name}" has been updated to version ${toLine(event.version, 100)}.\n\n` +
            `Changes:\n${summary}\n\n${facts}`,
        WIDTHS.description,
    )
}

function justify(event: ConfigEvent): string {
    const summary = event.changeSummary === null ? '' : ` ${toText(event.changeSummary, 1000)}`
    return toText(`Keeptrusts published version ${toLine(event.version, 100)} of this policy.${summary}`, 2000)
}

/** Why the change is not the standard change of the Keeptrusts guide; nothing where an administrator chose another kind. */
function explainType(type: string, settings: Settings): string {
    if (type !== 'normal' || settings.changeModel !== '') return ''
    return settings.changeTemplate === ''
        ? ' It is normal, because no standard change template is set (x_kt_gov.change.standard_template).'
        : ' It is normal, because the standard change template cannot be used.'
}

/** A standard change must come from an approved template; without one it is a normal change. */
function withoutTemplate(type: Settings['changeType']): string {
    return type === 'standard' ? 'normal' : type
}
