/** Where what runs differs from what was approved and deployed: one finding per subject, each with its evidence. */

import { addSeconds, dayOf } from '../../shared/time.ts'
import type { ChangeStatus } from '../../shared/names.ts'
import { isWithin, parseChangeIdentity, type Place } from '../../shared/change-identity.ts'
import { toGatewayKey, toLines } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'

/** What can be wrong. */
export const FINDING_KINDS = {
    item_version: { label: 'Configuration item names another version', sequence: 0 },
    decision_version: { label: 'Gateway decides by another version', sequence: 1 },
    deployment_unapproved: { label: 'Deployment without approved change', sequence: 2 },
    change_not_deployed: { label: 'Change closed without a deployment', sequence: 3 },
    dormant_authority: { label: 'Authority without execution', sequence: 4 },
    unproven_execution: { label: 'Triggered, but no execution is proven', sequence: 5 },
    verbose_http_log: { label: 'Outbound log keeps credentials', sequence: 6 },
    inactive_but_observed: { label: 'Inactive, but observed running', sequence: 7 },
    undeclared_call: { label: 'Outbound call that the script does not contain', sequence: 8 },
    execution_not_observable: { label: 'Executions that no source can show', sequence: 9 },
    competing_script: { label: 'Script that keeps others from being proven', sequence: 10 },
    fails_repeatedly: { label: 'Script fails repeatedly', sequence: 11 },
    unexplained_call: { label: 'Outbound call that no known script contains', sequence: 12 },
    version_changed: { label: 'Version changed between two executions', sequence: 13 },
    ended_secret: { label: 'Signed with a secret after its end', sequence: 14 },
    export_disagrees: { label: 'Export and webhooks disagree', sequence: 15 },
    suppressed_triggers: { label: 'Business rules suppressed by an automation that ran', sequence: 16 },
} as const
export type FindingKind = keyof typeof FINDING_KINDS

/** Whether the cause of a finding remains. */
export const FINDING_STATES = {
    open: { label: 'Open', sequence: 0 },
    closed: { label: 'Closed', sequence: 1 },
    accepted: { label: 'Accepted', sequence: 2 },
} as const

/** One side of a contradiction: what it says, and the rows that say it. */
export interface Side {
    readonly says: readonly (readonly [name: string, value: string | null])[]
    /** Table and sys_id of each row, joined by `/`. */
    readonly rows: readonly string[]
}

export interface Finding {
    readonly kind: FindingKind
    readonly subject: string
    readonly table: string
    readonly recordId: string
    readonly evidence: string
    /** Tells findings of one kind apart that are about no record; left out where the record does. */
    readonly about?: string
    /** What is recorded, and what was observed against it; left out where a finding is no contradiction. */
    readonly sides?: { readonly recorded: Side; readonly observed: Side }
    /** What a person accepts with it: with another basis it is to be looked at again. Left out where its subject is all. */
    readonly basis?: string
}

/** A finding as it is stored, of which the cause was not found again. */
export interface OpenFinding {
    readonly kind: FindingKind
    readonly subject: string
    readonly table: string
    readonly recordId: string
    readonly lastSeen: Instant
}

/** Why a finding ends of which nothing better is known. */
export const NOT_FOUND_AGAIN = 'It was looked for again, and its cause was not found.'

/** Rows that one side names; more say no more. */
const MOST_ROWS = 10

/** One side as text: its facts, and its rows on a line of their own. */
export function describeSide({ rows, says }: Side): string {
    const named = rows.filter((row) => row !== '')
    const shown = named.slice(0, MOST_ROWS).join(', ')
    const more = named.length - MOST_ROWS
    return toLines([...says, ['Rows', named.length === 0 ? null : more > 0 ? `${shown} and ${more} more` : shown]])
}

/** A stored finding as far as acceptance goes. */
export interface AcceptedFinding {
    readonly acceptance: string
    /** The last day, UTC; '' where it never was accepted. */
    readonly acceptedUntil: string
    readonly basis: string
}

/** Whether the acceptance of a finding holds: its last day is not over, and what was accepted is what is found now. */
export function isAccepted(known: AcceptedFinding, basis: string, now: Instant): boolean {
    return known.acceptance !== '' && known.basis === basis && known.acceptedUntil >= dayOf(now)
}

/** One gateway as drift sees it. */
export interface GatewayState {
    readonly sysId: string
    readonly gatewayId: string
    readonly policyVersion: string
    readonly lastPolicyUpdate: Instant | null
    readonly lastDeployedAt: Instant | null
    readonly changeStatus: ChangeStatus | null
    readonly configurationItem: string | null
}

