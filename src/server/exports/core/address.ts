/** Where an export is fetched from: the path of its job, and where a download may redirect to. */

import { fail, ok, type Result } from '../../shared/result.ts'
import { isPrivate, isPublicHttps, toAddress, type Address } from '../../shared/keeptrusts-address.ts'
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
 * | Redirect to | |
 * |---|---|
 * | https, public host, no port but 443 | followed |
 * | https, the configured host, on any port | followed |
 * | https, another private or local host, or another port | redirect_private_address |
 * | http, other schemes, no address | redirect_not_https |
 *
 * A public name that resolves to a private address is not recognised: a script cannot resolve names.
 */
export function evaluateRedirect(from: string, location: string | null): Result<string, ExportFailure> {
    const base = toAddress(from)
    const target = base === null || location === null ? null : toAddress(resolve(base, location.trim()))
    if (base === null || target === null) return fail(exportFailure('redirect_not_https', 'no usable address'))
    if (target.scheme !== 'https') {
        const code = isPrivate(target.host) ? 'redirect_private_address' : 'redirect_not_https'
        return fail(exportFailure(code, target.host))
    }
    const isFollowed = target.host === base.host || isPublicHttps(target)
    return isFollowed ? ok(target.text) : fail(exportFailure('redirect_private_address', target.host))
}

function resolve(base: Address, location: string): string {
    if (/^\/\//.test(location)) return `${base.scheme}:${location}`
    if (/^\//.test(location))
        return `${base.scheme}://${base.host}${base.port === '' ? '' : `:${base.port}`}${location}`
    return location
}
