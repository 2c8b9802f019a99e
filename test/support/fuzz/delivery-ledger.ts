/** Counts beside the app what was answered as taken, and looks for each of it once everything had its time: lost, doubled, unfinished. */

import { createHash } from 'node:crypto'
import type { LocalInstance, Row } from 'servicenow-local-instance'
import { COUNTED_GATEWAY, type Counted } from './event-bodies.ts'
import type { FuzzAnswer, FuzzRequest } from './request.ts'

/** What an accounting found. */
export interface Accounting {
    readonly accepted: number
    readonly duplicates: number
    /** States of the stored deliveries, with how many there are. */
    readonly states: Readonly<Record<string, number>>
    readonly faults: readonly LedgerFault[]
}

/** Something that was taken and is not there as it should be; `request` is the last that it was sent by. */
export interface LedgerFault {
    readonly kind: 'lost' | 'doubled' | 'unfinished' | 'forged'
    readonly request: number
    readonly text: string
}

/** What was answered as taken. */
interface Taken {
    readonly number: string
    readonly sha256: string
    readonly request: number
    readonly isBatch: boolean
}

/** The ledger of one round. */
export interface Ledger {
    /** Enters what a delivery was answered at a time; answers what is wrong with the answer, or null. */
    enter(request: number, sent: FuzzRequest, answer: FuzzAnswer, now: number): LedgerFault | null
    /** Looks for everything that was entered. `byHand`: sys_ids and numbers of rows that somebody with the right to do so wrote. */
    account(instance: LocalInstance, byHand: ReadonlySet<string>): Accounting
}

/** States in which a delivery needs nothing more. */
const ENDED = new Set(['processed', 'ignored', 'dead'])

/** An empty ledger. `isCalm`: nobody with the right to do so changes settings, rules or rows meanwhile. */
export function openLedger(isCalm: boolean): Ledger {
    const taken: Taken[] = []
    const numberOf = new Map<string, string>()
    const shaOf = new Map<string, string>()
    const counted = new Map<string, Counted & { readonly request: number }>()
    let duplicates = 0

    return {
        enter(request, { body, delivery, isForged, target }, { status, text }, now) {
            if (target.kind !== 'route' || !/webhooks/.test(target.route)) return null
            const isStale = delivery !== undefined && delivery.freshUntil !== null && now > delivery.freshUntil
            if (status !== 200 && status !== 202) {
                const isRefused = isCalm && !isStale && delivery?.counts
                return isRefused
                    ? { kind: 'lost', request, text: `a valid delivery was refused: ${status} ${text}` }
                    : null
            }
            if (isCalm && (isForged || isStale))
                return { kind: 'forged', request, text: `what nobody signed in time was taken: ${status} ${text}` }
            const sha256 = digestOf(body)
            const { result } = JSON.parse(text) as { result: Receipt & { readonly deliveries?: readonly Receipt[] } }
            const receipts = result.deliveries ?? [result]
            const isBatch = result.deliveries !== undefined
            for (const receipt of receipts) {
                taken.push({ number: receipt.delivery, sha256, request, isBatch })
                if (receipt.duplicate) duplicates += 1
            }
            if (delivery?.counts) counted.set(delivery.counts.id, { ...delivery.counts, request })
            if (isBatch || !delivery) return null
            const [{ delivery: number }] = receipts as [Receipt]
            const content = `${sha256}|${delivery.signedBeside}`
            const known = numberOf.get(content)
            numberOf.set(content, number)
            if (isCalm && known !== undefined && known !== number)
                return { kind: 'doubled', request, text: `one delivery is both ${known} and ${number}` }
            const other = shaOf.get(number)
            shaOf.set(number, sha256)
            if (other !== undefined && other !== sha256)
                return { kind: 'lost', request, text: `${number} stands for two contents` }
            return null
        },

        account(instance, byHand) {
            const faults: LedgerFault[] = []
            const rows = all(instance, 'x_kt_gov_delivery')
            const stored = groupBy(rows, (row) => row.number ?? '')
            for (const { number, sha256, request, isBatch } of taken) {
                const [row, ...more] = stored.get(number) ?? []
                if (!row && byHand.has(number)) continue
                if (!row) faults.push({ kind: 'lost', request, text: `${number} is not stored` })
                else if (more.length > 0)
                    faults.push({ kind: 'doubled', request, text: `${number} is stored ${1 + more.length} times` })
                else if (byHand.has(row.sys_id!)) continue
                else if (!isBatch && row.body_sha256 !== sha256)
                    faults.push({ kind: 'lost', request, text: `${number} holds another content than it was sent` })
                else if (isCalm && !isEnded(row))
                    faults.push({
                        kind: 'unfinished',
                        request,
                        text: `${number} is ${row.state} ${row.error_code ?? 'without a code'}`,
                    })
            }
            // Who may delete a link lets its record be made again: then only deliveries are certain to be there once.
            for (const [table, keyOf] of isCalm ? KEYS : KEYS.slice(0, 1)) {
                const ours = all(instance, table).filter((row) => !byHand.has(row.sys_id!))
                for (const [key, same] of groupBy(ours, keyOf))
                    if (key !== '' && same.length > 1)
                        faults.push({
                            kind: 'doubled',
                            request: -1,
                            text: `${table} has ${same.length} rows of ${key}`,
                        })
            }
            if (isCalm) faults.push(...accountCounted(instance, [...counted.values()]))
            const states = groupBy(rows, (row) => row.state ?? '')
            return {
                accepted: new Set(taken.map(({ number }) => number)).size,
                duplicates,
                states: Object.fromEntries([...states].map(([state, same]) => [state, same.length])),
                faults,
            }
        },
    }
}

