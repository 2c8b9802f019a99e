/** The routes by which administrators read settings and change them, with a refusal where a value makes no sense. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { MOST_REASON, REASON_MISSING } from '../../shared/reason.ts'
import { saysSomething, toLine } from '../../shared/text.ts'
import { journal } from '../../platform/journal.ts'
import { currentUserName } from '../../platform/session.ts'
import { changeSettings, needsReason, showSettings } from '../app/change-settings.ts'
import { settingStore } from '../glide/setting-store.ts'
import { answerBody, answerRoute, writeAnswer, writeError } from '../../platform/rest-exchange.ts'

/** HTTP status by code. */
const STATUS = { settings_refused: 400, settings_empty: 400, setting_not_stored: 409 } as const

/** GET …/settings/values: every setting that is no secret, with what counts and what is wrong with it. */
export function getSettings(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerRoute(response, { doing: 'reading settings' }, () =>
        writeAnswer(response, { settings: showSettings(settingStore) }),
    )
}

/**
 * PATCH …/settings/values with { name: value, …, reason }: changes all of them, or none and says why. The log has who changed what, and the
 * reason, which the signature mode needs.
 */
export function patchSettings(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerBody(request, response, { doing: 'changing settings', known: 'any' }, ({ reason, ...given }) => {
        const stated = typeof reason === 'string' && saysSomething(reason) ? toLine(reason, MOST_REASON) : ''
        if (stated === '' && needsReason(given, settingStore))
            return writeError(response, 400, 'reason_missing', REASON_MISSING)
        const before = Object.keys(given).map((name) => settingStore.read(name))
        const changed = changeSettings(given, settingStore)
        if (!changed.ok)
            return writeError(response, STATUS[changed.failure.code], changed.failure.code, changed.failure.message)
        const changes = changed.value.map(({ name, value }, at) => `${name} from "${before[at] || ''}" to "${value}"`)
        journal.info(
            `${currentUserName()} changed ${toLine(changes.join(', '), MOST_CHANGES)}. Reason: ${stated || 'none'}`,
        )
        writeAnswer(response, { settings: changed.value })
    })
}

/** A line of the log has room for as much. */
const MOST_CHANGES = 2000
