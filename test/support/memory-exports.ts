/** Export ports over plain maps: rows, a Keeptrusts that answers from a list, and files in memory. */

import type { ClaimedExport, ExportChanges, ExportPorts } from '../../src/server/exports/app/export-ports.ts'
import { ok } from '../../src/server/shared/result.ts'
import { sha256 } from './memory-deliveries.ts'
import { openMemory } from './memory-ports.ts'
import type { OutboundAnswer, OutboundCall } from '../../src/server/shared/keeptrusts.ts'

/** An answer as tests write it. */
export interface GivenAnswer {
    readonly status?: number
    readonly body?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly failed?: 'timeout' | 'connection'
}

interface Row {
    changes: ExportChanges
    claimed: boolean
}

/** One export in the given state, and everything that happens to it in the order in which it happens. */
export function openMemoryExports(state: ClaimedExport['state'], answers: readonly GivenAnswer[], maxFileBytes = 1e6) {
    const memory = openMemory()
    const log: string[] = []
    const calls: OutboundCall[] = []
    const left = [...answers]
    const files = new Map<string, string>()
    const kept: string[] = []
    const row: Row = { changes: { state, exportId: 'exp_1' }, claimed: false }
    let serial = 0

    const claim = (): ClaimedExport | null => {
        const current = row.changes.state ?? state
        if (row.claimed || current === 'failed' || current === 'attached') return null
        row.claimed = true
        const { exportId, jobId, attempts, requestedAt, expectedSha256, artifact } = row.changes
        return {
            sysId: 'row',
            number: 'KTX1',
            exportId: exportId ?? '',
            jobId: jobId ?? null,
            state: current,
            exportType: 'events',
            format: 'json',
            windowFrom: '',
            windowTo: '',
            requestedAt: requestedAt ?? memory.ports.clock.now(),
            attempts: attempts ?? 0,
            expectedSha256: expectedSha256 ?? null,
            isEmpty: artifact?.isEmpty ?? false,
            escalationIds: artifact?.escalationIds ?? [],
            population: artifact?.population ?? null,
            collectedAt: artifact?.collectedAt ?? null,
            recordCount: artifact?.recordCount ?? null,
            sha256: artifact?.sha256 ?? null,
            seal: 'sealed',
        }
    }
    const describe = (attachment: string) => {
        const content = files.get(attachment)
        if (content === undefined) return null
        return { attachment, fileName: attachment, bytes: content.length, sha256: sha256(content) }
    }
    const answer = (call: OutboundCall): OutboundAnswer => {
        calls.push(call)
        const next = left.shift()
        log.push(`${call.method} ${call.url.replace(/^https:\/\/[^/]+/, '')}`)
        if (!next) throw new Error('no answer is left')
        if (next.failed) return { kind: 'failed', reason: next.failed }
        const body = next.body ?? ''
        const isStored = call.saveAs !== null && body !== '' && body.length <= maxFileBytes
        if (isStored) files.set(`file${++serial}`, body)
        return {
            kind: 'answered',
            status: next.status ?? 200,
            body: call.saveAs === null ? body : '',
            attachment: isStored ? `file${serial}` : null,
            header: (name) => next.headers?.[name.toLowerCase()] ?? null,
        }
    }

    const ports: ExportPorts = {
        ...memory.ports,
        queue: {
            request: () => ok({ number: 'KTX1', sysId: 'row', created: true }),
            claim,
            claimAttached: () => null,
            attachedSince: () => [],
            save: () => true,
            release: (_sysId, changes) => {
                row.changes = { ...row.changes, ...changes }
                row.claimed = false
                log.push(`${row.changes.state}${row.changes.code ? ` ${row.changes.code}` : ''}`)
            },
            due: () => ['row'],
            heldElsewhere: () => null,
            reopen: () => false,
            announceFailed: (_sysId, code) => void log.push(`event ${code}`),
        },
        keeptrusts: {
            address: () => ok('https://api.keeptrusts.com'),
            connection: () => ok({ baseUrl: 'https://api.keeptrusts.com', token: 'kt' }),
            call: answer,
        },
        files: {
            clear: () => files.clear(),
            limitBytes: () => maxFileBytes,
            describe,
            readText: (attachment) => files.get(attachment) ?? '',
            gzip: (bytes) => bytes.subarray(0, Math.ceil(bytes.length / 2)),
            store: (_sysId, fileName, _type, bytes) => {
                files.set(fileName, Buffer.from(bytes).toString('latin1'))
                return describe(fileName)
            },
            remember: (_sysId, kind, _table, _recordId, file) => void kept.push(`${kind} ${file.fileName}`),
            ownFiles: () => [],
            filesOf: () => [],
            copy: () => ok('copied'),
            longestUnchecked: () => [],
            markChecked: () => undefined,
            announceBroken: () => undefined,
        },
        controlTests: { within: () => [], targets: () => [] },
        populations: {
            read: () => {
                throw new Error('exports read no population')
            },
            changed: () => ({ decisions: '', exports: '' }),
            byGateway: () => [],
            counted: () => [],
            record: () => ({ gaps: 0, failures: [] }),
        },
    }
    return { ports, log, calls, files, kept, row, wait: memory.wait }
}
