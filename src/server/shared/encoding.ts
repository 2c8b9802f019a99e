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
    if (text.length * 3 <= limit) return false
    let bytes = 0
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at)
        // Each half of a surrogate pair is two of its four bytes.
        bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
    }
    return bytes > limit
}
