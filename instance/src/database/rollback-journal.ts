/** Undoes a half-written change of a killed process from SQLite's rollback journal. */
import {
    closeSync,
    existsSync,
    fsyncSync,
    ftruncateSync,
    openSync,
    readFileSync,
    truncateSync,
    writeSync,
} from 'node:fs'

const MAGIC = 'd9d505f920a163d7'
const HEADER_BYTES = 28
/** "All records up to the end of the file." */
const UNCOUNTED = 0xffffffff
const CHECKED_EVERY = 200

/**
 * SQLite does this itself when a file is next opened, but the lock of this build cannot distinguish its own from another
 * process's and so takes every journal for one in use. The caller owns the file.
 * Database File Format: The Rollback Journal.
 */
export function rollBack(file: string): void {
    const path = `${file}-journal`
    if (!existsSync(path) || !existsSync(file)) return
    const journal = readFileSync(path)
    if (journal.length < HEADER_BYTES || journal.toString('hex', 0, 8) !== MAGIC) return
    const database = openSync(file, 'r+')
    try {
        const first = readHeader(journal, 0)!
        ftruncateSync(database, first.pages * first.pageSize)
        for (const page of readPages(journal))
            if (page.number <= first.pages) writeSync(database, page.content, 0, first.pageSize, page.offset)
        fsyncSync(database)
    } finally {
        closeSync(database)
    }
    truncateSync(path, 0)
}

interface Header {
    readonly records: number
    readonly nonce: number
    /** Pages of the database when the change began. */
    readonly pages: number
    readonly sectorSize: number
    readonly pageSize: number
}

interface Page {
    readonly number: number
    readonly offset: number
    readonly content: Buffer
}

function readHeader(journal: Buffer, at: number): Header | null {
    if (at + HEADER_BYTES > journal.length || journal.toString('hex', at, at + 8) !== MAGIC) return null
    const [records, nonce, pages, sectorSize, pageSize] = [8, 12, 16, 20, 24].map((step) =>
        journal.readUInt32BE(at + step),
    ) as [number, number, number, number, number]
    return { records, nonce, pages, sectorSize, pageSize }
}

/** The pages as they were, up to the first record that was not written whole. */
function* readPages(journal: Buffer): Generator<Page> {
    const { sectorSize, pageSize } = readHeader(journal, 0)!
    for (let at = 0; ; ) {
        const header = readHeader(journal, at)
        if (!header) return
        at += sectorSize
        const fitting = Math.floor((journal.length - at) / (pageSize + 8))
        const records = header.records === UNCOUNTED ? fitting : header.records
        for (let record = 0; record < records; record++, at += pageSize + 8) {
            if (record >= fitting) return
            const number = journal.readUInt32BE(at)
            const content = journal.subarray(at + 4, at + 4 + pageSize)
            if (number === 0 || checksum(header.nonce, content) !== journal.readUInt32BE(at + 4 + pageSize)) return
            yield { number, offset: (number - 1) * pageSize, content }
        }
        at = Math.ceil(at / sectorSize) * sectorSize
    }
}

function checksum(nonce: number, content: Buffer): number {
    let sum = nonce
    for (let at = content.length - CHECKED_EVERY; at > 0; at -= CHECKED_EVERY) sum += content[at]!
    return sum >>> 0
}
