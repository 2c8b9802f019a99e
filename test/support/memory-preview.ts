/** A preview over the small instance in memory: its readers, and looks that answer as its record writer would. */

import { openMemoryFaults } from './memory-faults.ts'
import type { Looks, PreviewPorts } from '../../src/server/operations/app/preview/preview-ports.ts'
import type { Inspection, Obstacle } from '../../src/server/operations/core/deliveries/inspection.ts'
import type { RecordPlan } from '../../src/server/shared/plan.ts'
import { ok } from '../../src/server/shared/result.ts'
import type { Memory } from './memory-ports.ts'

/** The ports of one preview. */
export function openMemoryPreview(memory: Memory): PreviewPorts {
    const {
        affectedItems,
        clock,
        configurationItems,
        crypto,
        decisions,
        deliveries,
        gateways,
        links,
        records,
        rules,
        settings,
    } = memory.ports
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
    return {
        settings,
        crypto,
        clock,
        rules,
        journal: silent,
        faults: openMemoryFaults(),
        items: configurationItems,
        deliveries: {
            hasWritten: deliveries.hasWritten,
            written: deliveries.written,
            read: (sysId) => {
                const stored = memory.delivery(sysId)
                if (stored === undefined) return null
                const { attempts, body, canonicalType, earlierAttempts, eventType, state } = stored
                return {
                    sysId,
                    number: `KTD${sysId.slice(0, 7)}`,
                    deliveryId: sysId,
                    eventType,
                    canonicalType,
                    body: ok(body),
                    seal: 'sealed',
                    state,
                    receivedAt: clock.now(),
                    attempt: attempts + 1,
                    isRepeat: attempts + earlierAttempts > 0,
                    postedBy: 'guest',
                    isOurs: () => true,
                }
            },
        },
        links: {
            family: links.family,
            ofSubject: links.ofSubject,
            ofTarget: links.ofTarget,
            find: links.find,
            findAgain: links.findAgain,
            occurredBefore: links.occurredBefore,
            occurrences: links.occurrences,
        },
        records: {
            probe: records.probe,
            read: records.read,
            choices: records.choices,
            firstChoice: records.firstChoice,
            columnKind: records.columnKind,
            extendsTable: records.extendsTable,
            hasColumns: records.hasColumns,
            hasNote: records.hasNote,
            isAuditedBeyond: records.isAuditedBeyond,
            valuesAt: records.valuesAt,
            hasDependent: records.hasDependent,
        },
        gateways: { find: gateways.find, findNamed: gateways.findNamed },
        affectedItems: { of: affectedItems.of },
        decisions: { incidentsOpened: decisions.incidentsOpened },
        looks: openLooks(memory),
    }
}

function openLooks(memory: Memory): Looks {
    return {
        inspect: (plan, recordId) => inspect(memory, plan, recordId),
        name: ({ references }) => ({
            references: Object.entries(references).map(([column, { table, value }]) => ({
                ...{ column, table, wanted: value, recordId: `id of ${value}` },
            })),
            obstacles: [],
        }),
        defaults: (table, columns) =>
            Object.fromEntries(columns.map((column) => [column, memory.defaultsOf(table)[column] || ''])),
        identify: () => null,
        isRelated: (parent, child, type) => ok(memory.relations.includes(`${parent} ${type} ${child}`)),
        decision: (row) => {
            const known = memory.decided.get(`${row.gatewayId}|${row.decisionId}`)
            const counter = [row.policy, row.gatewayId, row.action, row.day].join('|')
            if (known) return { counted: known.delivery === row.delivery, isRepeat: true, total: 0, counter }
            const totals = memory.counters.get(counter)
            return { counted: true, isRepeat: false, total: (totals ? totals.total : 0) + 1, counter }
        },
        export: () => null,
    }
}

function inspect(memory: Memory, plan: RecordPlan, recordId: string | null): Inspection {
    const columns = Object.keys({ ...plan.fields, ...plan.whereColumnExists, ...plan.references, ...plan.whereEmpty })
    const row = recordId === null ? null : memory.ports.records.read(plan.table, recordId, columns)
    const isNew = row === null
    const isFilled = (column: string): boolean => row !== null && row[column] !== ''
    const isSame =
        Object.entries({ ...plan.fields, ...plan.whereColumnExists }).every(
            ([name, value]) => row?.[name] === value || !memory.ports.records.hasColumns(plan.table, [name]),
        ) && Object.keys({ ...plan.references, ...plan.whereEmpty }).every(isFilled)
    const refusal = memory.known.absent.has(plan.table)
        ? { code: 'target_missing' as const, name: null, message: 'absent' }
        : memory.faults.refuse.get(plan.table)
    const obstacles: Obstacle[] = refusal
        ? [{ code: refusal.code, column: refusal.name, message: refusal.message, refuses: true }]
        : []
    const values = isNew ? { ...plan.fields, ...plan.onCreate } : plan.fields
    return {
        operation: isNew ? 'create' : isSame && plan.workNote === null ? 'unchanged' : 'update',
        table: plan.table,
        recordId: isNew ? null : recordId,
        number: null,
        fields: Object.entries(values).map(([column, value]) => ({ column, value, before: null })),
        references: Object.entries(plan.references).map(([column, { table, value }]) => ({
            column,
            table,
            wanted: value,
            recordId: value,
        })),
        workNote: plan.workNote,
        obstacles,
    }
}
