/** sn_cmdb.IdentificationEngine: finds or makes CIs by the identification rules of the instance. Part of the option `ire`. */

import { NotEmulated, type Condition, type Instance, type Row, type Transaction } from '../kernel/kernel.ts'
import { formatUtc } from '../text/date-text.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'

interface PayloadItem {
    readonly className?: string
    readonly values?: Readonly<Record<string, unknown>>
    readonly sys_object_source_info?: { readonly source_name?: string; readonly source_native_key?: string }
}

interface Payload {
    readonly items?: readonly PayloadItem[]
    readonly relations?: readonly { readonly parent: number; readonly child: number; readonly type: string }[]
}

interface ItemAnswer {
    readonly className: string
    readonly sysId: string
    readonly operation: 'INSERT' | 'UPDATE' | 'NO_CHANGE' | 'NO_OP'
    readonly errors?: readonly { readonly error: string; readonly message: string }[]
}

type Match = { readonly kind: 'found'; readonly row: Row } | { readonly kind: 'none' } | Refusal
interface Refusal {
    readonly kind: 'refused'
    readonly error: string
    readonly message: string
}

/** Has static functions only. */
export class IdentificationEngine {}

/**
 * One payload, as createOrUpdateCI (writes) or identifyCI (does not) answers it. Minimal: source keys first, then the identifier
 * entries of the nearest class in their order; lookups, related items and reconciliation rules are not imitated.
 */
export function identify(instance: Instance, tx: Transaction, source: string, json: string, writes: boolean): string {
    if (!instance.options.plugins?.includes('ire')) throw new NotEmulated('sn_cmdb.IdentificationEngine')
    const payload = JSON.parse(json) as Payload
    const items = (payload.items ?? []).map((item) => identifyItem(instance, tx, source, item, writes))
    if (writes) for (const relation of payload.relations ?? []) relate(instance, tx, items, relation)
    return JSON.stringify({ items, relations: [] })
}

function identifyItem(
    instance: Instance,
    tx: Transaction,
    source: string,
    item: PayloadItem,
    writes: boolean,
): ItemAnswer {
    const className = item.className ?? ''
    const match = findMatch(instance, source, item, writes)
    if (match.kind === 'refused')
        return {
            className,
            sysId: 'Unknown',
            operation: 'NO_OP',
            errors: [{ error: match.error, message: match.message }],
        }
    if (!writes)
        return match.kind === 'found'
            ? { className, sysId: match.row.sys_id ?? '', operation: 'UPDATE' }
            : { className, sysId: 'Unknown', operation: 'INSERT' }
    return writeItem(instance, tx, source, item, match.kind === 'found' ? match.row : null)
}

function findMatch(instance: Instance, source: string, item: PayloadItem, writes: boolean): Match {
    const className = item.className ?? ''
    const table = instance.dictionary.table(className)
    if (!table?.chain.includes('cmdb_ci'))
        return refused('INVALID_INPUT_DATA', `Class [${className}] is not a CI class`)
    if (writes && instance.dictionary.choiceLabel('cmdb_ci', 'discovery_source', source) === undefined)
        return refused('INVALID_INPUT_DATA', `[${source}] is not a choice of cmdb_ci.discovery_source`)
    const known = findBySourceKey(instance, source, item)
    if (known) return { kind: 'found', row: known }
    const entries = entriesFor(instance, table.chain)
    if (entries.length === 0)
        return refused('IDENTIFICATION_RULE_MISSING', `No identification rule applies to class [${className}]`)
    const values = item.values ?? {}
    const usable = entries.filter((entry) => attributesOf(entry).every((name) => toText(values[name]) !== ''))
    if (usable.length === 0)
        return refused('MISSING_MATCHING_ATTRIBUTES', `No criterion of class [${className}] has all its attributes`)
    for (const entry of usable) {
        const terms = attributesOf(entry).map((name) => equals(name, toText(values[name])))
        const [row] = select(instance, className, { kind: 'and', terms })
        if (row) return { kind: 'found', row }
    }
    return { kind: 'none' }
}

