/** A process of its own that serves an instance with the application and the day of the demo, and says where. */
import { bootInstance, serve } from 'servicenow-local-instance'
import { ensureBuilt, setSecret } from '../local-instance/application.ts'
import { Administrator } from '../../demo/administrator.ts'
import { playDays } from '../../demo/days.ts'
import { dayBefore } from '../../demo/week.ts'

const SECRET = 'whsec_screenshots-signing-secret'

/** Plays the story and prints one line of JSON with the address. Ends with its parent, which closes standard input. */
async function main(password: string): Promise<void> {
    const { instance } = bootInstance({ application: ensureBuilt(console.error), password })
    setSecret(instance, SECRET)
    const server = await serve(() => instance, { port: 0 })
    const administrator = new Administrator(server.url, 'admin', password)
    await playDays(dayBefore(Date.now()), instance, server.url, SECRET, administrator)
    console.log(JSON.stringify({ url: server.url }))
    process.stdin.on('end', () => process.exit(0)).resume()
}

main(process.argv[2] ?? '').catch((error: unknown) => {
    console.error(error)
    process.exit(1)
})
