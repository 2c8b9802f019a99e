/** Ports over plain maps, with the promises that the platform adapters make: links first, one write, read back. */

import { createHash } from 'node:crypto'
import type {
    Applied,
    ClaimedDelivery,
    DecisionRow,
    DeliveryEnd,
    Gateway,
    Link,
    ProcessPorts,
} from '../../src/server/app/ports.ts'
import type { LinkKey, Outcome, RecordPlan, WriteFailure } from '../../src/server/core/mapping/plan.ts'
import type { CanonicalType, DeliveryState, LinkKind } from '../../src/server/core/names.ts'
import { processDelivery } from '../../src/server/app/process-delivery.ts'
import { toSettings } from '../../src/server/core/properties.ts'
import type { Settings } from '../../src/server/core/properties.ts'
import { fail, ok } from '../../src/server/core/result.ts'
import { addSeconds } from '../../src/server/core/time.ts'
import { parseEnvelope } from '../../src/server/core/webhook/envelope.ts'
import { toEventHead } from '../../src/server/core/webhook/parse-event.ts'

export type Row = Record<string, string>
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Values that an instance gives to a new record of each table. */
const DEFAULTS: Readonly<Record<string, Row>> = {
    change_request: { state: '-5', approval: 'not requested', active: '1', type: 'normal' },
    incident: { state: '1', active: '1', impact: '3', urgency: '3' },
    x_kt_gov_compliance_task: { state: '1', active: '1', priority: '4' },
    sn_compliance_task: { state: '1', active: '1', priority: '4' },
    sn_grc_issue: { state: '1', active: '1', priority: '4' },
}
/** States that end a record of each table. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
    incident: ['7', '8'],
    change_request: ['3', '4'],
    x_kt_gov_compliance_task: ['3', '4', '7'],
    sn_compliance_task: ['3', '4', '7'],
}
/** Columns of the seed documents and of our own table; an instance has them only when a test says so. */
const OPTIONAL =
    /^u_|^version$|^(escalation_id|policy_name|action|severity|model|gateway_id|ai_user|outcome|console_url|escalation_state)$/

export interface StoredDelivery {
    readonly sysId: string
    readonly body: string
    readonly canonicalType: CanonicalType
    readonly eventType: string
    state: DeliveryState
    attempts: number
    code: string | null
    text: string | null
    nextAttemptAt: string | null
    claimedAt: string | null
    /** Lines of every attempt, in order. */
    outcomes: Outcome[]
    ends: DeliveryEnd[]
}

