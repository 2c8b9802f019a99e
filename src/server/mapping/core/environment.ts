/** The names of environments as the CMDB spells them, and which one an event states for a gateway. */

import { toGatewayKey } from '../../shared/text.ts'
import type { ConfigEvent } from './event.ts'

const SPELLINGS: Readonly<Record<string, string>> = {
    prod: 'Production',
    production: 'Production',
    live: 'Production',
    stage: 'Staging',
    staging: 'Staging',
    dev: 'Development',
    development: 'Development',
    test: 'Test',
    qa: 'QA',
}

/** `production` → `Production`. An unknown name keeps its spelling with a capital first letter. */
export function toEnvironment(name: string): string {
    const trimmed = name.replace(/\s+/g, ' ').trim()
    const key = trimmed.toLowerCase()
    if (Object.prototype.hasOwnProperty.call(SPELLINGS, key)) return SPELLINGS[key]
    return trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
}

/** Whether two names mean one environment: `prod` is `Production`, and the case of a name says nothing. */
export function isSameEnvironment(one: string, other: string): boolean {
    return toEnvironment(one).toLowerCase() === toEnvironment(other).toLowerCase()
}

/** Each environment once, as it is spelled first. */
export function distinctEnvironments(names: readonly string[]): readonly string[] {
    return names.map(toEnvironment).filter((name, at, all) => {
        const [first] = all.filter((one) => isSameEnvironment(one, name))
        return all.indexOf(first) === at
    })
}

/** The environment that the event states for this gateway alone; null where it states none. */
export function findStatedEnvironment(
    { statedEnvironments }: Pick<ConfigEvent, 'statedEnvironments'>,
    gatewayId: string,
): string | null {
    const key = toGatewayKey(gatewayId)
    const [own] = (statedEnvironments || []).filter((one) => toGatewayKey(one.gatewayId) === key)
    return own === undefined ? null : own.environment
}
