/** Which shared module a source file of the server ships in. */

/**
 * Parts of a feature that ship apart from the rest of it, because many transactions need the one without the other, and a library that only
 * one feature needs. A part is named by its feature and its folder or file, with the ring (`evidence/core`) or for every ring
 * (`operations/health` is `operations/core/health`, `operations/app/health` and so on). The longest name that fits a file counts.
 */
export const PARTS: Readonly<Record<string, string>> = {
    attestation: 'findings',
    'attestation/attestation-due': 'platform',
    'attestation/check-due': 'platform',
    'attestation/kinds': 'platform',
    'attestation/overlap': 'platform',
    'canaries/canary': 'platform',
    'canaries/canary-due': 'platform',
    'canaries/counted-canaries': 'platform',
    'canaries/recall': 'codes',
    'canaries/schedule': 'platform',
    'controls/acceptance': 'codes',
    'controls/acceptances': 'acceptances',
    'controls/drift-sources': 'findings',
    'controls/finding': 'findings',
    'controls/findings': 'findings',
    'controls/freshness': 'control-freshness',
    'evidence/actions/check-sufficiency': 'evidence-records',
    'evidence/check-completeness': 'evidence-records',
    'evidence/core': 'evidence-core',
    'evidence/glide': 'evidence-records',
    'evidence/measure-attribution': 'evidence-records',
    'evidence/sources': 'evidence-core',
    'exports/address': 'codes',
    'exports/codes': 'codes',
    'exports/export-status': 'codes',
    'operations/advice': 'advice',
    'operations/advice/advice-part': 'operations',
    'operations/advice/deliveries': 'operations',
    'operations/advice/writes': 'operations',
    'operations/answer-setup': 'platform',
    'operations/deliveries': 'deliveries',
    'operations/delivery-health': 'delivery-health',
    'operations/form-advice': 'advice',
    'operations/health': 'health',
    'operations/health/catalogue': 'codes',
    'operations/health/findings': 'codes',
    'operations/health/group-failures': 'codes',
    'operations/health/release': 'codes',
    'operations/named-records': 'codes',
    'operations/platform': 'platform-probe',
    'operations/platform/fact-due': 'platform',
    'operations/platform/platform-facts': 'codes',
    'operations/platform/facts': 'codes',
    'operations/platform/questions': 'codes',
    'operations/preview': 'deliveries',
    'operations/rules': 'deliveries',
    'operations/setup': 'health',
    'operations/setup/example-events': 'codes',
    'operations/setup/steps': 'codes',
    'operations/texts': 'advice',
    // What people do to deliveries has a line too, and the Setup page receives nothing.
    'receiving/delivery-lines': 'platform',
    'packs/codes': 'codes',
    'packs/names': 'platform',
    'packs/oscal': 'pack-oscal',
    'packs/pack-due': 'platform',
    'vendor/gzip': 'exports',
    'write-back/codes': 'codes',
}
const RING = /^([^/]+)\/(?:core|app|glide|entry)\//

/** The names by which `PARTS` may know a file: its path without extension, and without ring as well. */
export function toPartNames(file: string): readonly string[] {
    const path = file.replace(/\.[jt]s$/, '')
    return [path, path.replace(RING, '$1/')]
}

/**
 * The name of the module that holds a file, both relative to `src/server`.
 *
 * | file | module |
 * |---|---|
 * | in a part of `PARTS` | the name that stands there |
 * | `vendor/acorn.js` | `vendor/acorn`: a library stays as its authors know it |
 * | any other | its feature, which is its first folder |
 */
export function toChunkName(file: string, parts: Readonly<Record<string, string>> = PARTS): string {
    const names = toPartNames(file)
    const [path = ''] = names
    const [part] = Object.keys(parts)
        .filter((one) => names.some((name) => name === one || name.startsWith(`${one}/`)))
        .sort((one, other) => other.length - one.length)
    if (part !== undefined) return parts[part] as string
    return path.startsWith('vendor/') ? path : (path.split('/')[0] as string)
}
