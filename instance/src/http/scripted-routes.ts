/** The routes of Scripted REST services, read from `sys_ws_definition`, `sys_ws_version` and `sys_ws_operation`. */
import type { Instance, Row } from '../kernel/kernel.ts'

/** One operation that a path may reach. */
export interface ScriptedRoute {
    readonly method: string
    readonly segments: readonly string[]
    readonly operation: Row
    readonly definition: Row
}

/** What a path leads to. `methods` lists what the resource answers when the method is not one of them. */
export type RouteMatch =
    | { readonly kind: 'route'; readonly route: ScriptedRoute; readonly pathParams: Readonly<Record<string, string>> }
    | { readonly kind: 'wrong-method'; readonly methods: readonly string[] }
    | { readonly kind: 'unknown' }

const ROUTE_TABLES = new Set(['sys_ws_definition', 'sys_ws_version', 'sys_ws_operation'])
const cache = new WeakMap<Instance, { routes: readonly ScriptedRoute[] | null }>()

/** Finds the operation for a method and decoded path segments; literal segments win over parameters. */
export function matchRoute(instance: Instance, method: string, segments: readonly string[], path: string): RouteMatch {
    const matching = routesOf(instance)
        .filter((route) => fits(route.segments, segments) && !lacksSlash(instance, route, path))
        .sort((a, b) => parameterCount(a) - parameterCount(b))
    const route = matching.find((one) => one.method === method)
    if (route) return { kind: 'route', route, pathParams: parametersOf(route.segments, segments) }
    if (matching.length > 0) return { kind: 'wrong-method', methods: matching.map((one) => one.method) }
    return { kind: 'unknown' }
}

function routesOf(instance: Instance): readonly ScriptedRoute[] {
    let entry = cache.get(instance)
    if (!entry) {
        const fresh: { routes: readonly ScriptedRoute[] | null } = { routes: null }
        instance.records.onWrite((table) => {
            if (ROUTE_TABLES.has(table)) fresh.routes = null
        })
        cache.set(instance, (entry = fresh))
    }
    return (entry.routes ??= readRoutes(instance))
}

function readRoutes(instance: Instance): ScriptedRoute[] {
    const all = (table: string): Row[] =>
        instance.database.select({
            table,
            where: { kind: 'compare', path: 'active', operator: '=', value: '1' },
            orderBy: [],
            window: null,
        })
    const definitions = new Map(all('sys_ws_definition').map((row) => [row['sys_id'], row]))
    const versions = new Map(all('sys_ws_version').map((row) => [row['sys_id'], row]))
    return all('sys_ws_operation').flatMap((operation) => {
        const definition = definitions.get(operation['web_service_definition'] ?? '')
        if (!definition) return []
        const versionId = operation['web_service_version']
        const version = versionId ? versions.get(versionId) : undefined
        if (versionId && !version) return []
        return urisOf(operation, definition, version).map((uri) => ({
            method: (operation['http_method'] ?? 'GET').toUpperCase(),
            segments: uri.split('/').filter(Boolean),
            operation,
            definition,
        }))
    })
}

/** `/api/<namespace>/[v<n>/]<service_id><relative_path>`; the default version answers without its segment too. */
function urisOf(operation: Row, definition: Row, version: Row | undefined): string[] {
    const given = [operation['operation_uri'], operation['default_operation_uri']].filter(
        (uri): uri is string => typeof uri === 'string' && uri !== '',
    )
    if (given.length > 0) return [...new Set(given)]
    const base = `/api/${definition['namespace'] ?? 'global'}`
    const rest = `${definition['service_id'] ?? ''}${slashed(operation['relative_path'] ?? '')}`
    if (!version) return [`${base}/${rest}`]
    const id = version['version_id'] ?? `v${version['version'] ?? '1'}`
    const isDefault = version['is_default'] === '1' || definition['default_version'] === id
    return [`${base}/${id}/${rest}`, ...(isDefault ? [`${base}/${rest}`] : [])]
}

function slashed(path: string): string {
    return path === '' || path.startsWith('/') ? path : `/${path}`
}

/** The behaviour `rest_root_path`: an operation with the path `/` may answer with its slash only. */
function lacksSlash({ behaviour }: Instance, { operation }: ScriptedRoute, path: string): boolean {
    const isRoot = operation['relative_path'] === '/' && !path.endsWith('/')
    return isRoot && behaviour.answer('rest_root_path') === 'needs_slash'
}

function isParameter(segment: string): boolean {
    return segment.startsWith('{') && segment.endsWith('}')
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
    return (
        template.length === segments.length &&
        template.every((segment, index) => isParameter(segment) || segment === segments[index])
    )
}

function parameterCount(route: ScriptedRoute): number {
    return route.segments.filter(isParameter).length
}

function parametersOf(template: readonly string[], segments: readonly string[]): Record<string, string> {
    return Object.fromEntries(
        template.flatMap((segment, index) => (isParameter(segment) ? [[segment.slice(1, -1), segments[index]!]] : [])),
    )
}
