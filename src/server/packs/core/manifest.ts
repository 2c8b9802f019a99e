/** The manifest: it names every other file of the pack, what was chosen, what is redacted and what is left out. */

import { toCanonicalJson } from '../../shared/json.ts'
import type { Crypto } from '../../shared/ports.ts'
import type { PackFile, Progress } from './progress.ts'
import type { PackRequest } from './request.ts'

/** Names the format; docs/ATTESTATION.md describes it. */
const FORMAT = 'keeptrusts-pack-1'

/** What a pack says of where it is from. */
export interface Origin {
    readonly instance: string
    readonly appVersion: string
}

/** The manifest as a value. `created_at` is the time of the last attestation, so that the same rows give the same bytes. */
export function toManifest(
    request: PackRequest,
    { attestedAt, files, first, head, position, waiting }: Progress,
    { appVersion, instance }: Origin,
    sha256: Crypto['sha256'],
): Readonly<{ digest: string; [member: string]: unknown }> {
    const manifest = {
        format: FORMAT,
        instance,
        app_version: appVersion,
        created_at: attestedAt,
        chosen: {
            by: request.choice,
            subject: request.subject,
            table: request.table,
            from: request.from,
            to: request.to,
        },
        chain: { first, last: position, head },
        redaction: {
            asked_for: request.redaction,
            files: files.filter(isRedacted).map(({ path, redacted }) => ({ path, rows: redacted })),
        },
        left_out: Object.keys(waiting)
            .sort()
            .map((table) => ({ table, rows: waiting[table], reason: 'not_attested_yet' })),
        files: files.map(({ bytes, path, sha256: digest }) => ({ path, bytes, sha256: digest })),
    }
    return { ...manifest, digest: sha256(toCanonicalJson(manifest)) }
}

function isRedacted({ redacted }: PackFile): boolean {
    return Object.keys(redacted).length > 0
}