interface Receipt {
    readonly delivery: string
    readonly duplicate?: boolean
}

/** What must be there once: a table and the identity of its rows, empty for rows that have none. */
const KEYS: readonly (readonly [string, (row: Row) => string])[] = [
    ['x_kt_gov_delivery', (row) => row.delivery_id ?? ''],
    ['x_kt_gov_decision', (row) => `${(row.gateway ?? '').toLowerCase()}|${row.decision_id ?? ''}`],
    ['x_kt_gov_gateway', (row) => (row.gateway_id ?? '').toLowerCase()],
    ['x_kt_gov_link', (row) => row.link_key ?? ''],
    ['x_kt_gov_decision_count', (row) => row.counter_key ?? ''],
    ['x_kt_gov_export', (row) => row.export_id ?? ''],
    ['x_kt_gov_compliance_task', (row) => row.escalation_id ?? ''],
]

/** Counted events alone have their ids, so what must be there can be counted beside the app. */
function accountCounted(
    instance: LocalInstance,
    counted: readonly (Counted & { readonly request: number })[],
): readonly LedgerFault[] {
    const faults: LedgerFault[] = []
    const expectOne = (found: number, request: number, what: string): void => {
        if (found === 0) faults.push({ kind: 'lost', request, text: `no ${what}` })
        if (found > 1) faults.push({ kind: 'doubled', request, text: `${found} of ${what}` })
    }
    const decisions = groupBy(all(instance, 'x_kt_gov_decision'), (row) => row.decision_id ?? '')
    const reviews = groupBy(all(instance, 'x_kt_gov_compliance_task'), (row) => row.escalation_id ?? '')
    const changes = all(instance, 'change_request').map(
        (row) => `${row.correlation_id} ${row.description} ${row.short_description}`,
    )
    for (const { kind, id, request } of counted) {
        if (kind === 'decision') expectOne(decisions.get(id)?.length ?? 0, request, `decision ${id}`)
        if (kind === 'review') expectOne(reviews.get(id)?.length ?? 0, request, `review of ${id}`)
        if (kind === 'change')
            expectOne(changes.filter((text) => new RegExp(`${id}\\b`).test(text)).length, request, `change of ${id}`)
    }
    const total = all(instance, 'x_kt_gov_decision_count')
        .filter((row) => row.gateway === COUNTED_GATEWAY && row.action === 'block')
        .reduce((sum, row) => sum + Number(row.total), 0)
    const expected = counted.filter(({ kind }) => kind === 'decision').length
    if (total !== expected)
        faults.push({
            kind: total < expected ? 'lost' : 'doubled',
            request: -1,
            text: `${total} of ${expected} decisions are counted`,
        })
    const incidents = groupBy(
        all(instance, 'incident').filter((row) => (row.short_description ?? '').includes(COUNTED_GATEWAY)),
        (row) => row.short_description ?? '',
    )
    for (const [title, same] of incidents) expectOne(same.length, -1, `incident "${title}"`)
    return faults
}

function isEnded({ state, error_code }: Row): boolean {
    return ENDED.has(state ?? '') && (state !== 'dead' || Boolean(error_code))
}

/** The app reads a body as text: bytes that are no UTF-8 are one character each. */
function digestOf(body: Buffer | null): string {
    return createHash('sha256')
        .update((body ?? Buffer.alloc(0)).toString('utf8'))
        .digest('hex')
}

function all(instance: LocalInstance, table: string): readonly Row[] {
    return instance.database.select({ table, where: null, orderBy: [], window: null })
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
    const groups = new Map<string, T[]>()
    for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
    return groups
}
