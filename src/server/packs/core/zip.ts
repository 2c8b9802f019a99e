/** Archives in the ZIP format with stored entries: no compression, one fixed time, so that the same files are the same bytes. */

import { toBase64 } from '../../shared/encoding.ts'

/** One file of an archive. Its path and its content are ASCII, so a character is a byte. */
export interface ZipEntry {
    readonly path: string
    readonly bytes: number
    readonly crc: number
}

/** 1980-01-01 00:00:00, the first time that the format has. */
const TIME = 0
const DATE = 33
const VERSION = 20
const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

const TABLE: readonly number[] = makeTable()

function makeTable(): readonly number[] {
    const table: number[] = []
    for (let index = 0; index < 256; index++) {
        let value = index
        for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
        table.push(value | 0)
    }
    return table
}

/** CRC-32 of ASCII text. Signed numbers throughout: the engine calculates with others as with fractions, which takes longer. */
export function crc32(text: string): number {
    let crc = -1
    for (let at = 0; at < text.length; at++) crc = ((crc >> 8) & 0xffffff) ^ TABLE[(crc ^ text.charCodeAt(at)) & 0xff]
    return ~crc >>> 0
}

/** What stands before the content of an entry. */
export function toLocalHeader(entry: ZipEntry): readonly number[] {
    return [...le(LOCAL, 4), ...describe(entry), ...ascii(entry.path)]
}

/** What both headers of an entry say of it: no flags, stored, time, CRC-32, sizes, no extra field. */
function describe({ bytes, crc, path }: ZipEntry): readonly number[] {
    return [
        ...le(VERSION, 2),
        ...le(0, 2),
        ...le(0, 2),
        ...le(TIME, 2),
        ...le(DATE, 2),
        ...le(crc, 4),
        ...le(bytes, 4),
        ...le(bytes, 4),
        ...le(path.length, 2),
        ...le(0, 2),
    ]
}

/** The bytes of an entry with its header. */
export function sizeOf({ bytes, path }: ZipEntry): number {
    return 30 + path.length + bytes
}

/** What stands behind the entries: the directory, which names each of them, and the end. */
export function toDirectory(entries: readonly ZipEntry[]): readonly number[] {
    const directory: number[] = []
    let offset = 0
    for (const entry of entries) {
        push(directory, [
            ...le(CENTRAL, 4),
            ...le(VERSION, 2),
            ...describe(entry),
            ...le(0, 2),
            ...le(0, 2),
            ...le(0, 2),
            ...le(0, 4),
            ...le(offset, 4),
            ...ascii(entry.path),
        ])
        offset += sizeOf(entry)
    }
    const size = directory.length
    push(directory, [
        ...le(END, 4),
        ...le(0, 2),
        ...le(0, 2),
        ...le(entries.length, 2),
        ...le(entries.length, 2),
        ...le(size, 4),
        ...le(offset, 4),
        ...le(0, 2),
    ])
    return directory
}

/** The bytes of the whole archive. */
export function archiveSize(entries: readonly ZipEntry[]): number {
    return entries.reduce((sum, entry) => sum + sizeOf(entry), 0) + toDirectory(entries).length
}

/** Encodes ASCII text as base64. */
export type EncodeAscii = (text: string) => string

/**
 * The bytes of the archive from `start` until before `end`, as base64; null where an entry does not read as it was. `read` answers the content of an
 * entry, and is asked for those alone that lie there. Content is encoded by the platform: byte by byte, the engine takes minutes for a part.
 */
export function sliceOf<T extends ZipEntry>(
    entries: readonly T[],
    start: number,
    end: number,
    read: (entry: T) => string | null,
    encode: EncodeAscii,
): string | null {
    const pieces = openPieces(encode)
    let offset = 0
    for (const entry of entries) {
        const size = sizeOf(entry)
        if (offset < end && offset + size > start) {
            const text = read(entry)
            if (text === null || text.length !== entry.bytes) return null
            const header = toLocalHeader(entry)
            const content = offset + header.length
            pieces.addBytes(header.slice(Math.max(0, start - offset), Math.max(0, end - offset)))
            pieces.addText(text.slice(Math.max(0, start - content), Math.max(0, end - content)))
        }
        offset += size
    }
    pieces.addBytes(toDirectory(entries).slice(Math.max(0, start - offset), Math.max(0, end - offset)))
    return pieces.close()
}

/** Three bytes are four digits: what does not fill three waits for the next piece. */
function openPieces(encode: EncodeAscii) {
    const done: string[] = []
    let waiting: readonly number[] = []
    const addBytes = (bytes: readonly number[]): void => {
        const all = waiting.concat(bytes)
        const whole = all.length - (all.length % 3)
        done.push(toBase64(all.slice(0, whole)))
        waiting = all.slice(whole)
    }
    const addText = (text: string): void => {
        const first = Math.min(text.length, (3 - waiting.length) % 3)
        addBytes(ascii(text.slice(0, first)))
        const whole = text.length - ((text.length - first) % 3)
        if (whole > first) done.push(encode(text.slice(first, whole)))
        addBytes(ascii(text.slice(whole)))
    }
    return { addBytes, addText, close: () => done.join('') + toBase64(waiting) }
}

function push(list: number[], more: readonly number[]): void {
    for (const one of more) list.push(one)
}

/** The lowest byte first. */
function le(value: number, bytes: number): readonly number[] {
    const list: number[] = []
    for (let at = 0; at < bytes; at++) list.push((value >>> (8 * at)) & 0xff)
    return list
}

function ascii(text: string): readonly number[] {
    return text.split('').map((one) => one.charCodeAt(0))
}
