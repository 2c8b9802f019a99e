/** Reads what runs, what was deployed and what was approved, in a fixed number of queries. */

import { gs } from '@servicenow/glide'
import { toClosedChange, type ChangeFacts } from '../core/finding.ts'
import type { EndedSecret, ExportComparison } from '../core/finding.ts'
import type { ClosedChange, DecidedVersion, DriftFacts, GatewayState, WaitingDeployments } from '../core/finding.ts'
import { parsePlaceKey } from '../../shared/change-identity.ts'
import { fromJson } from '../../shared/json.ts'
import { TABLES, type ChangeStatus } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS, dayOf, toInstant, type Instant } from '../../shared/time.ts'
import { countRows, groupRows } from '../../platform/aggregates.ts'
import { openTable, textOf, valueOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { openSecrets } from '../../platform/secrets.ts'
import { secretSince } from '../../platform/settings.ts'
import { expectReadable } from '../../platform/table-access.ts'

const MOST_GATEWAYS = 1000
/** Changes and decisions older than this are history. */
const LOOK_BACK_SECONDS = 90 * DAY_SECONDS
const MOST_CHANGES = 1000
const MOST_COMPARISONS = 5000
const MOST_DELIVERIES = 10
/** `change_request`: 3 is Closed; 4 is Canceled, of which nobody expects a deployment. */
const CLOSED = '3'

/** Everything that one run compares. */
export function readDrift(now: Instant): DriftFacts {
    const since = addSeconds(now, -LOOK_BACK_SECONDS)
    const gateways = readGateways()
    return {
        gateways,
        itemVersions: whenReadable(() => readItemVersions(gateways), null),
        decidedVersions: readDecidedVersions(since),
        closedChanges: whenReadable(() => readClosedChanges(since), null),
        comparisons: readComparisons(since),
        endedSecret: readEndedSecret(),
    }
}

/** What each export was found to hold, beside what webhooks have counted by now: late deliveries close a difference. */
function readComparisons(since: Instant): readonly ExportComparison[] {
    const day = dayOf(since)
    const row = openTable(TABLES.reconciliationGap)
    row.addQuery('day', '>=', day)
    row.addNotNullQuery('export')
    row.orderByDesc('day')
    row.orderBy('sys_id')
    row.setLimit(MOST_COMPARISONS)
    row.query()
    const held: Omit<ExportComparison, 'byWebhooks' | 'exportNumber'>[] = []
    while (row.next())
        held.push({
            rowId: row.getUniqueValue(),
            exportId: textOf(row, 'export'),
            policy: textOf(row, 'policy'),
            day: textOf(row, 'day'),
            inExport: Number(textOf(row, 'export_total')) || 0,
        })
    if (held.length === 0) return []
    const counts: Record<string, number> = Object.create(null)
    const counted = [
        ['day', '>=', day],
        ['action', '!=', 'alert'],
    ] as const
    for (const { columns, value } of groupRows(TABLES.decisionCount, counted, ['policy', 'day'], 'SUM', 'total'))
        counts[`${columns.day}|${columns.policy}`] = Number(value) || 0
    const compared = held.map((one) => ({ ...one, byWebhooks: counts[`${one.day}|${one.policy}`] || 0 }))
    const numbers = readExportNumbers(
        compared.filter((one) => one.inExport !== one.byWebhooks).map(({ exportId }) => exportId),
    )
    return compared.map((one) => ({ ...one, exportNumber: numbers[one.exportId] || one.exportId }))
}

function readExportNumbers(ids: readonly string[]): Readonly<Record<string, string>> {
    const numbers: Record<string, string> = {}
    if (ids.length === 0) return numbers
    const row = openTable(TABLES.export)
    row.addQuery('sys_id', 'IN', [...new Set(ids)].join(','))
    row.query()
    while (row.next()) numbers[row.getUniqueValue()] = textOf(row, 'number')
    return numbers
}

/** Of deliveries since the last rotation: before it, another secret was the previous one. */
function readEndedSecret(): EndedSecret | null {
    const endedAt = toInstant(openSecrets().previousExpires())
    if (endedAt === null) return null
    const rotatedAt = toInstant(secretSince())
    const from = rotatedAt !== null && rotatedAt > endedAt ? rotatedAt : endedAt
    const conditions = [
        ['signed_with', '=', 'previous'],
        ['received_at', '>=', from],
    ] as const
    const row = openTable(TABLES.delivery)
    for (const [column, operator, value] of conditions) row.addQuery(column, operator, value)
    row.orderByDesc('received_at')
    row.setLimit(MOST_DELIVERIES)
    row.query()
    const deliveries: EndedSecret['deliveries'][number][] = []
    while (row.next())
        deliveries.push({
            sysId: row.getUniqueValue(),
            number: textOf(row, 'number'),
            receivedAt: textOf(row, 'received_at'),
        })
    return { endedAt, count: deliveries.length === 0 ? 0 : countRows(TABLES.delivery, conditions), deliveries }
}

function readGateways(): readonly GatewayState[] {
    const row = openTable(TABLES.gateway)
    row.orderBy('gateway_id')
    row.setLimit(MOST_GATEWAYS)
    row.query()
    const gateways: GatewayState[] = []
    while (row.next()) {
        gateways.push({
            sysId: row.getUniqueValue(),
            gatewayId: textOf(row, 'gateway_id'),
            policyVersion: textOf(row, 'policy_version'),
            lastPolicyUpdate: valueOf(row, 'last_policy_update'),
            lastDeployedAt: valueOf(row, 'last_deployed_at'),
            changeStatus: valueOf(row, 'change_status') as ChangeStatus | null,
            configurationItem: valueOf(row, 'configuration_item'),
        })
    }
    return gateways
}

/** Null where the instance has no key values. */
function readItemVersions(gateways: readonly GatewayState[]): Readonly<Record<string, string>> | null {
    if (!gs.tableExists('cmdb_key_value')) return null
    const items = gateways.map(({ configurationItem }) => configurationItem).filter((item) => item !== null)
    const versions: Record<string, string> = {}
    if (items.length === 0) return versions
    const row = openTable('cmdb_key_value')
    row.addQuery('configuration_item', 'IN', items.join(','))
    row.addQuery('key', 'policy_version')
    row.setLimit(MOST_GATEWAYS)
    row.query()
    while (row.next()) versions[textOf(row, 'configuration_item')] = textOf(row, 'value')
    // Findings would be closed because nothing was seen.
    if (Object.keys(versions).length === 0) expectReadable('cmdb_key_value')
    return versions
}

/** The newest decision per gateway and version; decisions that name no version are left out. */
function readDecidedVersions(since: Instant): readonly DecidedVersion[] {
    const groups = groupRows(
        TABLES.decision,
        [['day', '>=', dayOf(since)]],
        ['gateway', 'config_version'],
        'MAX',
        'occurred_at',
    )
    return groups
        .filter(({ columns }) => columns.config_version !== '')
        .map(({ columns, value }) => ({
            gatewayId: columns.gateway,
            version: columns.config_version,
            occurredAt: value,
        }))
}

/** Changes that we made and people closed as done. */
function readClosedChanges(since: Instant): readonly ClosedChange[] {
    const changes = readClosed(readLinks(since))
    if (changes.length === 0) return []
    const deployed = readDeployed(changes.map(({ sysId }) => sysId))
    const waiting = readWaiting(since)
    return changes.map((change) => toClosedChange(change, deployed, waiting))
}

/** What a link says of its change. */
interface LinkedChange {
    readonly identity: string
    readonly gatewayIds: readonly string[]
}

/** Record → the change that its link says it is. */
function readLinks(since: Instant): Readonly<Record<string, LinkedChange>> {
    const links: Record<string, LinkedChange> = {}
    readKind('change_request', since, (row) => {
        const recordId = textOf(row, 'record_id')
        if (recordId !== '')
            links[recordId] = { identity: textOf(row, 'external_id'), gatewayIds: Object.keys(detailOf(row)) }
    })
    return links
}

/** Deployments that waited for their change. */
function readWaiting(since: Instant): readonly WaitingDeployments[] {
    const waiting: WaitingDeployments[] = []
    readKind('deployment', since, (row) => {
        waiting.push({
            identity: textOf(row, 'external_id'),
            places: Object.keys(detailOf(row)).map(parsePlaceKey),
        })
    })
    return waiting
}

function readKind(kind: string, since: Instant, take: (row: TableRecord) => void): void {
    const row = openTable(TABLES.link)
    row.addQuery('kind', kind)
    row.addQuery('sys_created_on', '>=', since)
    row.setLimit(MOST_CHANGES)
    row.query()
    while (row.next()) take(row)
}

function detailOf(row: TableRecord): Readonly<Record<string, string>> {
    return fromJson<Readonly<Record<string, string>>>(textOf(row, 'detail'), {})
}

function readClosed(links: Readonly<Record<string, LinkedChange>>): readonly ChangeFacts[] {
    const sysIds = Object.keys(links)
    if (sysIds.length === 0) return []
    const row = openTable(TABLES.changeRequest)
    row.addQuery('sys_id', 'IN', sysIds.join(','))
    row.addQuery('state', CLOSED)
    row.setLimit(MOST_CHANGES)
    row.query()
    const changes: ChangeFacts[] = []
    while (row.next()) {
        const sysId = row.getUniqueValue()
        const closedAt = textOf(row, 'closed_at') || textOf(row, 'sys_updated_on')
        changes.push({ sysId, number: textOf(row, 'number'), closedAt, ...links[sysId] })
    }
    if (changes.length === 0) expectReadable(TABLES.changeRequest)
    return changes
}

function readDeployed(sysIds: readonly string[]): readonly string[] {
    const groups = groupRows(
        TABLES.deliveryRecord,
        [
            ['record_id', 'IN', sysIds.join(',')],
            ['delivery.canonical_type', '=', 'config.deployed'],
            ['action', 'IN', 'updated,unchanged'],
        ],
        ['record_id'],
        'COUNT',
        'sys_id',
    )
    return groups.map(({ columns }) => columns.record_id)
}
