/** Packs as the app would make them: attested by the code of the app, so that what verifies is compared with what attests. */

import { zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import {
    NO_TIP,
    toAttestation,
    toDayRows,
    toHeadsRoot,
    toPageRoot,
    toRowDigest,
    type Attestation,
    type DayLeaf,
    type Statement,
} from '../../../src/server/attestation/core/attestation.ts'
import { toCanonicalJson } from '../../../src/server/shared/json.ts'

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

const TEST = 'x_kt_gov_control_test'
const EVIDENCE = 'x_kt_gov_evidence'
const AT = '2026-04-20 10:00:00'

export type Columns = Readonly<Record<string, string>>

/** One control test as it is stored. */
export const TEST_COLUMNS: Columns = {
    ...{ number: 'KTT0001000', tested_at: AT, result: 'fail', pass_threshold: '95', minimum_population: '1' },
    ...{ evaluated: '10', enforced: '7', blocked: '4', redacted: '2', escalated: '1', logged: '3', allowed: '0' },
    ...{ enforcement_rate: '70', definition: 'ü 😀 "quoted"' },
}

/** What a pack is made of. */
export interface Making {
    readonly test?: Columns
    /** Evidence rows of the day. */
    readonly rows?: number
    /** Changes of the files before the manifest is written. */
    readonly edit?: (files: Record<string, string>) => void
    /** More members of the manifest. */
    readonly manifest?: object
    /** The same after it. */
    readonly forge?: (files: Record<string, string>) => void
}

/** The files of a pack as texts. */
export function makeFiles({ edit, forge, manifest: more, rows = 300, test = TEST_COLUMNS }: Making = {}): Record<
    string,
    string
> {
    const chain: Attestation[] = []
    const attest = (statement: Statement): void => {
        const tip = chain.at(-1) ?? NO_TIP
        chain.push(toAttestation(statement, tip, '2026-04-21 02:00:00', sha256))
    }
    const nothing = { table: '', rowId: '', content: '', count: 0, measuredAt: AT }
    attest({ ...nothing, kind: 'instance', subject: 'dev1 (id)', digest: '0'.repeat(64) })
    const testId = sha256('test').slice(0, 32)
    const digest = toRowDigest(TEST, testId, test, sha256)
    attest({ ...nothing, kind: 'control_test', table: TEST, rowId: testId, subject: 'KTT0001000', count: 1, digest })
    const evidence = Array.from({ length: rows }, (_unused, index) => {
        const columns = { evidence_id: `ev_${index}`, confidence: 'exact' }
        return { row: sha256(`${index}`).slice(0, 32), columns }
    }).sort((a, b) => (a.row < b.row ? -1 : 1))
    let before = ''
    for (let at = 0; at < evidence.length; at += 256) {
        const leaves = evidence
            .slice(at, at + 256)
            .map(({ columns, row }): DayLeaf => [row, toRowDigest(EVIDENCE, row, columns, sha256)])
        const page = { kind: 'evidence_rows', table: EVIDENCE, rowId: before, subject: '2026-04-20' } as const
        const root = toPageRoot(leaves, sha256)
        attest({ ...nothing, ...page, count: leaves.length, digest: root, content: JSON.stringify(leaves) })
        before = leaves[leaves.length - 1][0]
    }
    const pages = chain
        .filter(({ kind }) => kind === 'evidence_rows')
        .map((one) => ({ count: one.count, root: one.digest }))
    const content = toCanonicalJson({
        day: '2026-04-20',
        attestations: {
            ...{ count: chain.length, first: 1, last: chain.length },
            root: toHeadsRoot(
                chain.map(({ head }) => head),
                sha256,
            ),
        },
        rows: { evidence_rows: toDayRows(pages, sha256), decision_rows: toDayRows([], sha256) },
    })
    attest({ ...nothing, kind: 'day', subject: '2026-04-20', count: chain.length, digest: sha256(content), content })
    const files: Record<string, string> = {
        'chain.json': JSON.stringify(chain.map(toPacked)),
        [`rows/${TEST}.json`]: JSON.stringify([{ row: testId, columns: test }]),
        [`rows/${EVIDENCE}.json`]: JSON.stringify(evidence),
    }
    edit?.(files)
    const named = Object.entries(files).map(([path, text]) => {
        const bytes = Buffer.from(text)
        return { path, bytes: bytes.length, sha256: sha256(bytes) }
    })
    const about = { instance: 'dev1 (id)', app_version: '0.1.0', created_at: '2026-04-21 03:00:00' }
    const manifest = { format: 'keeptrusts-pack-1', ...about, ...more, files: named }
    files['manifest.json'] = JSON.stringify({ ...manifest, digest: sha256(toCanonicalJson(manifest)) })
    forge?.(files)
    return files
}

function toPacked({ attestedAt, measuredAt, rowId, ...one }: Attestation): object {
    return { ...one, attested_at: attestedAt, measured_at: measuredAt, row: rowId }
}

/** The archive. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
    const entries = Object.entries(files).map(([path, text]) => [
        path,
        typeof text === 'string' ? Buffer.from(text) : text,
    ])
    return zipSync(Object.fromEntries(entries), { mtime: '2026-04-21T03:00:00' })
}

export const makePack = (making: Making = {}): Uint8Array => zip(makeFiles(making))
