/** Reads zip archives held in memory: stored and deflated entries, found through the central directory. */
import { crc32, inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8
const ENCRYPTED = 1

/** The end record is 22 bytes and may be followed by a comment of up to 65,535. */
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff

/** The files of an archive by name; directories are left out. @throws Error when the bytes are no sound zip archive */
export function readZip(bytes: Buffer): Map<string, Buffer> {
    try {
        return readEntries(bytes)
    } catch (error) {
        // Reads beyond the end of a cut archive.
        if (error instanceof RangeError) throw new Error('the zip archive is cut off', { cause: error })
        throw error
    }
}

function readEntries(bytes: Buffer): Map<string, Buffer> {
    const end = findEnd(bytes)
    const count = bytes.readUInt16LE(end + 10)
    let at = bytes.readUInt32LE(end + 16)
    const files = new Map<string, Buffer>()
    for (let index = 0; index < count; index += 1) {
        if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the zip directory is damaged')
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength!)
        if (!name.endsWith('/')) files.set(name, readContent(bytes, at, name))
        at += 46 + nameLength! + extraLength! + commentLength!
    }
    return files
}

function findEnd(bytes: Buffer): number {
    const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT)
    for (let at = bytes.length - END_SIZE; at >= first; at -= 1)
        if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at
    throw new Error('not a zip archive')
}

/** Sizes come from the directory: an entry that was written as a stream has none of its own. */
function readContent(bytes: Buffer, entry: number, name: string): Buffer {
    const flags = bytes.readUInt16LE(entry + 8)
    const method = bytes.readUInt16LE(entry + 10)
    const checksum = bytes.readUInt32LE(entry + 16)
    const packedSize = bytes.readUInt32LE(entry + 20)
    const size = bytes.readUInt32LE(entry + 24)
    const local = bytes.readUInt32LE(entry + 42)
    if (bytes.readUInt32LE(local) !== LOCAL_ENTRY) throw new Error(`${name}: the zip entry is damaged`)
    if (flags & ENCRYPTED) throw new Error(`${name}: encrypted zip entries are not read`)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + packedSize)
    if (method !== STORED && method !== DEFLATED) throw new Error(`${name}: zip method ${method} is not read`)
    const content = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
    if (content.length !== size || crc32(content) !== checksum) throw new Error(`${name}: the zip entry is damaged`)
    return content
}
