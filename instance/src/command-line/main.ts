/** The command line of the local instance: `start` and `serve` run it as a server, `console` lets tests drive it. */
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { randomBytes } from 'node:crypto'
import { bootInstance, ensureBuilt, serve, type LocalInstance } from '../../index.ts'
import { readCommand, USAGE, type ServeOptions } from './command-line.ts'
import { serveCluster } from '../cluster/serve-cluster.ts'
import { createConsoleHost } from '../console/console-host.ts'
import { answerLine } from '../console/console.ts'
import { setPassword, setProperty, setSecret } from '../boot/administration.ts'
import { signedCurl } from '../../../tools/local-instance/signed-curl.ts'

/** How often deferred work is looked for while serving. */
const POLL_MS = 200

async function main(): Promise<void> {
    const command = readCommand(process.argv.slice(2))
    if (command.kind === 'serve') return runServer(command)
    if (command.kind === 'console') return runConsole(command.plugins)
    if (command.problem) process.stderr.write(`${command.problem}\n`)
    process.stdout.write(`${USAGE}\n`)
    process.exitCode = command.problem ? 2 : 0
}

async function runServer(options: ServeOptions): Promise<void> {
    if (options.data && options.fresh)
        for (const suffix of ['', '-journal', '.owner', '.lock'])
            rmSync(options.data + suffix, { force: true, recursive: true })
    const application = options.empty ? null : ensureBuilt((line) => process.stdout.write(`${line}\n`))
    const booted = bootInstance({
        file: options.data ?? undefined,
        plugins: options.plugins,
        application,
        log: (line) => process.stderr.write(`${line}\n`),
    })
    const { instance } = booted
    for (const warning of booted.warnings) process.stderr.write(`install: ${warning}\n`)
    const password = options.password ?? (booted.isFresh ? randomBytes(9).toString('base64url') : null)
    const secret = options.secret ?? (booted.isFresh ? randomBytes(24).toString('hex') : null)
    if (password) setPassword(instance, 'admin', password)
    if (secret && application) setSecret(instance, secret)
    const server = await (options.nodes > 1 ? serveNodes(instance, options) : serveAlone(instance, options))
    stopOnSignal(server.close)
    const lines = [`ready ${server.url}`]
    if (password && !options.password) lines.push(`user admin, password ${password}`)
    if (application) {
        if (secret && !options.secret) lines.push(`webhook secret ${secret}`)
        lines.push(...signedCurl(server.url, secret))
    }
    process.stdout.write(`${lines.join('\n')}\n`)
}

/** What answers requests, in this process or in others. */
interface Serving {
    readonly url: string
    close(): Promise<void>
}

async function serveAlone(instance: LocalInstance, { port }: ServeOptions): Promise<Serving> {
    const server = await serve(() => instance, { port })
    // A platform knows its own address; here it is known when the port is.
    setProperty(instance, 'glide.servlet.uri', `${server.url}/`)
    instance.queue.start(POLL_MS)
    return {
        url: server.url,
        async close() {
            instance.queue.stop()
            await server.close()
            instance.close()
        },
    }
}

/** This process prepared the file and leaves it to the nodes. */
function serveNodes(instance: LocalInstance, { data, plugins, port, nodes }: ServeOptions): Promise<Serving> {
    instance.close()
    const log = (line: string): void => void process.stderr.write(`${line}\n`)
    return serveCluster({ file: data!, plugins, port, nodes, pollMs: POLL_MS, log })
}

/** Ends cleanly on a signal, and when the process that started it is gone: npm does not pass signals through its shell. */
function stopOnSignal(close: () => Promise<void>): void {
    const parent = process.ppid
    const watch = setInterval(() => {
        if (process.ppid !== parent) stop()
    }, POLL_MS)
    const stop = (): void => {
        clearInterval(watch)
        void close().then(() => process.exit(0))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
}

/** Standard output carries the protocol and nothing else. */
async function runConsole(plugins: readonly string[]): Promise<void> {
    const host = createConsoleHost({ plugins, log: (line) => process.stderr.write(`${line}\n`) })
    const server = await serve(() => host.current(), { port: 0 })
    const answer = (value: unknown): void => {
        process.stdout.write(`${JSON.stringify(value)}\n`)
    }
    answer({ ready: server.url })
    for await (const line of createInterface({ input: process.stdin }))
        if (line.trim() !== '') answer(answerLine(host, line))
    await server.close()
    host.current().close()
    process.exit(0)
}

main().catch((error: unknown) => {
    process.stderr.write(`${(error as Error).stack ?? String(error)}\n`)
    process.exit(1)
})
