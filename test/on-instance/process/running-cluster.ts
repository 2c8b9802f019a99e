/** A cluster as a process of its own, started as `npm start` starts it, with the process ids of its nodes. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { InstanceClient } from '../../support/instance-client.ts'
import { ADMIN, SECRET } from '../../support/on-instance.ts'

const PROJECT = resolve(__dirname, '..', '..', '..')

/** A cluster that answers. */
export interface StartedCluster {
    readonly client: InstanceClient
    /** Process ids of the nodes that live, the oldest first. */
    nodes(): readonly number[]
    /** Resolves when so many nodes live again. */
    haveNodes(count: number): Promise<void>
    /** Ends the first process as Ctrl-C or a service manager does; answers its exit code. */
    stop(): Promise<number | null>
}

/** Starts nodes on one file, which behave by a profile where the documentation leaves it open. */
export async function startCluster(file: string, nodes: number, profile: string): Promise<StartedCluster> {
    const options = ['--nodes', String(nodes), '--data', file, '--port', '0', '--profile', profile]
    const child = spawn(
        process.execPath,
        [
            ...['--import', 'tsx', join('tools', 'local-instance.ts'), 'start', ...options],
            ...['--secret', SECRET, '--password', ADMIN.password],
        ],
        { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const living = new Set<number>()
    const listeners = new Set<() => void>()
    const said: string[] = []
    createInterface({ input: child.stderr }).on('line', (line) => {
        said.push(line)
        const [, pid, what] = /^node (\d+) (answers|ended)/.exec(line) ?? []
        if (what === 'answers') living.add(Number(pid))
        if (what === 'ended') living.delete(Number(pid))
        listeners.forEach((listener) => listener())
    })
    const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)))
    const url = await new Promise<string>((found, failed) => {
        createInterface({ input: child.stdout }).on('line', (line) => {
            if (line.startsWith('ready ')) found(line.slice('ready '.length))
        })
        void ended.then((code) => failed(new Error(`ended with ${code}\n${said.join('\n')}`)))
    })
    return {
        client: new InstanceClient(url, ADMIN, SECRET),
        nodes: () => [...living],
        haveNodes: (count) =>
            new Promise((done) => {
                const check = (): void => {
                    if (living.size === count) done()
                }
                listeners.add(check)
                check()
            }),
        stop() {
            child.kill('SIGTERM')
            return ended
        },
    }
}
