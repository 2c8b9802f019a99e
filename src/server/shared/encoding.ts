/** Hex, base64 and UTF-8 arithmetic on plain numbers: the engine has neither Buffer nor TextEncoder. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of hexadecimal text in either case; null when it is not hexadecimal. */
export function decodeHex(text: string): readonly number[] | null {
    if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return null
    const bytes: number[] = []
    for (let at = 0; at < text.length; at += 2) bytes.push(parseInt(text.slice(at, at + 2), 16))
    return bytes
}

/** The bytes of base64 or base64url text, padded or not; null when it is neither. */
export function decodeBase64(text: string): readonly number[] | null {
    const match = /^([A-Za-z0-9+/_-]*)(={0,2})$/.exec(text)
    if (!match) return null
    const digits = match[1].replace(/-/g, '+').replace(/_/g, '/')
    if (digits.length % 4 === 1) return null
    if (match[2] !== '' && (digits.length + match[2].length) % 4 !== 0) return null
    const bytes: number[] = []
    let bits = 0
    let held = 0
    for (let at = 0; at < digits.length; at++) {
        held = ((held << 6) | ALPHABET.indexOf(digits.charAt(at))) & 0xffff
        bits += 6
        if (bits < 8) continue
        bits -= 8
        bytes.push((held >> bits) & 0xff)
    }
    return bytes
}

/** Standard base64 with padding. */
export function toBase64(bytes: ArrayLike<number>): string {
    const chunks: string[] = []
    // Several short texts: one long concatenation per digit is slow on the engine.
    for (let start = 0; start < bytes.length; start += 3072) chunks.push(encode(bytes, start, start + 3072))
    return chunks.join('')
}

function encode(bytes: ArrayLike<number>, start: number, end: number): string {
    let text = ''
    for (let i = start; i < end && i < bytes.length; i += 3) {
        const left = bytes.length - i
        const word = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0)
        text += ALPHABET[word >> 18] + ALPHABET[(word >> 12) & 63]
        text += left > 1 ? ALPHABET[(word >> 6) & 63] : '='
        text += left > 2 ? ALPHABET[word & 63] : '='
    }
    return text
}

/** UTF-8; half surrogate pairs become U+FFFD, as every encoder does. */
export function toUtf8(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length * 3)
    let length = 0
    for (let i = 0; i < text.length; i++) {
        let code = text.charCodeAt(i)
        if (code >= 0xd800 && code <= 0xdfff) {
            const low = i + 1 < text.length ? text.charCodeAt(i + 1) : 0
            const isPair = code < 0xdc00 && low >= 0xdc00 && low <= 0xdfff
            code = isPair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : 0xfffd
            if (isPair) i += 1
        }
        if (code < 0x80) bytes[length++] = code
        else {
            if (code < 0x800) bytes[length++] = 0xc0 | (code >> 6)
            else {
                if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12)
                else {
                    bytes[length++] = 0xf0 | (code >> 18)
                    bytes[length++] = 0x80 | ((code >> 12) & 63)
                }
                bytes[length++] = 0x80 | ((code >> 6) & 63)
            }
            bytes[length++] = 0x80 | (code & 63)
        }
    }
    return bytes.subarray(0, length)
}

/** Whether the text takes more bytes than that in UTF-8. Looks at each character only when the answer is not plain. */
export function isLongerThanBytes(text: string, limit: number): boolean {
    if (text.length > limit) return true
    return text.length * 3 > limit && countBytes(text) > limit
}

/** How many bytes the text takes in UTF-8. */
export function countBytes(text: string): number {
    let bytes = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        // Each half of a surrogate pair is two of its four bytes.
        bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
    }
    return bytes
}

/** Whether the text has no character outside ASCII, so that every encoding writes it alike. */
export function isAscii(text: string): boolean {
    return !/[\u0080-\uffff]/.test(text)
}

/** One character for each UTF-8 byte of the text. */
export function toByteText(text: string): string {
    return join(toUtf8(text))
}

/** The text whose UTF-8 bytes were taken for one character each, as a reader of Latin-1 does; null when that cannot have happened. */
export function fromByteText(text: string): string | null {
    if (isAscii(text) || /[\u0100-\uffff]/.test(text)) return null
    const units = new Uint16Array(text.length)
    let length = 0
    for (let at = 0; at < text.length; ) {
        const lead = text.charCodeAt(at++)
        const more = lead < 0x80 ? 0 : lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : 3
        if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || at + more > text.length) return null
        let code = more === 0 ? lead : lead & (0x3f >> more)
        for (let left = more; left > 0; left--) {
            const byte = text.charCodeAt(at++)
            if (byte < 0x80 || byte > 0xbf) return null
            code = (code << 6) | (byte & 0x3f)
        }
        // What a shorter form would have written, half surrogate pairs, and what no code point is.
        if ((more === 2 && code < 0x800) || (more === 3 && (code < 0x10000 || code > 0x10ffff))) return null
        if (code >= 0xd800 && code < 0xe000) return null
        if (code < 0x10000) units[length++] = code
        else {
            units[length++] = 0xd800 | ((code - 0x10000) >> 10)
            units[length++] = 0xdc00 | ((code - 0x10000) & 0x3ff)
        }
    }
    return join(units.subarray(0, length))
}

/** In pieces: a call takes a limited number of arguments. */
function join(units: Uint8Array | Uint16Array): string {
    const pieces: string[] = []
    for (let start = 0; start < units.length; start += 4096) {
        const piece: number[] = []
        for (let at = start; at < units.length && at < start + 4096; at++) piece.push(units[at])
        pieces.push(String.fromCharCode.apply(null, piece))
    }
    return pieces.join('')
}