/** The version that a gateway's newest decision names. */
export interface DecidedVersion {
    readonly gatewayId: string
    readonly version: string
    readonly occurredAt: Instant
}

/** A change of ours that was closed as done. */
export interface ClosedChange {
    readonly sysId: string
    readonly number: string
    readonly version: string
    readonly closedAt: Instant
    readonly isDeployed: boolean
}

/** What is known of a closed change, before it is clear whether its version was deployed. */
export interface ChangeFacts {
    readonly sysId: string
    readonly number: string
    readonly closedAt: Instant
    /** The identity of the change: configuration, version and deployment target. */
    readonly identity: string
    /** Gateways that it was asked for. */
    readonly gatewayIds: readonly string[]
}

/** Deployments of one version that waited for a change. */
export interface WaitingDeployments {
    /** The identity of the version. */
    readonly identity: string
    readonly places: readonly Place[]
}

/** A deployment is known when a delivery of one touched the change, or when one waited for a change of this version and target. */
export function toClosedChange(
    { closedAt, gatewayIds, identity, number, sysId }: ChangeFacts,
    deployedChanges: readonly string[],
    waiting: readonly WaitingDeployments[],
): ClosedChange {
    const { ofVersion, target, version } = parseChangeIdentity(identity)
    const named = gatewayIds.map(toGatewayKey)
    const isMeant = (place: Place): boolean =>
        isWithin(target, place) ||
        (target.kind === 'gateway' && place.gatewayId !== null && named.indexOf(toGatewayKey(place.gatewayId)) >= 0)
    const isWaiting = waiting.some((one) => one.identity === ofVersion && one.places.some(isMeant))
    return { sysId, number, closedAt, version, isDeployed: deployedChanges.indexOf(sysId) >= 0 || isWaiting }
}

/** What one run could read; null where it could not, which is not the same as nothing. */
export interface DriftFacts {
    readonly gateways: readonly GatewayState[]
    /** Configuration item → policy version that it names. */
    readonly itemVersions: Readonly<Record<string, string>> | null
    readonly decidedVersions: readonly DecidedVersion[]
    readonly closedChanges: readonly ClosedChange[] | null
    /** What exports hold of policies and days, beside the webhooks; left out where it is not asked for. */
    readonly comparisons?: readonly ExportComparison[]
    /** Deliveries that were signed with the previous secret after its end; null where no end is set. */
    readonly endedSecret?: EndedSecret | null
}

/** What an export and the webhooks count of one policy and day. */
export interface ExportComparison {
    readonly rowId: string
    readonly exportId: string
    readonly exportNumber: string
    readonly policy: string
    readonly day: string
    readonly inExport: number
    readonly byWebhooks: number
}

/** Deliveries that were signed with the previous webhook secret when it was over. */
export interface EndedSecret {
    readonly endedAt: Instant
    readonly count: number
    /** The newest ones. */
    readonly deliveries: readonly { readonly sysId: string; readonly number: string; readonly receivedAt: Instant }[]
}

export interface Drift {
    readonly findings: readonly Finding[]
    /** Kinds that were looked for: findings of other kinds stay as they are. */
    readonly examined: readonly FindingKind[]
    /** What ended a finding of these kinds that was not found again: '' where nothing more is known, null where it still holds. */
    readonly ending?: (finding: OpenFinding) => string | null
}

/**
 * | Kind                  | Open when                                                                                     |
 * | --------------------- | --------------------------------------------------------------------------------------------- |
 * | item_version          | the item's policy_version is not the version deployed last                                    |
 * | decision_version      | the newest decision that names a version was made after deployment and grace, by another one  |
 * | deployment_unapproved | the newest deployment has no change, or one that is not approved                              |
 * | change_not_deployed   | a change of ours was closed as done, and after the grace no deployment of its version is known |
 * | export_disagrees      | an export holds another number of decisions of a policy and day than webhooks have delivered by now |
 * | ended_secret          | a delivery that was received after the end of the previous secret was signed with it |
 *
 * A gateway of which no deployment is known, or whose version was only announced since, is not compared.
 */