/** A small instance in memory: what tests look at, what they break, and the ports over it. */
export function openMemory(properties: Readonly<Record<string, string>> = {}) {
    const settings: Settings = toSettings((name) => (properties[name] === undefined ? null : properties[name]))
    let now = '2026-05-01 00:00:00'
    let serial = 0
    const tables = new Map<string, Map<string, Row>>()
    const notes = new Map<string, string[]>()
    const links = new Map<string, Mutable<Link>>()
    const gateways = new Map<string, Mutable<Gateway> & Row>()
    const deliveries = new Map<string, StoredDelivery>()
    const decided = new Map<string, DecisionRow>()
    const counters = new Map<string, { total: number; overflow: number }>()
    const opened: { kind: string; day: string }[] = []
    const keyValues = new Map<string, Row>()
    const relations: string[] = []
    const exports = new Map<string, Row>()
    const plans: RecordPlan[] = []
    const journal: string[] = []
    const dead: string[] = []
    const known = {
        absent: new Set(['sn_compliance_task', 'sn_ai_case_mgmt_ai_case', 'sn_grc_issue']),
        columns: new Set<string>(),
    }
    const faults = {
        refuse: new Map<string, WriteFailure>(),
        dieAfterWriting: new Set<string>(),
        dieBeforeWriting: new Set<string>(),
    }
    known.absent.add('alm_ai_system_digital_asset')
    known.absent.add('std_change_record_producer')

    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
    const newId = () => createHash('md5').update(String(++serial)).digest('hex')
    const tableOf = (table: string) => {
        const rows = tables.get(table) || new Map<string, Row>()
        tables.set(table, rows)
        return rows
    }
    const keyOf = (key: LinkKey) => `${key.kind}|${key.externalId}`
    const hasColumn = (table: string, column: string) =>
        !OPTIONAL.test(column) || known.columns.has(`${table}.${column}`) || table === 'x_kt_gov_compliance_task'
    const probe = (table: string) => (known.absent.has(table) ? 'absent' : tableOf(table).size === 0 ? 'empty' : 'ok')

    function linkOf(key: LinkKey): Mutable<Link> {
        const existing = links.get(keyOf(key))
        if (existing) return existing
        const link: Mutable<Link> = {
            sysId: newId(),
            kind: key.kind,
            externalId: key.externalId,
            table: '',
            recordId: null,
            number: null,
            state: null,
            occurredAt: null,
            occurrences: 0,
            notesWritten: 0,
            detail: {},
        }
        links.set(keyOf(key), link)
        return link
    }

    /** A record whose worker died before the link row knew of it. */
    function findOrphan(plan: RecordPlan): string | null {
        const wanted = plan.onCreate.correlation_id
        const found = [...tableOf(plan.table)].find(
            ([, row]) => wanted && row.correlation_id === wanted && row.active !== '0',
        )
        return found ? found[0] : null
    }

    function apply(plan: RecordPlan) {
        plans.push(plan)
        if (known.absent.has(plan.table)) {
            return fail<WriteFailure>({ code: 'target_missing', table: plan.table, name: null, message: 'absent' })
        }
        const refusal = faults.refuse.get(plan.table)
        if (refusal) return fail(refusal)
        if (faults.dieBeforeWriting.delete(plan.table)) throw new Error('the worker died')
        const isReserved = links.has(keyOf(plan.link))
        const link = linkOf(plan.link)
        const table = link.recordId && !plan.recordId ? link.table : plan.table
        const linkedId = plan.recordId || link.recordId
        const isThere = linkedId !== null && tableOf(table).has(linkedId)
        const recordId = isThere ? linkedId : isReserved ? findOrphan(plan) : null
        const row = recordId === null ? undefined : tableOf(table).get(recordId)
        const fields = row ? plan.fields : { ...DEFAULTS[plan.table], ...plan.fields, ...plan.onCreate }
        const target = row || {}
        for (const column of Object.keys(fields)) target[column] = fields[column] === 'true' ? '1' : fields[column]
        for (const column of Object.keys(plan.whereColumnExists)) {
            if (hasColumn(plan.table, column)) target[column] = plan.whereColumnExists[column]
        }
        for (const column of Object.keys(plan.references)) {
            if (!target[column]) target[column] = `${plan.references[column].table}:${plan.references[column].value}`
        }
        if (CLOSED[plan.table] && CLOSED[plan.table].includes(target.state)) target.active = '0'
        const sysId = row && recordId ? recordId : newId()
        tableOf(plan.table).set(sysId, target)
        if (plan.workNote !== null) notes.set(sysId, [...(notes.get(sysId) || []), plan.workNote])
        const number = `${plan.table.slice(0, 3).toUpperCase()}${sysId.slice(0, 4)}`
        if (faults.dieAfterWriting.delete(plan.table)) throw new Error('the worker died')
        Object.assign(link, { table: plan.table, recordId: sysId, number })
        if (plan.linkState !== null) link.state = plan.linkState
        if (plan.linkOccurredAt !== null) link.occurredAt = plan.linkOccurredAt
        if (!row) {
            link.occurrences = 1
            opened.push({ kind: plan.link.kind, day: now.slice(0, 10) })
        }
        const action = row ? 'updated' : 'created'
        const outcome: Outcome = { action, table: plan.table, recordId: sysId, number, reason: plan.reason, code: null }
        return ok<Applied>({ outcome, remarks: [], table: plan.table, recordId: sysId, number, created: !row })
    }

    function count(row: DecisionRow) {
        const key = `${row.gatewayId}|${row.decisionId}`
        const first = decided.get(key)
        const counter = [row.policy, row.gatewayId, row.action, row.day].join('|')
        if (first) return ok({ counted: first.delivery === row.delivery, total: 0, counter })
        decided.set(key, row)
        const totals = counters.get(counter) || { total: 0, overflow: 0 }
        totals.total += 1
        counters.set(counter, totals)
        return ok({ counted: true, total: totals.total, counter })
    }

    const ports: ProcessPorts = {
        settings,
        crypto: { sha256, hmacSha256: () => '', base64: (text) => Buffer.from(text, 'utf8').toString('base64') },
        clock: { now: () => now, epochSeconds: () => Date.parse(`${now.replace(' ', 'T')}Z`) / 1000 },
        journal: {
            info: (message) => void journal.push(message),
            warn: (message) => void journal.push(message),
            error: (message) => void journal.push(message),
        },
        deliveries: {
            claim: (sysId): ClaimedDelivery | null => {
                const delivery = deliveries.get(sysId)
                if (!delivery || (delivery.state !== 'queued' && delivery.state !== 'failed')) return null
                delivery.state = 'processing'
                delivery.claimedAt = now
                const { body, canonicalType, eventType, attempts } = delivery
                return {
                    sysId,
                    number: `KTD${sysId.slice(0, 7)}`,
                    deliveryId: sysId,
                    eventType,
                    canonicalType,
                    body,
                    receivedAt: now,
                    attempt: attempts + 1,
                }
            },
            finish: (sysId, end) => {
                const delivery = deliveries.get(sysId)
                if (!delivery) return
                const { state, code, text, nextAttemptAt } = end
                Object.assign(delivery, {
                    state,
                    code,
                    text,
                    nextAttemptAt,
                    claimedAt: null,
                    attempts: delivery.attempts + 1,
                })
                delivery.outcomes.push(...end.outcomes)
                delivery.ends.push(end)
            },
            releaseExpired: (olderThan, limit) => {
                const held = [...deliveries.values()].filter(
                    (one) => one.state === 'processing' && (one.claimedAt || '') < olderThan,
                )
                for (const one of held.slice(0, limit)) {
                    Object.assign(one, {
                        state: 'failed',
                        nextAttemptAt: now,
                        claimedAt: null,
                        attempts: one.attempts + 1,
                    })
                }
                return Math.min(held.length, limit)
            },
            due: (at, _queuedBefore, limit) =>
                [...deliveries.values()]
                    .filter(
                        (one) => one.state === 'queued' || (one.state === 'failed' && (one.nextAttemptAt || '') <= at),
                    )
                    .slice(0, limit)
                    .map((one) => one.sysId),
            announceDead: (sysId) => void dead.push(sysId),
        },
        links: {
            find: (kind, externalId) => copyOf(links.get(keyOf({ kind, externalId }))),
            findAgain: (kind, externalId) => copyOf(links.get(keyOf({ kind, externalId }))),
            remember: (kind, externalId, facts) => Object.assign(linkOf({ kind, externalId }), facts),
            countOccurrence: (link, noted, occurredAt) => {
                const stored = linkOf(link)
                stored.occurrences += 1
                if (noted) stored.notesWritten += 1
                if (occurredAt > (stored.occurredAt || '')) stored.occurredAt = occurredAt
            },
            reopen: (link) =>
                void Object.assign(linkOf(link), { recordId: null, number: null, occurrences: 0, notesWritten: 0 }),
        },
        records: {
            probe,
            read: (table, sysId, columns) => {
                const row = tableOf(table).get(sysId)
                return row ? Object.fromEntries(columns.map((column) => [column, row[column] || ''])) : null
            },
            firstChoice: (_table, _column, wanted) => wanted[0],
            hasColumns: (table, columns) => columns.every((column) => hasColumn(table, column)),
            apply,
        },
        gateways: {
            find: (gatewayId) => copyOf(gateways.get(gatewayId)),
            save: (gatewayId, changes) => {
                const empty = {
                    sysId: newId(),
                    gatewayId,
                    name: '',
                    environment: null,
                    policyVersion: null,
                    lastPolicyUpdate: null,
                    lastDeployedAt: null,
                    health: null,
                    healthChangedAt: null,
                    configurationItem: null,
                    changeStatus: null,
                }
                const saved = Object.assign(gateways.get(gatewayId) || empty, withoutNulls(changes))
                gateways.set(gatewayId, saved as Mutable<Gateway> & Row)
                return ok({ ...saved } as Gateway)
            },
        },
        configurationItems: {
            save: apply,
            relate: (parent, child, type) => {
                const relation = `${parent} ${type} ${child}`
                const action = relations.includes(relation) ? 'unchanged' : 'created'
                if (action === 'created') relations.push(relation)
                return ok({ action, table: 'cmdb_rel_ci', recordId: newId(), number: null, reason: type, code: null })
            },
            setKeyValues: (sysId, pairs) => void keyValues.set(sysId, { ...keyValues.get(sysId), ...pairs }),
        },
        decisions: {
            count,
            overflow: (counter) => {
                const totals = counters.get(counter)
                if (totals) totals.overflow += 1
            },
            incidentsOpened: (day) =>
                opened.filter((one) => one.kind === 'violation_incident' && one.day === day).length,
        },
        exports: {
            save: (event) => {
                const created = !exports.has(event.exportId)
                if (created) exports.set(event.exportId, { kind: event.kind })
                return ok({ recordId: `export-${event.exportId}`, number: 'KTX1', created })
            },
        },
    }

    /** Stores a delivery as the receiving side does; answers its sys_id. */
    function store(body: unknown): string {
        const text = typeof body === 'string' ? body : JSON.stringify(body)
        const sysId = newId()
        const envelope = parseEnvelope(text, 1)
        const context = { receivedAt: now, eventType: null, sha256 }
        const head = envelope.ok ? toEventHead(envelope.value.items[0], context) : null
        const eventType = head === null ? '' : head.common.eventType
        const canonicalType = head === null ? 'unknown' : head.canonicalType
        deliveries.set(sysId, {
            sysId,
            body: text,
            eventType,
            canonicalType,
            state: 'queued',
            attempts: 0,
            code: null,
            text: null,
            nextAttemptAt: null,
            claimedAt: null,
            outcomes: [],
            ends: [],
        })
        return sysId
    }

    return {
        ports,
        settings,
        store,
        plans,
        journal,
        dead,
        known,
        faults,
        keyValues,
        relations,
        decided,
        counters,
        delivery: (sysId: string) => deliveries.get(sysId) as StoredDelivery,
        rows: (table: string) => [...tableOf(table).values()],
        put: (table: string, sysId: string, row: Row) => void tableOf(table).set(sysId, row),
        remove: (table: string) => tableOf(table).clear(),
        notes: () => [...notes.values()].flat(),
        link: (kind: LinkKind, externalId: string) => links.get(keyOf({ kind, externalId })),
        gateway: (gatewayId: string) => gateways.get(gatewayId),
        wait: (seconds: number) => {
            now = addSeconds(now, seconds)
        },
    }
}

export type Memory = ReturnType<typeof openMemory>

function copyOf<T extends object>(value: T | undefined): T | null {
    return value === undefined ? null : { ...value }
}

function withoutNulls(changes: object): object {
    return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null && value !== undefined))
}

/** Stores and processes bodies one after the other; answers the deliveries. */
export function deliver(memory: Memory, ...bodies: readonly unknown[]): readonly StoredDelivery[] {
    return bodies.map((body) => {
        const sysId = memory.store(body)
        processDelivery(sysId, memory.ports)
        return memory.delivery(sysId)
    })
}

/** Another attempt at a delivery that failed. */
export function retry(memory: Memory, delivery: StoredDelivery): StoredDelivery {
    processDelivery(delivery.sysId, memory.ports)
    return delivery
}

/** The lines of a delivery as tuples: action, table, code. */
export function lines(delivery: StoredDelivery): readonly string[] {
    return delivery.outcomes.map(({ action, table, code }) => [action, table, code === null ? 'ok' : code].join(' '))
}
