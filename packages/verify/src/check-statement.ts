/** Whether the in-toto statement of the pack is about the files that the manifest names. */

import type { Finding, Manifest } from './pack.ts'

/** The statement, as https://github.com/in-toto/attestation/tree/main/spec/v1 describes one. It has no signature of its own. */
export const STATEMENT = 'statements/pack.json'
const TYPE = 'https://in-toto.io/Statement/v1'

/** Every file of the manifest but the statement itself is a subject with its SHA-256, and nothing else is. A pack without a statement has nothing to compare. */
export function checkStatement(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): readonly Finding[] {
    const bytes = files.get(STATEMENT)
    if (bytes === undefined) return []
    const stated = readSubjects(bytes)
    const named = manifest.files
        .filter(({ path }) => path !== STATEMENT)
        .map(({ path, sha256 }) => `${path} ${sha256}`)
        .sort()
    if (stated === null)
        return [{ code: 'statement_differs', where: STATEMENT, detail: `it is no statement of the type ${TYPE}` }]
    return stated.length === named.length && stated.every((one, at) => one === named[at])
        ? []
        : [{ code: 'statement_differs', where: STATEMENT, detail: 'its subjects are not the files of the manifest' }]
}

/** Names with digests, in order; null where it is no statement. */
function readSubjects(bytes: Uint8Array): readonly string[] | null {
    try {
        const { _type, subject } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
        if (_type !== TYPE || !Array.isArray(subject)) return null
        return subject.map(({ digest, name }) => `${name} ${digest.sha256}`).sort()
    } catch {
        return null
    }
}
