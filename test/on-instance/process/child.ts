/** The local instance as a process of its own: started as `npm start` starts it, read line by line, killed without warning. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { InstanceClient } from '../../support/instance-client.ts'
import { ADMIN, SECRET } from '../../support/on-instance.ts'

const PROJECT = resolve(__dirname, '..', '..', '..')
const living = new Set<ChildProcess>()
const folders: string[] = []

/** A running process with what it has printed so far. */
export interface Child {
    readonly lines: readonly string[]
    /** The next line that fits, also one printed before; rejects when the process ends without it. */
    line(pattern: RegExp): Promise<string>
    /** The same for what it prints as errors, where the log of the instance goes. */
    logged(pattern: RegExp): Promise<string>
    send(text: string): void
    signal(name: NodeJS.Signals): void
    /** The exit code, or the signal that ended it. */
    readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Runs the command of the local instance with these arguments. */
export function run(args: readonly string[]): Child {
    const child = spawn(process.execPath, ['--import', 'tsx', join('tools', 'local-instance.ts'), ...args], {
        cwd: PROJECT,
        stdio: ['pipe', 'pipe', 'pipe'],
    })
    living.add(child)
    const lines: string[] = []
    const complaints: string[] = []
    const waiting = new Set<() => void>()
    const wake = (): void => {
        for (const check of [...waiting]) check()
    }
    createInterface({ input: child.stdout }).on('line', (line) => {
        lines.push(line)
        wake()
    })
    createInterface({ input: child.stderr }).on('line', (line) => {
        complaints.push(line)
        wake()
    })
    let isOver = false
    const ended = new Promise<number | NodeJS.Signals | null>((done) => {
        child.once('close', (code, signal) => {
            isOver = true
            living.delete(child)
            wake()
            done(signal ?? code)
        })
    })
    const next = (printed: readonly string[], pattern: RegExp): Promise<string> =>
        new Promise((found, failed) => {
            const check = (): void => {
                const line = printed.find((one) => pattern.test(one))
                if (line === undefined && !isOver) return
                waiting.delete(check)
                if (line !== undefined) found(line)
                else failed(new Error(`ended without ${String(pattern)}\n${complaints.join('\n')}`))
            }
            waiting.add(check)
            check()
        })
    return {
        lines,
        ended,
        send: (text) => void child.stdin.write(`${text}\n`),
        signal: (name) => void child.kill(name),
        line: (pattern) => next(lines, pattern),
        logged: (pattern) => next(complaints, pattern),
    }
}

/** A served instance on a file, with the secret and the password that tests know. */
export async function start(
    file: string,
    more: readonly string[] = [],
): Promise<{ readonly child: Child; readonly client: InstanceClient }> {
    const options = ['--port', '0', '--data', file, '--secret', SECRET, '--password', ADMIN.password, ...more]
    const child = run(['start', ...options])
    const url = (await child.line(/^ready /)).slice('ready '.length)
    return { child, client: new InstanceClient(url, ADMIN, SECRET) }
}

/** A path for a database that does not exist yet. */
export function newFile(): string {
    const folder = mkdtempSync(join(tmpdir(), 'keeptrusts-instance-'))
    folders.push(folder)
    return join(folder, 'instance.db')
}

/** Ends what a failed test left behind. */
export function cleanUp(): void {
    for (const child of living) child.kill('SIGKILL')
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** How often `until` asks: a starved machine needs minutes, one that hangs is found before the test itself is given up. */
const MOST_QUESTIONS = 6000

/** Asks until the answer is good. @throws Error when it never is */
export async function until<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean): Promise<T> {
    for (let asked = 1; ; asked++) {
        const answer = await ask()
        if (isGood(answer)) return answer
        if (asked === MOST_QUESTIONS) throw new Error(`still ${JSON.stringify(answer)}`)
        await new Promise((done) => setTimeout(done, 50))
    }
}
