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
    readonly code: 'base_url_invalid' | 'base_url_private'
}

/**
 * The base address without its final slash.
 *
 * | Address | Without a MID Server | With one |
 * |---|---|---|
 * | https, a host of the internet, no port but 443 | usable | usable |
 * | https, a private host or another port | base_url_private | usable |
 * | http, a private host | base_url_private | usable |
 * | http, any other host; with a user name; no address | base_url_invalid | base_url_invalid |
 */
export function toBaseUrl(configured: string, hasMidServer: () => boolean): Result<string, BaseUrlFailure> {
    const address = toAddress(configured.trim())
    if (address === null) return fail({ code: 'base_url_invalid' })
    if (address.scheme !== 'https' && !isPrivate(address.host)) return fail({ code: 'base_url_invalid' })
    if (!isPublicHttps(address) && !hasMidServer()) return fail({ code: 'base_url_private' })
    return ok(
        configured
            .trim()
            .replace(/[?#].*$/, '')
            .replace(/\/+$/, ''),
    )
}

/** The host of an address, with its port where it is not the usual one: what a token belongs to. */
export function toHost(baseUrl: string): string {
    const address = toAddress(baseUrl)
    if (address === null) return ''
    return hasOwnPort(address) ? `${address.host}:${address.port}` : address.host
}

/** The parts of an http or https address; null for any other text. */
export function toAddress(text: string): Address | null {
    const match = ABSOLUTE.exec(text)
    if (!match) return null
    return {
        scheme: match[1].toLowerCase(),
        host: match[2].toLowerCase().replace(/\.+$/, ''),
        port: match[3] || '',
        text,
    }
}

/** Whether the address is one of the internet, on the port that everybody uses. */
export function isPublicHttps(address: Address): boolean {
    return address.scheme === 'https' && !hasOwnPort(address) && !isPrivate(address.host)
}

function hasOwnPort({ port, scheme }: Address): boolean {
    return port !== '' && Number(port) !== (scheme === 'https' ? 443 : 80)
}

const PRIVATE_NAME = /\.(local|localhost|localdomain|internal|lan|home|home\.arpa|corp|intranet)$|(^|\.)metadata\.goog$/

/**
 * Whether a host is not on the public internet: this machine, a private network, the addresses of metadata, multicast, in IPv6 also those that
 * carry another address. Numbers written otherwise than as four decimals count as private: nobody needs them.
 */
export function isPrivate(host: string): boolean {
    if (host.charAt(0) === '[')
        return !/^\[[23][0-9a-f]{3}:/.test(host) || /^\[(2002|2001:0{0,4}|2001:0?db8):/.test(host)
    if (host.indexOf('.') < 0 || PRIVATE_NAME.test(host)) return true
    if (/^(0x[0-9a-f]*|\d+)$/.test(host.slice(host.lastIndexOf('.') + 1))) return !isPublicQuad(host)
    return false
}

function isPublicQuad(host: string): boolean {
    if (!/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(host)) return false
    const [a, b] = host.split('.').map(Number)
    if (a === 0 || a === 10 || a === 127 || a >= 224) return false
    if ((a === 169 && b === 254) || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31)) return false
    // 168.63.129.16 and 192.0.0.192 answer metadata in the clouds of Microsoft and Oracle.
    if (host === '168.63.129.16' || host.indexOf('192.0.0.') === 0) return false
    return !(a === 100 && b >= 64 && b <= 127) && !(a === 198 && (b === 18 || b === 19))
}
