/** Which shared module a source file of the server ships in. */

/**
 * Parts of a feature that ship apart from the rest of it, because many transactions need the one without the other. A part is named by its
 * feature and its folder or file, whatever the ring: `operations/alerts` is `operations/core/alerts`, `operations/app/alerts` and so on.
 * The first that fits counts.
 */
export const PARTS: Readonly<Record<string, string>> = {
    'evidence/actions/collect-executions': 'collecting',
    'evidence/analyse-record': 'collecting',
    'evidence/collect-evidence': 'collecting',
    'evidence/collect-now': 'collecting',
    'evidence/collect-when-due': 'collecting',
    'evidence/discover-automations': 'collecting',
    'exports/address': 'keeptrusts-http',
    'exports/codes': 'keeptrusts-http',
    'operations/advice': 'advice',
    'operations/alerts': 'alerts',
    'operations/answer-setup': 'platform',
    'operations/change-settings': 'settings',
    'operations/deliveries/operator-actions': 'operations',
    'operations/deliveries': 'deliveries',
    'operations/health/catalogue': 'operations',
    'operations/health': 'health',
    'operations/preview': 'deliveries',
    'operations/setting-store': 'settings',
    'write-back/codes': 'keeptrusts-http',
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
