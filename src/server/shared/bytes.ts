/** Text to bytes and bytes to base64: the engine has neither TextEncoder nor Buffer. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

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

/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
    const chunks: string[] = []
    // Several short texts: one long concatenation per digit is slow on the engine.
    for (let start = 0; start < bytes.length; start += 3072) chunks.push(encode(bytes, start, start + 3072))
    return chunks.join('')
}

function encode(bytes: Uint8Array, start: number, end: number): string {
    let text = ''
    for (let i = start; i < end && i < bytes.length; i += 3) {
        const left = bytes.length - i
        const word = (bytes[i] << 16) | ((left > 1 ? bytes[i + 1] : 0) << 8) | (left > 2 ? bytes[i + 2] : 0)
        text += DIGITS[word >> 18] + DIGITS[(word >> 12) & 63]
        text += left > 1 ? DIGITS[(word >> 6) & 63] : '='
        text += left > 2 ? DIGITS[word & 63] : '='
    }
    return text
}
