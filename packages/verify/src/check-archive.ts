/** Whether every program finds the same files in an archive: those that follow its directory, and those that read it from the beginning. */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const DESCRIPTOR = 0x08074b50
const END_BYTES = 22
/** The entry is followed by its CRC-32 and sizes. */
const HAS_DESCRIPTOR = 0x0008
/** Flags that a pack has: lengths after the content, names in UTF-8, and how hard it was compressed. */
const KNOWN_FLAGS = HAS_DESCRIPTOR | 0x0800 | 0x0006
/** Extra fields that give an entry another name or other lengths. */
const RENAMING = [0x0001, 0x7075]
const REGULAR_FILE = 0x8000

/** What is wrong with the archive; null where nothing is. `files`: what the directory was read as. */
export function findAmbiguity(bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): string | null {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
        return findIn(view, bytes, files)
    } catch {
        // A length leads out of the archive.
        return 'its headers do not fit together'
    }
}

function findIn(view: DataView, bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): string | null {
    const [two, four] = [(at: number) => view.getUint16(at, true), (at: number) => view.getUint32(at, true)]
    const end = bytes.length - END_BYTES
    const [count, size, directory] = [two(end + 10), four(end + 12), four(end + 16)]
    if (four(end) !== END || two(end + 20) !== 0) return 'something is behind its end'
    if (two(end + 4) !== 0 || two(end + 6) !== 0 || two(end + 8) !== count) return 'it is part of another one'
    if (count !== files.size || directory + size !== end) return 'its directory has another length'
    let [central, local] = [directory, 0]
    for (let entry = 0; entry < count; entry++) {
        if (four(central) !== CENTRAL || four(local) !== LOCAL || four(central + 42) !== local)
            return 'something is between its files'
        const [nameLength, extraLength, commentLength] = [two(central + 28), two(central + 30), two(central + 32)]
        const name = textAt(bytes, central + 46, nameLength)
        const content = files.get(name)
        if (content === undefined || textAt(bytes, local + 30, two(local + 26)) !== name)
            return `a file has two names, one of them ${JSON.stringify(name)}`
        const flags = two(local + 6)
        // Version that is needed, flags, method, time and date.
        for (let at = 0; at < 10; at++)
            if (bytes[local + 4 + at] !== bytes[central + 6 + at]) return `the headers of ${name} differ`
        if ((flags & ~KNOWN_FLAGS) !== 0) return `${name} is encrypted, or a patch`
        const kind = (four(central + 38) >>> 16) & 0xf000
        if (two(central + 34) !== 0 || (kind !== 0 && kind !== REGULAR_FILE)) return `${name} is no plain file`
        const [stored, length] = [four(central + 20), four(central + 24)]
        const checksum = crc32(content)
        if (four(central + 16) !== checksum || length !== content.length) return `${name} has another checksum`
        const isLater = (flags & HAS_DESCRIPTOR) !== 0
        if (!isLater && !isSame(bytes, local + 14, central + 16, 12)) return `the headers of ${name} differ`
        if (renames(view, central + 46 + nameLength, extraLength)) return `${name} has a second name`
        const after = local + 30 + nameLength
        if (renames(view, after, two(local + 28))) return `${name} has a second name`
        local = after + two(local + 28) + stored
        if (isLater) {
            if (four(local) === DESCRIPTOR) local += 4
            if (!isSame(bytes, local, central + 16, 12)) return `the headers of ${name} differ`
            local += 12
        }
        central += 46 + nameLength + extraLength + commentLength
    }
    return local === directory && central === end ? null : 'something is between its files'
}

function renames(view: DataView, from: number, length: number): boolean {
    let at = from
    while (at < from + length) {
        if (RENAMING.includes(view.getUint16(at, true))) return true
        at += 4 + view.getUint16(at + 2, true)
    }
    // What is left over may be anything.
    return at !== from + length
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (bytes[one + at] !== bytes[other + at]) return false
    return true
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
    return Buffer.from(bytes.subarray(from, from + length)).toString('latin1')
}

const TABLE = Uint32Array.from({ length: 256 }, (_unused, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
})

function crc32(content: Uint8Array): number {
    let crc = 0xffffffff
    for (const byte of content) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)
    return (crc ^ 0xffffffff) >>> 0
}
