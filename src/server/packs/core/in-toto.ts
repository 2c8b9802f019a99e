/** The pack as an in-toto statement: which files it is about, and what is claimed of them. */

import type { Origin } from './manifest.ts'
import type { Progress } from './progress.ts'
import type { PackRequest } from './request.ts'

/** Names what is claimed; docs/PACKS.md describes it. */
const PREDICATE_TYPE = 'https://keeptrusts.com/attestation/pack/v1'

/** The statement over the files that are gathered. It has no signature: an envelope of DSSE without one is none, so who signs it makes one. */
export function toInTotoStatement(
    { choice, from, redaction, subject, table, to }: PackRequest,
    { attestedAt, files, first, head, position }: Progress,
    { appVersion, instance }: Origin,
): object {
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
        predicateType: PREDICATE_TYPE,
        predicate: {
            instance,
            app_version: appVersion,
            as_of: attestedAt,
            chosen: { by: choice, subject, table, from, to },
            redaction,
            chain: { first, last: position, head },
        },
    }
}
