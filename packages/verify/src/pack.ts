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
    /** What was asked for. */
    readonly chosen?: { readonly by: string; readonly from: string; readonly to: string }
    /** How many rows of which file are digests alone, by reason. Packs that nobody redacted may lack it. */
    readonly redaction?: { readonly files: readonly RedactedFile[] }
    /** Rows that were chosen and are not in the pack. */
    readonly left_out?: readonly { readonly table: string; readonly rows: number; readonly reason: string }[]
}

/** What the manifest says of the digests in one file. */
export interface RedactedFile {
    readonly path: string
    readonly rows: Readonly<Record<string, number>>
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
    /** How many rows of each file of rows are digests alone, by path. */
    readonly redacted: ReadonlyMap<string, number>
}

/** What differs, and where. */
export interface Finding {
    readonly code: string
    readonly where: string
    readonly detail: string
}

/** A text file of the pack that is no JSON, or another JSON than the format says. */
export class UnreadablePack extends Error {}

const CHAIN_FILES = /^(chain)\.(?:(\d{1,6})\.)?json$/
const ROW_FILES = /^rows\/([a-z0-9_]+)\.(?:(\d{1,6})\.)?json$/

/** Whether a file is read as attestations or rows. */
export function isRead(path: string): boolean {
    return CHAIN_FILES.test(path) || ROW_FILES.test(path)
}

/** Reads the files. @throws UnreadablePack */
export function readPack(files: ReadonlyMap<string, Uint8Array>): Pack {
    const manifest = parse(files, MANIFEST) as Manifest
    if (manifest?.format !== PACK_FORMAT || !Array.isArray(manifest.files))
        throw new UnreadablePack(`${MANIFEST} is not of the format ${PACK_FORMAT}`)
    if (!manifest.files.every(isFile))
        throw new UnreadablePack(`${MANIFEST} names files otherwise than the format says`)
    if (manifest.redaction !== undefined && !isRedaction(manifest.redaction))
        throw new UnreadablePack(`${MANIFEST} states redaction otherwise than the format says`)
    if (manifest.chosen !== undefined && !isChosen(manifest.chosen))
        throw new UnreadablePack(`${MANIFEST} states what was chosen otherwise than the format says`)
    if (manifest.left_out !== undefined && !(Array.isArray(manifest.left_out) && manifest.left_out.every(isLeftOut)))
        throw new UnreadablePack(`${MANIFEST} states what is left out otherwise than the format says`)
    if (!files.has(CHAIN)) throw new UnreadablePack(`${CHAIN} is missing`)
    const chain: Attestation[] = []
    for (const { path } of numbered(files, CHAIN_FILES)) {
        const list = parse(files, path)
        if (!Array.isArray(list) || !list.every(isAttestation))
            throw new UnreadablePack(`${path} is not a list of attestations`)
        for (const one of list) chain.push(one)
    }
    const rows = new Map<string, PackedRow[]>()
    const redacted = new Map<string, number>()
    for (const { name: table, path } of numbered(files, ROW_FILES)) {
        const list = parse(files, path)
        if (!Array.isArray(list) || !list.every(isRow)) throw new UnreadablePack(`${path} is not a list of rows`)
        const known = rows.get(table) ?? []
        for (const one of list) known.push(one)
        rows.set(table, known)
        redacted.set(path, list.filter(({ columns }) => columns === null).length)
    }
    return { manifest, chain, rows, redacted }
}

/** Files of one list in their order: `x.json`, `x.2.json`, and so on. */
function numbered(
    files: ReadonlyMap<string, Uint8Array>,
    pattern: RegExp,
): readonly { readonly path: string; readonly name: string }[] {
    return [...files.keys()]
        .flatMap((path) => {
            const [, name, number = '1'] = pattern.exec(path) ?? []
            return name === undefined ? [] : [{ path, name, number: Number(number) }]
        })
        .sort((one, other) => one.number - other.number)
}

/** The value of a file that is not read as rows or attestations; undefined where it is not there, or no JSON. */
export function readJson(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
    try {
        return parse(files, path)
    } catch {
        return undefined
    }
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

function isChosen(value: unknown): boolean {
    return isObject(value) && ['by', 'from', 'to'].every((name) => typeof value[name] === 'string')
}

function isLeftOut(value: unknown): boolean {
    return isObject(value) && typeof value.table === 'string' && Number.isSafeInteger(value.rows)
}

function isRedaction(value: unknown): boolean {
    return (
        isObject(value) &&
        Array.isArray(value.files) &&
        value.files.every(
            (one) =>
                isObject(one) &&
                typeof one.path === 'string' &&
                isObject(one.rows) &&
                Object.values(one.rows).every(Number.isSafeInteger),
        )
    )
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
