/** Ports over plain maps, with the promises that the platform adapters make; what tests look at and break lies beside them. */

import { createHash } from 'node:crypto'
import type { ProcessPorts } from '../../src/server/receiving/app/ports.ts'
import { processDelivery } from '../../src/server/receiving/app/process-delivery.ts'
import { parseKnownAs } from '../../src/server/mapping/core/gateway-names.ts'
import { emptyGateway } from '../../src/server/operations/app/preview/planning-ports.ts'
import type { MappingRule } from '../../src/server/mapping/core/rules.ts'
import type { LinkKind } from '../../src/server/shared/names.ts'
import { toSettings } from '../../src/server/shared/properties.ts'
import type { Settings } from '../../src/server/shared/properties.ts'
import { ok } from '../../src/server/shared/result.ts'
import { addSeconds } from '../../src/server/shared/time.ts'
import { openMemoryDeliveries, sha256 } from './memory-deliveries.ts'
import type { StoredDelivery } from './memory-deliveries.ts'
import { openMemoryFaults } from './memory-faults.ts'
import { copyOf, openMemoryRecords } from './memory-records.ts'
import type { Row } from './memory-records.ts'
import type { Gateway } from '../../src/server/mapping/app/ports.ts'
import type { StoredItem } from '../../src/server/mapping/core/gateway-item.ts'
import { besideOther, isOfOther, type DecisionRow } from '../../src/server/mapping/core/decision-row.ts'

