/** Reads the command line of the local instance. */
import { parseArgs } from 'node:util'
import { readProfile } from '../behaviour/profile.ts'

/** What the command line asks for. */
export type Command =
    | ({ readonly kind: 'serve' } & ServeOptions)
    | ({ readonly kind: 'console' } & ConsoleCommand)
    | { readonly kind: 'help'; readonly problem: string | null }

/** Choices of `console`. */
export interface ConsoleCommand {
    readonly plugins: readonly string[]
    /** Folder of a built package in place of the project's own. */
    readonly package: string | null
    /** How the instance behaves where the documentation leaves it open. */
    readonly profile: string | null
}

/** Choices of `start` and `serve`. */
export interface ServeOptions extends ConsoleCommand {
    readonly port: number
    /** File of the database; in memory when null. */
    readonly data: string | null
    /** Processes that serve the file together. */
    readonly nodes: number
    /** Forgets what the file holds. */
    readonly fresh: boolean
    readonly password: string | null
    /** Properties that the administrator sets at the start: names and values. */
    readonly properties: readonly (readonly [name: string, value: string])[]
    /** Folder of the application repository; beside the file of the database, or in memory, when null. */
    readonly appRepository: string | null
    /** Serves the platform without an application. */
    readonly empty: boolean
    /** Options that the project added, by name. */
    readonly own: Readonly<Record<string, string | undefined>>
}

/** Printed for `help` and after a mistake. */
export const USAGE = `usage:
  serve [--package DIR] [--port N] [--data FILE [--nodes N]] [--fresh] [--password P] [--property NAME=VALUE ...]
        [--plugins grc,ai_case,...] [--profile P] [--empty] [--app-repo DIR]
  console [--package DIR] [--plugins ...] [--profile P]`

const DEFAULT_PORT = 8080
const MOST_NODES = 16

/** The command that the arguments after the script name ask for. `own` names further text options of `start` and `serve`, `flags` those without a value. */
export function readCommand(
    args: readonly string[],
    own: readonly string[] = [],
    flags: readonly string[] = [],
): Command {
    const [name = 'help', ...rest] = args
    try {
        if (name === 'help' || name === '--help') return { kind: 'help', problem: null }
        if (name === 'console') return { kind: 'console', ...toConsoleCommand(parse(rest, [])) }
        if (name !== 'start' && name !== 'serve') return { kind: 'help', problem: `unknown command ${name}` }
        return { kind: 'serve', ...toServeOptions(parse(rest, own, flags), own, flags) }
    } catch (error) {
        return { kind: 'help', problem: (error as Error).message }
    }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

function parse(args: string[], own: readonly string[], flags: readonly string[] = []): Values {
    return parseArgs({
        args,
        options: {
            port: { type: 'string' },
            data: { type: 'string' },
            nodes: { type: 'string' },
            fresh: { type: 'boolean' },
            password: { type: 'string' },
            package: { type: 'string' },
            property: { type: 'string', multiple: true },
            plugins: { type: 'string' },
            profile: { type: 'string' },
            empty: { type: 'boolean' },
            'app-repo': { type: 'string' },
            ...Object.fromEntries(own.map((name) => [name, { type: 'string' as const }])),
            ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
        },
    }).values
}

function toConsoleCommand(values: Values): ConsoleCommand {
    const profile = textOf(values['profile'])
    if (profile !== null) readProfile(profile)
    return { plugins: listOf(textOf(values['plugins'])), package: textOf(values['package']), profile }
}

function toServeOptions(values: Values, own: readonly string[], flags: readonly string[]): ServeOptions {
    const port = Number(values['port'] ?? DEFAULT_PORT)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values['port']} is not a port`)
    const nodes = Number(values['nodes'] ?? 1)
    if (!Number.isInteger(nodes) || nodes < 1 || nodes > MOST_NODES)
        throw new Error(`--nodes ${values['nodes']} is not a number from 1 to ${MOST_NODES}`)
    const data = textOf(values['data'])
    if (nodes > 1 && !data) throw new Error('--nodes needs --data FILE: the nodes share the file')
    if (values['empty'] === true && values['package'] !== undefined)
        throw new Error('--empty and --package DIR exclude each other')
    return {
        ...toConsoleCommand(values),
        port,
        data,
        nodes,
        fresh: values['fresh'] === true,
        password: textOf(values['password']),
        properties: ((values['property'] ?? []) as readonly string[]).map(toProperty),
        empty: values['empty'] === true,
        appRepository: textOf(values['app-repo']),
        own: {
            ...Object.fromEntries(own.map((name) => [name, textOf(values[name]) ?? undefined])),
            ...Object.fromEntries(flags.map((name) => [name, values[name] === true ? 'true' : undefined])),
        },
    }
}

function toProperty(text: string): readonly [string, string] {
    const at = text.indexOf('=')
    if (at < 1) throw new Error(`--property ${text} is not NAME=VALUE`)
    return [text.slice(0, at), text.slice(at + 1)]
}

function textOf(value: Values[string]): string | null {
    return typeof value === 'string' ? value : null
}

function listOf(text: string | null): string[] {
    return (text ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
}
