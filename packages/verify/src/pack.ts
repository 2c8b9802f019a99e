/** What a pack holds, as its files say; docs/ATTESTATION.md describes the format. */

export const PACK_FORMAT = 'keeptrusts-pack-1'
export const HEAD_FORMAT = 'keeptrusts-attestation-1'
export const MANIFEST = 'manifest.json'
export const CHAIN = 'chain.json'

/** Names every other file of the pack. */
export interface Manifest {
    readonly format: typeof PACK_FORMAT
    readonly instance: string
    readonly app_version: string
    readonly created_at: string
    /** Of the manifest without this member, as canonical JSON: it shows a change by accident. Of a change on purpose, heads and signatures show it. */
    readonly digest: string
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** One attestation, with the columns of the table Attestations. */
export interface Attestation {
    readonly position: number
    readonly kind: string
    readonly table: string
    readonly row: string
    readonly subject: string
    readonly measured_at: string
    readonly count: number
    readonly digest: string
    readonly content: string
    readonly previous: string
    readonly head: string
    readonly attested_at: string
}

/** One row of a table. Of a row whose columns are redacted, the digest stands for them. */
export interface PackedRow {
    readonly row: string
    readonly columns: Readonly<Record<string, string>> | null
    readonly digest?: string
}

/** A pack that was read. */
export interface Pack {
    readonly manifest: Manifest
    readonly chain: readonly Attestation[]
    /** By table. */
    readonly rows: ReadonlyMap<string, readonly PackedRow[]>
}

/** What differs, and where. */
export interface Finding {
    readonly code: string
    readonly where: string
    readonly detail: string
}

/** A text file of the pack that is no JSON, or another JSON than the format says. */
export class UnreadablePack extends Error {}

/** Reads the files. @throws UnreadablePack */
export function readPack(files: ReadonlyMap<string, Uint8Array>): Pack {
    const manifest = parse(files, MANIFEST) as Manifest
    if (manifest?.format !== PACK_FORMAT || !Array.isArray(manifest.files))
        throw new UnreadablePack(`${MANIFEST} is not of the format ${PACK_FORMAT}`)
    if (!manifest.files.every(isFile))
        throw new UnreadablePack(`${MANIFEST} names files otherwise than the format says`)
    const chain = parse(files, CHAIN)
    if (!Array.isArray(chain) || !chain.every(isAttestation))
        throw new UnreadablePack(`${CHAIN} is not a list of attestations`)
    const rows = new Map<string, readonly PackedRow[]>()
    for (const path of files.keys()) {
        const [, table] = /^rows\/([a-z0-9_]+)\.json$/.exec(path) ?? []
        if (table === undefined) continue
        const list = parse(files, path)
        if (!Array.isArray(list) || !list.every(isRow)) throw new UnreadablePack(`${path} is not a list of rows`)
        rows.set(table, list)
    }
    return { manifest, chain, rows }
}

function parse(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
    const bytes = files.get(path)
    if (bytes === undefined) throw new UnreadablePack(`${path} is missing`)
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
        throw new UnreadablePack(`${path} is not JSON in UTF-8`)
    }
}

const TEXTS = ['kind', 'table', 'row', 'subject', 'measured_at', 'digest', 'content', 'previous', 'head', 'attested_at']

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFile(value: unknown): boolean {
    return isObject(value) && typeof value.path === 'string' && typeof value.sha256 === 'string'
}

function isAttestation(value: unknown): value is Attestation {
    if (!isObject(value)) return false
    return (
        [value.position, value.count].every(Number.isSafeInteger) &&
        TEXTS.every((name) => typeof value[name] === 'string')
    )
}

function isRow(value: unknown): value is PackedRow {
    if (!isObject(value) || typeof value.row !== 'string') return false
    if (value.columns === null) return typeof value.digest === 'string'
    return isObject(value.columns) && Object.values(value.columns).every((text) => typeof text === 'string')
}
