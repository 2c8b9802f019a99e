/** Which shared module a source file of the server ships in. */

/**
 * Parts of a feature that ship apart from the rest of it, because many transactions need the one without the other. A part is named by its
 * feature and its folder or file, whatever the ring: `operations/alerts` is `operations/core/alerts`, `operations/app/alerts` and so on.
 */
export const PARTS: Readonly<Record<string, string>> = {
    'exports/address': 'keeptrusts-http',
    'exports/codes': 'keeptrusts-http',
    'exports/http-answer': 'keeptrusts-http',
    'operations/alerts': 'alerts',
    'operations/answer-setup': 'platform',
    'operations/deliveries': 'deliveries',
    'operations/health': 'health',
    'operations/preview': 'deliveries',
}
const RING = /^([^/]+)\/(?:core|app|events|glide|entry|sources)\//

/** How `PARTS` names a file: its path without ring and extension. */
export function toPartName(file: string): string {
    return file.replace(/\.[jt]s$/, '').replace(RING, '$1/')
}

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
    const name = toPartName(file)
    if (name.startsWith('vendor/')) return name
    const part = Object.keys(parts).find((one) => name === one || name.startsWith(`${one}/`))
    return part === undefined ? (name.split('/')[0] as string) : (parts[part] as string)
}
