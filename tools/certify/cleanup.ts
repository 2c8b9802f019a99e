/** What a certification made or changed on the instance, and how it is taken back: last first, whatever happened in between. */
import type { InstanceClient } from './instance-client.ts'
import type { ChangedSetting, Debt, Debts } from './debts.ts'
import { followOperation, scanResultOf } from './operation.ts'

/** Takes something back; answers what is left, or null when nothing is. */
export type Undo = () => Promise<string | null>

/** Things to take back. */
export interface Cleanup {
    add(undo: Undo): void
    /** Takes back what no mark finds again: it is written down first, for a run after one that was killed. */
    owe(debt: Debt): void
    /** Rows of the app that no role may remove, administrators of the platform included: they stay, and are counted at the end. */
    keep(table: string, query: string): void
    /** Takes everything back. */
    run(): Promise<Rest>
}

/** What a certification leaves on the instance. */
export interface Rest {
    /** What could not be taken back. */
    readonly left: readonly string[]
    /** What stays, because nobody may take it back. */
    readonly kept: readonly string[]
}

/** Things to take back, beginning with what a run that was killed left. */
export function createCleanup(client: InstanceClient, debts: Debts): Cleanup {
    const repaying = (debt: Debt): Undo => {
        return async () => {
            const left = await (debt.kind === 'setting' ? putBack(client, debt) : removeResults(client, debt))
            if (left === null) debts.forget(debt)
            return left
        }
    }
    const undos: Undo[] = debts.known().map(repaying)
    const keeping: { readonly table: string; readonly query: string }[] = []
    return {
        add: (undo) => void undos.push(undo),
        owe(debt) {
            debts.remember(debt)
            undos.push(repaying(debt))
        },
        keep: (table, query) => void keeping.push({ table, query }),
        async run() {
            const left: string[] = []
            for (let undo = undos.pop(); undo; undo = undos.pop()) {
                const rest = await undo().catch((error: Error) => error.message)
                if (rest !== null) left.push(rest)
            }
            const kept: string[] = []
            for (const { table, query } of keeping) {
                const count = (await client.rows(table, query)).length
                if (count > 0) kept.push(`${table}: ${count} rows (${query})`)
            }
            return { left, kept }
        },
    }
}

/** Columns that a condition names, e.g. `policy` of `policySTARTSWITHx`. */
const NAMED = /(?:^|\^)(?:OR)?([a-z_.]+)(?:STARTSWITH|LIKE|=|IN)/g

/**
 * Takes back the rows of a table that match when the time comes. The Table API leaves out a condition on a column that it does not know,
 * and then every row matches: a row without the columns that were asked for is never removed.
 */
export function removingRows(client: InstanceClient, table: string, query: string): Undo {
    const columns = [...query.matchAll(NAMED)].map(([, column]) => column!)
    return async () => {
        for (const row of await client.rows(table, query, columns)) {
            const lacking = columns.find((column) => row[column] === undefined)
            if (lacking !== undefined) return `${table} has no column ${lacking}: nothing of it was removed (${query})`
            await client.remove(table, row['sys_id']!)
        }
        const left = await client.rows(table, query)
        return left.length === 0 ? null : `${table}: ${left.length} rows cannot be removed (${query})`
    }
}

/** The properties of the platform and of the app, by name. */
const PROPERTIES = 'sys_properties'

/** How often a row was changed; the values of passwords cannot be compared. */
const CHANGES = 'sys_mod_count'

/** Sets a property for the time of the certification. Answers false where it does not exist or is refused. */
export async function setForNow(
    client: InstanceClient,
    cleanup: Cleanup,
    name: string,
    value: string,
    /** What to put back in place of the value before, which of a password is not readable. */
    restored?: string,
): Promise<boolean> {
    const [property] = await client.rows(PROPERTIES, `name=${name}`, ['value', CHANGES])
    if (!property) return false
    if (property['value'] === value) return true
    const changes = Number(property[CHANGES])
    cleanup.owe({ kind: 'setting', name, value: restored ?? property['value'] ?? '', changes })
    return client.update(PROPERTIES, property['sys_id']!, { value })
}

/** A run that was killed changed the property once. Where it was changed again since, somebody decided what it is: an administrator set the secret. */
async function putBack(client: InstanceClient, { changes, name, value }: ChangedSetting): Promise<string | null> {
    const [property] = await client.rows(PROPERTIES, `name=${name}`, [CHANGES])
    if (Number(property?.[CHANGES]) > changes + 1) return null
    const isRestored = property !== undefined && (await client.update(PROPERTIES, property['sys_id']!, { value }))
    return isRestored ? null : `The property ${name} is not restored: set it by hand`
}

/** A suite goes on on the instance when its client is gone: its results are removed when it has ended. */
async function removeResults(client: InstanceClient, { kind, progress }: Exclude<Debt, { kind: 'setting' }>) {
    const { isEnded, results } = await followOperation(client, progress)
    if (!isEnded) return `The ${kind} with the progress ${progress} still runs: its results are left`
    const result = kind === 'scan' ? await scanResultOf(client, progress) : results
    if (result === null) return null
    const [lines, whole, parent] =
        kind === 'scan'
            ? ['scan_finding', 'scan_result', 'result']
            : ['sys_atf_test_result', 'sys_atf_test_suite_result', 'parent']
    const left = [
        await removingRows(client, lines, `${parent}=${result}`)(),
        await removingRows(client, whole, `sys_id=${result}`)(),
    ].filter((one) => one !== null)
    return left.length === 0 ? null : left.join('; ')
}