export function findDrift(facts: DriftFacts, now: Instant, graceHours: number): Drift {
    const examined: FindingKind[] = ['decision_version', 'deployment_unapproved']
    const findings: Finding[] = []
    for (const gateway of facts.gateways) {
        findings.push(...findUnapproved(gateway))
        if (!isDeployed(gateway)) continue
        findings.push(...findDecided(gateway, facts.decidedVersions, graceHours))
        if (facts.itemVersions !== null) findings.push(...findItem(gateway, facts.itemVersions))
    }
    if (facts.itemVersions !== null) examined.push('item_version')
    if (facts.closedChanges !== null) {
        examined.push('change_not_deployed')
        findings.push(...findUndeployed(facts.closedChanges, addSeconds(now, -graceHours * 3600)))
    }
    if (facts.comparisons !== undefined) {
        examined.push('export_disagrees')
        findings.push(...findDisagreeing(facts.comparisons))
    }
    if (facts.endedSecret) {
        examined.push('ended_secret')
        findings.push(...findEndedSecret(facts.endedSecret))
    }
    return { findings, examined, ending: ({ kind }) => ENDINGS[kind] || '' }
}

/** What ended a finding of drift that was not found again, where more is known than that. */
const ENDINGS: Readonly<Partial<Record<FindingKind, string>>> = {
    deployment_unapproved:
        'The newest deployment of the gateway has an approved change, or the gateway is not known any more.',
    export_disagrees: 'The webhooks have delivered as many decisions by now, or the days are older than 90 days.',
    ended_secret: 'No such delivery since the last rotation is stored any more, or the secret ends later now.',
}

/** Differences that one side names; more are in the rows. */
const MOST_DIFFERENCES = 5

function findDisagreeing(comparisons: readonly ExportComparison[]): readonly Finding[] {
    const byExport: Record<string, ExportComparison[]> = Object.create(null)
    for (const one of comparisons)
        if (one.inExport !== one.byWebhooks) (byExport[one.exportId] = byExport[one.exportId] || []).push(one)
    return Object.keys(byExport)
        .sort()
        .map((exportId) => {
            const differing = byExport[exportId]
            const [{ exportNumber }] = differing
            const total = (of: (one: ExportComparison) => number) =>
                String(differing.reduce((sum, one) => sum + of(one), 0))
            const inExport = total((one) => one.inExport)
            const byWebhooks = total((one) => one.byWebhooks)
            const named = differing
                .slice(0, MOST_DIFFERENCES)
                .map((one) => `${one.policy} ${one.day}: ${one.inExport} and ${one.byWebhooks}`)
            const more = differing.length > MOST_DIFFERENCES ? '; and others' : ''
            const recorded = [
                ['Export', exportNumber],
                ['Decisions in the export, of policies and days that differ', inExport],
            ] as const
            const observed = [
                ['Decisions that webhooks delivered of them', byWebhooks],
                ['In the export and by webhooks', named.join('; ') + more],
            ] as const
            return {
                kind: 'export_disagrees',
                subject: exportNumber,
                table: 'x_kt_gov_export',
                recordId: exportId,
                evidence: toLines([...recorded, ...observed]),
                basis: `${differing.length} ${inExport} ${byWebhooks}`,
                sides: {
                    recorded: { says: recorded, rows: [`x_kt_gov_export/${exportId}`] },
                    observed: {
                        says: observed,
                        rows: differing.map(({ rowId }) => `x_kt_gov_reconciliation_gap/${rowId}`),
                    },
                },
            }
        })
}

function findEndedSecret({ count, deliveries, endedAt }: EndedSecret): readonly Finding[] {
    if (deliveries.length === 0) return []
    const [newest] = deliveries
    const recorded = [
        ['Secret', 'previous webhook secret'],
        ['Ended at', `${endedAt} UTC`],
        ['Set in', 'x_kt_gov.webhook.previous_secret_expires'],
    ] as const
    const observed = [
        ['Deliveries that were accepted with it since', String(count)],
        ['The newest', `${newest.number}, received at ${newest.receivedAt} UTC`],
    ] as const
    return [
        {
            kind: 'ended_secret',
            subject: 'previous webhook secret',
            table: '',
            recordId: '',
            about: 'previous',
            evidence: toLines([...recorded, ...observed]),
            basis: `${endedAt} ${newest.receivedAt}`,
            sides: {
                recorded: { says: recorded, rows: [] },
                observed: { says: observed, rows: deliveries.map(({ sysId }) => `x_kt_gov_delivery/${sysId}`) },
            },
        },
    ]
}

/** Whether two spellings mean one version: `v2.3.1` and `2.3.1` do. */
export function isSameVersion(one: string, other: string): boolean {
    const plain = (version: string) =>
        version
            .trim()
            .toLowerCase()
            .replace(/^v(?=\d)/, '')
    return plain(one) === plain(other)
}

