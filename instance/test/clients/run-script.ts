/** Runs a client that somebody else wrote in a process of its own, as its users do, and reads what it prints. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..', '..', '..')

/** Runs a module; answers the value of the last line that it prints, which is JSON. @throws Error with all output when it fails */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function runModule(source: string, environment: Readonly<Record<string, string>>): Promise<any> {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
            cwd: ROOT,
            env: { ...process.env, ...environment },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.once('close', (code) => {
            if (code === 0) resolve(JSON.parse(output.trim().split('\n').at(-1)!))
            else reject(new Error(output))
        })
    })
}
