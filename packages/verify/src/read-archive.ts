/** Reads an archive that nobody vouches for: nothing is written to disk, and what is dangerous or ambiguous is refused before it is unpacked. */

import { unzipSync } from 'fflate'
import { findAmbiguity } from './check-archive.ts'

/** Why an archive is not read. */
export type Refusal =
    | 'not_an_archive'
    | 'too_many_files'
    | 'too_large'
    | 'compressed_too_well'
    | 'path_unsafe'
    | 'path_duplicate'
    | 'archive_ambiguous'

export class RefusedArchive extends Error {
    constructor(
        readonly code: Refusal,
        readonly detail: string,
    ) {
        super(`${code}: ${detail}`)
    }
}

const MOST_FILES = 10_000
/** Of all files together, unpacked. A pack of 100,000 rows has less than a tenth of it. */
const MOST_BYTES = 1_073_741_824
/** Rows as JSON shrink to a thirtieth at best; a bomb to a thousandth. Small files may be one repeated byte. */
const BEST_RATIO = 200
const SMALL_BYTES = 1_048_576

/** The files by their paths. @throws RefusedArchive */
export function readArchive(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
    const seen = new Set<string>()
    let total = 0
    const check = ({ name, originalSize, size }: { name: string; originalSize: number; size: number }): boolean => {
        if (!isSafe(name)) throw new RefusedArchive('path_unsafe', JSON.stringify(name))
        // Two names that one file system takes for one are ambiguous too.
        const key = name.normalize('NFC').toLowerCase()
        if (seen.has(key)) throw new RefusedArchive('path_duplicate', name)
        seen.add(key)
        if (seen.size > MOST_FILES) throw new RefusedArchive('too_many_files', `more than ${MOST_FILES}`)
        // Stored content is as long as it is, whatever else the archive states, and many entries may have the same bytes.
        total += Math.max(originalSize, size)
        if (total > MOST_BYTES) throw new RefusedArchive('too_large', `more than ${MOST_BYTES} bytes`)
        if (originalSize > SMALL_BYTES && originalSize > size * BEST_RATIO)
            throw new RefusedArchive('compressed_too_well', name)
        return true
    }
    try {
        // A file that holds more than it states does not fit into the memory that is set aside for it, and its digest differs.
        const files = new Map(Object.entries(unzipSync(bytes, { filter: check })))
        const ambiguity = findAmbiguity(bytes, files)
        if (ambiguity !== null) throw new RefusedArchive('archive_ambiguous', ambiguity)
        return files
    } catch (error) {
        if (error instanceof RefusedArchive) throw error
        throw new RefusedArchive('not_an_archive', error instanceof Error ? error.message : String(error))
    }
}

/** A relative path of plain names with slashes, and no folder: nothing that leads anywhere else, on any system. */
function isSafe(path: string): boolean {
    // The reader of archives keeps files in an object, which would lose a file of that name.
    if (path === '__proto__') return false
    return path.split('/').every((name) => /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}$/.test(name) && !name.endsWith('.'))
}
