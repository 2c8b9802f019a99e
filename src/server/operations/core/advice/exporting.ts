/** The codes of the part “Exports”: what each means, and what to do. */

import { EXPORT_FAILURES } from '../../../exports/core/codes.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Exports”. */
export const exporting: AdvicePart = {
    title: 'Exports',
    seen: 'as **Reason code** of an export, with the quoted answer as its reason',
    codes: {
        export_tampered: [
            EXPORT_FAILURES.export_tampered.text,
            'Find out who or what changed the row of the export. Compare window, type and format with what was requested, then choose **Retry export**: Keeptrusts is asked again, and nothing of the row but these counts.',
        ],
        export_unverifiable: [
            EXPORT_FAILURES.export_unverifiable.text,
            'Wait ten minutes if the key of the instance is new. If somebody emptied `x_kt_gov.platform.instance_key`, choose **Retry export** when the export has failed.',
        ],
        token_missing: [
            EXPORT_FAILURES.token_missing.text,
            'Set `x_kt_gov.keeptrusts.token`, or a connection with an API key on the alias Keeptrusts.',
        ],
        token_other_host: [
            EXPORT_FAILURES.token_other_host.text,
            'If the new address is right, enter the token again in `x_kt_gov.keeptrusts.token`; otherwise correct `x_kt_gov.keeptrusts.api_url`, and find out who changed it.',
        ],
        base_url_private: [
            EXPORT_FAILURES.base_url_private.text,
            'Correct `x_kt_gov.keeptrusts.api_url` or the URL of the connection. If Keeptrusts is in your own network, set a MID Server on both HTTP methods of the REST message Keeptrusts API.',
        ],
        base_url_invalid: [
            EXPORT_FAILURES.base_url_invalid.text,
            'Correct `x_kt_gov.keeptrusts.api_url` or the URL of the connection: https, without user name.',
        ],
        token_rejected: [
            EXPORT_FAILURES.token_rejected.text,
            'Create a new token at Keeptrusts and set it: the old one expired or was revoked. The export then continues automatically.',
        ],
        token_forbidden: [
            EXPORT_FAILURES.token_forbidden.text,
            'Give the token the permission to export (`events:export`) at Keeptrusts.',
        ],
        export_not_found: [
            EXPORT_FAILURES.export_not_found.text,
            'Request a new export: this one expired or was deleted at Keeptrusts, or the API has another path.',
        ],
        export_rejected: [
            EXPORT_FAILURES.export_rejected.text,
            'Request another export: Keeptrusts refuses its window, format or type.',
        ],
        rate_limited: [
            EXPORT_FAILURES.rate_limited.text,
            'No action is needed: it is retried after the time that Keeptrusts named.',
        ],
        service_unavailable: [
            EXPORT_FAILURES.service_unavailable.text,
            'Check the status of Keeptrusts if this persists. It is retried automatically.',
        ],
        call_timeout: [
            EXPORT_FAILURES.call_timeout.text,
            'Raise `x_kt_gov.keeptrusts.timeout_seconds`, or look for a proxy, if this persists. It is retried automatically.',
        ],
        connection_failed: [
            EXPORT_FAILURES.connection_failed.text,
            'Check name resolution, firewall, proxy and MID server if this persists. It is retried automatically. The system log has the cause.',
        ],
        reply_unreadable: [
            EXPORT_FAILURES.reply_unreadable.text,
            'Open the API URL from the instance: a proxy or a sign-in page may answer instead of Keeptrusts.',
        ],
        export_failed_at_source: [
            EXPORT_FAILURES.export_failed_at_source.text,
            'Read the answer of Keeptrusts in the reason, then request a new export.',
        ],
        export_overdue: [
            EXPORT_FAILURES.export_overdue.text,
            'Look at the job at Keeptrusts. Then retry, or request a new export.',
        ],
        export_known_elsewhere: [
            EXPORT_FAILURES.export_known_elsewhere.text,
            'No action is needed: the reason names the row that holds the export.',
        ],
        redirect_refused: [
            EXPORT_FAILURES.redirect_refused.text,
            'Set the address to which Keeptrusts redirects as API URL, or look for a sign-in page or a proxy in between. The token is sent to no other address.',
        ],
        not_supported: [
            'This release does not have a method that keeps a call from being redirected or changed; in the log at debug level only',
            'No action is needed: a redirect that is answered is refused, and texts are escaped.',
        ],
        redirect_loop: [
            EXPORT_FAILURES.redirect_loop.text,
            'Correct the storage behind Keeptrusts: it is misconfigured. The download is retried automatically.',
        ],
        redirect_not_https: [
            EXPORT_FAILURES.redirect_not_https.text,
            'Correct the storage behind Keeptrusts: token and artifact travel over https only.',
        ],
        redirect_private_address: [
            EXPORT_FAILURES.redirect_private_address.text,
            'Give a self-hosted storage a public name, or the host of the API. The app never calls a private address because an answer names it.',
        ],
        artifact_encoded: [
            EXPORT_FAILURES.artifact_encoded.text,
            'Look for a proxy that compresses: `identity` was requested.',
        ],
        artifact_truncated: [
            EXPORT_FAILURES.artifact_truncated.text,
            'Look for a proxy that cuts long answers if this persists. The artifact is downloaded again automatically.',
        ],
        artifact_malformed: [
            EXPORT_FAILURES.artifact_malformed.text,
            'Request another format, and report the export to Keeptrusts, if this persists. The artifact is downloaded again automatically.',
        ],
        artifact_too_large: [
            EXPORT_FAILURES.artifact_too_large.text,
            'Raise `x_kt_gov.export.max_bytes` or the attachment limit, or request a shorter window.',
        ],
        checksum_mismatch: [
            EXPORT_FAILURES.checksum_mismatch.text,
            'Find out what changes the artifact on its way if this persists. It is downloaded again automatically.',
        ],
        attachment_refused: [
            EXPORT_FAILURES.attachment_refused.text,
            'Allow the extension of the file (`glide.attachment.extensions`), or look for a rule on attachments.',
        ],
        target_refused: [
            EXPORT_FAILURES.target_refused.text,
            'Correct the record that the reason names, or `x_kt_gov.evidence.attach_to` or `x_kt_gov.evidence.request`.',
        ],
        export_request_invalid: [
            'The request for an export cannot be read',
            'Correct every problem that the message names.',
        ],
        export_missing: ['No export has this sys_id', 'Pass the sys_id of an export row.'],
        export_not_attached: [
            'The export is not attached yet, or a job works on it',
            'Wait a minute until the job attached what it downloaded. Then press the button again.',
        ],
        export_without_files: ['No file of the export is stored', 'Read state and reason of the export.'],
        test_not_kept: [
            'The result of a control test could not be stored',
            'Search the application log for the table and the reason of the refused write.',
        ],
        console_address_invalid: [
            'The review has no web address of the console',
            'Set `x_kt_gov.keeptrusts.console_url`. Later reviews then have an address.',
        ],
        write_back_off: [
            'Write-back to Keeptrusts is off',
            'Set `x_kt_gov.escalation.write_back` to send write-backs.',
        ],
        write_back_superseded: [
            'Somebody decided on the review since, so the older decision is not sent again',
            'Retry the write-back of the later decision, or save the review again with the decision that counts.',
        ],
        write_back_not_ended: [
            'Only a write-back that failed or was refused can be retried',
            'Look at the state of the write-back. A queued one is sent automatically.',
        ],
        export_not_failed: [
            'Only an export that failed can be retried',
            'Look at the state of the export. The job advances all others.',
        ],
    },
}
