/** Where an export is fetched from: the path of its job, and where a download may redirect to. */

import { fail, ok, type Result } from '../../shared/result.ts'
import { isLoopback, toAddress, type Address } from '../../shared/keeptrusts-address.ts'
import { exportFailure, type ExportFailure } from './codes.ts'

/** Identifiers of the sender are part of paths; anything that could leave the path is refused by being escaped. */
export function toJobPath(jobId: string, end: '' | '/download'): string {
    const escaped = encodeURIComponent(jobId)
    // A path of dots would climb; no other escaping helps against that.
    return `/v1/exports/jobs/${/^\.+$/.test(escaped) ? escaped.replace(/\./g, '%2E') : escaped}${end}`
}

/**
 * Where a redirect leads, when it may be followed; without the token, that is up to the caller.
 *
 * | Redirect to | From https | From http on loopback |
 * |---|---|---|
 * | https, public host | followed | followed |
 * | https, the configured host | followed | followed |
 * | https, private or local host | redirect_private_address | redirect_private_address |
 * | http on loopback | redirect_private_address | followed |
 * | other http, other schemes | redirect_not_https | redirect_not_https |
 *
 * A public name that resolves to a private address is not recognised: a script cannot resolve names.
 */
export function evaluateRedirect(from: string, location: string | null): Result<string, ExportFailure> {
    const base = toAddress(from)
    const target = base === null || location === null ? null : toAddress(resolve(base, location.trim()))
    if (base === null || target === null) return fail(exportFailure('redirect_not_https', 'no usable address'))
    if (isLoopback(target.host) && target.scheme === 'http' && base.scheme === 'http' && isLoopback(base.host))
        return ok(target.text)
    const isOwnHost = target.host === base.host
    if (isPrivate(target.host) && !(isOwnHost && target.scheme === 'https'))
        return fail(exportFailure('redirect_private_address', target.host))
    return target.scheme === 'https' ? ok(target.text) : fail(exportFailure('redirect_not_https', target.host))
}

function resolve(base: Address, location: string): string {
    if (/^\/\//.test(location)) return `${base.scheme}:${location}`
    if (/^\//.test(location))
        return `${base.scheme}://${base.host}${base.port === '' ? '' : `:${base.port}`}${location}`
    return location
}

/** Whether a host is not on the public internet. Numbers written otherwise than as four decimals count as private: nobody needs them. */
function isPrivate(host: string): boolean {
    if (host.charAt(0) === '[') return !/^\[[23][0-9a-f]{3}:/.test(host)
    if (host.indexOf('.') < 0 || /\.(local|localhost|internal|lan|home|corp|intranet)$/.test(host)) return true
    if (/^(0x[0-9a-f]*|\d+)$/.test(host.slice(host.lastIndexOf('.') + 1))) return !isPublicQuad(host)
    return false
}

function isPublicQuad(host: string): boolean {
    if (!/^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/.test(host)) return false
    const [a, b] = host.split('.').map(Number)
    if (a === 0 || a === 10 || a === 127 || a >= 224) return false
    if ((a === 169 && b === 254) || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31)) return false
    return !(a === 100 && b >= 64 && b <= 127) && !(a === 198 && (b === 18 || b === 19))
}
