/** Runs the command line of the ServiceNow SDK with its telemetry switched off. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const COMMAND = join(__dirname, '..', 'node_modules', '@servicenow', 'sdk', 'bin', 'index.js')

/** The compiler keeps nearly all that it allocates: with the default of 16 MB it is copied over and over again. */
const NODE_FLAGS = ['--min-semi-space-size=64', '--max-semi-space-size=128']

/** How one run of the SDK ended. */
export interface SdkRun {
    readonly exitCode: number
    /** Standard output and standard error in the order they came, without colours. */
    readonly output: string
}

// The SDK sends usage data with every command and has no documented switch; its code stays silent in this mode.
const SILENT = { NODE_ENV: 'test' }

/** Runs `now-sdk` with the given arguments in a directory. A failing run is a value; only a missing SDK throws. `environment` adds to ours. */
export function runNowSdk(
    args: readonly string[],
    directory: string,
    environment: Readonly<Record<string, string>> = {},
): Promise<SdkRun> {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [...NODE_FLAGS, COMMAND, ...args], {
            cwd: directory,
            env: { ...process.env, ...environment, ...SILENT, FORCE_COLOR: '0', NO_COLOR: '1' },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
        child.on('error', reject)
        child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, output: withoutColours(output) }))
    })
}

function withoutColours(text: string): string {
    return text.replace(/\u001b\[[0-9;]*m/g, '')
}

// On the command line the SDK has the terminal: `install` may ask for credentials.
if (require.main === module)
    spawn(process.execPath, [COMMAND, ...process.argv.slice(2)], {
        env: { ...process.env, ...SILENT },
        stdio: 'inherit',
    }).on('close', (exitCode) => {
        process.exitCode = exitCode ?? 1
    })
