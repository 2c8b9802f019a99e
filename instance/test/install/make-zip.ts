/** Makes zip archives for tests; shares no code with the reader. */
import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive; what is given beside its content breaks it, or stores it otherwise. */
export interface ZipEntry {
    readonly name: string
    readonly content: string
    readonly method?: number
    readonly flags?: number
    readonly checksum?: number
}

/** An archive put together by hand, byte by byte as the format says (APPNOTE.TXT). */
export function makeZip(entries: readonly ZipEntry[], comment = ''): Buffer {
    const locals: Buffer[] = []
    const directory: Buffer[] = []
    let offset = 0
    for (const { name, content, method = 8, flags = 0, checksum } of entries) {
        const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content)
        const common = Buffer.alloc(26)
        common.writeUInt16LE(20, 0)
        common.writeUInt16LE(flags, 2)
        common.writeUInt16LE(method, 4)
        common.writeUInt32LE(checksum ?? crc32(content), 10)
        common.writeUInt32LE(packed.length, 14)
        common.writeUInt32LE(Buffer.byteLength(content), 18)
        common.writeUInt16LE(Buffer.byteLength(name), 22)
        const tail = Buffer.alloc(14)
        tail.writeUInt32LE(offset, 10)
        const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
        directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.alloc(2), common, tail, Buffer.from(name)]))
        locals.push(local)
        offset += local.length
    }
    const listed = Buffer.concat(directory)
    const end = Buffer.alloc(18)
    end.writeUInt16LE(entries.length, 4)
    end.writeUInt16LE(entries.length, 6)
    end.writeUInt32LE(listed.length, 8)
    end.writeUInt32LE(offset, 12)
    end.writeUInt16LE(comment.length, 16)
    return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)])
}