/** A small instance in memory: what tests look at, what they break, and the ports over it. */
export function openMemory(properties: Readonly<Record<string, string>> = {}) {
    const settings: Settings = toSettings((name) => (properties[name] === undefined ? null : properties[name]))
    let now = '2026-05-01 00:00:00'
    let serial = 0
    const newId = () => createHash('md5').update(String(++serial)).digest('hex')
    const world = { newId, now: () => now }
    const inMemory = openMemoryRecords(world)
    const { tableOf, allRows, notes, links, keyOf, opened, plans, known, faults, defaultsOf, linkPort, recordPort } =
        inMemory
    const { deliveries, dead, port: deliveryPort, store } = openMemoryDeliveries(world)
    const gateways = new Map<string, Gateway>()
    const decided = new Map<string, DecisionRow>()
    const counters = new Map<string, { total: number; overflow: number }>()
    const keyValues = new Map<string, Row>()
    const relations: string[] = []
    const affected = new Map<string, readonly string[]>()
    const exports = new Set<string>()
    const journal: string[] = []
    const rules: MappingRule[] = []
    const started: { readonly name: string; readonly inputs: Readonly<Record<string, string>> }[] = []

    function count(row: DecisionRow): ReturnType<ProcessPorts['decisions']['count']> {
        const key = `${row.gatewayId}|${row.decisionId}`
        const shared = decided.get(`${row.gatewayId}|${row.among?.sharedId}`)
        const first = decided.get(key)
        const own = decided.get(`${row.gatewayId}|${besideOther(row).decisionId}`)
        if (first && isOfOther(first, row, () => own !== undefined)) return count(besideOther(row))
        if (!first && shared?.policy === row.policy) return count({ ...row, decisionId: shared.decisionId })
        const counter = [row.policy, row.gatewayId, row.action, row.day].join('|')
        const known = counters.get(counter)
        if (first)
            return ok({
                counted: first.delivery === row.delivery,
                isRepeat: true,
                total: known === undefined ? 0 : known.total,
                counter,
            })
        decided.set(key, row)
        const totals = counters.get(counter) || { total: 0, overflow: 0 }
        totals.total += 1
        counters.set(counter, totals)
        return ok({ counted: true, isRepeat: false, total: totals.total, counter })
    }

    /** Items of the configured class. */
    function findItems(fits: (row: Row, sysId: string) => boolean): readonly StoredItem[] {
        return [...tableOf(settings.ciClass)]
            .filter(([sysId, row]) => fits(row, sysId))
            .map(([sysId, row]) => ({
                recordId: sysId,
                name: row.name || '',
                table: settings.ciClass,
                isOfClass: true,
                correlationId: row.correlation_id || '',
                isRetired: false,
                isEngineMade: false,
            }))
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
        faults: openMemoryFaults(journal),
        deliveries: deliveryPort,
        rules: { active: () => rules },
        flows: {
            start: (name, inputs) => {
                started.push({ name, inputs })
                return ok(`context${started.length}`)
            },
        },
        links: linkPort,
        records: recordPort,
        gateways: {
            find: (gatewayId) => {
                // GlideRecord API: a query for nothing finds any row.
                if (typeof gatewayId !== 'string') throw new Error('a gateway without an id')
                return copyOf(gateways.get(gatewayId))
            },
            findNamed: (name, organization) => {
                const ours = [...gateways.values()].filter(
                    (one) =>
                        (one.organization || '') === (organization || '') &&
                        (one.name.toLowerCase() === name.toLowerCase() ||
                            parseKnownAs(one.knownAs || '').includes(name.toLowerCase())),
                )
                return gateways.has(name) || ours.length !== 1 ? null : copyOf(ours[0])
            },
            findAgain: (gatewayId) => copyOf(gateways.get(gatewayId)),
            claim: (gatewayId) => ok({ ...emptyGateway(gatewayId), ...gateways.get(gatewayId) }),
            release: () => true,
            save: (gatewayId, changes) => {
                const saved: Gateway = {
                    ...emptyGateway(gatewayId),
                    sysId: newId(),
                    ...gateways.get(gatewayId),
                    ...withoutNulls(changes),
                }
                gateways.set(gatewayId, saved)
                return ok({ ...saved })
            },
        },
        affectedItems: {
            add: (task, items) => {
                affected.set(task, [...new Set([...(affected.get(task) || []), ...items])])
                return null
            },
            of: (task) => affected.get(task) || [],
        },
        configurationItems: {
            open: (sysId) => findItems((_row, id) => id === sysId)[0] || null,
            findNamed: (gatewayId, name) => ({
                source: 'correlation',
                items: findItems((row) => row.correlation_id === gatewayId),
                isNameTaken: findItems((row) => row.name === name).length > 0,
            }),
            isNameTaken: (name, except) => findItems((row, id) => row.name === name && id !== except).length > 0,
            identify: () => null,
            hold: () => true,
            create: (plan) => recordPort.apply(plan),
            save: recordPort.apply,
            relate: (parent, child, type) => {
                const relation = `${parent} ${type} ${child}`
                const action = relations.includes(relation) ? 'unchanged' : 'created'
                if (action === 'created') relations.push(relation)
                return ok({
                    action,
                    table: 'cmdb_rel_ci',
                    recordId: newId(),
                    number: null,
                    reason: `Relation ${type}`,
                    code: null,
                })
            },
            setKeyValues: (sysId, pairs) => {
                keyValues.set(sysId, { ...keyValues.get(sysId), ...pairs })
                return { refusal: null, replaced: {} }
            },
        },
        decisions: {
            count,
            overflow: (counter) => {
                const totals = counters.get(counter)
                if (totals) totals.overflow += 1
                return null
            },
            incidentsOpened: (day) =>
                opened.filter((one) => one.kind === 'violation_incident' && one.day === day).length,
        },
        exports: {
            save: (event) => {
                const created = !exports.has(event.exportId)
                if (created) exports.add(event.exportId)
                return ok({ recordId: `export-${event.exportId}`, number: 'KTX1', created })
            },
        },
    }

    return {
        ports,
        defaultsOf,
        settings,
        store,
        plans,
        rules,
        /** Subflows that rules started. */
        started,
        journal,
        dead,
        known,
        faults,
        keyValues,
        relations,
        affected,
        decided,
        counters,
        delivery: (sysId: string) => deliveries.get(sysId) as StoredDelivery,
        rows: (table: string) => [...tableOf(table).values()],
        put: (table: string, sysId: string, row: Row) => void tableOf(table).set(sysId, row),
        remove: (table: string) => tableOf(table).clear(),
        notes: () => [...notes.values()].flat(),
        link: (kind: LinkKind, externalId: string) => links.get(keyOf({ kind, externalId })),
        /** How often what the link's record is about occurred beside the record itself. */
        occurrences: (kind: LinkKind, externalId: string) => {
            const link = links.get(keyOf({ kind, externalId }))
            return link === undefined ? 0 : inMemory.occurrencesOf(link).size
        },
        gateway: (gatewayId: string) => gateways.get(gatewayId),
        /** Everything that processing can change, as text: two of them show whether anything was written. */
        state: () =>
            JSON.stringify([
                [...deliveries.values()],
                [...links.values()],
                [...gateways.values()],
                [...decided],
                [...counters],
                [...keyValues],
                [...notes],
                relations,
                [...affected],
                [...exports],
                allRows(),
                plans.length,
                dead,
                journal,
            ]),
        wait: (seconds: number) => {
            now = addSeconds(now, seconds)
        },
    }
}

export type Memory = ReturnType<typeof openMemory>

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
