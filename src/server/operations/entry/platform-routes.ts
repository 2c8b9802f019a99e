/** The routes by which administrators measure the platform and download what was found. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { measurePlatform } from '../app/platform/measure-platform.ts'
import { describeFact } from '../core/platform/facts.ts'
import { openPlatformProbe } from '../glide/platform/open-platform-probe.ts'
import { readRelease } from '../../platform/release.ts'
import { readFacts } from '../glide/platform/platform-facts.ts'
import { clock } from '../../platform/clock.ts'
import { answerBody, answerRoute, writeAnswer } from '../../platform/rest-exchange.ts'
import { readReceivingSettings } from '../../platform/settings.ts'
import { toInstant, toIso } from '../../shared/time.ts'
import { describeIndexes, readKeptIndexes } from '../../shared/unique-indexes.ts'

/** A person waits; the page asks again while something is left. */
const BUDGET_SECONDS = 15

/** GET …/setup/platform-facts: every answer with its meaning, as a file. */
export function getPlatformFacts(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading the facts of the platform' }, () => {
        response.setHeader('Cache-Control', 'no-store')
        response.setHeader('Content-Disposition', 'attachment; filename="keeptrusts-platform-facts.json"')
        const { app, platform } = readRelease()
        const kept = readKeptIndexes(readReceivingSettings().missingIndexes)
        writeAnswer(response, {
            release: platform,
            app_version: app,
            missing_indexes: kept === null ? '' : describeIndexes(kept),
            facts: readFacts().map(describeFact),
        })
    })
}

/** POST …/setup/platform-facts with { since }: measures what is older, all at first; while `left` is above 0, ask again with `since` of the answer. */
export function postPlatformFacts(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerBody(request, response, { doing: 'measuring the platform', known: ['since'] }, ({ since: given }) => {
        response.setHeader('Cache-Control', 'no-store')
        const since = toInstant(typeof given === 'string' ? given : '') || clock.now()
        const end = clock.epochSeconds() + BUDGET_SECONDS
        const { left, measured } = measurePlatform(since, () => clock.epochSeconds() < end, openPlatformProbe())
        writeAnswer(response, { measured, left, since: toIso(since) })
    })
}
