/** Whether the files are those that the manifest names. */

import { manifestDigest, sha256 } from './digest.ts'
import { isRead, MANIFEST, type Finding, type Manifest } from './pack.ts'

/** Whether the manifest counts every row that is a digest alone, and no other. A manifest without redaction counts none of them. */
export function checkRedaction({ redaction }: Manifest, redacted: ReadonlyMap<string, number>): readonly Finding[] {
    if (redaction === undefined) return []
    const stated = new Map<string, number>()
    for (const { path, rows } of redaction.files)
        stated.set(path, (stated.get(path) ?? 0) + Object.values(rows).reduce((sum, count) => sum + count, 0))
    const findings: Finding[] = []
    for (const path of new Set([...stated.keys(), ...redacted.keys()])) {
        const [says, has] = [stated.get(path) ?? 0, redacted.get(path) ?? 0]
        if (says !== has)
            findings.push({
                code: 'redaction_differs',
                where: path,
                detail: `the manifest names ${says} redacted rows, the file has ${has}`,
            })
    }
    return findings
}

/** Every file once, with its bytes, and no other one. `digest`: that of the manifest, as the instance shows it; null where nobody has it. */
export function checkFiles(
    manifest: Manifest,
    files: ReadonlyMap<string, Uint8Array>,
    digest: string | null,
): readonly Finding[] {
    const findings: Finding[] = []
    const find = (code: string, where: string, detail: string): void => void findings.push({ code, where, detail })
    const known = new Set([MANIFEST])
    if (manifestDigest(manifest) !== manifest.digest)
        find('manifest_changed', MANIFEST, 'its digest is not the one that it states')
    if (digest !== null && digest !== manifest.digest)
        find('manifest_rewritten', MANIFEST, `the digest that was given is ${digest}`)
    for (const { bytes, path, sha256: expected } of manifest.files) {
        if (known.has(path)) find('file_named_twice', path, 'the manifest names it more than once')
        known.add(path)
        const content = files.get(path)
        if (content === undefined) find('file_missing', path, 'the manifest names it')
        else if (content.length !== bytes || sha256(content) !== expected)
            find('file_changed', path, `${content.length} bytes with SHA-256 ${sha256(content)}`)
    }
    for (const path of files.keys())
        if (!known.has(path)) find('file_unknown', path, 'the manifest does not name it')
        else if (/^(rows\/|chain)/i.test(path) && !isRead(path))
            find('file_unknown', path, 'it is named like rows or attestations, and the format has no such file')
    return findings
}
