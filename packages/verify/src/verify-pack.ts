/** Verifies a pack: what it checked, and everything that differs. */

import { checkChain, type KeptHead } from './check-chain.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkFiles, checkRedaction } from './check-files.ts'
import { checkOscal } from './check-oscal.ts'
import { checkRows } from './check-rows.ts'
import { checkStatement } from './check-statement.ts'
import { checkTests, findExpired, TESTS } from './check-tests.ts'
import { readPack, type Finding } from './pack.ts'
import { readArchive } from './read-archive.ts'

/** The result of one verification. */
export interface Verification {
    readonly isVerified: boolean
    readonly instance: string
    readonly createdAt: string
    readonly files: number
    readonly attestations: number
    /** The last head of the pack: compare it with heads that were kept outside the instance. */
    readonly last: KeptHead | null
    readonly keptHeads: number
    /** Of the manifest, which covers what the chain does not. */
    readonly digest: string
    readonly isDigestGiven: boolean
    readonly rows: number
    readonly redacted: number
    readonly controlTests: number
    /** Control tests whose numbers were counted again from the decisions of the pack. */
    readonly recounted: number
    readonly notRecounted: readonly { readonly where: string; readonly why: string }[]
    /** Documents of OSCAL that were compared with the control tests. */
    readonly oscalDocuments: number
    /** Control tests whose results were valid for a time that is over. They are no finding: what was measured is still what was measured. */
    readonly expired: readonly { readonly where: string; readonly until: string }[]
    /** Rows that the manifest says are left out. */
    readonly leftOut: number
    readonly findings: readonly Finding[]
}

/** Verifies the bytes of a pack, as of a time. `digest`: that of its manifest, as the instance shows it; null where nobody has it. @throws RefusedArchive or UnreadablePack where it cannot be read */
export function verifyPack(
    bytes: Uint8Array,
    kept: readonly KeptHead[] = [],
    digest: string | null = null,
    now = new Date(),
): Verification {
    const files = readArchive(bytes)
    const pack = readPack(files)
    const { chain, manifest, redacted, rows } = pack
    const checked = checkRows(chain, rows, kept)
    const tests = rows.get(TESTS) ?? []
    const decided = checkDecisions(manifest, chain, rows)
    const oscal = checkOscal(manifest, files, rows)
    const findings = [
        ...checkFiles(manifest, files, digest),
        ...checkRedaction(manifest, redacted),
        ...checkStatement(manifest, files),
        ...checkChain(chain, kept),
        ...checked.findings,
        ...checkTests(tests),
        ...decided.findings,
        ...oscal.findings,
    ]
    const last = chain.at(-1)
    return {
        isVerified: findings.length === 0,
        instance: String(manifest.instance),
        createdAt: String(manifest.created_at),
        files: files.size,
        attestations: chain.length,
        last: last === undefined ? null : { position: last.position, head: last.head },
        keptHeads: kept.length,
        digest: manifest.digest,
        isDigestGiven: digest !== null,
        rows: checked.compared,
        redacted: checked.redacted,
        controlTests: tests.filter(({ columns }) => columns !== null).length,
        recounted: decided.recounted,
        notRecounted: decided.notRecounted,
        oscalDocuments: oscal.documents,
        expired: findExpired(tests, now),
        leftOut: (manifest.left_out ?? []).reduce((sum, one) => sum + one.rows, 0),
        findings,
    }
}
