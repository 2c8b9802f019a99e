/** The built app on a local instance that knows its address, as the Setup page uses it. */
import type { Fields } from '../../support/instance-client.ts'
import { onInstance } from '../mapping/governed-instance.ts'
import { SUITE_PROFILE, type OpenOptions } from '../../support/on-instance.ts'

export const BASE = '/api/x_kt_gov/v1'

/** What the checks measure has to be there to be measured: the instance answers itself and shows log rows at once. */
const PROFILE = `${SUITE_PROFILE}+self_calls=answered+log_rows=prompt+log_attribution=callee`

/** One check as the routes return it. */
export interface CheckAnswer {
    readonly id: string
    readonly state: string
    readonly code: string | null
    readonly seen: string
    readonly advice: string
    readonly checked_at: string | null
}

/** Boots, and goes back to the fresh state after each test. */
export function setupInstance(options: OpenOptions = {}) {
    const instance = onInstance({ profile: PROFILE, ...options })
    beforeAll(async () => {
        await instance.setProperty('glide.servlet.uri', `${instance.local.url}/`)
        instance.local.mark()
    })
    const post = (path: string, body: unknown = {}) => instance.local.api('POST', BASE + path, { body })
    return {
        instance,
        post,
        /** `state` or `state|code` of one check, run now with the calls that it needs. */
        async check(id: string): Promise<string> {
            const answer = await post(`/setup/checks/${id}`)
            if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
            const [{ code, state }] = answer.body.result.checks as readonly CheckAnswer[]
            return [state, code].filter(Boolean).join('|')
        },
        /** Every check as anybody with the role reads it; nothing outside is called. */
        async health(): Promise<{ readonly status: string; readonly checks: readonly CheckAnswer[] }> {
            return (await instance.local.api('GET', `${BASE}/health/checks`)).body.result
        },
        /** The one job that notes the instance. */
        settle: () => instance.reprocess(),
        async becomeClone(name = 'dev9'): Promise<void> {
            const { sys_id }: Fields = await instance.local.record('sys_properties', 'name=instance_name', ['sys_id'])
            await instance.local.update('sys_properties', sys_id, { value: name })
        },
    }
}
