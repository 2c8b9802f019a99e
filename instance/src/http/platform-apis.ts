/** The REST APIs of the platform that are emulated, by their paths after `/api`. */
import { answerAttachmentApi } from './attachment-api.ts'
import type { Call } from './call.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { answerFlowActivation } from './flow-activation.ts'
import { answerProgress } from './progress-api.ts'
import { answerStatsApi } from './stats-api.ts'
import { answerTableApi } from './table-api.ts'

/** Answers one request of an authenticated caller; `segments` are those after `/api/<namespace>`. */
export type PlatformApi = (call: Call, request: HttpRequest, segments: readonly string[]) => HttpResponse

const NOW: Readonly<Record<string, PlatformApi>> = {
    table: answerTableApi,
    stats: answerStatsApi,
    attachment: answerAttachmentApi,
    wfa_fluent: answerFlowActivation,
}

const CICD: Readonly<Record<string, PlatformApi>> = { progress: answerProgress }

/** The API that a path belongs to; a version may stand before its name. */
export function platformApi([namespace, ...segments]: readonly string[]): PlatformApi | undefined {
    const name = (/^v\d+$/.test(segments[0] ?? '') ? segments[1] : segments[0]) ?? ''
    const apis = namespace === 'now' ? NOW : namespace === 'sn_cicd' ? CICD : {}
    return Object.hasOwn(apis, name) ? apis[name] : undefined
}
