/** The names of one gateway: what a row keeps of them, and what changes in an event that used another one. */

import type { Fields } from '../../shared/plan.ts'
import { toGatewayKey } from '../../shared/text.ts'
import type { GovernanceEvent, StatedName } from './event.ts'

/** Characters of the column: of more names the first ones stay. */
const MOST_KEPT = 1000
/** What stands before and after each name of the column, so that one can be asked for whole. */
const BAR = '|'

/** The text that stands in the column for this name; null for one that cannot be told apart there. */
export function toKnownAs(name: string): string | null {
    const key = toGatewayKey(name)
    return key === '' || key.indexOf(BAR) >= 0 ? null : BAR + key + BAR
}

/** The names of the column. */
export function parseKnownAs(text: string): readonly string[] {
    return text.split(BAR).filter((name) => name !== '')
}

/** The column with the names that an event states for this gateway. */
export function addKnownAs(known: string | null, gatewayId: string, stated: readonly StatedName[] = []): string | null {
    let text = known || ''
    for (const one of stated) {
        const kept = one.gatewayId === null || !isSame(one.gatewayId, gatewayId) ? null : toKnownAs(one.name)
        if (kept === null || isSame(one.name, gatewayId) || text.indexOf(kept) >= 0) continue
        const added = text === '' ? kept : text + kept.slice(1)
        if (added.length <= MOST_KEPT) text = added
    }
    return text === '' ? null : text
}

/** The event with other ids for its gateways, each once; what it states of one stays with it. */
export function withGateways<E extends GovernanceEvent>(event: E, ids: readonly string[]): E {
    const idOf = (stated: string): string => {
        const at = event.gatewayIds.map(toGatewayKey).indexOf(toGatewayKey(stated))
        return at < 0 ? stated : ids[at]
    }
    const keys = ids.map(toGatewayKey)
    const renamed: Record<string, unknown> = {
        gatewayIds: ids.filter((_, at) => keys.indexOf(keys[at]) === at),
        gatewayNames: (event.gatewayNames || []).map((one) => ({
            ...one,
            gatewayId: one.gatewayId === null ? null : idOf(one.gatewayId),
        })),
    }
    event.gatewayIds.forEach((id, at) => {
        if (isSame(id, ids[at])) return
        const names = renamed.gatewayNames as StatedName[]
        renamed.gatewayNames = [...names, { gatewayId: ids[at], name: id }]
    })
    const given: Readonly<Record<string, unknown>> = { ...event }
    for (const member of ['statedItems', 'statedEnvironments']) {
        const several = given[member] as readonly { readonly gatewayId: string | null }[] | undefined
        if (several !== undefined)
            renamed[member] = several.map((one) => ({
                ...one,
                gatewayId: one.gatewayId === null ? null : idOf(one.gatewayId),
            }))
    }
    return { ...event, ...renamed }
}

/** What a change names, with the gateway under its id where the change calls it by another name. */
export function withOwnName(named: Fields, gatewayId: string, names: readonly string[]): Fields {
    const find = (wanted: string): string | undefined => Object.keys(named).filter((one) => isSame(one, wanted))[0]
    if (find(gatewayId) !== undefined) return named
    const [other] = names.map(find).filter((one): one is string => one !== undefined)
    return other === undefined ? named : { ...named, [gatewayId]: named[other] }
}

function isSame(one: string, other: string): boolean {
    return toGatewayKey(one) === toGatewayKey(other)
}
