/** Controls of one objective by their entities: which gateways each of them answers for. */

import { toEnvironment } from '../../mapping/core/environment.ts'
import type { GrcControl } from './grc.ts'
import type { ControlMapping } from './mapping.ts'

/** One control of an objective that has several, with the gateways of its entity. */
export interface EntityControl {
    readonly control: GrcControl
    /** Name of the entity; '' when the control has none. */
    readonly entity: string
    /** Ids of the gateways that belong to it today, sorted. */
    readonly gateways: readonly string[]
    /** Those that belong to it by their CI, wherever they ran. */
    readonly byItem: readonly string[]
}

/** What GRC and the CMDB say; of each, only what the mappings ask for. */
export interface EntityFacts {
    /** Control objectives. */
    readonly objectives: readonly { readonly sysId: string; readonly reference: string; readonly name: string }[]
    /** Controls that are not retired. */
    readonly controls: readonly (GrcControl & { readonly objective: string })[]
    /** Entities of these controls. */
    readonly entities: readonly Entity[]
    readonly gateways: readonly EntityGateway[]
    /** CI → CIs that depend on it: services of a gateway. */
    readonly services: Readonly<Record<string, readonly string[]>>
}

export interface Entity {
    readonly sysId: string
    readonly name: string
    /** sys_ids of the record that the entity stands for. */
    readonly subjects: readonly string[]
}

export interface EntityGateway {
    readonly id: string
    /** sys_id of its CI; '' when it has none. */
    readonly item: string
    readonly environment: string
}

/**
 * The controls of each mapping whose objective has several, by the mapping's sys_id. A mapping that names its control, or whose objective has
 * one control or is not the only one, is not among them: its control answers for all gateways, or none is found.
 */
export function findEntityControls(
    mappings: readonly ControlMapping[],
    facts: EntityFacts,
): Readonly<Record<string, readonly EntityControl[]>> {
    const found: Record<string, readonly EntityControl[]> = {}
    for (const mapping of mappings) {
        const objective = mapping.grcControl === '' ? findObjective(mapping, facts) : null
        const controls = facts.controls.filter((control) => control.objective === objective)
        if (controls.length > 1) found[mapping.sysId] = controls.map((control) => toEntityControl(control, facts))
    }
    return found
}

/** The only objective with the control's id as reference, else the only one with the objective as name; null when none or several match. */
function findObjective({ controlId, objective }: ControlMapping, { objectives }: EntityFacts): string | null {
    const referred = objectives.filter(({ reference }) => isSame(reference, controlId))
    const matching = referred.length > 0 ? referred : objectives.filter(({ name }) => isSame(name, objective))
    return matching.length === 1 ? matching[0].sysId : null
}

function toEntityControl(control: GrcControl, { entities, gateways, services }: EntityFacts): EntityControl {
    const entity = entities.find(({ sysId }) => sysId === control.profile)
    const { number, profile, sysId } = control
    if (entity === undefined) return { control: { sysId, number, profile }, entity: '', gateways: [], byItem: [] }
    const own = gateways.filter((gateway) => isAbout(entity, gateway, services)).map(({ id }) => id)
    const byItem = gateways.filter((gateway) => isAboutItem(entity, gateway, services)).map(({ id }) => id)
    return { control: { sysId, number, profile }, entity: entity.name, gateways: own.sort(), byItem: byItem.sort() }
}

/**
 * Whether an entity stands for a gateway.
 *
 * | The entity applies to             | The gateway belongs to it |
 * | --------------------------------- | ------------------------- |
 * | its CI                            | yes                       |
 * | a service that depends on its CI  | yes                       |
 * | anything, named as its environment| yes                       |
 * | anything else                     | no                        |
 */
export function isAbout(entity: Entity, gateway: EntityGateway, services: EntityFacts['services']): boolean {
    return isAboutItem(entity, gateway, services) || isNamedAs(entity.name, gateway.environment)
}

/** Whether an entity has the name of an environment, however either is spelled. */
export function isNamedAs(entity: string, environment: string): boolean {
    return environment !== '' && isSame(toEnvironment(entity), toEnvironment(environment))
}

function isAboutItem({ subjects }: Entity, { item }: EntityGateway, services: EntityFacts['services']): boolean {
    const items = item === '' ? [] : [item].concat(services[item] || [])
    return items.some((one) => subjects.indexOf(one) >= 0)
}

function isSame(one: string, other: string): boolean {
    return one.trim().toLowerCase() === other.trim().toLowerCase()
}
