/** Ports that plan: put in front of the handlers of processing, they answer as the real ones would and remember what would be written. */

import type { Fields, WriteFailure } from '../../../shared/plan.ts'
import { TABLES } from '../../../shared/names.ts'
import { ok } from '../../../shared/result.ts'
import { secondOf } from '../../../shared/time.ts'
import { isFree, toHolder } from '../../../mapping/core/gateway-item.ts'
import { openPlannedLinks } from './planned-links.ts'
import { openPlannedRecords } from './planned-records.ts'
import type { PlannedRecord, PlannedChanges } from './planned-records.ts'
import type { PreviewPorts } from './preview-ports.ts'
import type { Links, Records } from '../../../shared/ports.ts'
import type { AffectedItems, AttemptPorts, ConfigurationItems, Gateway, Gateways } from '../../../mapping/app/ports.ts'

const KEY_VALUES = 'cmdb_key_value'

/** The ports of one preview, and what they would have written. */
export function openPlanning(ports: PreviewPorts): {
    readonly ports: AttemptPorts
    readonly plannedChanges: PlannedChanges
} {
    const { clock, crypto, decisions, deliveries, faults, journal, looks, rules, settings } = ports
    const links = openPlannedLinks(ports.links)
    const { records, plannedChanges } = openPlannedRecords(ports.records, looks, links)
    return {
        plannedChanges,
        ports: {
            settings,
            crypto,
            clock,
            journal,
            faults,
            rules,
            // What would be started is in the lines.
            flows: { start: () => ok('') },
            deliveries: { ...deliveries, keepFlow: () => true, forgetFlow: () => undefined },
            links,
            records,
            gateways: planGateways(ports.gateways, plannedChanges),
            configurationItems: planItems(ports, records, links, plannedChanges),
            affectedItems: planAffected(ports, plannedChanges),
            decisions: {
                count: (decision) => ok(looks.decision(decision)),
                overflow: () => null,
                incidentsOpened: decisions.incidentsOpened,
            },
            exports: {
                save: (event) => {
                    const known = looks.export(event)
                    if (known !== null) return ok({ ...known, created: false })
                    plannedChanges.records.push(
                        toStep('create', TABLES.export, { export_id: event.exportId }, 'A new export.'),
                    )
                    return ok({ recordId: '', number: '', created: true })
                },
            },
        },
    }
}

function planGateways(real: Pick<Gateways, 'find' | 'findNamed'>, plannedChanges: PlannedChanges): Gateways {
    // Without a prototype, so that a gateway called `constructor` is only a name.
    const saved: Record<string, Gateway> = Object.create(null)
    const find: Gateways['find'] = (gatewayId) => saved[gatewayId] || real.find(gatewayId)
    return {
        find,
        findNamed: real.findNamed,
        findAgain: find,
        claim: (gatewayId) => {
            const known = find(gatewayId)
            return ok(known === null ? emptyGateway(gatewayId) : known)
        },
        release: () => true,
        save: (gatewayId, changes) => {
            const known = find(gatewayId)
            const fields: Record<string, string> = { gateway_id: gatewayId }
            const given: Record<string, unknown> = { ...changes }
            for (const name of Object.keys(given))
                if (given[name] !== null && given[name] !== undefined) fields[toColumn(name)] = toStored(given[name])
            const before = known === null ? { ...emptyGateway(gatewayId), name: gatewayId } : known
            saved[gatewayId] = { ...before, ...withoutNulls(changes) }
            const operation = known === null ? 'create' : 'update'
            plannedChanges.records.push(toStep(operation, TABLES.gateway, fields, 'What is known of the gateway.'))
            return ok(saved[gatewayId])
        },
    }
}

