/** Gateway rows: one per gateway id; times on them never move back, whichever worker writes last. */

import { TABLES, type ChangeStatus, type GatewayHealth, type ItemSource } from '../../shared/names.ts'
import type { Fields, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { toGatewayKey, toLine } from '../../shared/text.ts'
import type { Moment } from '../../shared/time.ts'
import { claimSoon, endClaimInOrder, keepsEnds, lacksLaterEnd, type Claim } from '../../platform/claims.ts'
import { crypto } from '../../platform/crypto.ts'
import { momentIn, momentOfRow, toTimeColumns } from '../../platform/moments.ts'
import { findRow, isQueryable, openTable, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import type { Gateway, Gateways } from '../app/ports.ts'
import { toKnownAs } from '../core/gateway-names.ts'

/** None of these moves back, but the time of a policy that was only announced: the first deployment says what the gateway runs. */
const TIMES = ['last_policy_update', 'last_deployed_at', 'health_changed_at'] as const

type Changes = Parameters<Gateways['save']>[1]

/** Opens the gateways of one unit of work. */
export function openGateways(): Gateways {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const read: Record<string, TableRecord | null> = Object.create(null)
    const made: Record<string, boolean> = Object.create(null)
    const held: Record<string, Claim | undefined> = Object.create(null)
    const named: Record<string, readonly Named[]> = Object.create(null)
    const rowOf = (gatewayId: string): TableRecord | null => {
        if (read[gatewayId] === undefined) {
            const found = lookFor(gatewayId)
            read[gatewayId] = found.row
            named[gatewayId] = found.named
        }
        return read[gatewayId]
    }
    return {
        find: (gatewayId) => {
            const row = rowOf(gatewayId)
            return row === null ? null : toGateway(row)
        },
        findNamed: (name, organization) => {
            if (rowOf(name) !== null) return null
            const ours = (named[name] || []).filter((one) => one.organization === toLine(organization || '', 255))
            const row = ours.length === 1 ? findRow(TABLES.gateway, 'sys_id', ours[0].sysId) : null
            if (row === null) return null
            const gateway = toGateway(row)
            if (read[gateway.gatewayId] === undefined) read[gateway.gatewayId] = row
            return gateway
        },
        findAgain: (gatewayId) => {
            delete read[gatewayId]
            const row = rowOf(gatewayId)
            return row === null ? null : toGateway(row)
        },
        claim: (gatewayId) => {
            const known = rowOf(gatewayId)
            delete read[gatewayId]
            const claimed = claim(gatewayId, known, made[gatewayId] === true)
            if (claimed === null) return fail(busy())
            held[gatewayId] = claimed
            read[gatewayId] = claimed.row
            return ok(toGateway(claimed.row))
        },
        release: (gatewayId) => {
            const claimed = held[gatewayId]
            delete held[gatewayId]
            const isKept = claimed === undefined || (claimed.isOurs() && endClaimInOrder(claimed, {}).ok)
            if (!isKept) delete read[gatewayId]
            return isKept
        },
        save: (gatewayId, changes) => {
            const claimed = held[gatewayId]
            const known = rowOf(gatewayId)
            const saved = claimed
                ? write(claimed, toFields(changes))
                : save(gatewayId, changes, known, made[gatewayId] === true)
            if (saved.ok) delete held[gatewayId]
            if (saved.ok) read[gatewayId] = saved.value
            else delete read[gatewayId]
            if (saved.ok && known === null) made[gatewayId] = true
            return saved.ok ? ok(toGateway(saved.value)) : saved
        },
    }
}

/** Ids that differ in case only are one gateway: people write them as they remember them. */
function keyOf(gatewayId: string): string {
    return crypto.sha256(toGatewayKey(gatewayId))
}

/** More rows without a key than these are asked for by the id. */
const MOST_UNKEYED = 20

/** A gateway that people or events call otherwise than by its id. */
interface Named {
    readonly sysId: string
    readonly organization: string
}

/** Gateways of one name that are looked at: of more than one, none is meant. */
const MOST_NAMED = 20

function findGateway(gatewayId: string): TableRecord | null {
    return lookFor(gatewayId).row
}

/**
 * By its key, or by its id where people made the row and left the key empty; else those that have the id as their name. One question answers all
 * three: there are few gateways.
 */
function lookFor(gatewayId: string): { readonly row: TableRecord | null; readonly named: readonly Named[] } {
    const key = keyOf(gatewayId)
    const row = openTable(TABLES.gateway)
    const either = row.addNullQuery('gateway_key')
    either.addOrCondition('gateway_key', key)
    const kept = toKnownAs(gatewayId)
    if (isQueryable(gatewayId.trim())) either.addOrCondition('name', gatewayId.trim())
    if (kept !== null) either.addOrCondition('known_as', 'CONTAINS', kept)
    row.orderByDesc('gateway_key')
    row.setLimit(MOST_UNKEYED + MOST_NAMED + 1)
    row.query()
    const named: Named[] = []
    for (let unkeyed = 0; row.next(); ) {
        const own = textOf(row, 'gateway_key')
        if (own === key) return { row, named: [] }
        if (toGatewayKey(textOf(row, 'gateway_id')) === toGatewayKey(gatewayId))
            return { row: adopt(row, key), named: [] }
        if (isCalled(row, gatewayId, kept))
            named.push({ sysId: row.getUniqueValue(), organization: textOf(row, 'organization') })
        else if (own === '') unkeyed++
        if (unkeyed > MOST_UNKEYED) return { row: adopt(findRow(TABLES.gateway, 'gateway_id', gatewayId), key), named }
    }
    return { row: null, named }
}

function isCalled(row: TableRecord, name: string, kept: string | null): boolean {
    const isKept = kept !== null && textOf(row, 'known_as').indexOf(kept) >= 0
    return isKept || toGatewayKey(textOf(row, 'name')) === toGatewayKey(name)
}

function adopt(row: TableRecord | null, key: string): TableRecord | null {
    if (row !== null && textOf(row, 'gateway_key') === '') updateRow(row, { gateway_key: key }, null)
    return row
}

/** A gateway that nobody knew gets its row first, by whichever worker is first. */
function claim(gatewayId: string, known: TableRecord | null, isMade: boolean): Claim | null {
    const columns = { gateway_key: keyOf(gatewayId), gateway_id: gatewayId }
    const inserted = known === null ? insertRow(TABLES.gateway, columns, null) : ok(known)
    const row = inserted.ok ? inserted.value : findGateway(gatewayId)
    if (row === null) return null
    return claimSoon(TABLES.gateway, row.getUniqueValue(), () => true, isMade ? null : known)
}

/** A row that was made in this unit of work is read again: an update of it might write every column. */
function save(
    gatewayId: string,
    changes: Changes,
    known: TableRecord | null,
    isMade: boolean,
): Result<TableRecord, WriteFailure> {
    const fields = toFields(changes)
    if (known) return update(known, fields, isMade ? null : known)
    const columns = { gateway_key: keyOf(gatewayId), gateway_id: gatewayId, name: gatewayId }
    const inserted = insertRow(TABLES.gateway, { ...columns, ...fields }, null)
    if (inserted.ok) return inserted
    // Another worker met the same gateway first: what was decided without its row is decided again.
    return findGateway(gatewayId) === null ? inserted : fail(busy())
}

/**
 * Under a claim of the row, so that an older event that is processed at the same moment cannot overwrite a newer one: what it changed
 * together with the time of a newer one stays. A row that has all of it already may have it from the late write of an attempt before.
 */
function update(row: TableRecord, fields: Fields, asRead: TableRecord | null): Result<TableRecord, WriteFailure> {
    if (!Object.keys(differences(row, fields)).length && !lacksLaterEnd(row)) return ok(row)
    const claimed = claimSoon(TABLES.gateway, row.getUniqueValue(), () => true, asRead)
    return claimed === null ? fail(busy()) : write(claimed, fields)
}

function write(claimed: Claim, fields: Fields): Result<TableRecord, WriteFailure> {
    const now = claimed.row
    const columns = isOlder(now, fields) ? {} : keepsEnds(claimed) ? fields : differences(now, fields)
    if (!claimed.isOurs()) return fail(busy())
    return endClaimInOrder(claimed, columns)
}

function isOlder(now: TableRecord, fields: Fields): boolean {
    const isFirst = fields.last_deployed_at !== undefined && textOf(now, 'last_deployed_at') === ''
    const times = isFirst ? TIMES.filter((column) => column !== 'last_policy_update') : TIMES
    return times.some((column) => fields[column] !== undefined && momentOfRow(now, column) > momentIn(fields, column))
}

function toFields(changes: Changes): Fields {
    const columns: Readonly<Record<string, string | null | undefined>> = {
        name: changes.name,
        known_as: changes.knownAs,
        environment: changes.environment,
        api_url: changes.apiUrl,
        organization: changes.organization,
        config_id: changes.configId,
        config_name: changes.configName,
        policy_version: changes.policyVersion,
        ...toTimes('last_policy_update', changes.lastPolicyUpdate),
        ...toTimes('last_deployed_at', changes.lastDeployedAt),
        change_status: changes.changeStatus,
        health: changes.health,
        ...toTimes('health_changed_at', changes.healthChangedAt),
        configuration_item: changes.configurationItem,
        registered_item: changes.registeredItem,
        item_source: changes.itemSource,
        filled_until: changes.filledUntil,
    }
    const fields: Record<string, string> = {}
    for (const column of Object.keys(columns)) {
        const value = columns[column]
        if (value !== undefined && value !== null) fields[column] = value
    }
    return fields
}

function toTimes(column: (typeof TIMES)[number], moment: Moment | null | undefined): Fields {
    return moment === undefined || moment === null ? {} : toTimeColumns(column, moment)
}

function toGateway(row: TableRecord): Gateway {
    return {
        sysId: row.getUniqueValue(),
        gatewayId: textOf(row, 'gateway_id'),
        name: textOf(row, 'name'),
        knownAs: valueOf(row, 'known_as'),
        environment: valueOf(row, 'environment'),
        organization: valueOf(row, 'organization'),
        configId: valueOf(row, 'config_id'),
        policyVersion: valueOf(row, 'policy_version'),
        lastPolicyUpdate: momentOfRow(row, 'last_policy_update') || null,
        lastDeployedAt: momentOfRow(row, 'last_deployed_at') || null,
        health: valueOf(row, 'health') as GatewayHealth | null,
        healthChangedAt: momentOfRow(row, 'health_changed_at') || null,
        configurationItem: valueOf(row, 'configuration_item'),
        registeredItem: valueOf(row, 'registered_item'),
        itemSource: valueOf(row, 'item_source') as ItemSource | null,
        changeStatus: valueOf(row, 'change_status') as ChangeStatus | null,
        filledUntil: valueOf(row, 'filled_until'),
    }
}

/** Gateways of one run of the job: the others have their turn with the next. */
const MOST_WAITING = 20

/** The ids of gateways whose records wait for the item, beyond those that an event filled. */
export function findWaitingGateways(): readonly string[] {
    const row = openTable(TABLES.gateway)
    row.addQuery('filled_until', '!=', '')
    row.orderBy('sys_updated_on')
    row.setLimit(MOST_WAITING)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(textOf(row, 'gateway_id'))
    return found
}

function busy(): WriteFailure {
    const message = 'Other workers kept the gateway, or it is gone'
    return { code: 'busy', table: TABLES.gateway, name: null, message }
}
