/** Scripted REST: finds the operation, checks who may call it and in which format, runs its script, shapes the answer. */
import type { Instance, Transaction } from '../kernel/kernel.ts'
import { ScriptedRequest, ScriptedResponse, toBody, type ResponseParts } from '../glide/scripted-rest.ts'
import { ServiceError } from '../glide/service-error.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { notAuthenticated } from './authentication.ts'
import type { Call } from './call.ts'
import { failure, json, JSON_TYPE, type HttpRequest, type HttpResponse } from './exchange.ts'
import { isOnList, mediaTypeOf, negotiate } from './media-types.ts'
import { mayCall } from './rest-access.ts'
import { matchRoute, type ScriptedRoute } from './scripted-routes.ts'

const DEFAULT_TYPES = 'application/json,application/xml,text/xml'
const FORM = 'application/x-www-form-urlencoded'

/** Answers one request. `start` begins its transaction in a scope, as the caller or, on a public operation, as guest. */
export function answerScriptedRest(
    instance: Instance,
    request: HttpRequest,
    segments: readonly string[],
    isLoggedIn: boolean,
    start: (scope: string) => Call,
): HttpResponse {
    const match = matchRoute(instance, request.method, segments, request.path)
    if (match.kind === 'unknown') return failure(400, 'Requested URI does not represent any resource', request.path)
    if (match.kind === 'wrong-method')
        return failure(405, 'Method not supported', `Allowed: ${match.methods.join(', ')}`, {
            Allow: match.methods.join(', '),
        })
    const { route, pathParams } = match
    if (route.operation['requires_authentication'] !== '0' && !isLoggedIn) return notAuthenticated()
    const { tx } = start(scopeNameOf(instance, route.operation['sys_scope']))
    if (!mayCall(instance, tx, route)) return failure(403, 'User Not Authorized', 'Failed API level ACL Validation')
    const refusal = checkFormats(route, request)
    if (refusal) return refusal
    const response = run(instance, tx, route, request, pathParams)
    return { ...response, headers: { 'X-Transaction-ID': tx.id, ...response.headers } }
}

/** Only the status codes of these refusals are documented. */
function checkFormats(route: ScriptedRoute, request: HttpRequest): HttpResponse | null {
    const type = request.headers['content-type']
    const consumes = listOf(route, 'consumes')
    if (request.body.length > 0 && type && !isOnList(`${consumes},${FORM}`, mediaTypeOf(type)))
        return failure(415, 'Unsupported media type', `The resource takes ${consumes}`)
    const produces = listOf(route, 'produces')
    if (negotiate(produces, request.headers['accept']) === null)
        return failure(406, 'Not acceptable', `The resource gives ${produces}`)
    return null
}

function listOf(route: ScriptedRoute, column: 'consumes' | 'produces'): string {
    return route.operation[column] || route.definition[column] || DEFAULT_TYPES
}

function run(
    instance: Instance,
    tx: Transaction,
    route: ScriptedRoute,
    request: HttpRequest,
    pathParams: Readonly<Record<string, string>>,
): HttpResponse {
    const scriptedRequest = new ScriptedRequest({
        method: request.method,
        uri: request.path,
        url: request.origin + request.path,
        queryString: request.queryString,
        pathParams,
        queryParams: queryParamsOf(request),
        headers: request.headers,
        bodyBytes: request.body,
        bodyEncoding: instance.behaviour.answer('request_body'),
    })
    const response = new ScriptedResponse()
    const source = {
        table: 'sys_ws_operation',
        sysId: route.operation['sys_id']!,
        name: route.operation['name'] ?? '',
        scope: scopeNameOf(instance, route.operation['sys_scope']),
        body: route.operation['operation_script'] ?? '',
    }
    try {
        const returned = instance.scripts.run(tx, source, { request: scriptedRequest, response })
        return shape(response.result, returned)
    } catch (error) {
        if (error instanceof ScriptError && error.thrown instanceof ServiceError) return toFailure(error.thrown)
        instance.options.log?.(`${request.method} ${request.path}: ${String(error)}`)
        return failure(500, 'Script Evaluation Exception', error instanceof Error ? error.message : String(error))
    }
}

/** Each query parameter is a list; fields of a form count as parameters. */
function queryParamsOf(request: HttpRequest): Record<string, string[]> {
    const params: Record<string, string[]> = {}
    const isForm = mediaTypeOf(request.headers['content-type'] ?? '') === FORM
    const form = isForm ? [...new URLSearchParams(request.body.toString('utf8'))] : []
    for (const [name, value] of [...request.query, ...form]) (params[name] ??= []).push(value)
    return params
}

/** A set body goes before the script's completion value; both are wrapped in `result`, unless the script wrote a stream. */
function shape(result: ResponseParts, returned: unknown): HttpResponse {
    if (result.error) return toFailure(result.error, result.headers)
    if (returned instanceof ServiceError) return toFailure(returned, result.headers)
    const status = result.status ?? 200
    if (status < 100 || status > 999)
        return failure(500, 'Script Evaluation Exception', `${status} is not an HTTP status`)
    if (result.streamed)
        return { status, headers: { 'Content-Type': JSON_TYPE, ...result.headers }, body: result.streamed }
    const body = result.body === undefined ? toBody(returned) : result.body
    if (status === 204 || status === 304) return { status, headers: result.headers, body: null }
    return json(status, body === undefined ? {} : { result: body }, result.headers)
}

function toFailure(error: ServiceError, headers: Readonly<Record<string, string>> = {}): HttpResponse {
    return failure(error.status || 500, error.message, error.detail, headers)
}