function planItems(
    ports: PreviewPorts,
    records: Records,
    links: Pick<Links, 'find'>,
    plannedChanges: PlannedChanges,
): ConfigurationItems {
    const { crypto, items, looks, settings } = ports
    /** Names and items that this preview gave to gateways; without a prototype, so that `constructor` is only a name. */
    const named: Record<string, boolean> = Object.create(null)
    const held: Record<string, string> = Object.create(null)
    return {
        open: (sysId) => items.open(sysId),
        findNamed: (gatewayId, name) => {
            const found = items.findNamed(gatewayId, name)
            return { ...found, isNameTaken: found.isNameTaken || named[name] === true }
        },
        isNameTaken: (name, except) => items.isNameTaken(name, except) || named[name] === true,
        identify: (plan) => (settings.ciUseIre ? looks.identify(plan) : null),
        hold: (item, gatewayId) => {
            const holder = toHolder(gatewayId, crypto.sha256)
            const link = links.find('adopted_item', item.recordId)
            const by = held[item.recordId] || (link === null ? null : link.state) || holder
            held[item.recordId] = by
            return isFree(item, gatewayId) && by === holder
        },
        create: (plan) => {
            named[plan.onCreate.name] = true
            return records.apply(plan)
        },
        save: (plan) => records.apply(plan),
        relate: (parent, child, type) => {
            const isNew = plannedChanges.isMadeUp(parent) || plannedChanges.isMadeUp(child)
            const related = isNew ? ok(false) : looks.isRelated(parent, child, type)
            if (!related.ok) return related
            const action = related.value ? 'unchanged' : 'created'
            if (!related.value)
                plannedChanges.records.push(
                    toStep('create', 'cmdb_rel_ci', { parent, child, type }, `Relation ${type}`),
                )
            return ok({
                action,
                table: 'cmdb_rel_ci',
                recordId: null,
                number: null,
                reason: `Relation ${type}`,
                code: null,
            })
        },
        setKeyValues: (_sysId, pairs) => {
            const state = ports.records.probe(KEY_VALUES)
            if (state === 'absent') return { refusal: null, replaced: {} }
            if (state === 'denied') return { refusal: notReadable(), replaced: {} }
            plannedChanges.records.push(toStep('update', KEY_VALUES, pairs, 'Key values of the item.'))
            return { refusal: null, replaced: {} }
        },
    }
}

function planAffected({ affectedItems }: PreviewPorts, plannedChanges: PlannedChanges): AffectedItems {
    const of: AffectedItems['of'] = (task, by) => (plannedChanges.isMadeUp(task) ? [] : affectedItems.of(task, by))
    return {
        of,
        add: (task, items) => {
            const known = of(task)
            if (known === null) return null
            for (const item of items.filter((one) => known.indexOf(one) < 0))
                plannedChanges.records.push(
                    toStep('create', 'task_ci', { task, ci_item: item }, 'The change affects this item.'),
                )
            return null
        },
    }
}

function notReadable(): WriteFailure {
    const message = `Table ${KEY_VALUES} may not be read by the app`
    return { code: 'target_missing', table: KEY_VALUES, name: null, message }
}

function toStep(operation: PlannedRecord['operation'], table: string, fields: Fields, reason: string): PlannedRecord {
    return {
        operation,
        table,
        recordId: null,
        number: null,
        fields: Object.keys(fields).map((column) => ({ column, value: fields[column], before: null })),
        references: [],
        workNote: null,
        obstacles: [],
        reason,
    }
}

/** A moment as its column shows it, without the fraction of the second. */
function toStored(value: unknown): string {
    const text = String(value)
    return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+$/.test(text) ? secondOf(text) : text
}

/** `lastDeployedAt` → `last_deployed_at`. */
function toColumn(name: string): string {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A gateway of which only the id is known. */
export function emptyGateway(gatewayId: string): Gateway {
    return {
        sysId: '',
        gatewayId,
        name: '',
        environment: null,
        organization: null,
        configId: null,
        policyVersion: null,
        lastPolicyUpdate: null,
        lastDeployedAt: null,
        health: null,
        healthChangedAt: null,
        configurationItem: null,
        registeredItem: null,
        itemSource: null,
        changeStatus: null,
        filledUntil: null,
        knownAs: null,
    }
}

function withoutNulls(changes: object): Partial<Gateway> {
    const given = changes as Record<string, unknown>
    const kept: Record<string, unknown> = {}
    for (const name of Object.keys(given))
        if (given[name] !== null && given[name] !== undefined) kept[name] = given[name]
    return kept as Partial<Gateway>
}
