/** Digests, written again here and not taken from the app: what verifies must not share the mistakes of what it verifies. */

import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { HEAD_FORMAT, type Attestation, type Manifest, type PackedRow } from './pack.ts'

/** SHA-256 as lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
    return createHash('sha256').update(data).digest('hex')
}

function ofJson(value: unknown): string {
    return sha256(canonicalize(value) as string)
}

/** The head that an attestation must have. */
export function headOf(one: Attestation): string {
    const { attested_at, count, digest, kind, measured_at, position, previous, row, subject, table } = one
    return ofJson({
        attested_at,
        count,
        digest,
        format: HEAD_FORMAT,
        kind,
        measured_at,
        position,
        previous,
        row,
        subject,
        table,
    })
}

/** The digest that a row must have; the one that stands for it where its columns are redacted. */
export function rowDigest(table: string, { columns, digest, row }: PackedRow): string {
    return columns === null ? String(digest) : ofJson({ columns, row, table })
}

/** The digest that a manifest must state. */
export function manifestDigest({ digest: _digest, ...stated }: Manifest): string {
    return ofJson(stated)
}

/** The root over texts of leaves, as RFC 6962 splits them. */
export function rootOf(texts: readonly string[]): string {
    return texts.length === 0 ? sha256('') : rootOfHashes(texts.map((text) => sha256(`leaf|${text}`)))
}

/** The same over hashes, or over roots of subtrees of one size. */
export function rootOfHashes(hashes: readonly string[]): string {
    if (hashes.length === 0) return sha256('')
    if (hashes.length === 1) return hashes[0]
    const half = 2 ** Math.ceil(Math.log2(hashes.length) - 1)
    return sha256(`node|${rootOfHashes(hashes.slice(0, half))}|${rootOfHashes(hashes.slice(half))}`)
}