function isDeployed(gateway: GatewayState): boolean {
    const { lastDeployedAt, lastPolicyUpdate, policyVersion } = gateway
    return (
        policyVersion !== '' &&
        lastDeployedAt !== null &&
        (lastPolicyUpdate === null || lastPolicyUpdate <= lastDeployedAt)
    )
}

function findUnapproved(gateway: GatewayState): readonly Finding[] {
    if (gateway.lastDeployedAt === null || gateway.changeStatus === null || gateway.changeStatus === 'approved')
        return []
    const gatewayIs = ['Gateway', gateway.gatewayId] as const
    const deployed = [
        ['Version', gateway.policyVersion],
        ['Deployed at', `${gateway.lastDeployedAt} UTC`],
    ] as const
    const change = ['Change', gateway.changeStatus === 'missing' ? 'none is known' : 'not approved'] as const
    return [
        toGatewayFinding('deployment_unapproved', gateway, {
            evidence: toLines([gatewayIs, ...deployed, change]),
            basis: `${gateway.policyVersion} ${gateway.lastDeployedAt}`,
            sides: {
                recorded: { says: [change], rows: [] },
                observed: { says: [gatewayIs, ...deployed], rows: [toGatewayRow(gateway)] },
            },
        }),
    ]
}

function findDecided(
    gateway: GatewayState,
    decided: readonly DecidedVersion[],
    graceHours: number,
): readonly Finding[] {
    const since = addSeconds(gateway.lastDeployedAt || '', graceHours * 3600)
    const newest = decided
        .filter(({ gatewayId }) => toGatewayKey(gatewayId) === toGatewayKey(gateway.gatewayId))
        .reduce<DecidedVersion | null>((best, one) => (best && best.occurredAt >= one.occurredAt ? best : one), null)
    if (newest === null || newest.occurredAt < since || isSameVersion(newest.version, gateway.policyVersion)) return []
    const recorded = toDeployed(gateway)
    const observed = [
        ['Version of the newest decision', newest.version],
        ['Decided at', `${newest.occurredAt} UTC`],
    ] as const
    return [
        toGatewayFinding('decision_version', gateway, {
            evidence: toLines([...recorded, ...observed]),
            basis: `${gateway.policyVersion} ${newest.version}`,
            sides: {
                recorded: { says: recorded, rows: [toGatewayRow(gateway)] },
                observed: { says: observed, rows: [] },
            },
        }),
    ]
}

function findItem(gateway: GatewayState, versions: Readonly<Record<string, string>>): readonly Finding[] {
    const named = gateway.configurationItem === null ? undefined : versions[gateway.configurationItem]
    if (named === undefined || isSameVersion(named, gateway.policyVersion)) return []
    const observed = toDeployed(gateway)
    const recorded = ['Version on the configuration item', named] as const
    return [
        toGatewayFinding('item_version', gateway, {
            evidence: toLines([...observed, recorded]),
            basis: `${gateway.policyVersion} ${named}`,
            sides: {
                recorded: { says: [recorded], rows: [`cmdb_ci/${gateway.configurationItem}`] },
                observed: { says: observed, rows: [toGatewayRow(gateway)] },
            },
        }),
    ]
}

function findUndeployed(changes: readonly ClosedChange[], closedBefore: Instant): readonly Finding[] {
    return changes
        .filter(({ isDeployed: isKnown, closedAt }) => !isKnown && closedAt !== '' && closedAt <= closedBefore)
        .map((change) => {
            const recorded = [
                ['Change', change.number],
                ['Version', change.version],
                ['Closed at', `${change.closedAt} UTC`],
            ] as const
            const observed = ['Deployment', 'none is known'] as const
            return {
                kind: 'change_not_deployed',
                subject: change.number,
                table: 'change_request',
                recordId: change.sysId,
                evidence: toLines([...recorded, observed]),
                sides: {
                    recorded: { says: recorded, rows: [`change_request/${change.sysId}`] },
                    observed: { says: [observed], rows: [] },
                },
            }
        })
}

function toDeployed({ gatewayId, lastDeployedAt, policyVersion }: GatewayState): Side['says'] {
    return [
        ['Gateway', gatewayId],
        ['Deployed version', policyVersion],
        ['Deployed at', `${lastDeployedAt} UTC`],
    ]
}

function toGatewayRow({ sysId }: GatewayState): string {
    return `x_kt_gov_gateway/${sysId}`
}

function toGatewayFinding(
    kind: FindingKind,
    gateway: GatewayState,
    found: Pick<Finding, 'evidence' | 'sides' | 'basis'>,
): Finding {
    return { kind, subject: gateway.gatewayId, table: 'x_kt_gov_gateway', recordId: gateway.sysId, ...found }
}
