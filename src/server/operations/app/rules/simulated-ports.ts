/** Ports of one simulated attempt: it sees the instance as if the delivery were the first about its subject, and writes nothing. */

import { emptyGateway, openPlanning } from '../preview/planning-ports.ts'
import type { PlannedChanges } from '../preview/planned-records.ts'
import type { Inspection } from '../../core/deliveries/inspection.ts'
import type { Looks, PreviewPorts } from '../preview/preview-ports.ts'
import type { AttemptPorts, Gateway } from '../../../mapping/app/ports.ts'
import type { MappingRule } from '../../../mapping/core/rules.ts'
import type { Fields, RecordPlan } from '../../../shared/plan.ts'
import { ok } from '../../../shared/result.ts'

/**
 * A rule counts when a record is made, so what was made already is not looked at: no link, no record, no counted decision. What is known of gateways
 * stays, because conditions ask for their environment; when they were deployed is left out.
 */
export function openSimulated(
    real: PreviewPorts,
    rules: readonly MappingRule[],
): { readonly ports: AttemptPorts; readonly plannedChanges: PlannedChanges } {
    return openPlanning({
        ...real,
        rules: { active: () => rules },
        deliveries: { ...real.deliveries, hasWritten: () => false, written: () => [] },
        links: {
            family: () => [],
            find: () => null,
            findAgain: () => null,
            occurredBefore: () => false,
            occurrences: () => 0,
            ofSubject: () => [],
            ofTarget: () => [],
        },
        items: {
            open: real.items.open,
            findNamed: () => ({ source: 'correlation', items: [], isNameTaken: false }),
            isNameTaken: () => false,
        },
        gateways: {
            find: (gatewayId) => asNew(real.gateways.find(gatewayId)),
            findNamed: (name, organization) => asNew(real.gateways.findNamed(name, organization)),
        },
        affectedItems: { of: () => [] },
        decisions: { incidentsOpened: () => 0 },
        looks: { ...LOOKS, name: real.looks.name, inspect: (plan) => toInspection(plan, real.looks.name(plan)) },
    })
}

function asNew(gateway: Gateway | null): Gateway | null {
    if (gateway === null) return null
    const {
        configurationItem,
        environment,
        gatewayId,
        itemSource,
        knownAs,
        name,
        organization,
        registeredItem,
        sysId,
    } = gateway
    const item = { configurationItem, itemSource, registeredItem }
    return { ...emptyGateway(gatewayId), ...item, environment, knownAs, name, organization, sysId }
}

const LOOKS: Omit<Looks, 'inspect' | 'name'> = {
    defaults: () => ({}),
    identify: () => null,
    isRelated: () => ok(true),
    decision: () => ({ counted: true, isRepeat: false, total: 1, counter: '' }),
    export: () => null,
}

/**
 * Every plan is a new record with the values of the plan, and with the records whose names are found; what would refuse the write is a question of
 * previews.
 */
function toInspection(plan: RecordPlan, { obstacles, references }: ReturnType<Looks['name']>): Inspection {
    const named: Record<string, string> = {}
    for (const { column, recordId, wanted } of references) {
        const isFollowed = obstacles.every((obstacle) => obstacle.column !== column)
        if (recordId !== null) named[column] = isFollowed ? wanted : recordId
    }
    const values: Fields = { ...plan.fields, ...plan.onCreate, ...named }
    return {
        operation: 'create',
        table: plan.table,
        recordId: null,
        number: null,
        fields: Object.keys(values).map((column) => ({ column, value: values[column], before: null })),
        references: [],
        workNote: plan.workNote,
        obstacles: obstacles.map((obstacle) => ({ ...obstacle, refuses: false })),
    }
}
