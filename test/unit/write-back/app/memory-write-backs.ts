/** Ports of write-backs in memory, with a Keeptrusts that answers what a test sets. */

import { openMemoryFaults } from '../../../support/memory-faults.ts'
import { createHash } from 'node:crypto'
import type { WriteBackSeal } from '../../../../src/server/write-back/core/seal.ts'
import type { Change } from '../../../../src/server/write-back/core/attribution.ts'
import type {
    ClaimedWriteBack,
    Reviewer,
    WriteBack,
    WriteBackEnd,
    WriteBackPorts,
} from '../../../../src/server/write-back/app/write-back-ports.ts'
import type { Fields, RecordPlan } from '../../../../src/server/shared/plan.ts'
import { toSettings } from '../../../../src/server/shared/properties.ts'
import { ok } from '../../../../src/server/shared/result.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import type { Link } from '../../../../src/server/shared/ports.ts'
import type { OutboundAnswer, OutboundCall } from '../../../../src/server/shared/keeptrusts.ts'

interface Row extends WriteBack, WriteBackEnd {
    readonly key: string
    readonly sysId: string
    readonly isClaimed: boolean
    readonly seal: WriteBackSeal
}

/** One review `task` of escalation `esc`, open and known to be open. */
export function openMemoryWriteBacks(properties: Readonly<Record<string, string>> = {}) {
    const given: Readonly<Record<string, string>> = { 'x_kt_gov.escalation.write_back': 'true', ...properties }
    let now = '2026-04-20 14:00:00'
    let review: Fields | null = { state: '1', active: '1', number: 'KTC1' }
    let link: Pick<Link, 'state' | 'occurredAt' | 'detail'> = {
        state: 'open',
        occurredAt: '2026-04-20 13:00:00',
        detail: {},
    }
    let session = 'ann'
    let changes: readonly Change[] = []
    let answers: (number | 'timeout' | 'connection')[] = []
    const rows: Row[] = []
    const calls: OutboundCall[] = []
    const notes: string[] = []
    const events: string[] = []

    const set = (sysId: string, changes: Partial<Row>): void => {
        const at = rows.findIndex((row) => row.sysId === sysId)
        rows[at] = { ...rows[at], ...changes }
    }
    const answer = (): OutboundAnswer => {
        const next = answers.shift() ?? 200
        if (typeof next === 'string') return { kind: 'failed', reason: next }
        return { kind: 'answered', status: next, body: '', attachment: null, header: () => null }
    }

    const dueAt = (at: string): readonly string[] =>
        rows.filter((row) => row.state === 'queued' && (row.nextAttemptAt ?? '') <= at).map(({ sysId }) => sysId)
    const toPerson = (name: string): Reviewer | null =>
        ['ann', 'bob'].includes(name) ? { sysId: name, actor: `${name}@example.com` } : null

    const ports: WriteBackPorts = {
        settings: toSettings((name) => given[name] ?? null),
        clock: { now: () => now, epochSeconds: () => Date.parse(`${now.replace(' ', 'T')}Z`) / 1000 },
        crypto: {
            sha256: (text) => createHash('sha256').update(text).digest('hex'),
            hmacSha256: () => '',
            base64: () => '',
        },
        journal: { info: () => undefined, warn: () => undefined, error: () => undefined },
        faults: openMemoryFaults(),
        links: { findAgain: () => ({ ...link, table: 'x_kt_gov_compliance_task', recordId: 'task' }) as Link },
        records: {
            probe: () => 'ok',
            read: () => review,
            apply: (plan: RecordPlan) => {
                events.push('note')
                notes.push(plan.workNote ?? '')
                const done = { table: plan.table, recordId: 'task', number: null }
                const outcome = { ...done, action: 'updated', reason: '', code: null } as const
                return ok({ ...done, outcome, remarks: [], created: false })
            },
        },
        keeptrusts: {
            address: () => ok('https://api.example.com'),
            connection: () => ok({ baseUrl: 'https://api.example.com', token: 'secret' }),
            call: (call) => {
                calls.push(call)
                return answer()
            },
        },
        writeBacks: {
            queue: (key, writeBack, again) => {
                const known = rows.find((row) => row.key === key)
                if (known && !again.includes(known.state)) return null
                const fresh = { state: 'queued', attempts: 0, code: null, text: null, nextAttemptAt: now } as const
                const sealed = { ...writeBack, ...fresh, seal: 'sealed' } as const
                if (known) set(known.sysId, sealed)
                else rows.push({ ...sealed, key, sysId: `writeBack-${rows.length}`, isClaimed: false })
                return known ? known.sysId : rows[rows.length - 1].sysId
            },
            find: (key) => rows.find((row) => row.key === key) ?? null,
            claim: (sysId): ClaimedWriteBack | null => {
                const row = rows.find((one) => one.sysId === sysId)
                if (!row || row.isClaimed || row.state !== 'queued') return null
                set(sysId, { isClaimed: true })
                return row
            },
            release: (sysId, end) => {
                events.push(end.state)
                set(sysId, { ...end, isClaimed: false })
            },
            read: (sysId) => rows.find((row) => row.sysId === sysId) ?? null,
            reopen: (sysId, at, lacking) => {
                const row = rows.find((one) => one.sysId === sysId)
                if (!row || row.seal !== 'sealed' || !['failed', 'refused'].includes(row.state)) return false
                set(sysId, { ...lacking, state: 'queued', attempts: 0, nextAttemptAt: at })
                return true
            },
            dueOf: (_recordId, at) => dueAt(at),
            due: (at) => dueAt(at),
        },
        reviews: {
            escalationOf: () => 'esc',
            changedBetween: (table) => (table === 'sn_grc_issue' ? ['task'] : []),
            changesOf: () => changes,
        },
        reviewers: {
            current: () => toPerson(session),
            byName: toPerson,
            isNamed: (name, sysId = session) => name === sysId,
            mayChange: () => true,
        },
    }

    return {
        ports,
        calls,
        notes,
        events,
        answer: (...next: (number | 'timeout' | 'connection')[]) => void (answers = next),
        review: (changes: Fields | null) => void (review = changes === null ? null : { ...review, ...changes }),
        told: (state: string, occurredAt: string) => void (link = { ...link, state, occurredAt }),
        requestedBy: (requester: string) => void (link = { ...link, detail: { requester } }),
        actAs: (user: string) => void (session = user),
        /** What the audit has, the newest first. */
        audit: (...found: readonly Change[]) => void (changes = found),
        wait: (seconds: number) => void (now = addSeconds(now, seconds)),
        rows: () => rows.map(({ action, state, code }) => [action, state, code].filter(Boolean).join('|')),
        first: () => rows[0],
        /** Somebody changes the first row past the app. */
        forge: (changes: Partial<Row>) => set(rows[0]!.sysId, changes),
    }
}
