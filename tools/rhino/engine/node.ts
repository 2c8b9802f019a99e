/** The little of Node that the tables of core and their fixtures use, on Java: files, digests, buffers. */

/* eslint-disable @typescript-eslint/no-explicit-any -- Java's classes have no types here */
declare const java: any
declare const javax: any
declare const Packages: any
declare const readFile: (path: string, encoding: string) => string

type Bytes = readonly number[]

function javaBytes(bytes: Bytes): any {
    const array = java.lang.reflect.Array.newInstance(java.lang.Byte.TYPE, bytes.length)
    bytes.forEach((byte, index) => {
        array[index] = byte > 127 ? byte - 256 : byte
    })
    return array
}

function fromJava(array: any): number[] {
    const bytes: number[] = []
    for (let index = 0; index < array.length; index++) bytes.push(array[index] & 255)
    return bytes
}

/** As Node writes it: half of a pair becomes U+FFFD, where Java writes a question mark. */
function utf8(text: string): number[] {
    const whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
        found.length === 2 ? found : '\uFFFD',
    )
    return fromJava(new java.lang.String(whole).getBytes('UTF-8'))
}

function parse(text: string, encoding: string): number[] {
    if (encoding === 'hex') return (text.match(/../g) || []).map((pair) => parseInt(pair, 16))
    if (encoding === 'latin1') return text.split('').map((one) => one.charCodeAt(0) & 255)
    if (encoding !== 'base64' && encoding !== 'base64url') return utf8(text)
    const plain = text
        .replace(/-/g, '+')
        .replace(/_/g, '/')
        .replace(/[^A-Za-z0-9+/]/g, '')
    return fromJava(java.util.Base64.getDecoder().decode(plain))
}

function write(bytes: Bytes, encoding: string): string {
    if (encoding === 'hex') return bytes.map((byte) => (byte < 16 ? '0' : '') + byte.toString(16)).join('')
    if (encoding === 'latin1') return bytes.map((byte) => String.fromCharCode(byte)).join('')
    if (encoding !== 'base64' && encoding !== 'base64url')
        return String(new java.lang.String(javaBytes(bytes), 'UTF-8'))
    const text = String(java.util.Base64.getEncoder().encodeToString(javaBytes(bytes)))
    return encoding === 'base64' ? text : text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** Bytes with the methods of Node's buffers that tests call. */
export class NodeBuffer {
    readonly length: number
    constructor(private readonly bytes: Bytes) {
        this.length = bytes.length
        bytes.forEach((byte, index) => ((this as unknown as number[])[index] = byte))
    }
    static from(value: string | ArrayLike<number>, encoding = 'utf8'): NodeBuffer {
        return new NodeBuffer(typeof value === 'string' ? parse(value, encoding) : Array.from(value))
    }
    static alloc(length: number, fill = 0): NodeBuffer {
        const bytes: number[] = []
        for (let index = 0; index < length; index++) bytes.push(fill)
        return new NodeBuffer(bytes)
    }
    static byteLength(text: string): number {
        return utf8(text).length
    }
    static concat(parts: readonly NodeBuffer[]): NodeBuffer {
        return new NodeBuffer(parts.reduce<number[]>((all, part) => all.concat(part.bytes as number[]), []))
    }
    toString(encoding = 'utf8'): string {
        return write(this.bytes, encoding)
    }
    equals(other: NodeBuffer): boolean {
        return this.toString('hex') === other.toString('hex')
    }
    readDoubleBE(offset = 0): number {
        return Number(java.nio.ByteBuffer.wrap(javaBytes(this.bytes)).getDouble(offset))
    }
    subarray(from: number, to?: number): NodeBuffer {
        return new NodeBuffer(this.bytes.slice(from, to))
    }
}

/** node:fs, for reading. */
export const fs = {
    readFileSync: (path: string): string => readFile(path, 'UTF-8'),
    existsSync: (path: string): boolean => Boolean(new java.io.File(path).exists()),
    writeFileSync: (): never => {
        throw new Error('nothing is written on this engine')
    },
    readdirSync: (path: string, options?: { readonly recursive?: boolean }): unknown[] => listed(path, options),
}

function listed(path: string, options?: { readonly recursive?: boolean }): unknown[] {
    const found: unknown[] = []
    const files: any[] = Array.from(new java.io.File(path).listFiles() as ArrayLike<any>)
    files.forEach((file) => {
        const isFolder = Boolean(file.isDirectory())
        const name = String(file.getName())
        found.push(options ? { name, parentPath: path, isFile: () => !isFolder, isDirectory: () => isFolder } : name)
        if (isFolder && options && options.recursive) found.push(...listed(`${path}/${name}`, options))
    })
    return found
}

/** node:path, for paths with forward slashes. */
export const path = {
    join: (...parts: string[]): string =>
        String(new java.io.File(parts.filter((part) => part !== '').join('/')).toPath().normalize()),
}

interface Hash {
    update(text: string | NodeBuffer): Hash
    digest(encoding?: string): string | NodeBuffer
}

function hash(finish: (bytes: any) => any): Hash {
    let all: number[] = []
    const self: Hash = {
        update: (text) => {
            all = all.concat(typeof text === 'string' ? utf8(text) : parse(text.toString('hex'), 'hex'))
            return self
        },
        digest: (encoding) => {
            const result = new NodeBuffer(fromJava(finish(javaBytes(all))))
            return encoding === undefined ? result : result.toString(encoding)
        },
    }
    return self
}

/** node:crypto, for digests and signatures. */
export const crypto = {
    createHash: (name: string): Hash =>
        hash((bytes) => java.security.MessageDigest.getInstance(name === 'md5' ? 'MD5' : 'SHA-256').digest(bytes)),
    createHmac: (_name: string, key: string | NodeBuffer): Hash =>
        hash((bytes) => {
            const given = typeof key === 'string' ? utf8(key) : parse(key.toString('hex'), 'hex')
            // Java refuses an empty key; a key is filled up with zeros, so one zero is the same key.
            const secret = given.length > 0 ? given : [0]
            const mac = javax.crypto.Mac.getInstance('HmacSHA256')
            mac.init(new javax.crypto.spec.SecretKeySpec(javaBytes(secret), 'HmacSHA256'))
            return mac.doFinal(bytes)
        }),
}

/** node:vm, for a script that is run with a few names: its own variables are those of a function. */
export const vm = {
    runInNewContext: (text: string, names: Readonly<Record<string, unknown>>): unknown => {
        const keys = Object.keys(names)
        return new Function(...keys, text)(...keys.map((key) => names[key]))
    },
}

/** node:zlib, for reading what was compressed. */
export const zlib = {
    gunzipSync: (bytes: ArrayLike<number>): NodeBuffer => {
        const stream = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(javaBytes(Array.from(bytes))))
        return new NodeBuffer(fromJava(Packages.org.mozilla.javascript ? stream.readAllBytes() : []))
    },
}
