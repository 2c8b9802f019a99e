/** Gathers the rows of one file of a pack, with what the chain says of them. */

import { isDayKind, type DayKind, type RowKind } from '../../attestation/core/kinds.ts'
import type { Fields } from '../../shared/plan.ts'
import { FILE_CHARACTERS, FILE_ROWS } from '../core/names.ts'
import { toAsciiJson } from '../core/pack-file.ts'
import { toPackedRow, type AttestedRow, type FoundRow, type RedactionReason } from '../core/packed-row.ts'
import type { AttestedSection, PlainSection } from '../core/sections.ts'
import type { PackPorts, RowPage } from './pack-ports.ts'

/** Rows that one look reads: their columns are long. */
const PAGE = 50

/** Rows of a section that one file looks at, in the pack or not: a step has an end. */
const MOST_LOOKED_AT = 1000

/** What one file holds, and where the next one begins. */
export interface Gathered {
    readonly lines: readonly string[]
    /** '' where the section has no more rows. */
    readonly place: string
    readonly isLast: boolean
    readonly redacted: Readonly<Partial<Record<RedactionReason, number>>>
    /** Rows that are not attested yet. */
    readonly waiting: number
    /** Positions of the attestations of the rows, in order, each once. */
    readonly positions: readonly number[]
}

/** Rows behind the place, until the file is full or the section ends. */
export function gatherAttested(section: AttestedSection, from: string, ports: PackPorts): Gathered {
    const { kind } = section
    const attestedUntil = ports.places.until(kind)
    const lines: string[] = []
    const redacted: Partial<Record<RedactionReason, number>> = {}
    const positions: Record<string, true> = {}
    let [characters, lookedAt, waiting, place, isLast] = [0, 0, 0, from, false]
    while (lines.length < FILE_ROWS && characters < FILE_CHARACTERS && lookedAt < MOST_LOOKED_AT) {
        const page = ports.rows.attested(section, place, Math.min(PAGE, FILE_ROWS - lines.length))
        if (page.rows.length === 0) {
            isLast = true
            break
        }
        place = page.place
        lookedAt += page.rows.length
        const attested = findAttested(kind, page, ports)
        const renewed = findRenewed(kind, page.rows, attested, ports)
        for (const row of page.rows) {
            const one = attested[row.sysId] || null
            const isAsWritten = (): boolean => renewed.indexOf(row.sysId) >= 0
            const packed = toPackedRow(row, {
                attested: one,
                attestedUntil,
                isAsWritten,
                isRedacted: section.isRedacted,
            })
            if (packed === null) {
                waiting += 1
                continue
            }
            if (one !== null) positions[one.position] = true
            if (packed.redacted !== undefined) redacted[packed.redacted] = (redacted[packed.redacted] || 0) + 1
            const line = toAsciiJson(packed)
            characters += line.length
            lines.push(line)
        }
    }
    return { lines, place, isLast, redacted, waiting, positions: Object.keys(positions).map(Number).sort(byNumber) }
}

function findAttested(kind: RowKind | DayKind, { day, rows }: RowPage, { places }: PackPorts) {
    const sysIds = rows.map(({ sysId }) => sysId)
    return isDayKind(kind) ? places.ofDay(kind, day, sysIds) : places.ofRows(kind, sysIds)
}

function findRenewed(
    kind: RowKind | DayKind,
    rows: readonly FoundRow[],
    attested: Readonly<Record<string, AttestedRow>>,
    ports: PackPorts,
): readonly string[] {
    const changed = rows.filter(
        ({ digest, sysId }) => attested[sysId] !== undefined && attested[sysId].digest !== digest,
    )
    return changed.length === 0
        ? []
        : ports.rows.asWritten(
              kind,
              changed.map(({ sysId }) => sysId),
          )
}

/** The same of rows that no attestation is of. */
export function gatherPlain(section: PlainSection, from: string, ports: PackPorts): Gathered {
    const lines: string[] = []
    let [characters, place, isLast] = [0, from, false]
    while (lines.length < FILE_ROWS && characters < FILE_CHARACTERS) {
        const limit = Math.min(PAGE, FILE_ROWS - lines.length)
        const rows = ports.rows.plain(section, place, limit)
        const named = section.path === 'graph' ? nameEnds(rows, ports) : rows
        for (const [sysId, columns] of named) {
            const line = toAsciiJson(columns)
            characters += line.length
            lines.push(line)
            place = sysId
        }
        if (rows.length < limit) {
            isLast = true
            break
        }
    }
    return { lines, place, isLast, redacted: {}, waiting: 0, positions: [] }
}

type Named = readonly (readonly [sysId: string, columns: object])[]

/** Edges with what people call their ends. */
function nameEnds(rows: readonly (readonly [string, Fields])[], ports: PackPorts): Named {
    const ids: Record<string, true> = {}
    for (const [, { from_id, to_id }] of rows) ids[from_id] = ids[to_id] = true
    const names = ports.rows.automationNames(Object.keys(ids))
    return rows.map(([sysId, columns]) => [
        sysId,
        { ...columns, from: names[columns.from_id] || null, to: names[columns.to_id] || null },
    ])
}

function byNumber(one: number, other: number): number {
    return one - other
}
