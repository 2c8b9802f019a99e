/** The codes of the part “Answers to the sender”: what each means, and what to do. */

import { REFUSALS } from '../../../receiving/core/reply.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Answers to the sender”. */
export const answers: AdvicePart = {
    title: 'Answers to the sender',
    seen: 'in the answer to a webhook (`error.code`) and in the application log; the reason for a refused signature is in the log only',
    codes: {
        signature_invalid: [
            REFUSALS.signature_invalid.message,
            'Compare the webhook secret on both sides. The application log (level warn) has the reason: missing, stale or wrong.',
        ],
        signature_missing: [
            'No known signature header was sent; in the log only',
            'Check that the webhook at Keeptrusts has a secret.',
        ],
        signature_stale: [
            'The signed time lies outside the tolerance; in the log only',
            'Compare the clocks of both sides. Then check `x_kt_gov.webhook.tolerance_seconds`.',
        ],
        signature_mismatch: [
            'No valid secret made this signature; in the log only',
            'After a rotation, set the new secret, and keep the old one as previous secret with its expiry.',
        ],
        secret_unset: ['No secret is set; in the log only', 'Set `x_kt_gov.webhook.secret`.'],
        body_empty: [REFUSALS.body_empty.message, 'Check the sender: it sent nothing.'],
        body_not_json: [
            REFUSALS.body_not_json.message,
            'Look for a proxy that rewrites the body: it is not what Keeptrusts sends.',
        ],
        body_wrong_shape: [
            REFUSALS.body_wrong_shape.message,
            'Check the sender: the body is JSON, but neither an object nor a list of objects.',
        ],
        route_disabled: [
            REFUSALS.route_disabled.message,
            'Use the authenticated route, or set `x_kt_gov.webhook.public_route`.',
        ],
        body_too_large: [
            REFUSALS.body_too_large.message,
            'Raise `x_kt_gov.webhook.max_body_bytes`, or send smaller batches.',
        ],
        body_not_kept: [
            REFUSALS.body_not_kept.message,
            'The column Body cut it, and it could not be kept as an attachment of the table Body file either. Look for a business rule on that table or on attachments, and check that `com.glide.attachment.max_size` and `glide.attachment.extensions` allow a file with the extension `json` of this size. Otherwise lower `x_kt_gov.webhook.max_body_bytes`, or send smaller batches. Nothing of the body was stored, so it can be sent again.',
        ],
        batch_too_large: [
            REFUSALS.batch_too_large.message,
            'Raise `x_kt_gov.webhook.max_batch`, or send smaller batches.',
        ],
        content_type_unsupported: [REFUSALS.content_type_unsupported.message, 'Send `application/json`.'],
        charset_unsupported: [
            REFUSALS.charset_unsupported.message,
            'Send the body in UTF-8. Look for a proxy that changes the charset.',
        ],
        content_encoding_unsupported: [
            REFUSALS.content_encoding_unsupported.message,
            'Switch off compression at the sender and at every proxy before this instance: the signature covers the body as it was before.',
        ],
        retry_later: [
            REFUSALS.retry_later.message,
            'Set `x_kt_gov.webhook.retry_after_seconds` to 0 when the pause is over.',
        ],
        unexpected_error: [
            'An unexpected error occurred',
            'Search the system log for the reference (`KT-` and eight characters) that stands beside this code. The line names the record, the type of the error and the place in the code. Failed work is retried automatically. If the error repeats, report the line.',
        ],
        index_missing: [
            REFUSALS.index_missing.message,
            'Nothing would be exactly once, so nothing is received. The answer names the index. Remove duplicates from that table, and create the unique index under Database Indexes of the table. The job **Keeptrusts: measure platform** measures again within five minutes. The sender retries.',
        ],
        index_unmeasurable: [
            REFUSALS.index_unmeasurable.message,
            'Whether anything would be exactly once is not known, so nothing is received. A question mark stands behind the index in the answer. A rule, a data policy or a mandatory column of this instance refuses the row that measures; the fact `unique_indexes` under **Platform facts** names it. Let it pass rows whose text is `platform probe`. The next delivery measures again. The sender retries.',
        ],
        receiver_not_configured: [
            REFUSALS.receiver_not_configured.message,
            'Choose **Set secret** on the Setup page. A secret of fewer than 16 bytes counts as none. The sender retries.',
        ],
        refusal_not_kept: [
            'What a refused request looked like could not be kept',
            'No action is needed where another node was faster. If it comes again and again, look for a business rule or a data policy on the table of health checks.',
        ],
        body_not_text: [
            'The instance gives the body of a request as a stream only',
            'No action is needed: the request is refused. Send the content type `application/json`.',
        ],
        storage_failed: [
            REFUSALS.storage_failed.message,
            'Look for a business rule on the delivery table, or a full instance. The sender retries.',
        ],
        upgrade_in_progress: [
            REFUSALS.upgrade_in_progress.message,
            'No action is needed while an upgrade runs: the sender retries, and nothing is lost. If the code remains after the upgrade, install the same version again: some modules of the app are of another build.',
        ],
    },
}
