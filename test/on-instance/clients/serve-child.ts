/** Starts the local instance as a user does, in a process of its own, so that clients in other processes meet a real server. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..', '..')

/** A served instance. */
export interface ServedInstance {
    readonly url: string
    stop(): Promise<void>
}

/** Runs `serve` with these arguments on a free port; resolves when it says that it is ready. */
export function serveChild(args: readonly string[]): Promise<ServedInstance> {
    const child = spawn(
        process.execPath,
        ['--import', 'tsx', join('tools', 'local-instance.ts'), 'serve', '--port', '0', ...args],
        { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    return new Promise((resolve, reject) => {
        let output = ''
        const read = (chunk: Buffer): void => {
            output += chunk.toString('utf8')
            const url = /^ready (\S+)$/m.exec(output)?.[1]
            if (url) resolve({ url, stop: () => stop(child) })
        }
        child.stdout.on('data', read)
        child.stderr.on('data', read)
        child.once('exit', (code) => reject(new Error(`the instance ended with ${code}: ${output}`)))
    })
}

function stop(child: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
    })
}
