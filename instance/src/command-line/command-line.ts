/** Reads the command line of the local instance. */
import { parseArgs } from 'node:util'

/** What the command line asks for. */
export type Command =
    | ({ readonly kind: 'serve' } & ServeOptions)
    | { readonly kind: 'console'; readonly plugins: readonly string[] }
    | { readonly kind: 'help'; readonly problem: string | null }

/** Choices of `start` and `serve`. */
export interface ServeOptions {
    readonly port: number
    /** File of the database; in memory when null. */
    readonly data: string | null
    /** Processes that serve the file together. */
    readonly nodes: number
    /** Forgets what the file holds. */
    readonly fresh: boolean
    readonly secret: string | null
    readonly password: string | null
    readonly plugins: readonly string[]
    /** Serves the platform without the application. */
    readonly empty: boolean
}

/** Printed for `help` and after a mistake. */
export const USAGE = `usage:
  npm start -- [--port N] [--data FILE [--nodes N]] [--fresh] [--secret S] [--password P] [--plugins grc,ai_case,...]
  npm run -s instance -- serve [--port N] [--password P] [--empty] [--plugins ...]
  npm run -s instance -- console [--plugins ...]`

const DEFAULT_PORT = 8080
const MOST_NODES = 16

/** The command that the arguments after the script name ask for. */
export function readCommand(args: readonly string[]): Command {
    const [name = 'help', ...rest] = args
    try {
        if (name === 'help' || name === '--help') return { kind: 'help', problem: null }
        if (name === 'console') return { kind: 'console', plugins: listOf(parse(rest).plugins) }
        if (name !== 'start' && name !== 'serve') return { kind: 'help', problem: `unknown command ${name}` }
        return { kind: 'serve', ...toServeOptions(parse(rest)) }
    } catch (error) {
        return { kind: 'help', problem: (error as Error).message }
    }
}

function parse(args: string[]) {
    return parseArgs({
        args,
        options: {
            port: { type: 'string' },
            data: { type: 'string' },
            nodes: { type: 'string' },
            fresh: { type: 'boolean' },
            secret: { type: 'string' },
            password: { type: 'string' },
            plugins: { type: 'string' },
            empty: { type: 'boolean' },
        },
    }).values
}

function toServeOptions(values: ReturnType<typeof parse>): ServeOptions {
    const port = Number(values.port ?? DEFAULT_PORT)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} is not a port`)
    const nodes = Number(values.nodes ?? 1)
    if (!Number.isInteger(nodes) || nodes < 1 || nodes > MOST_NODES)
        throw new Error(`--nodes ${values.nodes} is not a number from 1 to ${MOST_NODES}`)
    if (nodes > 1 && !values.data) throw new Error('--nodes needs --data FILE: the nodes share the file')
    return {
        port,
        data: values.data ?? null,
        nodes,
        fresh: values.fresh === true,
        secret: values.secret ?? null,
        password: values.password ?? null,
        plugins: listOf(values.plugins),
        empty: values.empty === true,
    }
}

function listOf(text: string | undefined): string[] {
    return (text ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
}
