/** Starts the pretend Keeptrusts as a process of its own: a script on the instance waits for its answer in the process of the test. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import type { Behaviour, SeenRequest } from './pretend-keeptrusts.ts'

/** Where the instance calls it: an address of the internet, for which the loopback server stands in by a property of the local instance. */
export const KEEPTRUSTS_URL = 'https://api.keeptrusts.example'

/** Property of the local instance with the servers that stand in for hosts. */
export const STAND_INS = 'local_instance.outbound_hosts'

/** The value of that property for a server that stands in for every host of Keeptrusts, and for one that is not. */
export function standIns(url: string): string {
    return [KEEPTRUSTS_URL, 'https://files.keeptrusts.example', 'https://other.example']
        .map((address) => `${new URL(address).hostname}=${url}`)
        .join(',')
}

/** A running pretend Keeptrusts. */
export interface KeeptrustsProcess {
    readonly url: string
    /** Forgets everything and behaves so from now on. */
    behave(behaviour?: Behaviour): Promise<void>
    /** The requests since the last `behave`. */
    seen(): Promise<readonly SeenRequest[]>
    stop(): void
}

/** Listens on a free loopback port. */
export async function startKeeptrusts(): Promise<KeeptrustsProcess> {
    const file = join(__dirname, 'pretend-keeptrusts.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', file], { stdio: ['pipe', 'pipe', 'inherit'] })
    const url = await new Promise<string>((found, failed) => {
        createInterface({ input: child.stdout }).once('line', found)
        child.once('exit', (code) => failed(new Error(`the pretend Keeptrusts ended with ${code}`)))
    })
    return {
        url,
        behave: async (behaviour = {}) => {
            await fetch(`${url}/control`, { method: 'PUT', body: JSON.stringify(behaviour) })
        },
        seen: async () => (await (await fetch(`${url}/control`)).json()) as readonly SeenRequest[],
        stop: () => void child.kill(),
    }
}
