/** What a fuzz counts, added up over rounds and shown as tables. */

import type { Accounting } from './delivery-ledger.ts'
import type { FuzzAnswer, FuzzRequest } from './request.ts'

/** A fault, with the command that shows it again. */
export interface FuzzFault {
    readonly kind: string
    readonly round: number
    readonly request: number
    readonly text: string
}

/** Plain data, so that one process can send it to another. */
export interface Figures {
    requests: number
    /** `<target>|<role>|<status>` and how often. */
    readonly answers: Record<string, number>
    /** Milliseconds of each target's requests. */
    readonly milliseconds: Record<string, number>
    /** Documented answers of 503, by code. */
    readonly refusals: Record<string, number>
    readonly jobs: Record<string, number>
    readonly deliveries: Record<string, number>
    readonly faults: FuzzFault[]
}

/** No figures yet. */
export function noFigures(): Figures {
    return { requests: 0, answers: {}, milliseconds: {}, refusals: {}, jobs: {}, deliveries: {}, faults: [] }
}

/** Counts one answered request. */
export function countAnswer(figures: Figures, request: FuzzRequest, answer: FuzzAnswer, milliseconds: number): void {
    const name = nameOf(request)
    figures.requests += 1
    add(figures.answers, `${name}|${request.role}|${answer.status}`, 1)
    add(figures.milliseconds, name, milliseconds)
}

/** Counts what became of the deliveries of a round. */
export function countDeliveries(figures: Figures, { accepted, duplicates, states }: Accounting): void {
    add(figures.deliveries, 'accepted', accepted)
    add(figures.deliveries, 'answered as duplicates', duplicates)
    for (const [state, count] of Object.entries(states)) add(figures.deliveries, `stored: ${state}`, count)
}

/** Adds the figures of other rounds. */
export function addFigures(into: Figures, more: Figures): void {
    into.requests += more.requests
    into.faults.push(...more.faults)
    for (const name of ['answers', 'milliseconds', 'refusals', 'jobs', 'deliveries'] as const)
        for (const [key, count] of Object.entries(more[name])) add(into[name], key, count)
}

/** One more of something. */
export function add(counts: Record<string, number>, key: string, count: number): void {
    counts[key] = (counts[key] ?? 0) + count
}

/** The figures as lines: by target, by role, by table of deliveries and jobs, then the faults by kind. */
export function showFigures(figures: Figures): readonly string[] {
    return [
        ...crossTable('target', figures.answers, 0),
        '',
        ...crossTable('role', figures.answers, 1),
        '',
        ...listOf('deliveries', figures.deliveries),
        ...listOf('jobs run', figures.jobs),
        ...listOf('answers of 503 with a documented cause', figures.refusals),
        '',
        `${figures.requests} requests: ${FAULT_KINDS.map((kind) => `${figures.faults.filter((fault) => fault.kind === kind).length} ${kind}`).join(', ')}`,
    ]
}

/** Every kind of fault; others than these do not exist. */
export const FAULT_KINDS = [
    'answers of 5xx',
    'lost',
    'doubled',
    'unfinished',
    'forged',
    'unauthorised writes',
    'unauthorised answers',
    'leaks',
    'exceptions',
] as const

function crossTable(title: string, answers: Readonly<Record<string, number>>, part: 0 | 1): readonly string[] {
    const rows = new Map<string, Map<string, number>>()
    const statuses = new Set<string>()
    for (const [key, count] of Object.entries(answers)) {
        const parts = key.split('|')
        const row = rows.get(parts[part]!) ?? new Map<string, number>()
        const status = parts[2]!
        row.set(status, (row.get(status) ?? 0) + count)
        rows.set(parts[part]!, row)
        statuses.add(status)
    }
    const columns = [...statuses].sort()
    const width = Math.max(...[...rows.keys()].map((name) => name.length)) + 1
    const line = (name: string, cells: readonly (number | string)[]): string =>
        name.padEnd(width) + cells.map((cell) => String(cell).padStart(7)).join('')
    return [
        line(title, ['all', ...columns]),
        ...[...rows]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, row]) =>
                line(name, [
                    [...row.values()].reduce((sum, one) => sum + one, 0),
                    ...columns.map((status) => row.get(status) ?? '·'),
                ]),
            ),
    ]
}

function listOf(title: string, counts: Readonly<Record<string, number>>): readonly string[] {
    const entries = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
    return [`${title}: ${entries.join(', ') || 'none'}`]
}

function nameOf({ target }: FuzzRequest): string {
    if (target.kind === 'route') return target.route.replace('/api/x_kt_gov/v1', '…')
    if (target.kind === 'other') return target.name
    return `${target.api} API, ${RIGHTS[target.right]}`
}

const RIGHTS = { c: 'create', r: 'read', w: 'write', d: 'delete' } as const
