/** Which addresses of Keeptrusts may be called. */

import { fail, ok, type Result } from './result.ts'

/** An absolute address in its parts. */
export interface Address {
    readonly scheme: string
    readonly host: string
    readonly port: string
    readonly text: string
}

// Neither user names nor white space nor back slashes: parsers disagree about those, and no honest address has them.
const ABSOLUTE = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?([/?#][^\s\\]*)?$/i

/** The configured address is none that may be called. */
export interface BaseUrlFailure {
    readonly code: 'base_url_invalid'
}

/** The base address without its final slash. It must be https, or http on the same machine (a server that runs beside the instance in tests). */
export function toBaseUrl(configured: string): Result<string, BaseUrlFailure> {
    const address = toAddress(configured.trim())
    const isUsable = address !== null && (address.scheme === 'https' || isLoopback(address.host))
    if (!isUsable) return fail({ code: 'base_url_invalid' })
    return ok(
        configured
            .trim()
            .replace(/[?#].*$/, '')
            .replace(/\/+$/, ''),
    )
}

/** The parts of an http or https address; null for any other text. */
export function toAddress(text: string): Address | null {
    const match = ABSOLUTE.exec(text)
    if (!match) return null
    return {
        scheme: match[1].toLowerCase(),
        host: match[2].toLowerCase().replace(/\.$/, ''),
        port: match[3] || '',
        text,
    }
}

/** Whether the host is the machine itself. */
export function isLoopback(host: string): boolean {
    return host === 'localhost' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}
