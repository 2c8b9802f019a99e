/** One attestation: what it says, its digests, and the head that ties it to every attestation before it. */

import { fromJson, toCanonicalJson } from '../../shared/json.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Crypto } from '../../shared/ports.ts'
import { withWholeCharacters } from '../../shared/text.ts'
import type { Instant } from '../../shared/time.ts'
import type { AttestationKind } from './kinds.ts'
import { toLeaf, toRoot } from './merkle.ts'

type Sha256 = Crypto['sha256']

/** Names the format of a head: it says what is digested. */
const FORMAT = 'keeptrusts-attestation-1'

/** The head before the first attestation. */
export const NO_HEAD = '0000000000000000000000000000000000000000000000000000000000000000'

/** So many rows of a day are in one attestation; a power of two, so that its root is a node of the tree over the whole day. */
export const PAGE_ROWS = 256

/** What one attestation says, before it has a place in the chain. */
export interface Statement {
    readonly kind: AttestationKind
    /** The table of the row or rows; '' where it is of none. */
    readonly table: string
    /** The sys_id of the row; of rows of a day, the last sys_id before them. */
    readonly rowId: string
    /** What people call it: number, question or day. */
    readonly subject: string
    readonly measuredAt: Instant
    /** Rows, or attestations of the day. */
    readonly count: number
    /** Of the canonical row or the content; of rows of a day, the root over them. */
    readonly digest: string
    /** What the digest covers and no row of the instance holds; '' where it is of one row. */
    readonly content: string
}

/** Where the chain ends. */
export interface Tip {
    readonly position: number
    readonly head: string
}

/** The tip of a chain that does not exist yet. */
export const NO_TIP: Tip = { position: 0, head: NO_HEAD }

/** A statement with its place. */
export interface Attestation extends Statement, Tip {
    readonly previous: string
    readonly attestedAt: Instant
}

/** The next attestation of the chain. */
export function toAttestation(statement: Statement, tip: Tip, now: Instant, sha256: Sha256): Attestation {
    const placed = { ...statement, position: tip.position + 1, previous: tip.head, attestedAt: now }
    return { ...placed, head: toHead(placed, sha256) }
}

/** The digest of everything that the attestation says, its position and the head before it. Its content is covered by its digest. */
export function toHead(one: Omit<Attestation, 'head'>, sha256: Sha256): string {
    return sha256(
        toCanonicalJson({
            attested_at: one.attestedAt,
            count: one.count,
            digest: one.digest,
            format: FORMAT,
            kind: one.kind,
            measured_at: one.measuredAt,
            position: one.position,
            previous: one.previous,
            row: one.rowId,
            subject: one.subject,
            table: one.table,
        }),
    )
}

/** The digest of a row: canonical JSON of its table, its sys_id and the covered columns as texts. */
export function toRowDigest(table: string, sysId: string, columns: Fields, sha256: Sha256): string {
    const whole: Record<string, string> = {}
    for (const name of Object.keys(columns)) whole[name] = withWholeCharacters(columns[name])
    return sha256(toCanonicalJson({ columns: whole, row: sysId, table }))
}

/** A row of a day with its digest. */
export type DayLeaf = readonly [sysId: string, digest: string]

/** The root over rows of a day, in the order of their sys_ids. */
export function toPageRoot(leaves: readonly DayLeaf[], sha256: Sha256): string {
    return toRoot(
        leaves.map(([sysId, digest]) => toLeaf(`${sysId}|${digest}`, sha256)),
        sha256,
    )
}

/** The rows of a day that an attestation holds. */
export function toLeaves(content: string): readonly DayLeaf[] {
    return fromJson<readonly DayLeaf[]>(content, [])
}

/** The root over attestations, by their heads. */
export function toHeadsRoot(heads: readonly string[], sha256: Sha256): string {
    return toRoot(
        heads.map((head) => toLeaf(head, sha256)),
        sha256,
    )
}

/** How many rows or attestations a root is over. */
export interface Counted {
    readonly count: number
    readonly root: string
}

/** What the attestation of a day says: every attestation since the one of the day before, and the rows that were stored on it. */
export interface DayContent {
    readonly day: string
    readonly attestations: Counted & { readonly first: number; readonly last: number }
    /** By kind; days that an earlier version of the app attested have fewer kinds. */
    readonly rows: Readonly<Record<string, Counted | undefined>>
}

/** Rows of a day as one, from the roots of its pages. */
export function toDayRows(pages: readonly Counted[], sha256: Sha256): Counted {
    const count = pages.reduce((sum, page) => sum + page.count, 0)
    const roots = pages.map(({ root }) => root)
    return { count, root: toRoot(roots, sha256) }
}
