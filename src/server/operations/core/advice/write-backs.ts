/** The codes of the part “Write-backs to Keeptrusts”: what each means, and what to do. */

import { WRITE_BACK_FAILURES } from '../../../write-back/core/codes.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Write-backs to Keeptrusts”. */
export const writeBacks: AdvicePart = {
    title: 'Write-backs to Keeptrusts',
    seen: 'as **Reason code** of a write-back, and in a work note of the review',
    codes: {
        write_back_path_invalid: [
            WRITE_BACK_FAILURES.write_back_path_invalid.text,
            'Correct `x_kt_gov.escalation.claim_path` or `x_kt_gov.escalation.resolve_path`: plain characters below the base address, with `{id}` once.',
        ],
        actor_refused: [
            WRITE_BACK_FAILURES.actor_refused.text,
            'Give the token the permission at Keeptrusts, or choose another `x_kt_gov.escalation.actor_column`. Then retry the write-back.',
        ],
        escalation_not_found: [
            WRITE_BACK_FAILURES.escalation_not_found.text,
            'Compare base address and environment with those that sent the escalation.',
        ],
        escalation_decided: [
            WRITE_BACK_FAILURES.escalation_decided.text,
            'Read the escalation in the Keeptrusts console. Its own webhook updates the review.',
        ],
        write_back_rejected: [
            WRITE_BACK_FAILURES.write_back_rejected.text,
            'Read the answer in the reason, and compare `x_kt_gov.escalation.outcomes` with what Keeptrusts accepts.',
        ],
        actor_unknown: [
            WRITE_BACK_FAILURES.actor_unknown.text,
            'Let a person claim or close the review: set it back, and save it again as an active user who is no integration and is not impersonated. In tables of other applications the audit of the column `state` names the person, so switch on auditing of the table, or use the flow actions. A flow that claims or resolves has to run as its user.',
        ],
        actor_is_requester: [
            WRITE_BACK_FAILURES.actor_is_requester.text,
            'Let somebody else decide: Keeptrusts names this user as the one who asked. In tables of other applications, open the review again; the app cannot refuse that it is saved there, and sends nothing.',
        ],
        write_back_tampered: [
            WRITE_BACK_FAILURES.write_back_tampered.text,
            "Find out who or what changed the row, such as a business rule of this instance on `x_kt_gov_write_back`; its history names users. Nothing was sent. Then set the review back and let the person claim or close it again, or choose **Retry**: in tables of other applications the person is taken from the audit, in the app's own table from the next act only.",
        ],
        write_back_unsealed: [
            WRITE_BACK_FAILURES.write_back_unsealed.text,
            'A write-back that waited while the app was upgraded from a version without seals, or that was queued in the first minute of the app, has none. If it is newer, find out who or what removed the seal. Nothing was sent. Set the review back and let the person claim or close it again, or choose **Retry**: in tables of other applications the person is taken from the audit.',
        ],
        write_back_unverifiable: [
            WRITE_BACK_FAILURES.write_back_unverifiable.text,
            'The property `x_kt_gov.platform.instance_key` was emptied, or this is a copy of another instance that cannot read its secrets. Set the review back and let the person claim or close it again.',
        ],
        outcome_unmapped: [
            WRITE_BACK_FAILURES.outcome_unmapped.text,
            'Add the state or close code to `x_kt_gov.escalation.outcomes`, then retry the write-back. On an AI compliance review a person may enter the outcome instead. After a flow, run it again.',
        ],
    },
}
