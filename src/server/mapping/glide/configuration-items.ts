/** Configuration items: created through the identification engine or under our own link row; relations and key values. */

import { SOURCE_NAME } from '../../shared/names.ts'
import type { Settings } from '../../shared/properties.ts'
import type { Fields, Outcome, WriteFailure } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { createIdentified, findIdentified } from './identification-engine.ts'
import { openGatewayItems } from './gateway-items.ts'
import { crypto } from '../../platform/crypto.ts'
import { isQueryable, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { insertRow, updateRow, type Changed } from '../../platform/write.ts'
import type { Records } from '../../shared/ports.ts'
import type { LinkStore } from '../../platform/links.ts'
import { overruledOf, toOverruled, toRemarks } from '../../platform/overruled.ts'
import { isOverruled } from '../../shared/overruled.ts'
import { isFree, toHolder, toItemLink } from '../core/gateway-item.ts'
import type { ConfigurationItems, StoredKeyValues } from '../app/ports.ts'

/** Keys per configuration item that we look through; more than these are not ours. */
const MOST_KEY_VALUES = 100

/** Opens the configuration items of one unit of work. */
export function openConfigurationItems(settings: Settings, records: Records, links: LinkStore): ConfigurationItems {
    const created: Record<string, boolean> = {}
    const hold = (sysId: string, gatewayId: string): boolean =>
        links.hold({ kind: 'adopted_item', externalId: sysId }, toHolder(gatewayId, crypto.sha256), {
            table_name: settings.ciClass,
            record_id: sysId,
        })
    const items = openGatewayItems(settings, links)
    return {
        ...items,
        identify: (plan) => (settings.ciUseIre ? findIdentified(plan, SOURCE_NAME) : null),
        hold: (item, gatewayId) => isFree(item, gatewayId) && hold(item.recordId, gatewayId),
        create: (plan, byEngine) => {
            if (!byEngine) {
                links.presumeAbsent(plan.link)
                const made = records.apply(plan)
                if (made.ok && made.value.created) created[made.value.recordId] = true
                return made
            }
            const identified = createIdentified(plan, SOURCE_NAME)
            if (!identified.ok) return identified
            // Of two workers that have one name for two gateways, the engine gives the second the item of the first.
            if (!hold(identified.value, plan.link.externalId)) return fail(busy('cmdb_ci', identified.value))
            const applied = records.apply({ ...plan, recordId: identified.value })
            // For the line on the delivery: the engine created it, and the plan then wrote what the engine does not know.
            if (!applied.ok) return applied
            const stored = items.open(identified.value)
            const name = stored === null ? plan.onCreate.name : stored.name
            const isShared = items.isNameTaken(name, identified.value)
            return ok({ ...applied.value, outcome: { ...applied.value.outcome, action: 'created' }, isShared })
        },
        save: (plan) => records.apply(plan),
        relate,
        setKeyValues: (sysId, pairs, written = {}) =>
            setKeyValues(sysId, pairs, created[sysId] === true, openOverruled(pairs, written, links)),
    }
}

function relate(parent: string, child: string, type: string): Result<Outcome, WriteFailure> {
    const known = lookForRelation(parent, child, type)
    if (!known.ok) return known
    if (known.value.row !== null) return ok(toOutcome('unchanged', known.value.row, type))
    const sysId = toSysId('cmdb_rel_ci', parent, child, type)
    const inserted = insertRow('cmdb_rel_ci', known.value.fields, null, sysId)
    if (inserted.ok) return ok(toOutcome('created', inserted.value, type))
    // Another worker related them at the same moment.
    const theirs = lookForRelation(parent, child, type)
    if (theirs.ok && theirs.value.row !== null) return ok(toOutcome('unchanged', theirs.value.row, type))
    const left = whenReadable(() => findOwn('cmdb_rel_ci', sysId), null)
    return left === null ? inserted : adoptRelation(left, known.value.fields, type)
}

/**
 * The row that was the relation once. The platform empties the reference to an item that is deleted, and the item that is made again takes the row
 * over. People who made something else of it keep it.
 */
function adoptRelation(row: TableRecord, fields: Fields, type: string): Result<Outcome, WriteFailure> {
    if (textOf(row, 'parent') !== '' && textOf(row, 'child') !== '') return ok(toOutcome('unchanged', row, type))
    const adopted = updateRow(row, fields, null)
    return adopted.ok ? ok(toOutcome('updated', row, type)) : adopted
}

/** The row under a sys_id that `toSysId` made; null when there is none. */
function findOwn(table: string, sysId: string): TableRecord | null {
    const row = openTable(table)
    return row.get(sysId) ? row : null
}

/** The sys_id of a row that exists once: the primary key refuses the second one where no unique index does. */
function toSysId(...parts: readonly string[]): string {
    return crypto.sha256(JSON.stringify(parts)).slice(0, 32)
}

/** The relation's columns, and its row where it exists; reads only. */
export function lookForRelation(
    parent: string,
    child: string,
    type: string,
): Result<{ readonly fields: Fields; readonly row: TableRecord | null }, WriteFailure> {
    const typeId = whenReadable(() => findRelationType(type), null)
    if (typeId === null) {
        const message = `No relation type that the app may read is called "${type}"`
        return fail({ code: 'reference_not_found', table: 'cmdb_rel_type', name: 'name', message })
    }
    const fields = { parent, child, type: typeId }
    const row = whenReadable(() => findRelation(fields), undefined)
    return row === undefined ? fail(notReadable('cmdb_rel_ci')) : ok({ fields, row })
}

function findRelationType(name: string): string | null {
    const type = openTable('cmdb_rel_type')
    type.addQuery('name', name)
    type.setLimit(1)
    type.query()
    return type.next() ? type.getUniqueValue() : null
}

function findRelation(fields: Fields): TableRecord | null {
    const row = openTable('cmdb_rel_ci')
    for (const column of Object.keys(fields)) row.addQuery(column, fields[column])
    row.setLimit(1)
    row.query()
    if (row.next()) return row
    expectReadable('cmdb_rel_ci')
    return null
}

function toOutcome(action: 'created' | 'updated' | 'unchanged', row: TableRecord, type: string): Outcome {
    const recordId = row.getUniqueValue()
    return { action, table: 'cmdb_rel_ci', recordId, number: null, reason: `Relation ${type}`, code: null }
}

/** Key values that the instance changed, as the link of the gateway's item remembers them. */
interface Overruled {
    /** Whether this value was written before and is stored as another one. */
    has(key: string, value: string, stored: string): boolean
    remember(changed: readonly Changed[]): readonly Outcome[]
}

/** The link is read where a value is not the one `written` before it, and written where the instance changed one. */
function openOverruled({ gateway_id: gatewayId }: Fields, written: Fields, links: LinkStore): Overruled {
    const key = gatewayId === undefined ? null : toItemLink(gatewayId)
    let known: Fields | null = null
    return {
        has: (name, value, stored) => {
            if (key === null || stored === written[name]) return false
            const row = known === null ? links.rowOf(key) : null
            known = known || (row === null ? {} : overruledOf(row))
            return isOverruled({ overruled: known }, toColumn(name), value, crypto.sha256)
        },
        remember: (changed) => {
            const row = key === null || changed.length === 0 ? null : links.rowToWrite(key)
            if (row !== null) updateRow(row, { overruled: toOverruled(row, changed) }, null)
            if (key !== null && row !== null) links.forget(key)
            return toRemarks({ table: 'cmdb_key_value' }, changed)
        },
    }
}

function toColumn(key: string): string {
    return `value of the key ${key}`
}

/** What the record in memory holds after the write: rules that run before it changed it there. */
function toChanged(key: string, wanted: string, written: TableRecord): readonly Changed[] {
    const stored = textOf(written, 'value')
    return stored === wanted ? [] : [{ column: toColumn(key), wanted, stored }]
}

function setKeyValues(sysId: string, pairs: Fields, isNew: boolean, overruled: Overruled): StoredKeyValues {
    const row = openTable('cmdb_key_value')
    if (!row.isValid() || !isQueryable(sysId)) return { refusal: null, replaced: {} }
    const replaced: Record<string, string> = {}
    const refusals: WriteFailure[] = []
    const changed: Changed[] = []
    const became = { refusals, replaced, changed, overruled }
    const known = isNew ? {} : whenReadable(() => updateKeyValues(row, sysId, pairs, became), null)
    // Without knowing which exist, writing them would double them.
    if (known === null) return { refusal: notReadable('cmdb_key_value'), replaced }
    for (const key of Object.keys(pairs)) {
        if (known[key]) continue
        const columns = { configuration_item: sysId, key, value: pairs[key] }
        const ownId = toSysId('cmdb_key_value', sysId, key)
        const inserted = insertRow('cmdb_key_value', columns, null, ownId)
        if (inserted.ok) {
            changed.push(...toChanged(key, pairs[key], inserted.value))
            continue
        }
        const theirs = whenReadable(() => findOwn('cmdb_key_value', ownId), null)
        const item = theirs === null ? '' : textOf(theirs, 'configuration_item')
        // Which of two workers is newer is decided with the next attempt.
        if (theirs !== null && item === sysId && textOf(theirs, 'key') === key)
            return { refusal: busy('cmdb_key_value', sysId), replaced }
        // People gave the row another key or another item: it stays theirs.
        if (item !== '') continue
        // Of an item that was deleted and made again: the platform emptied the reference.
        const adopted = theirs === null ? inserted : updateRow(theirs, columns, null)
        if (!adopted.ok) refusals.push(adopted.failure)
    }
    return { refusal: refusals.length ? refusals[0] : null, replaced, remarks: overruled.remember(changed) }
}

function busy(table: string, sysId: string): WriteFailure {
    return { code: 'busy', table, name: null, message: `Another worker is writing what belongs to the item ${sysId}` }
}

/** Brings the key values that exist up to date and answers which they are. */
function updateKeyValues(
    row: TableRecord,
    sysId: string,
    pairs: Fields,
    became: {
        readonly refusals: WriteFailure[]
        readonly replaced: Record<string, string>
        readonly changed: Changed[]
        readonly overruled: Overruled
    },
): Readonly<Record<string, boolean>> {
    row.addQuery('configuration_item', sysId)
    row.addQuery('key', 'IN', Object.keys(pairs).join(','))
    row.setLimit(MOST_KEY_VALUES)
    row.query()
    const known: Record<string, boolean> = {}
    while (row.next()) {
        const key = textOf(row, 'key')
        known[key] = true
        const before = textOf(row, 'value')
        if (pairs[key] === undefined || before === pairs[key]) continue
        if (became.overruled.has(key, pairs[key], before)) continue
        const updated = updateRow(row, { value: pairs[key] }, null)
        if (updated.ok) {
            became.replaced[key] = before
            became.changed.push(...toChanged(key, pairs[key], updated.value))
        } else became.refusals.push(updated.failure)
    }
    if (Object.keys(known).length === 0) expectReadable('cmdb_key_value')
    return known
}

function notReadable(table: string): WriteFailure {
    return { code: 'target_missing', table, name: null, message: `Table ${table} may not be read by the app` }
}
