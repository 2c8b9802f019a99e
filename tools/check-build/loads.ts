/** No transaction loads more modules than its bar allows. */
import { type Transaction, readTransactions } from '../package/loads.ts'
import type { Package } from '../package/read-package.ts'
import type { Check } from './check.ts'

/** How many modules transactions of one sort may load. */
export interface LoadBar {
    readonly name: string
    readonly most: number
    readonly covers: (transaction: Transaction) => boolean
}

/** The bars. A transaction may fall under several of them. */
export const LOAD_BARS: readonly LoadBar[] = [
    {
        name: 'webhook route',
        most: 5,
        covers: ({ kind, script }) => kind === 'route' && /\/receiving\/entry\/webhooks\.ts'/.test(script),
    },
    {
        name: 'asynchronous mapping rule',
        most: 8,
        covers: ({ kind, script }) => kind === 'rule' && /\/receiving\/entry\/process-delivery\.ts'/.test(script),
    },
    { name: 'due-check of a job', most: 3, covers: ({ kind }) => kind === 'due-check' },
    {
        name: 'liveness',
        most: 1,
        covers: ({ kind, script }) => kind === 'route' && /\bgetLiveness\(/.test(script),
    },
    { name: 'any transaction', most: 10, covers: () => true },
]

/** Finds transactions that load more than a bar allows. */
export const checkLoads: Check = (built) => {
    const transactions = readTransactions(built)
    return LOAD_BARS.flatMap(({ name, most, covers }) =>
        transactions
            .filter((one) => covers(one) && one.modules.length > most)
            .map(({ file, kind, name: record, modules }) => ({
                file,
                reason: `${kind} '${record}' loads ${modules.length} modules, ${name} may load ${most}: ${modules.map((path) => toShort(path, built)).join(', ')}`,
            })),
    )
}

/** One line for each bar: the most modules that a transaction under it loads, and what the bar is. */
export function describeLoads(built: Package, bars: readonly LoadBar[] = LOAD_BARS): string[] {
    const transactions = readTransactions(built)
    return bars.flatMap(({ name, most, covers }) => {
        const covered = transactions.filter(covers)
        if (covered.length === 0) return []
        const heaviest = covered.reduce((one, other) => (other.modules.length > one.modules.length ? other : one))
        return [
            `${name}: ${heaviest.modules.length} of at most ${most} modules, by ${heaviest.kind} '${heaviest.name}'`,
        ]
    })
}

function toShort(path: string, built: Package): string {
    return path.replace(`${built.moduleRoot}src/server/`, '')
}
