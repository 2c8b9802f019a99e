/** Which shared module a source file of the server ships in. */

/**
 * Parts of a feature that ship apart from the rest of it, because many transactions need the one without the other. A part is named by its
 * feature and its folder or file, whatever the ring: `operations/alerts` is `operations/core/alerts`, `operations/app/alerts` and so on.
 */
const PARTS: Readonly<Record<string, string>> = {
    'exports/address': 'keeptrusts-http',
    'exports/codes': 'keeptrusts-http',
    'exports/http-answer': 'keeptrusts-http',
    'operations/alerts': 'alerts',
    'operations/answer-setup': 'platform',
    'operations/deliveries': 'deliveries',
    'operations/health': 'health',
    'operations/preview': 'deliveries',
}
const RING = /^([^/]+)\/(?:core|app|glide|entry)\//

/**
 * The name of the module that holds a file, both relative to `src/server`.
 *
 * | file | module |
 * |---|---|
 * | `vendor/gzip.js` | `vendor/gzip`: a library stays as its authors know it |
 * | in a part of `PARTS` | the name that stands there |
 * | any other | its feature, which is its first folder |
 */
export function toChunkName(file: string, parts: Readonly<Record<string, string>> = PARTS): string {
    const path = file.replace(/\.[jt]s$/, '')
    if (path.startsWith('vendor/')) return path
    const withoutRing = path.replace(RING, '$1/')
    const part = Object.keys(parts).find((one) => withoutRing === one || withoutRing.startsWith(`${one}/`))
    return part === undefined ? (path.split('/')[0] as string) : (parts[part] as string)
}
