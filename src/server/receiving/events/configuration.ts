/** What the event types of a policy configuration share: their subject and their decoder. */

import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn } from '../core/envelope.ts'
import { distinctEnvironments, findStatedEnvironment } from '../../mapping/core/environment.ts'
import type { ConfigEvent, EventCommon, EventFailure, StatedEnvironment } from '../../mapping/core/event.ts'
import { toText } from '../../shared/json.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { findHiddenTargets } from '../core/hidden-members.ts'
import { findExcessTargets, findOwnEnvironments, findUnreadTargets, toEntries } from '../core/targets.ts'

// A plain `id` may be the event's own, new with every delivery; only such a one surely stays from version to version.
const CONFIG_ID = /^(cfg|conf|config|configuration)[-_]/i

/** What the descriptors of these types have in common. */
export const CONFIGURATION = {
    wrappers: ['config', 'configuration'],
    stepTime: [],
    reads: [
        'configId',
        'configName',
        'configVersion',
        'previousVersion',
        'changeSummary',
        'deployer',
        'deployedAt',
        'source',
        'apiUrl',
        'gatewayName',
    ],
    findSubject: (layers) => findConfigId(layers) || findIn(layers, ALIASES.configName, toText),
    ignored: null,
} satisfies Partial<EventDescriptor>

/** The configuration event that the layers describe. It needs a version, and an id or a name; the name stands in for the id. */
export function decodeConfiguration(
    layers: Layers,
    common: EventCommon,
    kind: ConfigEvent['kind'],
): Result<ConfigEvent, EventFailure> {
    const text = (aliases: readonly string[]) => findIn(layers, aliases, toText)
    const name = text(ALIASES.configName)
    const id = findConfigId(layers) || name || text(['id'])
    const version = text(ALIASES.configVersion)
    if (id === null || version === null)
        return incomplete([
            missing(id, 'config_id', 'the id or the name of the configuration'),
            missing(version, 'config_version', 'the version of the configuration'),
        ])
    const unread = findUnreadTargets(layers)
    if (unread.length > 0)
        return incomplete(unread.map((field) => ({ field, problem: 'names a target in a form that cannot be read' })))
    const excess = findExcessTargets(layers)
    if (excess.length > 0) return incomplete(excess)
    const statedEnvironments = findOwnEnvironments(layers)
    const environments = findEnvironments(layers, common.environment || toShared(statedEnvironments, common))
    if (environments.length === 0 && common.gatewayIds.length === 0) {
        const hidden = findHiddenTargets(layers)
        if (hidden.length > 0)
            return incomplete(hidden.map((field) => ({ field, problem: 'a target under a name that is not read' })))
    }
    return ok({
        ...common,
        kind,
        environment: environments.length === 1 ? environments[0] : common.environment,
        environments,
        ...(statedEnvironments.length === 0 ? {} : { statedEnvironments }),
        configId: id,
        configName: name || id,
        version,
        previousVersion: text(ALIASES.previousVersion),
        changeSummary: text(ALIASES.changeSummary),
        actor: text(ALIASES.deployer),
        source: text(ALIASES.source),
        apiUrl: text(ALIASES.apiUrl),
        gatewayName: text(ALIASES.gatewayName),
    })
}

/** The environment that every gateway of the event states alike; null where they state several, or one of them none. */
function toShared(stated: readonly StatedEnvironment[], { gatewayIds }: EventCommon): string | null {
    const isStatedOf = (gatewayId: string): boolean =>
        findStatedEnvironment({ statedEnvironments: stated }, gatewayId) !== null
    const names = distinctEnvironments(stated.map(({ environment }) => environment))
    return names.length === 1 && gatewayIds.every(isStatedOf) ? stated[0].environment : null
}

/** The deployment targets that the event states: the one, and those of every list beside it or in its place. One that is left out would be lost. */
export function findEnvironments(layers: Layers, single: string | null): readonly string[] {
    const toNames = (value: unknown): readonly string[] | null => {
        const names = Array.isArray(value) ? value.map(toText).filter((name): name is string => name !== null) : []
        return names.length === 0 ? null : names
    }
    const lists = [...ALIASES.environments, ...ALIASES.environment].map(
        (alias) => findIn(layers, [alias], toNames) || [],
    )
    const named = (findIn(layers, ALIASES.environments, toEntries) || []).map(toText)
    const stated = lists.reduce<readonly (string | null)[]>((all, names) => all.concat(names), [single, ...named])
    return Array.from(new Set(stated.filter((name): name is string => name !== null)))
}

/** The id that by its name or its form is the configuration's, or null. */
export function findConfigId(layers: Layers): string | null {
    const named = findIn(layers, ALIASES.configId, toText)
    if (named !== null) return named
    return findIn(layers, ['id'], (value) => {
        const id = toText(value)
        return id !== null && CONFIG_ID.test(id) ? id : null
    })
}
