/** The command line of the local instance: `start` and `serve` run it as a server, `console` lets tests control it. */
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { randomBytes } from 'node:crypto'
import { setPassword, setProperty } from '../boot/administration.ts'
import { bootInstance } from '../boot/boot.ts'
import type { LocalInstance } from '../boot/create-instance.ts'
import { serveCluster } from '../cluster/serve-cluster.ts'
import { createConsoleHost } from '../console/console-host.ts'
import { answerLine } from '../console/console.ts'
import { serve } from '../server/server.ts'
import { readCommand, USAGE, type ConsoleCommand, type ServeOptions } from './command-line.ts'
import type { Project } from './project.ts'

/** How often deferred work is looked for while serving. */
const POLL_MS = 200

/** Runs the command that the arguments ask for, with what a project adds to it. Sets the exit code; a failure ends the process. */
export async function runCommandLine(args: readonly string[], project: Project | null = null): Promise<void> {
    try {
        const command = readCommand(args, project?.options, project?.flags)
        if (command.kind === 'serve') return await runServer(command, project)
        if (command.kind === 'console') return await runConsole(command, project)
        if (command.problem) process.stderr.write(`${command.problem}\n`)
        process.stdout.write(`${project?.usage ?? USAGE}\n`)
        process.exitCode = command.problem ? 2 : 0
    } catch (error) {
        process.stderr.write(`${(error as Error).stack ?? String(error)}\n`)
        process.exit(1)
    }
}

async function runServer(options: ServeOptions, project: Project | null): Promise<void> {
    if (options.data && options.fresh)
        for (const suffix of ['', '-journal', '.owner', '.lock', '.packages'])
            rmSync(options.data + suffix, { force: true, recursive: true })
    const ownApplication = options.empty || options.package !== null ? null : project
    const application = ownApplication
        ? ownApplication.ensureBuilt((line) => process.stdout.write(`${line}\n`))
        : options.package
    const booted = bootInstance({
        file: options.data ?? undefined,
        plugins: options.plugins,
        profile: options.profile ?? undefined,
        ...appRepository(options),
        application,
        log: (line) => process.stderr.write(`${line}\n`),
    })
    const { instance } = booted
    for (const warning of booted.warnings) process.stderr.write(`install: ${warning}\n`)
    const password = options.password ?? (booted.isFresh ? randomBytes(9).toString('base64url') : null)
    if (password) setPassword(instance, 'admin', password)
    for (const [name, value] of options.properties) setProperty(instance, name, value)
    const describe = ownApplication?.prepare(booted, options.own)
    const server = await (options.nodes > 1 ? serveNodes(instance, options) : serveAlone(instance, options))
    stopOnSignal(server.close)
    const lines = [`ready ${server.url}`]
    if (password && !options.password) lines.push(`user admin, password ${password}`)
    lines.push(...((await describe?.(server.url, password)) ?? []))
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
function serveNodes(instance: LocalInstance, options: ServeOptions): Promise<Serving> {
    const { data, plugins, profile, port, nodes } = options
    instance.close()
    const log = (line: string): void => void process.stderr.write(`${line}\n`)
    return serveCluster({ file: data!, plugins, profile, ...appRepository(options), port, nodes, pollMs: POLL_MS, log })
}

function appRepository({ appRepository }: ServeOptions): { readonly appRepository?: string } {
    return appRepository === null ? {} : { appRepository: resolve(appRepository) }
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
async function runConsole(command: ConsoleCommand, project: Project | null): Promise<void> {
    const host = createConsoleHost({
        plugins: command.plugins,
        profile: command.profile ?? undefined,
        log: (line) => process.stderr.write(`${line}\n`),
        findApplication: () => command.package ?? project?.findApplication() ?? null,
        missing: project?.missing ?? 'there is no application: name one with --package DIR',
    })
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
