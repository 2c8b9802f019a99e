/** The result in words. */

import type { Verification } from './verify-pack.ts'

const MOST_FINDINGS = 50

/** What was verified, what differs, and what this does not show. */
export function toReport(name: string, result: Verification): string {
    const {
        attestations,
        controlTests,
        createdAt,
        digest,
        files,
        findings,
        instance,
        isDigestGiven,
        keptHeads,
        last,
        leftOut,
        redacted,
        rows,
    } = result
    const lines = [
        `${name}: ${result.isVerified ? 'VERIFIED' : `NOT VERIFIED, ${findings.length} differences`}`,
        `  of ${instance}, as of ${createdAt}`,
        `  ${files} files, ${attestations} attestations, ${rows} rows (${redacted} redacted), ${controlTests} control tests computed again`,
        last === null ? '  no attestation' : `  ends at position ${last.position}, head ${last.head}`,
    ]
    if (result.recounted > 0)
        lines.push(`  ${result.recounted} control tests counted again from the decisions in this pack`)
    if (result.oscalDocuments > 0)
        lines.push(`  ${result.oscalDocuments} documents of OSCAL compared with the control tests`)
    for (const { where, why } of result.notRecounted.slice(0, MOST_FINDINGS))
        lines.push(`  not counted again from decisions: ${where}: ${why}`)
    for (const { until, where } of result.expired.slice(0, MOST_FINDINGS))
        lines.push(`  expired: ${where} was valid until ${until} UTC`)
    if (result.expired.length > MOST_FINDINGS) lines.push(`  and ${result.expired.length - MOST_FINDINGS} more expired`)
    if (leftOut > 0) lines.push(`  ${leftOut} rows are left out, as the manifest states`)
    for (const { code, detail, where } of findings.slice(0, MOST_FINDINGS)) lines.push(`  ${code}: ${where}: ${detail}`)
    if (findings.length > MOST_FINDINGS) lines.push(`  and ${findings.length - MOST_FINDINGS} more`)
    if (!isDigestGiven)
        lines.push(
            '  No digest was given: rows and attestations are verified, and the statement and the other files only fit together.',
            `  Compare ${digest} with the digest that the instance shows of the pack, or pass that one: --digest <digest>.`,
        )
    if (keptHeads === 0)
        lines.push(
            '  No head was given: this shows that the pack fits together, not that it is the chain of the instance.',
            '  Pass a head that you kept, such as that of a daily notification: --head <position>:<head>.',
        )
    return lines.join('\n')
}
