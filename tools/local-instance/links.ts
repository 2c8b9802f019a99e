/** What is worth opening on a local instance, with the data of the demo where it was played. */
import type { LocalInstance } from 'servicenow-local-instance'
import { Administrator } from '../../demo/administrator.ts'
import { playDays } from '../../demo/days.ts'
import { RULE } from '../../demo/router-story.ts'
import { dayBefore } from '../../demo/week.ts'

/** Parts of addresses that lead to what the demo left. */
interface Shown {
    /** A rule and an incident that it routed. */
    readonly chain: string
    readonly delivery: string
}

/** Plays the first three parts of the demo; answers links to what they left. */
export async function playDemo(
    instance: LocalInstance,
    url: string,
    secret: string | null,
    password: string | null,
): Promise<readonly string[]> {
    if (secret === null || password === null)
        return ['the demo plays on a new instance: add --fresh, or --secret and --password', ...linksTo(url, null)]
    const administrator = new Administrator(url, 'admin', password)
    const { evidence } = await playDays(dayBefore(Date.now()), instance, url, secret, administrator)
    const [rule] = await administrator.list('x_kt_gov_automation', `name=${RULE}`, ['automation_id'])
    const [delivery] = await administrator.list('x_kt_gov_delivery', 'state=processed^ORDERBYnumber', ['sys_id'])
    const record = evidence.incidents[0]?.['number'] ?? ''
    return linksTo(url, {
        chain: `automation=${rule?.['automation_id'] ?? ''}&record=${record}`,
        delivery: delivery?.['sys_id'] ?? '',
    })
}

/** Links to the pages of the app, and to a chain and a delivery where there are any. */
export function linksTo(url: string, shown: Shown | null): readonly string[] {
    const chain = shown === null ? '' : `?${shown.chain}`
    return [
        `setup        ${url}/x_kt_gov_setup.do`,
        `${shown === null ? 'console      ' : 'a chain      '}${url}/x_kt_gov_console.do${chain}`,
        `dashboards   ${url}/local_workspace.do?path=kt-gov`,
        ...(shown === null ? [] : [`a delivery   ${url}/x_kt_gov_delivery.do?sys_id=${shown.delivery}`]),
    ]
}
