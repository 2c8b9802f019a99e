/** The first three parts of the demo on an instance that is served: a day of deliveries, a week of decisions, and what routed the incidents. */
import type { LocalInstance } from 'servicenow-local-instance'
import type { Administrator } from './administrator.ts'
import { playWeek } from './second-act.ts'
import { Sender } from './sender.ts'
import { Stage } from './stage.ts'
import { story } from './story.ts'
import { playRouting } from './third-act.ts'

const GROUPS = ['AI Governance Team', 'Platform Engineering', 'Compliance Team']

/** Plays all of it, as of `day`, with deliveries that are signed with `secret`; answers what each part created. */
export async function playDays(
    day: string,
    instance: LocalInstance,
    url: string,
    secret: string,
    administrator: Administrator,
) {
    for (const name of GROUPS) await administrator.create('sys_user_group', { name, active: 'true' })
    await administrator.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
    await administrator.setProperty('x_kt_gov.change.unapproved_incident', 'true')
    const sender = new Sender(url, secret, () => instance.clock.now())
    const played = await new Stage(instance, sender, administrator).play(story(day))
    const controls = await playWeek(day, instance, sender, administrator)
    return { played, controls, evidence: await playRouting(instance, administrator) }
}
