/** Why an export does not advance: a stable code each, and whether trying again can help. */

import { isAsStored, type RowSeal } from '../../shared/row-seal.ts'

/** `retry`: the same call may succeed later, by itself or after an administrator's correction. The rest is final until a person retries. */
export const EXPORT_FAILURES = {
    instance_unconfirmed: { text: 'The app was set up on another instance, so this one calls nobody', retry: true },
    token_missing: { text: 'No token for Keeptrusts is set', retry: true },
    token_other_host: { text: 'The token was entered for another host, so it is not sent', retry: true },
    base_url_invalid: { text: 'The address of Keeptrusts is not an https address', retry: true },
    base_url_private: {
        text: 'The address of Keeptrusts is in a private network or has a port of its own, and no MID Server is set',
        retry: true,
    },
    token_rejected: { text: 'Keeptrusts does not accept the token (401)', retry: true },
    token_forbidden: { text: 'The token may not do this (403)', retry: true },
    export_not_found: { text: 'Keeptrusts does not know the export (404)', retry: true },
    export_rejected: { text: 'Keeptrusts refuses the request', retry: false },
    rate_limited: { text: 'Keeptrusts asks to come back later (429)', retry: true },
    service_unavailable: { text: 'Keeptrusts is in trouble (5xx)', retry: true },
    call_timeout: { text: 'Keeptrusts did not answer in time', retry: true },
    connection_failed: { text: 'The connection failed or broke off', retry: true },
    reply_unreadable: { text: 'The answer is not what Keeptrusts documents', retry: true },
    export_failed_at_source: { text: 'Keeptrusts reports that the export failed or expired', retry: false },
    export_overdue: { text: 'The export was not finished within a day', retry: false },
    export_known_elsewhere: { text: 'Another row holds this export already', retry: false },
    redirect_refused: { text: 'Keeptrusts redirects the call, which is not followed (3xx)', retry: true },
    redirect_loop: { text: 'The download redirects more than once', retry: true },
    redirect_not_https: { text: 'The download redirects to an address that is not https', retry: false },
    redirect_private_address: { text: 'The download redirects to a private address', retry: false },
    artifact_encoded: { text: 'The artifact came compressed although that was not asked for', retry: true },
    artifact_truncated: { text: 'The artifact is shorter than announced', retry: true },
    artifact_malformed: { text: 'The artifact cannot be read as its format', retry: true },
    artifact_too_large: { text: 'The artifact is larger than this instance takes', retry: false },
    checksum_mismatch: { text: 'The artifact is not the one whose checksum Keeptrusts sent', retry: true },
    attachment_refused: { text: 'The instance does not store the file', retry: true },
    target_refused: { text: 'A record did not take the evidence', retry: true },
    export_tampered: { text: 'The export is not as the app stored it', retry: false },
    export_unverifiable: { text: 'The export was sealed under a key that this instance does not have', retry: true },
    claim_expired: { text: 'The worker that held the export did not finish in time', retry: true },
    unexpected_error: { text: 'An unexpected error occurred', retry: true },
} as const
export type ExportFailureCode = keyof typeof EXPORT_FAILURES

/** One failure, with what is particular about it; `retryAfterSeconds` when the other side named a time. */
export interface ExportFailure {
    readonly code: ExportFailureCode
    readonly detail: string
    readonly retryAfterSeconds: number | null
}

/** A failure without a request for its retry. */
export function exportFailure(code: ExportFailureCode, detail = ''): ExportFailure {
    return { code, detail, retryAfterSeconds: null }
}

/** Why an export is not advanced as its row has it; null where the row is as it was stored. */
export function toSealFailure(seal: RowSeal): ExportFailure | null {
    if (isAsStored(seal)) return null
    return exportFailure(seal === 'unverifiable' ? 'export_unverifiable' : 'export_tampered')
}

/** One sentence for people. */
export function explainFailure({ code, detail }: ExportFailure): string {
    return detail === '' ? EXPORT_FAILURES[code].text : `${EXPORT_FAILURES[code].text}: ${detail}`
}
