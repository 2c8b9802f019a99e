/** What a certification made or changed on the instance, and how it is taken back: last first, whatever happened in between. */
import type { InstanceClient } from './instance-client.ts'

/** Takes something back; answers what is left, or null when nothing is. */
export type Undo = () => Promise<string | null>

/** Things to take back. */
export interface Cleanup {
    add(undo: Undo): void
    /** Takes everything back; answers what is left. */
    run(): Promise<readonly string[]>
}

/** An empty list of things to take back. */
export function createCleanup(): Cleanup {
    const undos: Undo[] = []
    return {
        add: (undo) => void undos.push(undo),
        async run() {
            const left: string[] = []
            for (let undo = undos.pop(); undo; undo = undos.pop()) {
                const rest = await undo().catch((error: Error) => error.message)
                if (rest !== null) left.push(rest)
            }
            return left
        },
    }
}

/** Takes back the rows of a table that match when the time comes. */
export function removingRows(client: InstanceClient, table: string, query: string): Undo {
    return async () => {
        for (const { sys_id } of await client.rows(table, query)) await client.remove(table, sys_id!)
        const left = await client.rows(table, query)
        return left.length === 0 ? null : `${table}: ${left.length} rows cannot be removed (${query})`
    }
}

/** The properties of the platform and of the app, by name. */
const PROPERTIES = 'sys_properties'

/** Sets a property for the time of the certification. Answers false where it does not exist or is refused. */
export async function setForNow(
    client: InstanceClient,
    cleanup: Cleanup,
    name: string,
    value: string,
    /** What to put back in place of the value before, which of a password is not readable. */
    restored?: string,
): Promise<boolean> {
    const [property] = await client.rows(PROPERTIES, `name=${name}`, ['value'])
    if (!property) return false
    const before = restored ?? property['value'] ?? ''
    cleanup.add(async () => {
        const isRestored = await client.update(PROPERTIES, property['sys_id']!, { value: before })
        return isRestored ? null : `The property ${name} is not restored: set it by hand`
    })
    return client.update(PROPERTIES, property['sys_id']!, { value })
}
