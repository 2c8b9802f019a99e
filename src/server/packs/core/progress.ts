/** How far a pack is gathered: kept in its row after each file, so that another node continues there. */

import { fromJson, isObject } from '../../shared/json.ts'
import type { PackScope } from './sections.ts'
import type { ZipEntry } from './zip.ts'
import type { RedactionReason } from './packed-row.ts'

/** One file that is gathered. */
export interface PackFile extends ZipEntry {
    readonly sha256: string
    readonly attachment: string
    /** Rows, or attestations. */
    readonly count: number
    readonly redacted: Readonly<Partial<Record<RedactionReason, number>>>
}

/** One part of the archive. */
export interface PackPart {
    readonly name: string
    readonly bytes: number
    readonly sha256: string
    readonly attachment: string
}

/** What is done next. */
export type Phase = 'scope' | 'rows' | 'chain' | 'definitions' | 'oscal' | 'about' | 'archive' | 'done'

export interface Progress {
    readonly phase: Phase
    readonly scope: PackScope
    /** The section, the place in it, and the number of its next file. */
    readonly section: number
    readonly place: string
    readonly file: number
    readonly files: readonly PackFile[]
    readonly rows: number
    /** Positions of the attestations that the rows need; 0 where none is needed yet. */
    readonly first: number
    readonly last: number
    /** Those of them that hold rows of the pack in their content, in order. */
    readonly pages: readonly number[]
    /** Frameworks that the pack has documents of OSCAL for; the section is the place in them then. */
    readonly frameworks: readonly string[]
    /** Rows that wait to be attested, by table. */
    readonly waiting: Readonly<Record<string, number>>
    /** The last attestation of the pack: its position, head and time. */
    readonly position: number
    readonly head: string
    readonly attestedAt: string
    /** Of the manifest. */
    readonly digest: string
    readonly partBytes: number
    readonly parts: readonly PackPart[]
}

/** Nothing is gathered yet. */
export const NOTHING_GATHERED: Progress = {
    ...{ phase: 'scope', section: 0, place: '', file: 1, files: [], rows: 0, first: 0, last: 0, pages: [] },
    ...{ frameworks: [], waiting: {}, position: 0, head: '', attestedAt: '', digest: '', partBytes: 0, parts: [] },
    scope: { mappings: [], policies: [], deliveries: [], automationId: '' },
}

/** Reads what `toProgressText` wrote; what cannot be read begins again. */
export function readProgress(text: string): Progress {
    const known = fromJson<Partial<Progress> | null>(text, null)
    return isObject(known) ? { ...NOTHING_GATHERED, ...(known as Partial<Progress>) } : NOTHING_GATHERED
}

/** The text for the column that keeps it. */
export function toProgressText(progress: Progress): string {
    return JSON.stringify(progress)
}

/** One sentence for people. */
export function describeProgress({ files, parts, phase, rows }: Progress): string {
    if (phase === 'archive' || phase === 'done')
        return `${rows} rows in ${files.length} files, ${parts.length} parts stored`
    return `${rows} rows in ${files.length} files so far`
}
