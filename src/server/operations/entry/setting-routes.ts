/** The routes by which administrators read settings and change them, with a refusal where a value makes no sense. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { changeSettings, showSettings } from '../app/change-settings.ts'
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

/** PATCH …/settings/values with { name: value, … }: changes all of them, or none and says why. */
export function patchSettings(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerBody(request, response, { doing: 'changing settings', known: 'any' }, (members) => {
        const changed = changeSettings(members, settingStore)
        if (changed.ok) writeAnswer(response, { settings: changed.value })
        else writeError(response, STATUS[changed.failure.code], changed.failure.code, changed.failure.message)
    })
}
