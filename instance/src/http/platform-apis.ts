/** The REST APIs of the platform that are emulated, by their paths after `/api`. */
import { answerAttachmentApi } from './attachment-api.ts'
import type { Call } from './call.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { answerFlowActivation } from './flow-activation.ts'
import { answerStatsApi } from './stats-api.ts'
import { answerTableApi } from './table-api.ts'

/** Answers one request of an authenticated caller; `segments` are those after `/api/<namespace>`. */
export type PlatformApi = (call: Call, request: HttpRequest, segments: readonly string[]) => HttpResponse

/** The APIs of a namespace, by their names. */
export type PlatformApis = Readonly<Record<string, PlatformApi>>

/** The APIs of the namespace `now`. */
export const NOW_APIS: PlatformApis = {
    table: answerTableApi,
    stats: answerStatsApi,
    attachment: answerAttachmentApi,
    wfa_fluent: answerFlowActivation,
}

/** The API that a path belongs to, of those in these namespaces; a version may stand before its name. */
export function platformApi(
    namespaces: Readonly<Record<string, PlatformApis>>,
    [namespace = '', ...segments]: readonly string[],
): PlatformApi | undefined {
    const name = (/^v\d+$/.test(segments[0] ?? '') ? segments[1] : segments[0]) ?? ''
    const apis = Object.hasOwn(namespaces, namespace) ? namespaces[namespace]! : {}
    return Object.hasOwn(apis, name) ? apis[name] : undefined
}
