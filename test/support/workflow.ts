/** Reads a workflow of GitHub Actions and runs the `run` steps of its jobs, as a runner does: a shell for each step, and its outputs. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One step of a job. */
export interface Step {
    readonly id?: string
    readonly name?: string
    readonly uses?: string
    readonly run?: string
    readonly if?: string
    readonly 'continue-on-error'?: string
}

/** One job. */
export interface Job {
    readonly needs?: string
    readonly env: Readonly<Record<string, string>>
    readonly steps: readonly Step[]
}

/** A workflow: its jobs by name. */
export interface Workflow {
    readonly jobs: Readonly<Record<string, Job>>
}

/** What became of one step. */
export interface StepRun {
    readonly name: string
    readonly exitCode: number
    readonly output: string
    /** Whether the job goes on although this step failed. */
    readonly isTolerated: boolean
}

/** The workflow of a file: block maps and lists, plain scalars and literal blocks, which is all that ours use. */
export function readWorkflow(file: string): Workflow {
    const lines = readFileSync(file, 'utf8').split('\n')
    const kept = lines.filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
    return toValue(kept, 0) as unknown as Workflow
}

type Value = string | Value[] | { [name: string]: Value }

function toValue(lines: readonly string[], indent: number): Value {
    return lines[0]!.slice(indent).startsWith('- ') ? toList(lines, indent) : toMap(lines, indent)
}

function toList(lines: readonly string[], indent: number): Value[] {
    const items = blocks(lines, indent)
    return items.map(([first, ...rest]) =>
        toMap([`${' '.repeat(indent + 2)}${first!.slice(indent + 2)}`, ...rest], indent + 2),
    )
}

function toMap(lines: readonly string[], indent: number): { [name: string]: Value } {
    const entries = blocks(lines, indent).map(([first, ...rest]) => {
        const [, name, text] = /^\s*([\w-]+):\s*(.*)$/.exec(first!)!
        if (text === '|') return [name!, rest.map((line) => line.trim()).join('\n')]
        return [name!, rest.length > 0 ? toValue(rest, indentOf(rest[0]!)) : text!]
    })
    return Object.fromEntries(entries) as { [name: string]: Value }
}

/** Lines at this indentation, each with the lines below it. */
function blocks(lines: readonly string[], indent: number): string[][] {
    const found: string[][] = []
    for (const line of lines) {
        if (indentOf(line) === indent) found.push([line])
        else found.at(-1)!.push(line)
    }
    return found
}

function indentOf(line: string): number {
    return line.length - line.trimStart().length
}

/** Runs the steps of a job in a directory until one fails; after that, only steps whose condition asks for a failure. */
export async function runJob(
    job: Job,
    directory: string,
    secrets: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>>,
): Promise<readonly StepRun[]> {
    const temporary = mkdtempSync(join(tmpdir(), 'job-'))
    const context: Record<string, string> = {}
    for (const [name, value] of Object.entries(secrets)) context[`secrets.${name}`] = value
    const runs: StepRun[] = []
    try {
        for (const step of job.steps) {
            const hasFailed = runs.some(({ exitCode, isTolerated }) => exitCode !== 0 && !isTolerated)
            if (step.run === undefined || !applies(step.if, hasFailed, context)) continue
            const outputs = join(temporary, 'outputs')
            writeFileSync(outputs, '')
            const env: Record<string, string> = { ...environment, GITHUB_OUTPUT: outputs }
            for (const [name, value] of Object.entries(job.env)) env[name] = filled(value, context)
            const isTolerated = step['continue-on-error'] === 'true'
            const ended = await runShell(filled(step.run, context), directory, env)
            runs.push({ name: step.name ?? step.run, ...ended, isTolerated })
            for (const line of readFileSync(outputs, 'utf8').split('\n').filter(Boolean)) {
                const at = line.indexOf('=')
                context[`steps.${step.id}.outputs.${line.slice(0, at)}`] = line.slice(at + 1)
            }
        }
        return runs
    } finally {
        rmSync(temporary, { recursive: true, force: true })
    }
}

/** A condition is terms joined by `&&`: `failure()`, or an expression that differs from a text. */
function applies(
    condition: string | undefined,
    hasFailed: boolean,
    context: Readonly<Record<string, string>>,
): boolean {
    if (condition === undefined) return !hasFailed
    return condition.split('&&').every((term) => {
        if (term.trim() === 'failure()') return hasFailed
        const [name, text] = term.split('!=').map((part) => part.trim())
        return (context[name!] ?? '') !== text!.replaceAll("'", '')
    })
}

function filled(text: string, context: Readonly<Record<string, string>>): string {
    return text.replaceAll(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_expression, name: string) => context[name] ?? '')
}

/** As a runner on Linux runs a step: `bash -e`, which stops at the first command that fails. */
export function runShell(
    script: string,
    directory: string,
    env: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number; readonly output: string }> {
    return new Promise((resolve) => {
        const child = spawn('bash', ['-e', '-c', script], {
            cwd: directory,
            env: { ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
    })
}
