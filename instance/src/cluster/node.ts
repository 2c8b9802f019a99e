/** One node of a cluster: answers requests and takes async rules, events and jobs from the queues that all nodes share. */
import { createInstance } from '../boot/create-instance.ts'
import { serve } from '../server/server.ts'
import { SETTINGS_VARIABLE, type NodeSettings } from './settings.ts'

async function main(): Promise<void> {
    const settings = JSON.parse(process.env[SETTINGS_VARIABLE]!) as NodeSettings
    const instance = createInstance({
        file: settings.file,
        plugins: settings.plugins,
        profile: settings.profile ?? undefined,
        appRepository: settings.appRepository,
        isPrepared: true,
        log: (line) => process.stderr.write(`${line}\n`),
    })
    const current = (): typeof instance => {
        // Who may call is looked up before a transaction begins, so a change of another node has to be known by then.
        instance.refresh()
        return instance
    }
    const server = await serve(current, { port: settings.port })
    instance.queue.start(settings.pollMs)
    const stop = (): void => {
        instance.queue.stop()
        void server.close().then(() => {
            instance.close()
            process.exit(0)
        })
    }
    process.once('SIGTERM', stop)
    // Ctrl-C reaches every process of the terminal; the first one decides when the nodes end.
    process.on('SIGINT', () => undefined)
    process.send!('ready')
}

main().catch((error: unknown) => {
    process.stderr.write(`${(error as Error).stack ?? String(error)}\n`)
    process.exit(1)
})