function writeItem(
    instance: Instance,
    tx: Transaction,
    source: string,
    item: PayloadItem,
    found: Row | null,
): ItemAnswer {
    const className = item.className ?? ''
    const state = found
        ? instance.records.load(found.sys_class_name ?? className, found)
        : instance.records.create(tx, className)
    for (const [name, value] of Object.entries(item.values ?? {})) state.values[name] = toText(value) || null
    state.values.discovery_source = source
    const sysId = found ? instance.records.update(tx, state) : instance.records.insert(tx, state)
    if (!sysId)
        return {
            className,
            sysId: 'Unknown',
            operation: 'NO_OP',
            errors: [{ error: 'ABANDONED', message: state.lastError ?? 'The write was refused' }],
        }
    rememberSourceKey(instance, source, item, sysId)
    return { className, sysId, operation: found ? 'UPDATE' : 'INSERT' }
}

function findBySourceKey(instance: Instance, source: string, item: PayloadItem): Row | null {
    const key = item.sys_object_source_info?.source_native_key
    if (!key) return null
    const name = item.sys_object_source_info?.source_name ?? source
    const [link] = select(instance, 'sys_object_source', {
        kind: 'and',
        terms: [equals('name', name), equals('id', key), equals('target_table', item.className ?? '')],
    })
    return link?.target_sys_id ? instance.database.get(item.className ?? '', link.target_sys_id) : null
}

function rememberSourceKey(instance: Instance, source: string, item: PayloadItem, sysId: string): void {
    const key = item.sys_object_source_info?.source_native_key
    if (!key) return
    const name = item.sys_object_source_info?.source_name ?? source
    const now = formatUtc(instance.clock.now())
    const [link] = select(instance, 'sys_object_source', {
        kind: 'and',
        terms: [equals('name', name), equals('id', key), equals('target_table', item.className ?? '')],
    })
    if (link) instance.database.update('sys_object_source', link.sys_id ?? '', { target_sys_id: sysId, last_scan: now })
    else
        instance.database.insert('sys_object_source', {
            sys_id: instance.newId(),
            name,
            id: key,
            target_table: item.className ?? '',
            target_sys_id: sysId,
            last_scan: now,
        })
}

function relate(
    instance: Instance,
    tx: Transaction,
    items: readonly ItemAnswer[],
    relation: { readonly parent: number; readonly child: number; readonly type: string },
): void {
    const [type] = select(instance, 'cmdb_rel_type', equals('name', relation.type))
    const [parent, child] = [items[relation.parent]?.sysId, items[relation.child]?.sysId]
    if (!type?.sys_id || !parent || !child || parent === 'Unknown' || child === 'Unknown') return
    const terms = [equals('parent', parent), equals('child', child), equals('type', type.sys_id)]
    if (select(instance, 'cmdb_rel_ci', { kind: 'and', terms }).length > 0) return
    const state = instance.records.create(tx, 'cmdb_rel_ci')
    Object.assign(state.values, { parent, child, type: type.sys_id })
    instance.records.insert(tx, state)
}

// The rule of the nearest class that has one; its active entries in their order.
function entriesFor(instance: Instance, chain: readonly string[]): Row[] {
    for (const name of chain) {
        const [identifier] = select(instance, 'cmdb_identifier', {
            kind: 'and',
            terms: [equals('applies_to', name), equals('active', '1')],
        })
        if (!identifier) continue
        return select(instance, 'cmdb_identifier_entry', {
            kind: 'and',
            terms: [equals('identifier', identifier.sys_id ?? ''), equals('active', '1')],
        }).sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
    }
    return []
}

function attributesOf(entry: Row): string[] {
    return (entry.attributes ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
}

function select(instance: Instance, table: string, where: Condition): Row[] {
    return instance.database.select({
        table,
        where,
        orderBy: [{ path: 'sys_created_on', descending: false }],
        window: null,
    })
}

function equals(path: string, value: string): Condition {
    return { kind: 'compare', path, operator: '=', value }
}

function refused(error: string, message: string): Refusal {
    return { kind: 'refused', error, message }
}

/** sn_cmdb.IdentificationEngine as scripts see it. */
export const IDENTIFICATION_ENGINE = glideClass<IdentificationEngine>({
    name: 'sn_cmdb.IdentificationEngine',
    type: IdentificationEngine,
    methods: [],
    statics: {
        createOrUpdateCI: ({ instance, tx }, source, json) =>
            identify(instance, tx, toText(source), toText(json), true),
        identifyCI: ({ instance, tx }, json) => identify(instance, tx, '', toText(json), false),
    },
})
