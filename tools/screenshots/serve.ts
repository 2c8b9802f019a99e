/** A process of its own that serves an instance with the application and the day of the demo, and says where. */
import { bootInstance, serve } from 'servicenow-local-instance'
import { ensureBuilt, setSecret } from '../local-instance/application.ts'
import { Administrator } from '../../demo/administrator.ts'
import { playWeek } from '../../demo/second-act.ts'
import { Sender } from '../../demo/sender.ts'
import { Stage } from '../../demo/stage.ts'
import { story } from '../../demo/story.ts'
import { dayBefore } from '../../demo/week.ts'

const SECRET = 'whsec_screenshots-signing-secret'
const COLLECT = 'Keeptrusts: collect execution evidence'
const GROUPS = ['AI Governance Team', 'Platform Engineering', 'Compliance Team']

/** Plays the story and prints one line of JSON with the address. Ends with its parent, which closes standard input. */
async function main(password: string): Promise<void> {
    const { instance } = bootInstance({ application: ensureBuilt(console.error), password })
    setSecret(instance, SECRET)
    const server = await serve(() => instance, { port: 0 })
    const administrator = new Administrator(server.url, 'admin', password)
    for (const name of GROUPS) await administrator.create('sys_user_group', { name, active: 'true' })
    const sender = new Sender(server.url, SECRET, () => instance.clock.now())
    const day = dayBefore(Date.now())
    await new Stage(instance, sender, administrator).play(story(day))
    await playWeek(day, instance, sender, administrator)
    instance.queue.runJob(COLLECT)
    instance.queue.drain()
    console.log(JSON.stringify({ url: server.url }))
    process.stdin.on('end', () => process.exit(0)).resume()
}

main(process.argv[2] ?? '').catch((error: unknown) => {
    console.error(error)
    process.exit(1)
})
